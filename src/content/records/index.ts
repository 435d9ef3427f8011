/**
 * Every field a writer can write, as one schema: what validates an article is what documents it. The door to zod.
 *
 * Front matter arrives as text, lists and maps (YAML's failsafe schema): nothing has been guessed. `yes` is not true,
 * `2024-05` is not a date object, `012` is not ten.
 */

import { z } from "zod";
import { ACTOR_KINDS, ARTICLE_STATUSES, BOUNDS, OUTCOME_STATUSES, STATEMENT_STATUSES } from "../../model.ts";
import type { Fault } from "../../problems/index.ts";
import { unwrap } from "../schema/validate.ts";
import {
  address,
  confidence,
  contact,
  date,
  dateOrNone,
  flag,
  id,
  JSON_TEXT,
  language,
  list,
  names,
  notes,
  number,
  oneOf,
  reference,
  refuse,
  tag,
  text,
} from "../schema/values.ts";

export { notes } from "../schema/values.ts";

const place = z
  .preprocess(
    value => (typeof value === "string" ? { name: value } : value),
    z
      .strictObject({
        name: text("The place in words.", { example: "Harbour Street" }),
        country: text("The country, in words.", { example: "Portugal" }).optional(),
        lat: number("Latitude in degrees, north positive.", { example: "38.72" }, { most: 90 }).optional(),
        lon: number("Longitude in degrees, east positive.", { example: "-9.14" }, { most: 180 }).optional(),
      })
      .superRefine(({ lat, lon }, context) => {
        if ((lat === undefined) !== (lon === undefined))
          refuse(context, HALF_A_PLACE, [lat === undefined ? "lon" : "lat"]);
      }),
  )
  .register(notes, {
    what: "Where it happened: words, or a map with name, country, lat, lon.",
    type: "text or map",
    example: "Lisbon, Portugal",
    json: JSON_TEXT,
  });

const HALF_A_PLACE: Fault = {
  rule: "place-half",
  message: "A latitude and a longitude belong together, but one of them is missing.",
  hint: "Add the other one, or delete both.",
};

const source = z.strictObject({
  id: id("Name of the source within this article.", { example: "herald" }),
  publisher: text("Who published it first.", { example: "The Herald" }),
  title: text("The headline exactly as printed.").optional(),
  about: text(
    "Our own words for a source whose headline is not known. Never printed as a headline.",
  ).optional(),
  published: date("The day it was published.").optional(),
  url: address("Where it can be read.").optional(),
  archived: address("A capture of it in a web archive.").optional(),
  via: text("The re-publication in which it was read.", { example: "The Evening Post" }).optional(),
  origin: text(
    "Whose word it passes on, where that is not its publisher’s: an agency that it retells, a government with several offices. Not named, where that is not known. Reports of one origin count once.",
    { example: "the city council" },
  ).optional(),
  link: oneOf(["follow", "avoid"], "avoid: name the source and do not link to it.", {
    default: "follow",
  }).optional(),
  confidence: confidence(
    "How we know it: the page itself, a copy of it, or a third party that names it.",
  ).optional(),
  note: text("What a reader should know about this source.").optional(),
});

const quote = z.strictObject({
  speaker: names("The actor, or actors, whose words these are.", {
    example: "city-council",
    offers: "actors",
  }),
  as: text("In what form or capacity it was said.", { example: "statement" }).optional(),
  text: text("The words, exactly as printed."),
  said: date("The day they were said.", { default: "the event's date" }).optional(),
  translated: flag(
    "Whether the outlet translated the words. Leave it out where that is not known.",
  ).optional(),
  "original-lang": language("Language of the original, where translated.", { example: "ar" }).optional(),
  source: reference("The source, from this article's list, that prints them.").optional(),
  event: reference("The event it belongs to, in an article with several.", {
    default: "the first event",
  }).optional(),
  note: text("What a reader should know about this quotation.").optional(),
});

const statement = z.strictObject({
  deadline: reference("The deadline it speaks of, from story.yaml.", {
    example: "end-of-mission",
    offers: "deadlines",
  }),
  part: reference("The part of the deadline, where story.yaml lists parts.").optional(),
  by: names("Who said it.", { offers: "actors" }).optional(),
  "by-text": text("Who said it, in words: where nobody is named, or to say more than the name.").optional(),
  said: date("The day it was said.", { default: "the event's date" }).optional(),
  names: dateOrNone("The date named, or none."),
  bound: oneOf(BOUNDS, "How the date binds: on that day, by it, from it, or at some time during it.", {
    default: "on",
  }).optional(),
  status: oneOf(STATEMENT_STATUSES, "How firmly the date was named, or what became of it."),
  quote: number("Which quote of this article says so, counted from 1.", { example: "1" }).optional(),
  source: reference("The source, from this article's list, that reports it.").optional(),
  confidence: confidence("How we know that it was said.").optional(),
  event: reference("The event it belongs to, in an article with several.", {
    default: "the first event",
  }).optional(),
  note: text("What a reader should know about this statement.").optional(),
});

const figure = z.strictObject({
  series: reference("The series it belongs to, from story.yaml.", {
    example: "workers-on-site",
    offers: "series",
  }),
  value: number(
    "The number. Leave value, min and max out where it was not disclosed.",
    { example: "2500" },
    { figure: true },
  ).optional(),
  min: number("At least, or more than, this number.", {}, { figure: true }).optional(),
  max: number("At most, or fewer than, this number.", {}, { figure: true }).optional(),
  approximate: flag("Whether the source gives it as about.", { default: "false" }).optional(),
  doubtful: flag("Whether it looks wrong, for example an old figure carried on.", {
    default: "false",
  }).optional(),
  "as-of": date("The date the number is of.", { default: "the event's date" }).optional(),
  text: text("The number as its source words it.", { example: "about 2,500" }).optional(),
  source: reference("The source, from this article's list, that gives it.").optional(),
  confidence: confidence("How we know that the source gives it.").optional(),
  event: reference("The event it belongs to, in an article with several.", {
    default: "the first event",
  }).optional(),
  note: text("What a reader should know about this number.").optional(),
});

const correction = z.strictObject({
  on: date("The day of the correction."),
  was: text("What the article said before."),
  now: text("What it says now."),
  why: text("How the mistake came about.").optional(),
});

const disagreement = z.strictObject({
  about: text("What the accounts do not agree about."),
  sides: list(
    z.strictObject({
      who: text("Who says it."),
      says: text("What they say."),
      source: reference(
        "The source: an id from this article's list, or another article's as article/source.",
      ).optional(),
    }),
    "The accounts, two or more.",
  ),
  events: list(reference("An event."), "Events it concerns.", { default: "the first event" }).optional(),
  note: text("What a reader should make of it.").optional(),
});

const eventFields = {
  title: text("The event in one line, as a headline."),
  summary: text("One or two sentences, shown on the timeline.").optional(),
  kind: id("One of the kinds in story.yaml.", { example: "postponement", offers: "kinds" }).optional(),
  key: flag("Whether it is one of the story's key events.", { default: "false" }).optional(),
  place: place.optional(),
  actors: names("Who took part, by id, name or alias.", {
    type: "list of actors",
    offers: "actors",
    example: "[city-council, port-authority]",
  }).optional(),
  "date-note": text("Why this date, or why another one circulates.").optional(),
  order: number("Order among events of one day, lowest first.", { default: "0" }).optional(),
};

const datesItem = z.strictObject({
  id: id("Id of the event: its address is /#id.").optional(),
  event: reference(
    "Instead of id: an event that another article defines and this one reports too.",
  ).optional(),
  date: date("When it happened; beside `event`, the date this article gives it.").optional(),
  likely: flag("Beside `event`: it is only likely that this article means that event.", {
    default: "false",
  }).optional(),
  ...eventFields,
  title: eventFields.title.optional(),
  status: oneOf(ARTICLE_STATUSES, "How far this event can be trusted.", {
    default: "the article's",
  }).optional(),
  sources: list(reference("A source of this article."), "Sources of this event.", {
    default: "all of the article's",
  }).optional(),
});

/** Front matter of an article. */
export const articleFields = z.strictObject({
  ...eventFields,
  slug: id("The article's id and address.", { default: "the file's name without a leading date" }).optional(),
  date: date("When it happened. An article has date or dates.").optional(),
  dates: list(datesItem, "Several events in one article, instead of date.").optional(),
  sources: list(source, "Where the facts come from.").optional(),
  quotes: list(quote, "Who said what, word for word.").optional(),
  statements: list(statement, "Who named which date for which deadline.").optional(),
  figures: list(figure, "Numbers as of a date.").optional(),
  corrections: list(correction, "What was wrong here, in the open.").optional(),
  disagreements: list(disagreement, "Where accounts do not agree, both sides.").optional(),
  status: oneOf(ARTICLE_STATUSES, "How far the article can be trusted. Drafts stay out of a build.", {
    default: "verified",
  }).optional(),
  lang: language("Language of the article, as a language tag.", {
    default: "the story's",
    example: "en",
  }).optional(),
  tags: list(tag("A tag."), "Free words to group articles by.", { example: "[diplomacy]" }).optional(),
});

const role = z.strictObject({
  role: text("The office or part, in words.", { example: "Mayor of Lisbon" }),
  from: date("From when; left out where not known.").optional(),
  to: date("Until when; left out where it goes on or is not known.").optional(),
});

/** Words by language tag. Every name is looked at before zod sees it: zod leaves `__proto__` out without a word. */
const byLanguage = z.preprocess(
  (value, context) => {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      for (const tag of Object.keys(value))
        if (!language("").safeParse(tag).success) refuse(context, NOT_A_TAG, [tag]);
    return value;
  },
  z.record(z.string(), text("The name.")),
);

const NOT_A_TAG: Fault = {
  rule: "language",
  message: "The name before the colon is not a language tag.",
  hint: "Write the language as a tag such as ar, pt or zh-Hant.",
};

const alias = z
  .preprocess(
    value => (typeof value === "string" && value.trim() !== "" ? { name: value } : value),
    z.strictObject({
      name: text("The name."),
      link: oneOf(
        ["yes", "no"],
        "no: texts use it for something else too, as May is a month; it is never made a link.",
        { default: "yes" },
      ).optional(),
    }),
  )
  .register(notes, { what: "A name, or a map with name and link.", type: "text or map", json: JSON_TEXT });

/** One entry of actors.yaml. */
export const actorFields = z.strictObject({
  id: id("Id of the actor: its address is /actors/id/."),
  name: text("The name to print."),
  kind: oneOf(ACTOR_KINDS, "What the actor is."),
  aliases: list(
    alias,
    "Other names: an article may use any of them. No two actors share one. The first mention in a text becomes a link.",
    { type: "list of text or map", example: "[the Council, {name: May, link: no}]" },
  ).optional(),
  names: byLanguage
    .register(notes, {
      what: "The name in other languages, by language tag.",
      type: "map",
      example: "{ar: …}",
    })
    .optional(),
  roles: list(role, "Offices and parts over time.").optional(),
  description: text("Who it is, in a sentence.").optional(),
  url: address("The actor's own site.").optional(),
});

const outcome = z.strictObject({
  date: date("When it came about, or was declared."),
  status: oneOf(OUTCOME_STATUSES, "What became of the promise."),
  note: text("What a reader should know.").optional(),
  event: reference("The event that settled it.").optional(),
  source: text("The source, as article/source.", { example: "bridge-opens/herald" }).optional(),
  confidence: confidence("How we know.").optional(),
});

const labelled = z.strictObject({
  id: id("Its id."),
  label: text("The words readers see."),
});

const deadline = z.strictObject({
  id: id("Id of the deadline: its address is /deadlines/id/."),
  question: text("The question whose answer is a date."),
  label: text("Two or three words for it.", { example: "End date" }),
  scope: text("What the question covers and what it does not.").optional(),
  main: flag("The deadline the story is about; exactly one.", { default: "false" }).optional(),
  announces: reference("The deadline whose date is to be made public by this one.", {
    offers: "deadlines",
  }).optional(),
  parts: list(labelled, "Parts whose dates are compared only with each other.").optional(),
  outcome: outcome
    .register(notes, { what: "What became of it, once that is known.", type: "map" })
    .optional(),
});

const series = z.strictObject({
  id: id("Its id."),
  label: text("What is counted."),
  unit: text("The unit.", { example: "people" }),
  comparable: flag(
    "Whether its numbers compare with one another. The chart of those that do not has no line.",
    {
      default: "true",
    },
  ).optional(),
  note: text("What a reader should know.").optional(),
});

/** story.yaml. */
export const storyFields = z.strictObject({
  title: text("Name of the site."),
  question: text("The question the timeline answers.").optional(),
  summary: text("A paragraph under the question.").optional(),
  url: address("Where the site will stand.").optional(),
  lang: language("Language of the site, as a language tag.", { default: "en" }).optional(),
  languages: list(language("A language tag."), "All languages with an edition.", {
    default: "the site's one",
  }).optional(),
  "time-zone": text("The IANA time zone in which today is reckoned.", {
    default: "UTC",
    example: "Europe/Lisbon",
  }).optional(),
  license: text("The licence of the texts, in words.").optional(),
  contact: contact("Where to write about mistakes: an address, or a page that says how.").optional(),
  deadlines: list(deadline, "Dates that were promised.").optional(),
  series: list(series, "Quantities counted over time.").optional(),
  kinds: list(labelled, "Kinds of event.").optional(),
});

export type ArticleFields = z.output<typeof articleFields>;
export type DatesItem = NonNullable<ArticleFields["dates"]>[number];
export type ActorFields = z.output<typeof actorFields>;

/** Front matter of a page such as About. */
export const pageFields = z.strictObject({
  title: text("Heading of the page."),
});

/** Every name that a field has somewhere. */
export const FIELD_NAMES: ReadonlySet<string> = new Set(
  [articleFields, actorFields, storyFields, pageFields].flatMap(namesWithin),
);

function namesWithin(schema: z.ZodType): string[] {
  const { shape, element } = unwrap(schema);
  if (shape === undefined) return element === undefined ? [] : namesWithin(element);
  return Object.entries(shape).flatMap(([name, field]) => [name, ...namesWithin(field)]);
}
