/** Something that happened, at a time that is as precise as it is known. */
import type { EdtfDate } from "../../date/edtfDate.ts";
import {
  actors,
  date,
  degrees,
  facts,
  flag,
  type Id,
  id,
  listOf,
  number,
  oneOf,
  optional,
  type RecordOf,
  recordOf,
  reference,
  text,
} from "./field.ts";

/** How far an article or an event can be trusted. Only `draft` stays out of a build. */
export const ARTICLE_STATUSES = ["draft", "unverified", "verified", "retracted"] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

const place = {
  name: text("The place in words.", { required: true, example: "Harbour Street" }),
  country: text("The country, in words.", { example: "Portugal" }),
  lat: degrees("Latitude in degrees. North is positive.", 90, { example: "38.72" }),
  lon: degrees("Longitude in degrees. East is positive.", 180, { example: "-9.14" }),
} as const;

/** Fields of an article with one event, or of an entry of `dates`. */
export const event = {
  title: text("The event in one line, as a headline.", { required: true }),
  summary: text("One or two sentences, shown on the timeline.", {
    prompt: "one or two sentences, shown on the timeline",
  }),
  kind: id("The kind of event: one of the `kinds` in `story.yaml`.", {
    example: "postponement",
    offers: "kinds",
    prompt: "the kind of event",
  }),
  key: flag("Whether it is one of the story's key events.", {
    otherwise: { is: false },
    prompt: "true, if it is a key event",
  }),
  place: recordOf(place, "Where it happened: a text, or a map with `name`, `country`, `lat` and `lon`.", {
    short: "name",
    type: "text or map",
    example: "Lisbon, Portugal",
    prompt: "the city or town, and the country",
  }),
  actors: actors("Who took part. An actor can be given by its id, its name or an alias.", {
    otherwise: { is: [] },
    type: "list of actors",
    offers: "actors",
    example: "[city-council, port-authority]",
    prompt: "who took part",
  }),
  facts: facts("Values of the `fields` that `story.yaml` declares, each under the id of its field.", {
    type: "map",
    example: "{weapon: drone, killed: 3}",
  }),
  dateNote: text("Why you give this date, or why other sources give another one."),
  order: number("The place among events of the same date. The lowest number comes first.", {
    otherwise: { is: 0 },
  }),
} as const;

/** An entry of `dates`, in an article with several events. */
export const datesItem = {
  id: id("The id of the event. Its address on the timeline is `/#<id>`."),
  event: reference("Instead of `id`: an event that another article defines and this one also reports."),
  date: date("The date of the event. With `event`: the date that this article gives for it."),
  likely: flag("With `event`: whether it is only likely that this article means that event.", {
    otherwise: { is: false },
  }),
  ...event,
  title: optional(event.title),
  status: oneOf(ARTICLE_STATUSES, "How far this event can be trusted.", { default: "the article's" }),
  sources: listOf(reference("A source of this article."), "The sources of this event.", {
    default: "all of the article's",
  }),
} as const;

export interface Event extends RecordOf<typeof event> {
  readonly id: Id;
  readonly article: Id;
  readonly date: EdtfDate;
  readonly status: ArticleStatus;
  readonly sources: readonly Id[];
  /** Articles, other than its own, that report it. */
  readonly alsoIn: readonly Id[];
  /** Root-relative address of the page that describes it. */
  readonly url: string;
}
