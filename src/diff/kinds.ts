/** The records of a timeline: how each kind is recognized in two builds, and what of it is compared. */
import { fieldOf, isRow, type Row, textOf } from "./data.ts";

export const KINDS = [
  "story",
  "deadline",
  "event",
  "statement",
  "quote",
  "figure",
  "article",
  "actor",
  "source",
  "page",
  "correction",
  "withdrawn",
] as const;
export type Kind = (typeof KINDS)[number];

interface Described {
  /** Its list in timeline.json. */
  readonly list: string;
  /** What people call a record. */
  readonly title: (row: Row) => string;
  /** Fields that follow from others, or from other records. */
  readonly derived: readonly string[];
  /** How a record is recognized: by its id; by its words and its article, because its number may change; by all it says. */
  readonly by: "id" | "words" | "all";
  /** Of what is recognized by its words: the fields that say best which one it is. */
  readonly telling?: readonly string[];
}

const named =
  (...fields: readonly string[]) =>
  (row: Row) =>
    fields
      .map(field => shortOf(fieldOf(row, field)))
      .filter(Boolean)
      .join(", ");

export const DESCRIBED: { readonly [Name in Kind]: Described } = {
  story: { list: "story", title: named("title"), derived: [], by: "id" },
  deadline: {
    list: "deadlines",
    title: row => textOf(row.label) || textOf(row.question),
    derived: ["id", "url", "standing", "standingOfParts", "contradictions"],
    by: "id",
  },
  event: {
    list: "events",
    title: named("title"),
    derived: ["id", "url", "reports", "alsoIn", "sources"],
    by: "id",
  },
  statement: {
    list: "statements",
    title: named("by", "byText", "said", "deadline"),
    derived: ["id", "move", "days", "comparedWith", "quote"],
    by: "words",
    telling: ["deadline", "by", "said"],
  },
  quote: {
    list: "quotes",
    title: named("speaker", "text"),
    derived: ["id"],
    by: "words",
    telling: ["speaker", "said"],
  },
  figure: {
    list: "figures",
    title: named("series", "asOf"),
    derived: ["id"],
    by: "words",
    telling: ["series", "asOf"],
  },
  article: {
    list: "articles",
    title: named("title"),
    derived: ["id", "url", "events", "sources", "quotes", "statements", "figures", "corrections"],
    by: "id",
  },
  actor: { list: "actors", title: named("name"), derived: ["id", "page"], by: "id" },
  source: { list: "sources", title: named("publisher", "title"), derived: ["id"], by: "id" },
  page: { list: "pages", title: named("title"), derived: ["id", "url"], by: "id" },
  correction: { list: "corrections", title: named("article", "on", "now"), derived: [], by: "all" },
  withdrawn: {
    list: "withdrawn",
    title: row => `${textOf(row.kind)}: ${textOf(row.why)}`,
    derived: [],
    by: "all",
  },
};

/** A date as it was written; a list with commas; everything else as it is or as JSON. */
export function shortOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  if (isRow(value) && typeof value.edtf === "string") return value.edtf;
  if (Array.isArray(value) && value.every(each => typeof each === "string")) return value.join(", ");
  return JSON.stringify(value);
}
