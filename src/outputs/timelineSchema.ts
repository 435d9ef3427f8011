/**
 * What timeline.json may hold, as a JSON Schema (draft 2020-12). Records follow from their descriptions; what is computed is
 * added here. tests/built/data.test.ts compares it with the data.
 */
import { actor } from "../content/records/actor.ts";
import { correction } from "../content/records/correction.ts";
import { deadline, OUTCOME_STATUSES } from "../content/records/deadline.ts";
import { disagreement } from "../content/records/disagreement.ts";
import { ARTICLE_STATUSES, event } from "../content/records/event.ts";
import { figure } from "../content/records/figure.ts";
import { QUOTE_CHECKS, quote } from "../content/records/quote.ts";
import { source } from "../content/records/source.ts";
import { statement } from "../content/records/statement.ts";
import { story } from "../content/records/story.ts";
import { MOVES } from "../views/deadlines/ledgerRow.ts";
import type { Site } from "../views/site.ts";
import {
  ANY_TEXT,
  COUNT,
  DAY,
  ID,
  IDS,
  LANGUAGE,
  listOf,
  maybe,
  object,
  oneOf,
  orNull,
  type Properties,
  propertiesOf,
  ROOTED,
  ref,
  type Schema,
  TEXT,
  YES_OR_NO,
} from "./jsonSchema.ts";
import { SCHEMA_ADDRESS } from "./timeline.ts";

/** Returns `data/schema/timeline.json`. */
export function timelineSchemaJson(site: Site): string {
  return `${JSON.stringify(timelineSchema(site), null, 1)}\n`;
}

function timelineSchema({ timeline: { story } }: Site) {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...(story.url && { $id: `${story.url}/data/${SCHEMA_ADDRESS}` }),
    title: "Timeline",
    description: "A timeline with its events, sources and records, in the order of the site.",
    ...object({
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
    }),
    $defs: DEFINITIONS,
  };
}

const IDENTITY: Properties = { id: ID, article: ID };

const { deadlines: _, ...siteFields } = story;

const DEFINITIONS: Readonly<Record<string, Schema>> = {
  date: {
    description:
      "A date as it was written (EDTF, ISO 8601-2), the first and last day it can mean, and how it is meant. An end that is open or not known is null.",
    ...object({
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
    }),
  },
  days: {
    description: "A number of days that is known to lie between two; later is positive.",
    ...object({ min: { type: "integer" }, max: { type: "integer" } }),
  },
  story: object(propertiesOf(siteFields)),
  article: object({
    id: ID,
    title: TEXT,
    summary: maybe(TEXT),
    status: oneOf(ARTICLE_STATUSES),
    lang: LANGUAGE,
    tags: listOf(TEXT),
    events: IDS,
    alsoReports: listOf(
      object({
        event: ID,
        date: maybe(ref("date")),
        likely: maybe(YES_OR_NO),
      }),
    ),
    sources: IDS,
    quotes: IDS,
    statements: IDS,
    figures: IDS,
    corrections: listOf(ref("correction")),
    disagreements: listOf(ref("disagreement")),
    body: listOf({
      anyOf: [
        object({ kind: { const: "prose" }, html: ANY_TEXT }),
        object({ kind: { const: "quote" }, quote: ID, html: ANY_TEXT }),
      ],
    }),
    url: ROOTED,
  }),
  disagreement: {
    description: "Accounts of one thing that do not agree.",
    ...object({ article: ID, ...propertiesOf(disagreement) }),
  },
  event: object({
    ...IDENTITY,
    date: ref("date"),
    ...propertiesOf(event),
    status: oneOf(ARTICLE_STATUSES),
    sources: IDS,
    alsoIn: { ...IDS, description: "Articles, other than its own, that report it." },
    url: ROOTED,
    reports: {
      description:
        "How many reports of it there are by the day of the build; copies of one text count once among the independent ones.",
      ...object({ count: COUNT, independent: COUNT, secondHand: YES_OR_NO }),
    },
  }),
  actor: object({
    ...propertiesOf(actor),
    aliases: listOf(TEXT),
    page: ROOTED,
  }),
  quote: object({
    ...IDENTITY,
    ...propertiesOf(quote),
    text: {
      ...TEXT,
      description: "The words as the article prints them: […] stands for what it leaves out.",
    },
    check: oneOf(QUOTE_CHECKS),
    copy: maybe({
      description:
        "A kept copy of the source, which is not published: the day it was kept, and its fingerprint.",
      ...object({ sha256: { type: "string", pattern: "^[0-9a-f]{64}$" }, kept: ref("date") }),
    }),
  }),
  source: object({ ...propertiesOf(source), article: ID }),
  deadline: object({
    ...propertiesOf(deadline),
    url: ROOTED,
    standing: ref("standing"),
    standingOfParts: { type: "object", additionalProperties: ref("standing") },
    contradictions: listOf(
      object({
        part: orNull(ID),
        earlier: ID,
        later: ID,
        since: orNull(DAY),
        until: orNull(DAY),
      }),
    ),
  }),
  standing: {
    description:
      "Where a deadline stands on the day of the file. Promises and words are statements, by their ids.",
    ...object({
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
    }),
  },
  lateness: {
    description: "From the last day on which a promise would have been kept to the day of the outcome.",
    ...object({
      statement: ID,
      limit: DAY,
      days: ref("days"),
      late: { ...orNull(ref("days")), description: "The days too late; null where it was in time." },
      about: YES_OR_NO,
    }),
  },
  statement: object({
    ...IDENTITY,
    ...propertiesOf(statement),
    move: {
      description:
        "What it did to the date; null where it was not yet said on the day of the file, or is retracted.",
      enum: [...MOVES, null],
    },
    days: {
      ...orNull(ref("days")),
      description: "How far from the date of `comparedWith`; null where one of the two is not known.",
    },
    comparedWith: orNull(ID),
  }),
  figure: {
    description:
      "A number as of a date. min alone: at least, or more than; max alone: at most, or fewer than; none of the three: not disclosed.",
    ...object({ ...IDENTITY, ...propertiesOf(figure) }),
  },
  correction: object({ article: ID, ...propertiesOf(correction) }),
  page: object({ id: ID, title: TEXT, html: ANY_TEXT, url: ROOTED }),
};
