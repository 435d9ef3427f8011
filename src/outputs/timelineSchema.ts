/**
 * What timeline.json may hold, as a JSON Schema (draft 2020-12). The words of closed lists are those of the model. Every field
 * is named here: one that is not makes a test fail before it surprises a reader of the file.
 */
import {
  ACTOR_KINDS,
  ARTICLE_STATUSES,
  BOUNDS,
  CONFIDENCES,
  OUTCOME_STATUSES,
  STATEMENT_STATUSES,
} from "../model.ts";
import { MOVES } from "../views/ledger.ts";
import type { Site } from "../views/site.ts";
import { SCHEMA_ADDRESS } from "./timeline.ts";

type Schema = Readonly<Record<string, unknown>>;

/** Ended by a line break. */
export function timelineSchemaJson(site: Site): string {
  return `${JSON.stringify(timelineSchema(site), null, 1)}\n`;
}

export function timelineSchema({ timeline: { story } }: Site) {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...(story.url && { $id: `${story.url}/data/${SCHEMA_ADDRESS}` }),
    title: "Timeline",
    description: "A timeline with its events, sources and records, in the order of the site.",
    ...object(
      {
        $schema: { ...TEXT, description: "The address of this schema, from the file." },
        asOf: {
          ...DAY,
          description: "The day for which moves, standings and what is overdue were worked out.",
        },
        story: ref("story"),
        articles: listOf(ref("article")),
        events: listOf(ref("event")),
        actors: listOf(ref("actor")),
        quotes: listOf(ref("quote")),
        sources: listOf(ref("source")),
        deadlines: listOf(ref("deadline")),
        statements: listOf(ref("statement")),
        figures: listOf(ref("figure")),
        corrections: listOf(ref("correction")),
        pages: listOf(ref("page")),
      },
      [],
    ),
    $defs: DEFINITIONS,
  };
}

const TEXT: Schema = { type: "string", minLength: 1 };
const ANY_TEXT: Schema = { type: "string" };
const YES_OR_NO: Schema = { type: "boolean" };
const NUMBER: Schema = { type: "number" };
const COUNT: Schema = { type: "integer", minimum: 0 };
const ID: Schema = { type: "string", pattern: "^[^\\s/?#]+$", description: "An id." };
const IDS: Schema = listOf(ID);
const URL: Schema = { type: "string", format: "uri-reference" };
const ROOTED: Schema = {
  type: "string",
  pattern: "^/",
  description: "An address from the root of the site.",
};
/** Years outside 0000 to 9999 have a sign and six digits or more. */
const DAY: Schema = { type: "string", pattern: "^(\\d{4}|[+-]\\d{6,12})-\\d{2}-\\d{2}$" };
const LANGUAGE: Schema = { type: "string", pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" };

/** Every property is there unless it is optional; no other is. */
function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[]): Schema {
  return {
    type: "object",
    properties,
    required: Object.keys(properties).filter(name => !optional.includes(name)),
    additionalProperties: false,
  };
}

function listOf(items: Schema): Schema {
  return { type: "array", items };
}

function oneOf(words: readonly string[]): Schema {
  return { enum: words };
}

function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: "null" }] };
}

function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

const LABEL = object({ id: ID, label: TEXT }, []);

const DEFINITIONS: Readonly<Record<string, Schema>> = {
  date: {
    description:
      "A date as it was written (EDTF, ISO 8601-2), the first and last day it can mean, and how it is meant. An end that is open or not known is null.",
    ...object(
      {
        edtf: TEXT,
        from: orNull(DAY),
        to: orNull(DAY),
        precision: oneOf([
          "time",
          "day",
          "month",
          "season",
          "year",
          "decade",
          "century",
          "era",
          "interval",
          "set",
        ]),
        approximate: YES_OR_NO,
        uncertain: YES_OR_NO,
      },
      [],
    ),
  },
  days: {
    description: "A number of days that is known to lie between two; later is positive.",
    ...object({ min: { type: "integer" }, max: { type: "integer" } }, []),
  },
  story: object(
    {
      title: TEXT,
      question: TEXT,
      summary: TEXT,
      url: URL,
      lang: LANGUAGE,
      languages: listOf(LANGUAGE),
      timeZone: TEXT,
      license: TEXT,
      contact: TEXT,
      kinds: listOf(LABEL),
      series: listOf(object({ id: ID, label: TEXT, unit: TEXT, note: TEXT }, ["note"])),
    },
    ["question", "summary", "url", "license", "contact"],
  ),
  article: object(
    {
      id: ID,
      title: TEXT,
      summary: TEXT,
      status: oneOf(ARTICLE_STATUSES),
      lang: LANGUAGE,
      tags: listOf(TEXT),
      events: IDS,
      alsoReports: listOf(object({ event: ID, date: ref("date") }, ["date"])),
      sources: IDS,
      quotes: IDS,
      statements: IDS,
      figures: IDS,
      corrections: listOf(ref("correction")),
      disagreements: listOf(ref("disagreement")),
      body: listOf({
        anyOf: [
          object({ kind: { const: "prose" }, html: ANY_TEXT }, []),
          object({ kind: { const: "quote" }, quote: ID }, []),
        ],
      }),
      url: ROOTED,
    },
    ["summary"],
  ),
  disagreement: {
    description: "Accounts of one thing that do not agree.",
    ...object(
      {
        article: ID,
        about: TEXT,
        events: IDS,
        sides: listOf(object({ who: TEXT, says: TEXT, source: ID }, ["source"])),
        note: TEXT,
      },
      ["note"],
    ),
  },
  event: object(
    {
      id: ID,
      article: ID,
      title: TEXT,
      summary: TEXT,
      date: ref("date"),
      dateNote: TEXT,
      place: object({ name: TEXT, country: TEXT, lat: NUMBER, lon: NUMBER }, ["country", "lat", "lon"]),
      kind: TEXT,
      key: YES_OR_NO,
      status: oneOf(ARTICLE_STATUSES),
      actors: IDS,
      sources: IDS,
      alsoIn: { ...IDS, description: "Articles, other than its own, that report it." },
      url: ROOTED,
      reports: {
        description:
          "How many reports there are of it; copies of one text count once among the independent ones.",
        ...object({ count: COUNT, independent: COUNT, secondHand: YES_OR_NO }, []),
      },
    },
    ["summary", "dateNote", "place", "kind"],
  ),
  actor: object(
    {
      id: ID,
      name: TEXT,
      kind: oneOf(ACTOR_KINDS),
      aliases: listOf(TEXT),
      names: { type: "object", additionalProperties: TEXT },
      roles: listOf(object({ role: TEXT, from: ref("date"), to: ref("date") }, ["from", "to"])),
      description: TEXT,
      url: URL,
      page: ROOTED,
    },
    ["description", "url"],
  ),
  quote: object(
    {
      id: ID,
      article: ID,
      event: ID,
      speaker: { anyOf: [ID, IDS] },
      as: TEXT,
      text: TEXT,
      said: ref("date"),
      translated: YES_OR_NO,
      originalLang: LANGUAGE,
      source: ID,
      note: TEXT,
      check: oneOf(["verbatim", "trimmed", "altered", "missing"]),
    },
    ["as", "translated", "originalLang", "source", "note"],
  ),
  source: object(
    {
      id: ID,
      article: ID,
      publisher: TEXT,
      title: { ...TEXT, description: "The headline as printed." },
      about: { ...TEXT, description: "Our own description, where the headline is not known." },
      published: ref("date"),
      url: URL,
      archived: URL,
      via: TEXT,
      link: oneOf(["follow", "avoid"]),
      confidence: oneOf(CONFIDENCES),
      note: TEXT,
    },
    ["title", "about", "published", "url", "archived", "via", "note"],
  ),
  deadline: object(
    {
      id: ID,
      question: TEXT,
      label: TEXT,
      scope: TEXT,
      main: YES_OR_NO,
      announces: ID,
      parts: listOf(LABEL),
      outcome: object(
        {
          date: ref("date"),
          status: oneOf(OUTCOME_STATUSES),
          note: TEXT,
          event: ID,
          source: ID,
          confidence: oneOf(CONFIDENCES),
        },
        ["note", "event", "source"],
      ),
      url: ROOTED,
      standing: ref("standing"),
      standingOfParts: { type: "object", additionalProperties: ref("standing") },
      contradictions: listOf(
        object({ part: orNull(ID), earlier: ID, later: ID, since: orNull(DAY), until: orNull(DAY) }, []),
      ),
    },
    ["scope", "announces", "outcome"],
  ),
  standing: {
    description:
      "Where a deadline stands on the day of the file. Promises and words are statements, by their ids.",
    ...object(
      {
        state: oneOf(["open", "postponed", "overdue", ...OUTCOME_STATUSES]),
        inForce: orNull(ID),
        daysOverdue: orNull(COUNT),
        moves: COUNT,
        shift: orNull(ref("days")),
        firstPromise: orNull(ID),
        lastPromise: orNull(ID),
        lastWord: orNull(ID),
        againstFirst: orNull(ref("lateness")),
        againstLast: orNull(ref("lateness")),
      },
      [],
    ),
  },
  lateness: {
    description: "From the last day on which a promise would have been kept to the day of the outcome.",
    ...object(
      {
        statement: ID,
        limit: DAY,
        days: ref("days"),
        late: { ...orNull(ref("days")), description: "The days too late; null where it was in time." },
        about: YES_OR_NO,
      },
      [],
    ),
  },
  statement: object(
    {
      id: ID,
      article: ID,
      event: ID,
      deadline: ID,
      part: ID,
      by: IDS,
      byText: TEXT,
      said: ref("date"),
      names: { ...orNull(ref("date")), description: "The date named; null where none is." },
      bound: oneOf(BOUNDS),
      status: oneOf(STATEMENT_STATUSES),
      quote: ID,
      source: ID,
      confidence: oneOf(CONFIDENCES),
      note: TEXT,
      move: {
        description:
          "What it did to the date; null where it was not yet said on the day of the file, or is retracted.",
        enum: [...MOVES, null],
      },
      days: { ...orNull(ref("days")), description: "How far; null where one of the two dates is not known." },
      comparedWith: orNull(ID),
    },
    ["part", "byText", "bound", "quote", "source", "note"],
  ),
  figure: {
    description:
      "A number as of a date. min alone: more than; max alone: fewer than; none of the three: not disclosed.",
    ...object(
      {
        id: ID,
        article: ID,
        event: ID,
        series: ID,
        value: NUMBER,
        min: NUMBER,
        max: NUMBER,
        approximate: YES_OR_NO,
        doubtful: YES_OR_NO,
        asOf: ref("date"),
        text: TEXT,
        source: ID,
        confidence: oneOf(CONFIDENCES),
        note: TEXT,
      },
      ["value", "min", "max", "text", "source", "note"],
    ),
  },
  correction: object({ article: ID, on: ref("date"), was: TEXT, now: TEXT, why: TEXT }, ["why"]),
  page: object({ id: ID, title: TEXT, html: ANY_TEXT, url: ROOTED }, []),
};
