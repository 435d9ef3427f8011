/** What the server of the preview and the process that builds say to each other. */
import type { BuildOptions, BuildResult } from "../build/options.ts";

export interface Job {
  readonly number: number;
  readonly options: BuildOptions;
  /** The address of the page that is looked at. */
  readonly open: string | undefined;
}

/** What comes of a job. Of one that was overtaken nobody hears. */
export type Built =
  | ({ readonly kind: "built"; readonly warnings: string } & Pick<
      BuildResult,
      "articles" | "events" | "pages" | "made"
    >)
  | { readonly kind: "problems"; readonly problems: BuildResult["problems"]; readonly text: string }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "fault"; readonly stack: string };

/** What the worker answers: it has begun, the page that is looked at is in its place, then what came of it all. */
export type Answer = { readonly kind: "begun" } | { readonly kind: "shown" } | Built;
