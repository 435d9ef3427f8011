/** The quotations that a body prints, laid beside the records of what was said. */

import type { Block, Id, QuoteCheck } from "../../model.ts";
import type { Fault, Position, Severity } from "../../problems/problem.ts";
import {
  compareQuotation,
  countWords,
  firstDifference,
  Lexicon,
  type Recorded,
  similarity,
  toPrinted,
  toRecorded,
  toWording,
  type Wording,
} from "../../text/quotation/index.ts";
import type { Piece, Quotation, Rendered } from "../markdown/index.ts";
import type { ArticleFields } from "../records/article.ts";
import { loneMark, misquoted, notRecorded, TOO_MANY_QUOTATIONS } from "./faults.ts";
import { type Part, printedWords } from "./printedWords.ts";

export interface Checked {
  readonly checks: readonly QuoteCheck[];
  /** The words of each record as the body prints them. */
  readonly texts: readonly string[];
  /** Indices of records that the body does not print. */
  readonly missing: readonly number[];
  readonly misprinted: readonly Misprint[];
  readonly blocks: readonly Block[];
}

export interface Misprint {
  readonly fault: Fault;
  readonly place: Position;
  readonly severity: Severity;
}

/** From this share of common words on, a printed quotation is taken for an altered record rather than for another. */
const LIKE = 0.5;
/** Shorter runs between quotation marks are names and turns of phrase, not quotations. */
const QUOTED_WORDS = 4;

/** An article prints fewer; more would be compared for minutes. */
const MOST_QUOTATIONS = 2000;
/** Words looked at in comparing: some seconds. */
const MOST_STEPS = 50_000_000;

/** Lays every quotation in the body beside the records, word for word. `titles` are those of works that the article names. */
export function checkQuotations(
  records: NonNullable<ArticleFields["quotes"]>,
  body: Rendered,
  article: Id,
  titles: readonly string[] = [],
): Checked {
  const lexicon = new Lexicon();
  const recorded = records.map(record => toRecorded(record.text, lexicon));
  const sameAs = new Map<string, number[]>();
  for (const [index, record] of recorded.entries()) {
    const key = keyOf(record);
    const same = sameAs.get(key);
    if (same === undefined) sameAs.set(key, [index]);
    else same.push(index);
  }
  let known: ReadonlySet<string> | undefined;
  const isTitle = (words: Wording) => {
    known ??= new Set(titles.map(title => bareKeyOf(toWording(title, lexicon))));
    return known.has(bareKeyOf(words));
  };
  const altered = new Set<number>();
  const printed: Part[][] = records.map(() => []);
  const misprinted: Misprint[] = [];
  let compared = 0;
  let full = false;

  const report = (fault: Fault, place: Position, severity: Severity = "error") =>
    misprinted.push({ fault, place, severity });

  const match = (quotation: Quotation): number | undefined => {
    compared++;
    if (full) return undefined;
    if (compared === MOST_QUOTATIONS || lexicon.steps > MOST_STEPS) {
      full = true;
      report(TOO_MANY_QUOTATIONS, quotation.position);
      return undefined;
    }
    const words = toPrinted(quotation.text, lexicon);
    const print = (index: number, spans: Part["spans"]) => {
      printed[index]?.push({ text: quotation.text, spans });
      return index;
    };
    const same = sameAs.get(keyOf(words)) ?? [];
    const verbatim = same.find(index => printed[index]?.length === 0) ?? same[0];
    if (verbatim !== undefined) return print(verbatim, [{ from: 0, to: words.ids.length }]);
    if (quotation.form === "inline" && isNoQuotation(quotation, words)) return undefined;
    for (const [index, record] of recorded.entries()) {
      const comparison = compareQuotation(words, record);
      if (comparison.check === "trimmed") return print(index, comparison.spans);
    }
    const nearest = mostAlike(words, recorded);
    const record = nearest === undefined ? undefined : recorded[nearest];
    if (nearest === undefined || record === undefined) {
      report(notRecorded(quotation), quotation.position);
      return undefined;
    }
    altered.add(nearest);
    const difference = firstDifference(words, record);
    report(misquoted(difference, nearest), quotation.positionAt(difference.at));
    return nearest;
  };

  const isNoQuotation = ({ emphasised }: Quotation, words: Wording) =>
    emphasised || countWords(words) < QUOTED_WORDS || isTitle(words);

  const blocks = body.pieces.map((piece: Piece): Block => {
    if (piece.kind === "prose") return { kind: "prose", html: piece.html };
    const index = match(piece.quotation);
    return index === undefined
      ? { kind: "prose", html: piece.html }
      : { kind: "quote", quote: `${article}-q${index + 1}`, html: piece.inner };
  });
  for (const quotation of [...body.nested, ...body.inline]) match(quotation);
  for (const mark of body.loneMarks)
    report(loneMark(mark), mark.position, mark.doubtful ? "warning" : "error");

  const words = recorded.map((record, index) => printedWords(record, printed[index] ?? []));
  const checks = words.map((each, index): QuoteCheck => {
    if (each !== undefined) return each.check;
    return altered.has(index) ? "altered" : "missing";
  });
  return {
    checks,
    texts: words.map((each, index) => each?.text ?? records[index]?.text ?? ""),
    missing: full ? [] : [...checks.keys()].filter(index => checks[index] === "missing"),
    misprinted,
    blocks,
  };
}

/** The record that has most of the printed words, if it has enough of them. */
function mostAlike(words: Wording, recorded: readonly Recorded[]): number | undefined {
  let best: { readonly index: number; readonly similarity: number } | undefined;
  for (const [index, record] of recorded.entries()) {
    const alike = similarity(words, record);
    if (alike >= LIKE && alike > (best?.similarity ?? 0)) best = { index, similarity: alike };
  }
  return best?.index;
}

function keyOf({ ids }: Wording): string {
  return ids.join();
}

/** The same whatever its case and the punctuation at its edges. */
function bareKeyOf({ ids, lexicon }: Wording): string {
  const last = ids.length - 1;
  if (last === 0) return `${lexicon.bare(ids[0] ?? 0, "only")}`;
  return ids
    .map((id, at) => (at === 0 ? lexicon.bare(id, "first") : at === last ? lexicon.bare(id, "last") : id))
    .join();
}
