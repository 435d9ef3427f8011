/**
 * The JSON Schema (draft 2020-12) of timeline.json. Records follow from their descriptions; computed values are added here.
 * tests/built/data.test.ts compares it with the data.
 */
import { actor } from "../content/records/actor.ts";
import { ownOfArticle } from "../content/records/article.ts";
import { correction } from "../content/records/correction.ts";
import { deadline, OUTCOME_STATUSES } from "../content/records/deadline.ts";
import { disagreement } from "../content/records/disagreement.ts";
import { ARTICLE_STATUSES, event } from "../content/records/event.ts";
import { fieldsOfFacts } from "../content/records/fact.ts";
import { figure } from "../content/records/figure.ts";
import { moved, withdrawn } from "../content/records/former.ts";
import { page } from "../content/records/page.ts";
import { QUOTE_CHECKS, quote } from "../content/records/quote.ts";
import { source } from "../content/records/source.ts";
import { statement } from "../content/records/statement.ts";
import { story } from "../content/records/story.ts";
import type { Story } from "../model.ts";
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
      $schema: { ...TEXT, description: "The address of this schema, relative to the file." },
      asOf: {
        ...DAY,
        description: "The day for which moves, standings and overdue deadlines were computed.",
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
      moved: listOf(ref("moved")),
      withdrawn: listOf(ref("withdrawn")),
    }),
    $defs: { ...DEFINITIONS, ...declared(story) },
  };
}

/** What the fields that a story declares add. */
function declared({ fields }: Pick<Story, "fields">): Readonly<Record<string, Schema>> {
  if (fields === undefined) return {};
  const facts = {
    ...object(propertiesOf(fieldsOfFacts(fields))),
    description: event.facts.what,
  };
  return {
    story: object(propertiesOf(siteFields)),
    event: object({ ...EVENT, facts: maybe(facts) }),
  };
}

const IDENTITY: Properties = { id: ID, article: ID };

const { deadlines: _deadlines, look: _look, ...siteFields } = story;
const { fields: _fields, ...storyFields } = siteFields;
const { facts: _facts, ...eventFields } = event;

const EVENT: Properties = {
  ...IDENTITY,
  date: ref("date"),
  ...propertiesOf(eventFields),
  status: oneOf(ARTICLE_STATUSES),
  sources: IDS,
  alsoIn: { ...IDS, description: "Other articles that report the event." },
  url: ROOTED,
  reports: {
    description:
      "How many reports of the event there are by the day of the build. Copies of one text count as one independent report.",
    ...object({ count: COUNT, independent: COUNT, secondHand: YES_OR_NO }),
  },
};

const DEFINITIONS: Readonly<Record<string, Schema>> = {
  date: {
    description:
      "A date as it was written (EDTF, ISO 8601-2), the first and the last day it can mean, and its precision. An end that is open or not known is null.",
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
    description: "A number of days, as the smallest and the largest possible number. Later is positive.",
    ...object({ min: { type: "integer" }, max: { type: "integer" } }),
  },
  story: object(propertiesOf(storyFields)),
  article: object({
    id: ID,
    ...propertiesOf(ownOfArticle),
    lang: { ...LANGUAGE, description: ownOfArticle.lang.what },
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
    description: "A point on which accounts differ.",
    ...object({ article: ID, ...propertiesOf(disagreement) }),
  },
  event: object(EVENT),
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
      description: "The words as the article prints them. […] marks where words are left out.",
    },
    check: oneOf(QUOTE_CHECKS),
    copy: maybe({
      description:
        "The kept copy of the source that contains the words: its day and its SHA-256. The copy itself is not published.",
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
      "The state of a deadline on the day of the file. firstPromise, lastPromise, lastWord and inForce are ids of statements.",
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
    description: "How long the outcome came after the last day on which the promise would have been kept.",
    ...object({
      statement: ID,
      limit: DAY,
      days: ref("days"),
      late: {
        ...orNull(ref("days")),
        description: "The days by which it was late. It is null if it was in time.",
      },
      about: YES_OR_NO,
    }),
  },
  statement: object({
    ...IDENTITY,
    ...propertiesOf(statement),
    move: {
      description:
        "How the statement changed the date. It is null if the statement was not yet said on the day of the file, or is retracted.",
      enum: [...MOVES, null],
    },
    days: {
      ...orNull(ref("days")),
      description:
        "The distance from the date of comparedWith. It is null if one of the two dates is not known.",
    },
    comparedWith: orNull(ID),
  }),
  figure: {
    description:
      "A number with the date for which it is given. If there is only min, the number is at least min. If there is only max, it is at most max. If there is no value, no min and no max, the number was not disclosed.",
    ...object({ ...IDENTITY, ...propertiesOf(figure) }),
  },
  correction: object({ article: ID, ...propertiesOf(correction) }),
  page: object({ id: ID, ...propertiesOf(page), html: ANY_TEXT, url: ROOTED }),
  moved: {
    description: "Something that was published under another id. Links to the old address still lead to it.",
    ...object(propertiesOf(moved)),
  },
  withdrawn: {
    description: "Something that was published and is not any more.",
    ...object(propertiesOf(withdrawn)),
  },
};
