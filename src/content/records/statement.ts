/** Who said, on which day, which date for which deadline, how firmly. */
import {
  actors,
  confidenceOfRecord,
  date,
  dateOrNone,
  eventOfArticle,
  type Id,
  oneOf,
  quoteNumber,
  type RecordOf,
  reference,
  sourceOfArticle,
  text,
} from "./field.ts";

/** How the named date binds: on the day, not later than it, not before it, at some time within it. */
export const BOUNDS = ["on", "by", "from", "during"] as const;
export type Bound = (typeof BOUNDS)[number];

/** How firmly a date was named, loosest first; the last four say what became of it. */
export const STATEMENT_STATUSES = [
  "reported",
  "proposed",
  "announced",
  "agreed",
  "confirmed",
  "denied",
  "postponed",
  "met",
  "missed",
] as const;
export type StatementStatus = (typeof STATEMENT_STATUSES)[number];

export const statement = {
  deadline: reference("The deadline that the statement is about: one of the `deadlines` in `story.yaml`.", {
    required: true,
    example: "end-of-mission",
    offers: "deadlines",
    prompt: "which deadline",
  }),
  part: reference("The part of the deadline, if `story.yaml` lists parts."),
  by: actors("Who said it.", { otherwise: { is: [] }, offers: "actors", prompt: "who said it" }),
  byText: text("Who said it, in words: if nobody is named, or if the name alone does not say enough."),
  said: date("The day it was said.", { otherwise: "event-date" }),
  names: dateOrNone("The date that was named, or `none`.", {
    required: true,
    also: "target-date",
    prompt: "the date that was named, or none",
  }),
  bound: oneOf(BOUNDS, "How the date is meant: on that day, by it, from it, or at some time during it.", {
    default: "on",
    prompt: "how the date is meant",
  }),
  status: oneOf(STATEMENT_STATUSES, "How firmly the date was named, or what happened to it.", {
    required: true,
    prompt: "how firmly it was said",
  }),
  quote: quoteNumber("The number of the quote of this article that says so, counted from 1.", {
    example: "1",
    prompt: "which quote above says so, such as 1",
  }),
  source: sourceOfArticle("The source that reports the statement: one of the `sources` of this article.", {
    prompt: "the id of a source above",
  }),
  confidence: confidenceOfRecord("How we know that it was said."),
  event: eventOfArticle("The event that it belongs to, if the article has several.", {
    otherwise: "first-event",
  }),
  note: text("What readers should know about this statement."),
} as const;

/** `names` is `null` if no date is named; `bound` is absent then. Without `part` it is about the whole deadline. */
export interface Statement extends RecordOf<typeof statement> {
  /** `<article>-s<number>`, counted from 1. */
  readonly id: Id;
  readonly article: Id;
}
