/**
 * Every field a writer can write, as one schema: what validates an article is what documents it. The door to zod.
 *
 * Front matter arrives as text, lists and maps (YAML's failsafe schema): nothing has been guessed. `yes` is not true,
 * `2024-05` is not a date object, `012` is not ten.
 */
import { z } from "zod";
import { type EdtfDate, parseDate } from "./date.ts";
import {
  ACTOR_KINDS,
  ARTICLE_STATUSES,
  BOUNDS,
  CONFIDENCES,
  OUTCOME_STATUSES,
  STATEMENT_STATUSES,
} from "./model.ts";
import type { Fault } from "./problem.ts";
import { EMPTY, UNQUOTED } from "./validate.ts";

/** Says what a field is for, with an example as a writer would type it. */
export interface FieldNote {
  readonly what: string;
  readonly type: string;
  readonly example?: string;
  readonly default?: string;
  /** What an editor should accept, as JSON Schema, where the text's own schema would not say it. */
  readonly json?: Readonly<Record<string, unknown>>;
}

export const notes = z.registry<FieldNote>();

/** Reports a fault of ours through zod, which knows only messages. */
function refuse(context: z.RefinementCtx, fault: Fault): typeof z.NEVER {
  context.addIssue({ code: "custom", message: fault.message, params: { fault } });
  return z.NEVER;
}

const TEXT_LIMIT = 5000;

function text(what: string, more: Partial<FieldNote> = {}) {
  return z
    .string()
    .transform((value, context) => {
      const trimmed = value.trim();
      if (trimmed === "") return refuse(context, EMPTY);
      if (trimmed.length > TEXT_LIMIT)
        return refuse(context, {
          rule: "text-long",
          message: `this text has ${trimmed.length} characters; a field holds at most ${TEXT_LIMIT}.`,
          hint: "Put long text into the body of the article.",
        });
      return trimmed;
    })
    .register(notes, { what, type: "text", ...more });
}

function flag(what: string, more: Partial<FieldNote> = {}) {
  return z
    .enum(["true", "false"])
    .transform(value => value === "true")
    .register(notes, { what, type: "true or false", json: { type: "boolean" }, ...more });
}

function number(what: string, more: Partial<FieldNote> = {}) {
  return z
    .string()
    .transform((value, context) => {
      if (/^-?\d{1,15}(\.\d{1,9})?$/.test(value.trim())) return Number(value);
      return refuse(context, {
        rule: "number-format",
        message: `"${value}" is not a number.`,
        hint: "Write digits only, with a point for decimals: 2500 or 38.72.",
      });
    })
    .register(notes, { what, type: "number", json: { type: "number" }, ...more });
}

/** Text; a set of dates that lost its quotation marks arrives as a list and is told apart. */
function dateText() {
  return z.string({ error: issue => (Array.isArray(issue.input) ? UNQUOTED : undefined) });
}

function date(what: string, more: Partial<FieldNote> = {}) {
  return dateText()
    .transform((value, context): EdtfDate => {
      const reading = parseDate(value);
      return "date" in reading ? reading.date : refuse(context, reading.fault);
    })
    .register(notes, {
      what,
      type: "EDTF date",
      example: "2024-08-15",
      json: { type: ["string", "number"] },
      ...more,
    });
}

/** A date, or the word `none` where a statement names no date. */
function dateOrNone(what: string) {
  return dateText()
    .transform((value, context): EdtfDate | null => {
      if (value.trim() === "none") return null;
      const reading = parseDate(value);
      return "date" in reading ? reading.date : refuse(context, reading.fault);
    })
    .register(notes, {
      what,
      type: "EDTF date or none",
      example: "2025-09-30",
      json: { type: ["string", "number"] },
    });
}

function oneOf<const T extends readonly string[]>(values: T, what: string, more: Partial<FieldNote> = {}) {
  return z
    .enum(values)
    .register(notes, { what, type: values.join(" \\| "), json: { enum: [...values] }, ...more });
}

/** The form of an id: lower-case letters of any script, digits, single hyphens. */
export const ID = /^[\p{Ll}\p{Lo}\p{Nd}\p{M}]+(-[\p{Ll}\p{Lo}\p{Nd}\p{M}]+)*$/u;

function id(what: string, more: Partial<FieldNote> = {}) {
  return z
    .string()
    .transform((value, context) => {
      const trimmed = value.trim().normalize("NFC");
      if (trimmed === "") return refuse(context, EMPTY);
      if (ID.test(trimmed) && new TextEncoder().encode(trimmed).length <= 200) return trimmed;
      return refuse(context, {
        rule: "id-format",
        message: `"${trimmed.slice(0, 60)}" cannot be an id.`,
        hint: `Write lower-case letters, digits and hyphens, such as ${suggestId(trimmed)}.`,
      });
    })
    .register(notes, { what, type: "id", json: { type: "string" }, ...more });
}

/** What the writer probably meant, as an id; `an-id` where nothing is left. */
export function suggestId(text: string): string {
  const suggestion = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{Nd}\p{M}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return suggestion || "an-id";
}

const LINK = /^(https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]+$)/i;

function address(what: string, more: Partial<FieldNote> = {}) {
  return z
    .string()
    .transform((value, context) => {
      const trimmed = value.trim();
      if (trimmed === "") return refuse(context, EMPTY);
      if (LINK.test(trimmed) && URL.canParse(trimmed) && !/[\s<>"\\^`{|}]/.test(trimmed)) return trimmed;
      return refuse(context, {
        rule: "address-format",
        message: `"${trimmed.slice(0, 80)}" is not a web address.`,
        hint: "Write it in full, beginning with https://.",
      });
    })
    .register(notes, {
      what,
      type: "web address",
      example: "https://example.org/report",
      json: { type: "string" },
      ...more,
    });
}

/** One id or name, or a list of them; always a list afterwards. */
function names(what: string, more: Partial<FieldNote> = {}) {
  return z
    .preprocess(value => (typeof value === "string" ? [value] : value), z.array(text(what)))
    .register(notes, {
      what,
      type: "actor or list of actors",
      json: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
      ...more,
    });
}

function list<T extends z.ZodType>(item: T, what: string, more: Partial<FieldNote> = {}) {
  return z.array(item).register(notes, { what, type: "list", ...more });
}

const place = z
  .preprocess(
    value => (typeof value === "string" ? { name: value } : value),
    z.strictObject({
      name: text("The place in words.", { example: "Harbour Street" }),
      country: text("The country, in words.", { example: "Portugal" }).optional(),
      lat: number("Latitude in degrees, north positive.", { example: "38.72" }).optional(),
      lon: number("Longitude in degrees, east positive.", { example: "-9.14" }).optional(),
    }),
  )
  .register(notes, {
    what: "Where it happened: words, or a map with name, country, lat, lon.",
    type: "text or map",
    example: "Lisbon, Portugal",
  });

const confidence = (what: string) => oneOf(CONFIDENCES, what, { default: "read" });

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
  link: oneOf(["follow", "avoid"], "avoid: name the source and do not link to it.", {
    default: "follow",
  }).optional(),
  confidence: confidence(
    "How we know it: the page itself, a copy of it, or a third party that names it.",
  ).optional(),
  note: text("What a reader should know about this source.").optional(),
});

const quote = z.strictObject({
  speaker: names("The actor, or actors, whose words these are.", { example: "city-council" }),
  as: text("In what form or capacity it was said.", { example: "statement" }).optional(),
  text: text("The words, exactly as printed."),
  said: date("The day they were said.", { default: "the event's date" }).optional(),
  translated: flag(
    "Whether the outlet translated the words. Leave it out where that is not known.",
  ).optional(),
  "original-lang": text("Language of the original, where translated.", { example: "ar" }).optional(),
  source: id("The source, from this article's list, that prints them.").optional(),
  event: id("The event it belongs to, in an article with several.", {
    default: "the first event",
  }).optional(),
  note: text("What a reader should know about this quotation.").optional(),
});

const statement = z.strictObject({
  deadline: id("The deadline it speaks of, from story.yaml.", { example: "end-of-mission" }),
  part: id("The part of the deadline, where story.yaml lists parts.").optional(),
  by: names("Who said it.").optional(),
  "by-text": text("Who said it, in words: where nobody is named, or to say more than the name.").optional(),
  said: date("The day it was said.", { default: "the event's date" }).optional(),
  names: dateOrNone("The date named, or none."),
  bound: oneOf(BOUNDS, "How the date binds: on that day, by it, from it, or at some time during it.", {
    default: "on",
  }).optional(),
  status: oneOf(STATEMENT_STATUSES, "How firmly the date was named, or what became of it."),
  quote: number("Which quote of this article says so, counted from 1.", { example: "1" }).optional(),
  source: id("The source, from this article's list, that reports it.").optional(),
  confidence: confidence("How we know that it was said.").optional(),
  event: id("The event it belongs to, in an article with several.", {
    default: "the first event",
  }).optional(),
  note: text("What a reader should know about this statement.").optional(),
});

const figure = z.strictObject({
  series: id("The series it belongs to, from story.yaml.", { example: "workers-on-site" }),
  value: number("The number. Leave value, min and max out where it was not disclosed.", {
    example: "2500",
  }).optional(),
  min: number("At least, or more than, this number.").optional(),
  max: number("At most, or fewer than, this number.").optional(),
  approximate: flag("Whether the source gives it as about.", { default: "false" }).optional(),
  doubtful: flag("Whether it looks wrong, for example an old figure carried on.", {
    default: "false",
  }).optional(),
  "as-of": date("The date the number is of.", { default: "the event's date" }).optional(),
  text: text("The number as its source words it.", { example: "about 2,500" }).optional(),
  source: id("The source, from this article's list, that gives it.").optional(),
  confidence: confidence("How we know that the source gives it.").optional(),
  event: id("The event it belongs to, in an article with several.", {
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
      source: id("The source, from this article's list.").optional(),
    }),
    "The accounts, two or more.",
  ),
  events: list(id("An event."), "Events it concerns.", { default: "the first event" }).optional(),
  note: text("What a reader should make of it.").optional(),
});

const eventFields = {
  title: text("The event in one line, as a headline."),
  summary: text("One or two sentences, shown on the timeline.").optional(),
  kind: id("One of the kinds in story.yaml.", { example: "postponement" }).optional(),
  key: flag("Whether it is one of the story's key events.", { default: "false" }).optional(),
  place: place.optional(),
  actors: names("Who took part, by id, name or alias.", {
    type: "list of actors",
    example: "[city-council, port-authority]",
  }).optional(),
  "date-note": text("Why this date, or why another one circulates.").optional(),
  order: number("Order among events of one day, lowest first.", { default: "0" }).optional(),
};

const datesItem = z.strictObject({
  id: id("Id of the event: its address is /#id.").optional(),
  event: id("Instead of id: an event that another article defines and this one reports too.").optional(),
  date: date("When it happened; beside `event`, the date this article gives it.").optional(),
  ...eventFields,
  title: eventFields.title.optional(),
  status: oneOf(ARTICLE_STATUSES, "How far this event can be trusted.", {
    default: "the article's",
  }).optional(),
  sources: list(id("A source of this article."), "Sources of this event.", {
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
  lang: text("Language of the article, as a language tag.", {
    default: "the story's",
    example: "en",
  }).optional(),
  tags: list(text("A tag."), "Free words to group articles by.", { example: "[diplomacy]" }).optional(),
});

const role = z.strictObject({
  role: text("The office or part, in words.", { example: "Mayor of Lisbon" }),
  from: date("From when; left out where not known.").optional(),
  to: date("Until when; left out where it goes on or is not known.").optional(),
});

/** One entry of actors.yaml. */
export const actorFields = z.strictObject({
  id: id("Id of the actor: its address is /actors/id/."),
  name: text("The name to print."),
  kind: oneOf(ACTOR_KINDS, "What the actor is."),
  aliases: list(
    text("A name."),
    "Other names: an article may use any of them. No two actors share one.",
  ).optional(),
  names: z
    .record(z.string(), z.string())
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
  event: id("The event that settled it.").optional(),
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
  announces: id("The deadline whose date is to be made public by this one.").optional(),
  parts: list(labelled, "Parts whose dates are compared only with each other.").optional(),
  outcome: outcome
    .register(notes, { what: "What became of it, once that is known.", type: "map" })
    .optional(),
});

const series = z.strictObject({
  id: id("Its id."),
  label: text("What is counted."),
  unit: text("The unit.", { example: "people" }),
  note: text("What a reader should know.").optional(),
});

/** story.yaml. */
export const storyFields = z.strictObject({
  title: text("Name of the site."),
  question: text("The question the timeline answers.").optional(),
  summary: text("A paragraph under the question.").optional(),
  url: address("Where the site will stand.").optional(),
  lang: text("Language of the site, as a language tag.", { default: "en" }).optional(),
  languages: list(text("A language tag."), "All languages with an edition.", {
    default: "the site's one",
  }).optional(),
  "time-zone": text("The IANA time zone in which today is reckoned.", {
    default: "UTC",
    example: "Europe/Lisbon",
  }).optional(),
  license: text("The licence of the texts, in words.").optional(),
  contact: text("Who to write to about mistakes.").optional(),
  deadlines: list(deadline, "Dates that were promised.").optional(),
  series: list(series, "Quantities counted over time.").optional(),
  kinds: list(labelled, "Kinds of event.").optional(),
});

export type ArticleFields = z.output<typeof articleFields>;
export type DatesItem = NonNullable<ArticleFields["dates"]>[number];
export type ActorFields = z.output<typeof actorFields>;
export type StoryFields = z.output<typeof storyFields>;

/** Front matter of a page such as About. */
export const pageFields = z.strictObject({
  title: text("Heading of the page."),
});
