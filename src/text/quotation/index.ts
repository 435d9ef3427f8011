/**
 * A quotation as printed against the record of what was said, word for word. Quotation marks, apostrophes, ellipses and
 * spaces may be set differently, and what looks the same is the same; words, spelling and punctuation may not differ.
 */
import { meet, type Pattern, patternOf } from "./search.ts";
import { type Edge, Lexicon, toWording, type Wording } from "./wording.ts";

export { countWords, Lexicon, toWording, type Wording } from "./wording.ts";

export type Comparison =
  | { readonly check: "verbatim" }
  | { readonly check: "trimmed"; readonly spans: readonly Span[] }
  | Altered;

/** Words of the record that are printed: from one, counted from 0, to before another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Altered {
  readonly check: "altered";
  /** The first word that differs, as printed; empty where the printed text ends too early. */
  readonly printed: string;
  /** The word the record has in its place; empty where the record has ended. */
  readonly recorded: string;
  /** Which word of the printed text, counted from 0, and the UTF-16 unit of it where the word begins. */
  readonly word: number;
  readonly at: number;
}

/** A record, made ready for all comparisons with it. */
export interface Recorded extends Wording {
  /** The numbers of its words in the forms that are possible at an edge of a quotation. */
  readonly bare: (edge: Edge) => readonly number[];
  /** How often it has each word, by number. */
  readonly counts: () => ReadonlyMap<number, number>;
}

export function toRecorded(text: string, lexicon = new Lexicon()): Recorded {
  const wording = toWording(text, lexicon);
  const bare: Partial<Record<Edge, readonly number[]>> = {};
  let counts: Map<number, number> | undefined;
  return {
    ...wording,
    bare: edge => {
      bare[edge] ??= wording.ids.map(id => lexicon.bare(id, edge));
      return bare[edge];
    },
    counts: () => {
      if (counts !== undefined) return counts;
      counts = new Map();
      for (const id of wording.ids) counts.set(id, (counts.get(id) ?? 0) + 1);
      return counts;
    },
  };
}

/** A quotation as printed, made ready for all comparisons with it. */
export interface Printed extends Wording {
  readonly segments: () => readonly Segment[];
}

/** Printed words between marked omissions. */
interface Segment extends Span {
  /** Its first and last word in the forms that are possible at an edge; of a single word both are that word alone. */
  readonly head: number;
  readonly tail: number;
  /** The text between the two. */
  readonly inner: Pattern;
}

export function toPrinted(text: string, lexicon: Lexicon): Printed {
  const wording = toWording(text, lexicon);
  let segments: readonly Segment[] | undefined;
  return {
    ...wording,
    segments: () => {
      segments ??= segmentsOf(wording);
      return segments;
    },
  };
}

/** Punctuation alone is no segment: a full stop after […] ends the sentence. */
function segmentsOf({ ids, lexicon, marked }: Wording): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (let to = 0; to <= ids.length; to++) {
    if (to < ids.length && !marked[to]) continue;
    const run = ids.slice(from, to);
    if (run.some(id => /[\p{L}\p{N}]/u.test(lexicon.wordOf(id)))) {
      const single = run.length === 1;
      segments.push({
        from,
        to,
        head: lexicon.bare(run[0] ?? 0, single ? "only" : "first"),
        tail: lexicon.bare(run.at(-1) ?? 0, single ? "only" : "last"),
        inner: patternOf(run.slice(1, -1)),
      });
    }
    from = to + 1;
  }
  return segments;
}

/** Compares one printed quotation with one record. */
export function compareQuotation(printed: string | Printed, recorded: Recorded): Comparison {
  const words = typeof printed === "string" ? toPrinted(printed, recorded.lexicon) : printed;
  if (sameWords(words, recorded)) return { check: "verbatim" };
  const spans = spansIn(words, recorded);
  return spans === undefined ? firstDifference(words, recorded) : { check: "trimmed", spans };
}

function sameWords(a: Wording, b: Wording): boolean {
  return a.ids.length === b.ids.length && a.ids.every((id, index) => id === b.ids[index]);
}

/** Returns where the record has the text between marked omissions, in order, or `undefined` if it lacks some of it. */
function spansIn(printed: Printed, recorded: Recorded): readonly Span[] | undefined {
  const segments = printed.segments();
  if (segments.length === 0 || segments.reduce((sum, each) => sum + lengthOf(each), 0) > recorded.ids.length)
    return undefined;
  const spans: Span[] = [];
  for (const segment of segments) {
    const from = findWithin(segment, recorded, spans.at(-1)?.to ?? 0);
    if (from === -1) return undefined;
    spans.push({ from, to: from + lengthOf(segment) });
  }
  return spans;
}

function lengthOf({ from, to }: Span): number {
  return to - from;
}

/** Where a run of printed words begins in the record, at or after `from`; -1 where it does not. */
function findWithin(segment: Segment, recorded: Recorded, from: number): number {
  const { ids, lexicon, bare, counts } = recorded;
  const { head, tail, inner } = segment;
  if (lengthOf(segment) === 1) {
    const at = bare("only").indexOf(head, from);
    lexicon.steps += (at === -1 ? ids.length : at) - from;
    return at;
  }
  if (inner.run.some(id => !counts().has(id))) return -1;
  const heads = bare("first");
  const tails = bare("last");
  const { length: needed } = inner.run;
  let found = -1;
  lexicon.steps += meet(inner, ids, needed === 0 ? from : from + 1, (length, end) => {
    if (length < needed) return false;
    const start = end - needed - 1;
    if (heads[start] !== head || tails[end] !== tail) return false;
    found = start;
    return true;
  });
  return found;
}

/** The first printed word at which a segment leaves the record, where the two are laid side by side as well as they fit. */
export function firstDifference(printed: Printed, recorded: Recorded): Altered {
  let from = 0;
  for (const segment of printed.segments()) {
    const found = findWithin(segment, recorded, from);
    if (found === -1) return differenceAt(printed, segment, recorded, from);
    from = found + lengthOf(segment);
  }
  return alteredAt(printed, 0, recorded, 0);
}

/** So near to where a run should begin, the place that has more of it is the one that is meant. */
const NEAR = 8;

function differenceAt(printed: Wording, segment: Span, recorded: Recorded, from: number): Altered {
  const { lexicon } = printed;
  const run = printed.ids.slice(segment.from, segment.to);
  const head = lexicon.bare(run[0] ?? 0, "first");
  const heads = recorded.bare("first");
  const anchor = anchorOf(run, recorded, from);
  let best = { start: from, length: heads[from] === head ? 1 : 0 };
  lexicon.steps += meet(patternOf(run.slice(1)), recorded.ids, from + 1, (met, end) => {
    const start = end - met - 1;
    if (heads[start] === head && met + 1 > best.length) best = { start, length: met + 1 };
    return false;
  });
  if (anchor !== undefined && anchor.votes > best.length && Math.abs(anchor.start - best.start) > NEAR)
    best = { start: anchor.start, length: agreement(run, recorded, anchor.start) };
  if (best.length === 0 && anchor !== undefined && anchor.start >= 0)
    best = { start: anchor.start, length: 0 };
  return alteredAt(printed, segment.from + best.length, recorded, best.start + best.length);
}

/** How many words of a run agree with the record from a place on, before the first that does not. */
function agreement(run: readonly number[], { ids, bare, lexicon }: Recorded, start: number): number {
  const heads = bare("first");
  let length = 0;
  while (
    length < run.length &&
    (run[length] === ids[start + length] ||
      (length === 0 && lexicon.bare(run[0] ?? 0, "first") === heads[start]))
  )
    length++;
  return length;
}

/** Where a run would begin if the words that the record has once stood in their places: what most of them say. */
function anchorOf(
  run: readonly number[],
  recorded: Recorded,
  from: number,
): { readonly start: number; readonly votes: number } | undefined {
  const counts = recorded.counts();
  const places = new Map<number, number>();
  for (const [index, id] of run.entries()) if (counts.get(id) === 1 && !places.has(id)) places.set(id, index);
  if (places.size === 0) return undefined;
  const votes = new Map<number, number>();
  let best: { start: number; votes: number } | undefined;
  for (const [at, id] of recorded.ids.entries()) {
    const index = places.get(id);
    if (index === undefined || at < from) continue;
    const start = at - index;
    const count = (votes.get(start) ?? 0) + 1;
    votes.set(start, count);
    if (best === undefined || count > best.votes) best = { start, votes: count };
  }
  recorded.lexicon.steps += recorded.ids.length;
  return best;
}

function alteredAt(printed: Wording, word: number, recorded: Recorded, place: number): Altered {
  const wordOf = (wording: Wording, index: number) =>
    wording.text.slice(wording.starts[index] ?? 0, wording.ends[index] ?? 0);
  return {
    check: "altered",
    printed: wordOf(printed, word),
    recorded: wordOf(recorded, place),
    word,
    at: printed.starts[word] ?? printed.text.length,
  };
}

/** The share of the printed words that the record has too, each used once: 0 to 1. */
export function similarity(printed: Wording, recorded: Recorded): number {
  const counts = recorded.counts();
  const used = new Map<number, number>();
  let common = 0;
  for (const id of printed.ids) {
    const times = used.get(id) ?? 0;
    if (times >= (counts.get(id) ?? 0)) continue;
    used.set(id, times + 1);
    common++;
  }
  printed.lexicon.steps += printed.ids.length;
  return common / Math.max(1, printed.ids.length);
}
