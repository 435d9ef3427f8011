/**
 * A quotation as printed against the record of what was said, word for word. Quotation marks, apostrophes, ellipses and
 * spaces may be set differently; words, spelling and punctuation may not.
 */

export type Comparison =
  | { readonly check: "verbatim" | "trimmed" }
  | {
      readonly check: "altered";
      /** The first word that differs, as printed; empty where the printed text ends too early. */
      readonly printed: string;
      /** The word the record has in its place; empty where the record has ended. */
      readonly recorded: string;
      /** Which word of the printed text, counted from 0. */
      readonly word: number;
      /** Share of the printed words that agree with the record, 0 to 1. */
      readonly likeness: number;
    };

/** Compares one printed quotation with one record. */
export function compareQuotation(printed: string, record: string): Comparison {
  const said = wordsOf(record);
  if (same(wordsOf(printed), said)) return { check: "verbatim" };
  const segments = segmentsOf(printed);
  const first = segments[0];
  if (first === undefined)
    return { check: "altered", printed: "", recorded: said[0] ?? "", word: 0, likeness: 0 };
  let from = 0;
  for (const segment of segments) {
    const found = findWithin(said, segment.words, from);
    if (found === -1) return firstDifference(segments, segment, said, from);
    from = found + segment.words.length;
  }
  return { check: "trimmed" };
}

/** Words that stand together in print, between marked omissions. */
interface Segment {
  readonly words: readonly string[];
  /** Index of the first of them among all printed words. */
  readonly start: number;
}

/** An omission or an insertion that print marks: `…`, `...`, `[…]`, `[the council]`. */
const MARKED_GAP = /\[[^\]]*\]|…|\.{3,}/g;

function segmentsOf(printed: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const piece of canonical(printed).split(MARKED_GAP)) {
    const words = wordsOf(piece);
    if (words.length > 0) segments.push({ words, start });
    start += words.length;
  }
  return segments;
}

/** The words of a text with their punctuation, in one way of setting quotation marks. */
export function wordsOf(text: string): string[] {
  return canonical(text)
    .split(/\s+/)
    .filter(word => word !== "");
}

function canonical(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u02bc`´]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/\s*(…|\.{3,})\s*/g, " … ")
    .trim();
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

/** Where a run of words begins in what was said, at or after `from`; at its ends punctuation and case are free. */
function findWithin(said: readonly string[], words: readonly string[], from: number): number {
  const last = words.length - 1;
  for (let start = from; start + words.length <= said.length; start++) {
    const fits = words.every((word, index) => {
      const there = said[start + index] ?? "";
      if (word === there) return true;
      if (index !== 0 && index !== last) return false;
      return bare(word, index === 0, index === last) === bare(there, index === 0, index === last);
    });
    if (fits) return start;
  }
  return -1;
}

function bare(word: string, first: boolean, last: boolean): string {
  let text = word;
  if (first) text = text.replace(/^["'(]+/, "").replace(/^\p{Lu}/u, letter => letter.toLowerCase());
  if (last) text = text.replace(/[.,;:!?"')]+$/, "");
  return text;
}

/** The first word at which a segment leaves the record, where the two are laid side by side as well as they fit. */
function firstDifference(
  segments: readonly Segment[],
  segment: Segment,
  said: readonly string[],
  from: number,
): Comparison {
  const total = segments.reduce((sum, each) => sum + each.words.length, 0);
  let best = { agree: -1, offset: from };
  for (let offset = from; offset < Math.max(from + 1, said.length); offset++) {
    const agree = segment.words.filter((word, index) => word === said[offset + index]).length;
    if (agree > best.agree) best = { agree, offset };
  }
  const at = segment.words.findIndex((word, index) => word !== said[best.offset + index]);
  const before = segments
    .filter(each => each.start < segment.start)
    .reduce((sum, each) => sum + each.words.length, 0);
  return {
    check: "altered",
    printed: segment.words[at] ?? "",
    recorded: said[best.offset + Math.max(0, at)] ?? "",
    word: segment.start + Math.max(0, at),
    likeness: (before + commonWords(segment.words, said)) / Math.max(1, total),
  };
}

/** How many printed words occur in the record, each used once. */
function commonWords(words: readonly string[], said: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of said) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  return common;
}
