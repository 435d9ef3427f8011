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

/** A text as it is compared, made once for all comparisons. */
export interface Recorded {
  readonly words: readonly string[];
  /** The same, each as it may stand at the beginning of a quotation, at its end, and alone. */
  readonly bare: () => Readonly<Record<Edge, readonly string[]>>;
}

type Edge = "first" | "last" | "only";

export function toRecorded(text: string): Recorded {
  const words = wordsOf(text);
  let bare: Readonly<Record<Edge, readonly string[]>> | undefined;
  const without = (edge: Edge) => words.map(word => withoutEdge(word, edge));
  return {
    words,
    bare: () => {
      bare ??= { first: without("first"), last: without("last"), only: without("only") };
      return bare;
    },
  };
}

/** Compares one printed quotation with one record. */
export function compareQuotation(printed: string, recorded: Recorded): Comparison {
  const said = recorded.words;
  const words = wordsOf(printed);
  if (sameWords(words, said)) return { check: "verbatim" };
  const segments = segmentsOf(printed);
  if (segments.length === 0 || words.length > 2 * said.length)
    return { check: "altered", printed: words[0] ?? "", recorded: said[0] ?? "", word: 0, likeness: 0 };
  let from = 0;
  for (const segment of segments) {
    const found = findWithin(recorded, segment.words, from);
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
    // A full stop after […] ends the sentence as printed; it is no word of the record.
    if (words.some(word => /[\p{L}\p{N}]/u.test(word))) segments.push({ words, start });
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

export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

/** Where a run of words begins in what was said, at or after `from`; at its ends punctuation and case are free. */
function findWithin({ words: said, bare }: Recorded, words: readonly string[], from: number): number {
  const last = words.length - 1;
  const head = withoutEdge(words[0] ?? "", last === 0 ? "only" : "first");
  const tail = withoutEdge(words[last] ?? "", "last");
  const heads = last === 0 ? bare().only : bare().first;
  for (let start = from; start + words.length <= said.length; start++) {
    if (heads[start] !== head) continue;
    if (last > 0 && bare().last[start + last] !== tail) continue;
    if (words.every((word, index) => index === 0 || index === last || word === said[start + index]))
      return start;
  }
  return -1;
}

function withoutEdge(word: string, edge: Edge): string {
  let text = word;
  if (edge !== "last") text = text.replace(/^["'(]+/, "").replace(/^\p{Lu}/u, letter => letter.toLowerCase());
  if (edge !== "first") text = text.replace(/[.,;:!?"')]+$/, "");
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
