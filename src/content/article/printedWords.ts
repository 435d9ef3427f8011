/** What of a record its article prints: the words that may leave the build. */
import type { Recorded, Span } from "../../text/quotation/index.ts";

/** One place at which a body prints a record, or some of it. */
export interface Part {
  readonly text: string;
  /** The words of the record that it prints. */
  readonly spans: readonly Span[];
}

export interface PrintedWords {
  readonly check: "verbatim" | "trimmed";
  readonly text: string;
}

/** The signs for words that are left out. */
const OMISSION = " […] ";

/**
 * The record where the body prints all of it, in one place or in several. Else what it prints: as it stands there, and of
 * several parts each word once, in the order in which they were said. Nothing where it prints none.
 */
export function printedWords(record: Recorded, parts: readonly Part[]): PrintedWords | undefined {
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  const shown = new Uint8Array(record.ids.length);
  for (const { spans } of parts) for (const { from, to } of spans) shown.fill(1, from, to);
  if (shown.every(each => each === 1)) return { check: "verbatim", text: record.text.trim() };
  const widest = others.reduce((a, b) => (wordsIn(b) > wordsIn(a) ? b : a), first);
  if (shown.reduce((sum, each) => sum + each, 0) === wordsIn(widest))
    return { check: "trimmed", text: widest.text.replace(/\n +/g, "\n") };
  return {
    check: "trimmed",
    text: runsOf(shown)
      .map(run => textOf(record, run))
      .join(OMISSION),
  };
}

function wordsIn({ spans }: Part): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}

function runsOf(shown: Uint8Array): Span[] {
  const runs: Span[] = [];
  for (let from = shown.indexOf(1); from !== -1; ) {
    const end = shown.indexOf(0, from);
    const to = end === -1 ? shown.length : end;
    runs.push({ from, to });
    from = shown.indexOf(1, to);
  }
  return runs;
}

function textOf({ text, starts, ends }: Recorded, { from, to }: Span): string {
  return text.slice(starts[from], ends[to - 1]);
}
