/**
 * What a writer can get wrong, and where. A problem is the writer's and is reported; a bug is ours and is thrown.
 */
import type { RuleCode } from "./rules/index.ts";

export type Severity = "error" | "warning";

/** Line and column count from 1, as editors do; a column counts UTF-16 units, a tab as one. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong, before it is known where. `hint` says what to write instead. */
export interface Fault {
  readonly rule: RuleCode;
  readonly message: string;
  readonly hint: string;
}

export interface Problem extends Position, Fault {
  /** Path as the writer knows it. */
  readonly file: string;
  readonly severity: Severity;
  /** The field as a path for programs, entries counted from 0: `quotes[0].speaker`; empty if it is about no field. */
  readonly field: string;
  /** The same for people, entries counted from 1 or called by their id: `quote 1, speaker`. Absent if it is the same. */
  readonly fieldInWords?: string;
}

/** The first place of a file. */
export const START: Position = { line: 1, column: 1 };

/** An error that the person who typed a command can correct: it is printed in one line, without a stack. */
export class Refusal extends Error {}

/** Whether any of some problems is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

/** In order of place: file, line, column. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

/** By code unit, the same on every machine whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What the eye does not see and a terminal may act on: control and format characters, marks of direction. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The writer's own words, short, with every character that cannot be seen as its code, `\u{202e}`. */
export function printable(text: string, limit = 80): string {
  const characters = [...text.slice(0, limit * 2)];
  const short = characters.length > limit || text.length > limit * 2;
  const plain = (short ? characters.slice(0, limit - 1) : characters).join("");
  return visible(short ? `${plain}…` : plain);
}

/** Every character that cannot be seen as its code. */
export function visible(text: string): string {
  return text.replace(UNSEEN, sign => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}

/** Every character that cannot be seen as one that can, so that columns stay. */
export function inColumns(text: string): string {
  return text.replace(UNSEEN, sign => "�".repeat(sign.length));
}
