/** What a build is asked for, and what comes of it. */
import type { Problem } from "../problems/problem.ts";
import type { LineOf } from "../problems/report.ts";

export interface BuildOptions {
  readonly content: string;
  readonly output: string;
  readonly drafts?: boolean;
  /** Path under which the site is served. Throws a RangeError if it is none: see `pathPrefix`. */
  readonly prefix?: string;
  /** The address of the site, instead of the one in story.yaml. */
  readonly url?: string;
  /** Civil day, YYYY-MM-DD; from the clock where absent. */
  readonly today?: string;
  /** Whether a story without articles, or with few of those of the last site, is meant. */
  readonly allowEmpty?: boolean;
  /** Whether the output is updated file by file, and never swapped for another folder. */
  readonly inPlace?: boolean;
  /** Called with a line for the person if the build has to wait. */
  readonly say?: (line: string) => void;
}

/** How the live preview takes part in a build. */
export interface Preview {
  /** The address of the page that is looked at, which is made before the others. */
  readonly open: string | undefined;
  /** Called when that page is in its place. */
  readonly shown: () => void;
  /** Awaited before each page. What it throws ends the build. */
  readonly between: () => Promise<void>;
}

export interface BuildResult {
  /** False where errors stopped the build; the output folder is then as it was. */
  readonly built: boolean;
  readonly problems: readonly Problem[];
  readonly lineOf: LineOf;
  readonly events: number;
  readonly articles: number;
  /** How many drafts were left out. */
  readonly leftOut: number;
}
