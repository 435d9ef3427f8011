/** The quotations that a body prints, laid beside the records of what was said. */
import type { ArticleFields } from "../fields.ts";
import type { Piece, Quotation, Rendered } from "../markdown.ts";
import type { Block, Id, QuoteCheck } from "../model.ts";
import type { Fault, Place } from "../problem.ts";
import { compareQuotation, sameWords, toRecorded, wordsOf } from "../quotation.ts";
import { misquoted, notRecorded } from "./faults.ts";

export interface Checked {
  readonly checks: readonly QuoteCheck[];
  /** Indices of records that the body does not print. */
  readonly missing: readonly number[];
  readonly misprinted: readonly { readonly fault: Fault; readonly place: Place }[];
  readonly blocks: readonly Block[];
}

/** From this share of common words on, a printed quotation is taken for an altered record rather than for another. */
const LIKE = 0.5;
/** Shorter runs between quotation marks are names and turns of phrase, not quotations. */
const QUOTED_WORDS = 4;

/** An article prints fewer; more would be compared for minutes. */
const MOST_QUOTATIONS = 2000;

const TOO_MANY: Fault = {
  rule: "quotes-many",
  message: `the article prints ${MOST_QUOTATIONS} quotations or more; no more are compared with their records.`,
  hint: "Split it into several articles.",
};

/** Lays every quotation in the body beside the records, word for word. */
export function checkQuotations(
  records: NonNullable<ArticleFields["quotes"]>,
  body: Rendered,
  article: Id,
): Checked {
  const checks: QuoteCheck[] = records.map(() => "missing");
  const misprinted: { fault: Fault; place: Place }[] = [];
  const recorded = records.map(record => toRecorded(record.text));
  let compared = 0;

  const match = (quotation: Quotation): number | undefined => {
    compared++;
    if (compared === MOST_QUOTATIONS) misprinted.push({ fault: TOO_MANY, place: quotation.place });
    if (compared >= MOST_QUOTATIONS) return undefined;
    const printed = wordsOf(quotation.text);
    const verbatim = recorded.findIndex(record => sameWords(printed, record.words));
    if (verbatim !== -1) {
      checks[verbatim] = "verbatim";
      return verbatim;
    }
    if (quotation.form === "inline" && printed.length < QUOTED_WORDS) return undefined;
    const found = recorded.map((record, index) => ({ index, ...compareQuotation(quotation.text, record) }));
    const trimmed = found.find(each => each.check === "trimmed");
    if (trimmed !== undefined) {
      if (checks[trimmed.index] !== "verbatim") checks[trimmed.index] = "trimmed";
      return trimmed.index;
    }
    const altered = found.filter(each => each.check === "altered").sort((a, b) => b.likeness - a.likeness)[0];
    if (altered === undefined || altered.likeness < LIKE) {
      misprinted.push({ fault: notRecorded(quotation.text), place: quotation.place });
      return undefined;
    }
    if (checks[altered.index] === "missing") checks[altered.index] = "altered";
    misprinted.push({
      fault: misquoted(altered.printed, altered.recorded, altered.index),
      place: quotation.placeOfWord(altered.word),
    });
    return altered.index;
  };

  const blocks = body.pieces.map((piece: Piece): Block => {
    if (piece.kind === "prose") return piece;
    const index = match(piece.quotation);
    return index === undefined
      ? { kind: "prose", html: piece.html }
      : { kind: "quote", quote: `${article}-q${index + 1}` };
  });
  for (const quotation of body.inline) match(quotation);
  const missing = checks.flatMap((check, index) => (check === "missing" ? [index] : []));
  return { checks, missing, misprinted, blocks };
}
