/** What the bar says, in the words of the page's language. */
import type { FindWords } from "../../../src/words/findWords.ts";
import { once } from "../once.ts";
import { fill } from "../text.ts";

type Words = FindWords["script"];

/** What a field says: a choice with its label, or words without. */
export interface Condition {
  readonly label?: string;
  readonly value: string;
}

export interface Wording {
  readonly words: Words;
  /** 3 and "61 events" -> "3 of 61 events" */
  readonly some: (shown: number, all: string) => string;
  /** How many were found that are not listed. */
  readonly more: (count: number) => string;
  /** The button that leaves out a condition, with the number of events that are found then. */
  readonly without: (condition: Condition, total: number) => string;
}

/** How a language writes numbers. */
export interface Numbers {
  readonly format: (n: number) => string;
}

/** Makes the formatter for the first number that is written: it takes longer to make than everything else at the start. */
export function numbersIn(language: string): Numbers {
  const numbers = once(() => new Intl.NumberFormat(language, { maximumFractionDigits: 20 }));
  return { format: n => numbers().format(n) };
}

export function wordingOf(words: Words, numbers: Numbers): Wording {
  const number = (n: number) => numbers.format(n);
  return {
    words,
    some: (shown, all) => fill(words.some, { n: number(shown), all }),
    more: count => fill(words.more, { n: number(count) }),
    without: (condition, total) =>
      fill(words.without, { filter: nameOf(condition, words), n: number(total) }),
  };
}

function nameOf({ label, value }: Condition, words: Words): string {
  if (label === undefined) return fill(words.words, { words: value.trim() });
  // The number of events after a choice is that of the whole timeline.
  return fill(words.filter, { label, value: value.replace(/ \([^()]*\)$/, "") });
}
