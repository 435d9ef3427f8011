/**
 * Marks: text that readers would see as it was typed, although it was meant for a program. A mark is a pattern and what
 * is wrong with what matches it. Which marks apply depends on where a text is printed: in a body or in a field.
 */
import type { Fault, Severity } from "../../problems/problem.ts";
import { BODY_MARKS } from "./body.ts";
import { FIELD_MARKS } from "./field.ts";
import type { Mark } from "./mark.ts";

export { BODY_MARKS, LINKED_MARKS, NOT_TEXT } from "./body.ts";
export { FIELD_MARKS, VERBATIM_MARKS } from "./field.ts";
export { isFootnote } from "./foreign.ts";

/** A mark in a text: `start` and `end` count UTF-16 units from 0. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly fault: Fault;
  readonly severity: Severity;
}

/** Whether a text may have marks: most have none of their signs. */
export function mayHaveMarks(text: string): boolean {
  return ODD.test(text) && ANY_SIGN.test(text);
}

/** What every sign has in it and plain prose has not, which is found several times as quickly. */
const ODD = /[^A-Za-z0-9\s.,;'"()!?/–—‘’“”…-]|turn\d|[Ww]{3}\.|(?:im|ex)port\s/;

/** Finds the marks in a text, in order of place. Of two that overlap, the first counts, or the one that is listed first. */
export function findMarks(text: string, marks: readonly Mark[]): Found[] {
  if (!mayHaveMarks(text)) return [];
  const found: (Found & { readonly rank: number })[] = [];
  for (const [rank, { sign, pattern, severity, fault }] of marks.entries()) {
    if (!sign.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const told = fault(match);
      if (told === undefined) continue;
      const start = match.index;
      found.push({ start, end: start + match[0].length, fault: told, severity, rank });
    }
  }
  found.sort((a, b) => a.start - b.start || a.rank - b.rank);
  let past = -1;
  return found.filter(each => {
    if (each.start < past) return false;
    past = each.end;
    return true;
  });
}

/** The signs of all marks. */
const ANY_SIGN = new RegExp(
  [...new Set([...BODY_MARKS, ...FIELD_MARKS].map(({ sign }) => sign.source))].join("|"),
);
