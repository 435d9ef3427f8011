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
  /** A folder for what later builds can use. Absent: nothing is kept. */
  readonly cache?: string;
  /** Called with a line for the person if the build has to wait. */
  readonly say?: (line: string) => void;
}

export interface BuildResult {
  /** False where errors stopped the build; the output folder is then as it was. */
  readonly built: boolean;
  readonly problems: readonly Problem[];
  readonly lineOf: LineOf;
  readonly events: number;
  readonly articles: number;
  /** How many pages and data files the site has, and how many of them were made; the others are those of the last site. */
  readonly pages: number;
  readonly made: number;
  /** How many drafts were left out. */
  readonly leftOut: number;
}
