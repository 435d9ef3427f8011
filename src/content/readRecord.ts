/** A record as it is written and validated -> the record of the model, by the description of its fields. */
import type { EdtfDate } from "../date/edtfDate.ts";
import type { FieldPath } from "./frontMatter/position.ts";
import type { Confidence } from "./records/field.ts";
import {
  type Field,
  type Fields,
  type Id,
  type RecordOf,
  type WrittenOf,
  writtenName,
} from "./records/field.ts";

/** What surrounds a record: how the names in it are resolved, and what holds for fields that are absent. */
export interface Surroundings {
  readonly firstEvent: Id;
  /** Returns the id of a source that is named within the article. What is wrong is reported. */
  readonly sourceOf: (named: string, path: FieldPath) => Id;
  /** Reports the id of an event that the article neither describes nor reports. */
  readonly checkEvent: (named: string, path: FieldPath) => void;
  /** Returns the date of a record's event, for the field that is absent. */
  readonly dateOf: (event: Id, path: FieldPath) => EdtfDate;
  /** Returns the id of a quote by its number. What is wrong is reported. */
  readonly quoteOf: (number: number, path: FieldPath) => Id;
  readonly confidenceOf: (source: string | undefined) => Confidence;
}

/**
 * Returns the record, begun with its `identity`; a field that is absent is not in it, unless it has a default. `alone` is for records that name nothing
 * of an article: a field that does throws, a bug.
 */
export function readRecord<const F extends Fields, I = unknown>(
  fields: F,
  written: WrittenOf<F>,
  around: Surroundings | "alone",
  path: FieldPath = [],
  identity?: I,
): RecordOf<F> & NoInfer<I> {
  const given = written as Readonly<Record<string, unknown>>;
  const record: Record<string, unknown> = { ...identity };
  for (const { name, key, field } of rowsOf(fields)) {
    const value =
      given[key] === undefined
        ? absent(field, given, around, path, key)
        : resolved(field, given[key], around, path, key);
    if (value !== undefined) record[name] = value;
  }
  // Built field by field from the same description that the type is worked out from.
  return record as RecordOf<F> & NoInfer<I>;
}

interface Row {
  readonly name: string;
  /** Its name in front matter. */
  readonly key: string;
  readonly field: Field;
}

/** The fields of each record that has been read, which are constants. */
const ROWS = new WeakMap<Fields, readonly Row[]>();

function rowsOf(fields: Fields): readonly Row[] {
  const known = ROWS.get(fields);
  if (known !== undefined) return known;
  const rows = Object.entries(fields).map(([name, field]) => ({
    name,
    key: writtenName(name, field),
    field,
  }));
  ROWS.set(fields, rows);
  return rows;
}

/** `key` is the last step of the path: few fields need the whole. */
function resolved(
  field: Field,
  value: unknown,
  around: Surroundings | "alone",
  path: FieldPath,
  key: string | number,
): unknown {
  switch (field.kind) {
    case "list": {
      const { of } = field;
      if (of === undefined) return value;
      return (value as readonly unknown[]).map((item, at) => resolved(of, item, around, [...path, key], at));
    }
    case "record":
      if (field.fields === undefined) return value;
      return readRecord(field.fields, value as WrittenOf<Fields>, around, [...path, key]);
    case "source-of-article":
      return within(around, key).sourceOf(String(value), [...path, key]);
    case "source-of-any-article":
      // Another article's, `article/source`, is resolved when all articles are together.
      return String(value).includes("/")
        ? value
        : within(around, key).sourceOf(String(value), [...path, key]);
    case "event-of-article":
      within(around, key).checkEvent(String(value), [...path, key]);
      return value;
    case "quote-number":
      return within(around, key).quoteOf(Number(value), [...path, key]);
    default:
      return value;
  }
}

function absent(
  { otherwise, kind }: Field,
  given: Readonly<Record<string, unknown>>,
  around: Surroundings | "alone",
  path: FieldPath,
  key: string,
): unknown {
  if (otherwise === undefined) return undefined;
  if (typeof otherwise === "object") return otherwise.is;
  const { event, source } = given as { readonly event?: string; readonly source?: string };
  switch (otherwise) {
    case "event-date":
      return within(around, key).dateOf(event ?? within(around, key).firstEvent, [...path, key]);
    case "first-event":
      return kind === "list" ? [within(around, key).firstEvent] : within(around, key).firstEvent;
    case "source-confidence":
      return within(around, key).confidenceOf(source);
  }
}

function within(around: Surroundings | "alone", key: string | number): Surroundings {
  if (around === "alone") throw new Error(`${key} is read without its article`);
  return around;
}
