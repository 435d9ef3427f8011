/** The worker of the live preview: builds when told to. A process of its own, so that new code means a new process. */
import { type BuildOptions, buildSite } from "./build.ts";
import { formatProblems } from "./report.ts";

/** What the worker answers. */
export type Built =
  | { readonly kind: "built"; readonly events: number; readonly articles: number; readonly warnings: string }
  | {
      readonly kind: "problems";
      readonly problems: Awaited<ReturnType<typeof buildSite>>["problems"];
      readonly text: string;
    }
  | { readonly kind: "fault"; readonly stack: string };

process.on("message", (options: BuildOptions) => {
  build(options).then(
    answer => process.send?.(answer),
    error => process.send?.({ kind: "fault", stack: stackOf(error) }),
  );
});
process.on("disconnect", () => process.exit());

async function build(options: BuildOptions): Promise<Built> {
  const result = await buildSite(options);
  const text = formatProblems(result.problems, "text", result.lineOf);
  return result.built
    ? { kind: "built", events: result.events, articles: result.articles, warnings: text }
    : { kind: "problems", problems: result.problems, text };
}

/** Eleventy wraps what a layout throws; what it wraps says more. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { originalError, cause } = error as { originalError?: unknown; cause?: unknown };
  const inner = originalError ?? cause;
  return inner instanceof Error ? stackOf(inner) : (error.stack ?? error.message);
}
