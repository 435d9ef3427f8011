/** What a mark is: a pattern, and what is wrong with what matches it. */
import type { Fault, Severity } from "../../problems/problem.ts";

export interface Mark {
  /** What every match has in it, quickly found, without flags: a text that lacks it is not searched. */
  readonly sign: RegExp;
  /** Global and linear in the length of the text. */
  readonly pattern: RegExp;
  readonly severity: Severity;
  /** Returns `undefined` if the match is what it seems to be: plain text. */
  readonly fault: (match: RegExpExecArray) => Fault | undefined;
}
