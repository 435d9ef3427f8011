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
  series: reference("The series it belongs to, from story.yaml.", {
    required: true,
    example: "workers-on-site",
    offers: "series",
    prompt: "what is counted",
  }),
  value: amount("The number. Leave value, min and max out where it was not disclosed.", {
    example: "2500",
    prompt: "the number",
  }),
  min: amount("At least, or more than, this number."),
  max: amount("At most, or fewer than, this number."),
  approximate: flag("Whether the source gives it as about.", { otherwise: { is: false } }),
  doubtful: flag("Whether it looks wrong, for example an old figure carried on.", {
    otherwise: { is: false },
  }),
  asOf: date("The date the number is of.", {
    otherwise: "event-date",
    prompt: "the day, such as 2024-08-15",
  }),
  text: text("The number as its source words it.", { example: "about 2,500" }),
  source: sourceOfArticle("The source, from this article's list, that gives it.", {
    prompt: "the id of a source above",
  }),
  confidence: confidenceOfRecord("How we know that the source gives it."),
  event: eventOfArticle("The event it belongs to, in an article with several.", {
    otherwise: "first-event",
  }),
  note: text("What a reader should know about this number."),
} as const;

export interface Figure extends RecordOf<typeof figure> {
  /** `<article>-f<number>`, counted from 1. */
  readonly id: Id;
  readonly article: Id;
}
