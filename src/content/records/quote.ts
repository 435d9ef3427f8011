/** Who said what, word for word. */
import type { EdtfDate } from "../../date/edtfDate.ts";
import {
  actors,
  date,
  eventOfArticle,
  flag,
  type Id,
  language,
  type RecordOf,
  sourceOfArticle,
  text,
} from "./field.ts";

export const quote = {
  speakers: actors("The actor or actors who said the words.", {
    written: "speaker",
    required: true,
    alone: true,
    example: "city-council",
    offers: "actors",
    prompt: "who said it",
  }),
  as: text("The form or the role in which the words were said.", { example: "statement" }),
  text: text("The words, exactly as printed.", { required: true, prompt: "the words, exactly as printed" }),
  said: date("The day the words were said.", { otherwise: "event-date" }),
  translated: flag("Whether the publisher translated the words. Leave it out if that is not known."),
  originalLang: language("The language in which the words were said.", { example: "ar" }),
  source: sourceOfArticle("The source that prints the words: one of the `sources` of this article.", {
    prompt: "the id of a source above",
  }),
  event: eventOfArticle("The event that it belongs to, if the article has several.", {
    otherwise: "first-event",
  }),
  note: text("What readers should know about this quotation."),
} as const;

/** What the body of the article prints of a quote's text. */
export const QUOTE_CHECKS = ["verbatim", "trimmed", "altered", "missing"] as const;
export type QuoteCheck = (typeof QUOTE_CHECKS)[number];

/**
 * `text` is what the article prints: where it leaves some words out, they are in no page and no file. Lines end in `\n`. If
 * `translated` is absent, it is not known whether the words are a translation.
 */
export interface Quote extends RecordOf<typeof quote> {
  /** `<article>-q<number>`, counted from 1. */
  readonly id: Id;
  readonly article: Id;
  readonly check: QuoteCheck;
  /** Present where a kept copy of the source holds the words. */
  readonly copy?: QuoteCopy;
}

/** A copy of a source, kept and not published. */
export interface QuoteCopy {
  /** Of its text, hexadecimal. */
  readonly sha256: string;
  /** The day it was kept. */
  readonly kept: EdtfDate;
}
