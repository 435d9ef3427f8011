/**
 * What a writer can get wrong, and where. A problem is the writer's and is reported; a bug is ours and is thrown.
 */

import { distance } from "fastest-levenshtein";

export type Severity = "error" | "warning";

/** Line and column count from 1, as editors do; a column counts UTF-16 units, a tab as one. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong, before it is known where. `hint` says what to write instead. */
export interface Fault {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

export interface Problem extends Place, Fault {
  /** Path as the writer knows it. */
  readonly file: string;
  readonly severity: Severity;
  /** The field as a path of names: `quotes[0].speaker`; empty where no field is meant. */
  readonly field: string;
}

/** What the person who typed a command can mend: told in one line, without a stack. */
export class Refusal extends Error {}

/** In order of place: file, line, column. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

/** By code unit, the same on every machine whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The candidate a writer most likely meant, or none if nothing is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: { readonly candidate: string; readonly steps: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const steps = distance(wanted, candidate.toLowerCase());
    if (steps <= limit && (best === undefined || steps < best.steps)) best = { candidate, steps };
  }
  return best?.candidate;
}
