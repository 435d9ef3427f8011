/** A row of the table: what was measured, on both sides, and whether the goal holds. */
import { median, ratiosOf } from "./numbers.ts";

export interface Row {
  /** `build from nothing, 1,000 articles` */
  readonly what: string;
  /** Of every value in the row. Empty if the values are numbers without a unit. */
  readonly unit: "s" | "MB" | "";
  /** What Dateline needed, one value a run. */
  readonly ours: readonly number[];
  /** What it is compared with: each value was measured directly after ours of the same index. */
  readonly other?: Other;
  readonly goal?: Goal;
}

export interface Other {
  /** `Hugo` */
  readonly name: string;
  readonly values: readonly number[];
}

/** What a median may be at most: of the ratios of pairs, or of ours in the unit of the row. */
export type Goal = { readonly ratio: number } | { readonly atMost: number };

/**
 * What every kind of row is given. A kind is a file with a function `(run: Run) => Promise<readonly Row[]>`, which leaves out
 * what it cannot measure and says so in one line.
 */
export interface Run {
  /** Numbers of articles, the smallest first. */
  readonly sizes: readonly number[];
  /** How often both sides are measured, in turns. */
  readonly pairs: number;
  /** How often the preview is saved to before its memory is measured again; 0: it is not. */
  readonly saves: number;
  /** Of the synthetic stories. */
  readonly seed: number;
  /** Two minutes for all kinds of rows together: fewer sizes and pairs, but a row of every kind. */
  readonly quick: boolean;
  /** An empty folder for whatever is written. It is deleted afterwards. */
  readonly folder: string;
  /** Prints a line beside the table: what is measured now, or why something cannot be measured. */
  readonly say: (line: string) => void;
}

/** The table in Markdown, as docs/benchmark.md has it. */
export function tableOf(rows: readonly Row[]): string {
  return [
    "| what | Dateline | other | ratio | goal | holds |",
    "| --- | ---: | ---: | ---: | --- | --- |",
    ...rows.map(row => `| ${cellsOf(row).join(" | ")} |`),
  ].join("\n");
}

function cellsOf({ what, unit, ours, other, goal }: Row): readonly string[] {
  const ratios = other === undefined ? [] : ratiosOf(ours, other.values);
  return [
    what,
    spread(ours, unit),
    other === undefined ? "" : `${other.name} ${spread(other.values, unit)}`,
    ratios.length === 0 ? "" : spread(ratios, ""),
    goal === undefined ? "" : goalText(goal, unit),
    goal === undefined ? "" : holds(goal, ours, ratios) ? "yes" : "**no**",
  ];
}

/** The median, and the least and the most if there are several: `0.91 s (0.88 to 0.95)`. */
function spread(values: readonly number[], unit: Row["unit"]): string {
  const middle = `${rounded(median(values), unit)}${unit && " "}${unit}`;
  if (values.length < 2) return middle;
  return `${middle} (${rounded(Math.min(...values), unit)} to ${rounded(Math.max(...values), unit)})`;
}

function rounded(value: number, unit: Row["unit"]): string {
  return unit === "MB" ? Math.round(value).toLocaleString("en") : value.toFixed(value < 0.1 ? 3 : 2);
}

function goalText(goal: Goal, unit: Row["unit"]): string {
  return "ratio" in goal
    ? `at most ${rounded(goal.ratio, "")} x`
    : `at most ${rounded(goal.atMost, unit)}${unit && " "}${unit}`;
}

function holds(goal: Goal, ours: readonly number[], ratios: readonly number[]): boolean {
  return "ratio" in goal ? median(ratios) <= goal.ratio : median(ours) <= goal.atMost;
}
