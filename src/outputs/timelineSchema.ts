/**
 * What timeline.json may hold, as a JSON Schema (draft 2020-12). The words of closed lists are those of the model, and the
 * compiler compares the fields of every object, and which of them may be absent, with those of the data.
 */

import { ACTOR_KINDS } from "../content/records/actor.ts";
import { CONFIDENCES } from "../content/records/confidence.ts";
import { OUTCOME_STATUSES } from "../content/records/deadline.ts";
import { ARTICLE_STATUSES } from "../content/records/event.ts";
import { BOUNDS, STATEMENT_STATUSES } from "../content/records/statement.ts";
import type { Block, Disagreement, Label, Place, Series, Side } from "../model.ts";
import { MOVES } from "../views/deadlines/ledgerRow.ts";
import type { Site } from "../views/site.ts";
import type { Output } from "./output.ts";
import { type TimelineData as Data, SCHEMA_ADDRESS } from "./timeline.ts";

type Item<Name extends keyof Data> = Data[Name] extends readonly (infer Each)[] ? Each : never;
type EdtfData = Item<"events">["date"];
type Standing = Item<"deadlines">["standing"];
type Days = NonNullable<Standing["shift"]>;

type Schema = Readonly<Record<string, unknown>>;

export const timelineSchemaJson: Output = {
  path: "/data/schema/timeline.json",
  text: site => `${JSON.stringify(timelineSchema(site), null, 1)}\n`,
};

function timelineSchema({ timeline: { story } }: Site) {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...(story.url && { $id: `${story.url}/data/${SCHEMA_ADDRESS}` }),
    title: "Timeline",
    description: "A timeline with its events, sources and records, in the order of the site.",
    ...object<Data>({
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

/** A field that may be absent. */
interface Maybe {
  readonly maybe: Schema;
}

function maybe(schema: Schema): Maybe {
  return { maybe: schema };
}

/** A schema for each field of the data; `maybe` where the field is optional, and only there. */
type Fields<T> = {
  readonly [Name in keyof T]-?: Record<never, never> extends Pick<T, Name> ? Maybe : Schema;
};

/** No other field than these. */
function object<T extends object>(fields: Fields<T>): Schema {
  const entries = Object.entries<Schema | Maybe>(fields);
  const isMaybe = (field: Schema | Maybe): field is Maybe => "maybe" in field;
  return {
    type: "object",
    properties: Object.fromEntries(
      entries.map(([name, field]) => [name, isMaybe(field) ? field.maybe : field]),
    ),
    required: entries.filter(([, field]) => !isMaybe(field)).map(([name]) => name),
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

const LABEL = object<Label>({ id: ID, label: TEXT });

const COPY: Schema = {
  description: "A kept copy of the source, which is not published: the day it was kept, and its fingerprint.",
  ...object<NonNullable<Item<"quotes">["copy"]>>({
    sha256: { type: "string", pattern: "^[0-9a-f]{64}$" },
    kept: ref("date"),
  }),
};

const DEFINITIONS: Readonly<Record<string, Schema>> = {
  date: {
    description:
      "A date as it was written (EDTF, ISO 8601-2), the first and last day it can mean, and how it is meant. An end that is open or not known is null.",
    ...object<EdtfData>({
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
    ...object<Days>({ min: { type: "integer" }, max: { type: "integer" } }),
  },
  story: object<Data["story"]>({
    title: TEXT,
    question: maybe(TEXT),
    summary: maybe(TEXT),
    url: maybe(URL),
    lang: LANGUAGE,
    languages: listOf(LANGUAGE),
    timeZone: TEXT,
    license: maybe(TEXT),
    contact: maybe(TEXT),
    kinds: listOf(LABEL),
    series: listOf(
      object<Series>({ id: ID, label: TEXT, unit: TEXT, comparable: YES_OR_NO, note: maybe(TEXT) }),
    ),
  }),
  article: object<Item<"articles">>({
    id: ID,
    title: TEXT,
    summary: maybe(TEXT),
    status: oneOf(ARTICLE_STATUSES),
    lang: LANGUAGE,
    tags: listOf(TEXT),
    events: IDS,
    alsoReports: listOf(
      object<Item<"articles">["alsoReports"][number]>({
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
        object<Extract<Block, { kind: "prose" }>>({ kind: { const: "prose" }, html: ANY_TEXT }),
        object<Extract<Block, { kind: "quote" }>>({ kind: { const: "quote" }, quote: ID, html: ANY_TEXT }),
      ],
    }),
    url: ROOTED,
  }),
  disagreement: {
    description: "Accounts of one thing that do not agree.",
    ...object<Disagreement>({
      article: ID,
      about: TEXT,
      events: IDS,
      sides: listOf(object<Side>({ who: TEXT, says: TEXT, source: maybe(ID) })),
      note: maybe(TEXT),
    }),
  },
  event: object<Item<"events">>({
    id: ID,
    article: ID,
    title: TEXT,
    summary: maybe(TEXT),
    date: ref("date"),
    dateNote: maybe(TEXT),
    place: maybe(object<Place>({ name: TEXT, country: maybe(TEXT), lat: maybe(NUMBER), lon: maybe(NUMBER) })),
    kind: maybe(TEXT),
    key: YES_OR_NO,
    status: oneOf(ARTICLE_STATUSES),
    actors: IDS,
    sources: IDS,
    alsoIn: { ...IDS, description: "Articles, other than its own, that report it." },
    url: ROOTED,
    reports: {
      description:
        "How many reports of it there are by the day of the build; copies of one text count once among the independent ones.",
      ...object<Item<"events">["reports"]>({ count: COUNT, independent: COUNT, secondHand: YES_OR_NO }),
    },
  }),
  actor: object<Item<"actors">>({
    id: ID,
    name: TEXT,
    kind: oneOf(ACTOR_KINDS),
    aliases: listOf(TEXT),
    names: { type: "object", additionalProperties: TEXT },
    roles: listOf(
      object<Item<"actors">["roles"][number]>({
        role: TEXT,
        from: maybe(ref("date")),
        to: maybe(ref("date")),
      }),
    ),
    description: maybe(TEXT),
    url: maybe(URL),
    page: ROOTED,
  }),
  quote: object<Item<"quotes">>({
    id: ID,
    article: ID,
    event: ID,
    speaker: { anyOf: [ID, IDS] },
    as: maybe(TEXT),
    text: {
      ...TEXT,
      description: "The words as the article prints them: […] stands for what it leaves out.",
    },
    said: ref("date"),
    translated: maybe(YES_OR_NO),
    originalLang: maybe(LANGUAGE),
    source: maybe(ID),
    note: maybe(TEXT),
    copy: maybe(COPY),
    check: oneOf(["verbatim", "trimmed", "altered", "missing"]),
  }),
  source: object<Item<"sources">>({
    id: ID,
    article: ID,
    publisher: TEXT,
    title: maybe({ ...TEXT, description: "The headline as printed." }),
    about: maybe({ ...TEXT, description: "Our own description, where the headline is not known." }),
    published: maybe(ref("date")),
    url: maybe(URL),
    archived: maybe(URL),
    via: maybe(TEXT),
    origin: maybe({ ...TEXT, description: "Whose word it passes on, where that is not its publisher's." }),
    link: oneOf(["follow", "avoid"]),
    confidence: oneOf(CONFIDENCES),
    note: maybe(TEXT),
  }),
  deadline: object<Item<"deadlines">>({
    id: ID,
    question: TEXT,
    label: TEXT,
    scope: maybe(TEXT),
    main: YES_OR_NO,
    announces: maybe(ID),
    parts: listOf(LABEL),
    outcome: maybe(
      object<NonNullable<Item<"deadlines">["outcome"]>>({
        date: ref("date"),
        status: oneOf(OUTCOME_STATUSES),
        note: maybe(TEXT),
        event: maybe(ID),
        source: maybe(ID),
        confidence: oneOf(CONFIDENCES),
      }),
    ),
    url: ROOTED,
    standing: ref("standing"),
    standingOfParts: { type: "object", additionalProperties: ref("standing") },
    contradictions: listOf(
      object<Item<"deadlines">["contradictions"][number]>({
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
    ...object<Standing>({
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
    ...object<NonNullable<Standing["againstFirst"]>>({
      statement: ID,
      limit: DAY,
      days: ref("days"),
      late: { ...orNull(ref("days")), description: "The days too late; null where it was in time." },
      about: YES_OR_NO,
    }),
  },
  statement: object<Item<"statements">>({
    id: ID,
    article: ID,
    event: ID,
    deadline: ID,
    part: maybe(ID),
    by: IDS,
    byText: maybe(TEXT),
    said: ref("date"),
    names: { ...orNull(ref("date")), description: "The date named; null where none is." },
    bound: maybe(oneOf(BOUNDS)),
    status: oneOf(STATEMENT_STATUSES),
    quote: maybe(ID),
    source: maybe(ID),
    confidence: oneOf(CONFIDENCES),
    note: maybe(TEXT),
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
    ...object<Item<"figures">>({
      id: ID,
      article: ID,
      event: ID,
      series: ID,
      value: maybe(NUMBER),
      min: maybe(NUMBER),
      max: maybe(NUMBER),
      approximate: YES_OR_NO,
      doubtful: YES_OR_NO,
      asOf: ref("date"),
      text: maybe(TEXT),
      source: maybe(ID),
      confidence: oneOf(CONFIDENCES),
      note: maybe(TEXT),
    }),
  },
  correction: object<Item<"corrections">>({
    article: ID,
    on: ref("date"),
    was: TEXT,
    now: TEXT,
    why: maybe(TEXT),
  }),
  page: object<Item<"pages">>({ id: ID, title: TEXT, html: ANY_TEXT, url: ROOTED }),
};
