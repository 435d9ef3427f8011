/** A number as of a date. `min` alone: at least; `max` alone: at most; no number: not disclosed. */
import {
  amount,
  confidenceOfRecord,
  date,
  eventOfArticle,
  flag,
  type Id,
  type RecordOf,
  reference,
  sourceOfArticle,
  text,
} from "./field.ts";

export const figure = {
  series: reference("The series that the number belongs to: one of the `series` in `story.yaml`.", {
    required: true,
    example: "workers-on-site",
    offers: "series",
    prompt: "what is counted",
  }),
  value: amount("The number. Leave out `value`, `min` and `max` if it was not disclosed.", {
    example: "2500",
    prompt: "the number",
  }),
  min: amount("The lowest number, if the source says “at least”, “more than” or “from … to”."),
  max: amount("The highest number, if the source says “at most”, “fewer than” or “from … to”."),
  approximate: flag("Whether the source says “about”.", { otherwise: { is: false } }),
  doubtful: flag("Whether the number looks wrong, for example because it repeats an old one.", {
    otherwise: { is: false },
  }),
  asOf: date("The date for which the number is given.", {
    otherwise: "event-date",
    prompt: "the day, such as 2024-08-15",
  }),
  text: text("The number in the words of the source.", { example: "about 2,500" }),
  source: sourceOfArticle("The source that gives the number: one of the `sources` of this article.", {
    prompt: "the id of a source above",
  }),
  confidence: confidenceOfRecord("How we know that the source gives this number."),
  event: eventOfArticle("The event that it belongs to, if the article has several.", {
    otherwise: "first-event",
  }),
  note: text("What readers should know about this number."),
} as const;

export interface Figure extends RecordOf<typeof figure> {
  /** `<article>-f<number>`, counted from 1. */
  readonly id: Id;
  readonly article: Id;
}
