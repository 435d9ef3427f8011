/** The fields of a record -> the schema that validates what is written. */
import { z } from "zod";
import { type Field, type Fields, type WrittenOf, writtenName } from "../records/field.ts";
import { type FieldNote, notes } from "./notes.ts";
import {
  address,
  byLanguage,
  byline,
  colour,
  contact,
  date,
  dateOrNone,
  day,
  facts,
  fileName,
  fileNameOrNone,
  flag,
  id,
  JSON_TEXT,
  language,
  names,
  number,
  oneOf,
  reference,
  tag,
  text,
} from "./values.ts";

/** Strict: a field that the record does not have is refused. */
export function schemaOf<const F extends Fields>(fields: F): z.ZodType<WrittenOf<F>> {
  const entries = Object.entries<Field>(fields).map(([name, field]) => {
    const schema = schemaOfField(field);
    return [writtenName(name, field), field.required ? schema : schema.optional()] as const;
  });
  // The type of what it gives is worked out from the fields, which the compiler cannot see in a shape made at run time.
  return z.strictObject(Object.fromEntries(entries)) as unknown as z.ZodType<WrittenOf<F>>;
}

function schemaOfField(field: Field): z.ZodType {
  const { what } = field;
  const note = noteOf(field);
  switch (field.kind) {
    case "text":
      return text(what, note, field.line);
    case "tag":
      return tag(what);
    case "flag":
      return flag(what, note);
    case "number":
    case "quote-number":
      return number(what, note, {
        ...(field.most !== undefined && { most: field.most }),
        ...(field.amount !== undefined && { amount: field.amount }),
      });
    case "date":
      return field.day ? day(what, note) : date(what, note);
    case "date-or-none":
      return dateOrNone(what, note);
    case "id":
      return id(what, note);
    case "reference":
      return field.values === undefined
        ? reference(what, note)
        : reference(what, { type: field.values.join(" \\| "), values: field.values, ...note });
    case "source-of-article":
    case "source-of-any-article":
    case "event-of-article":
      return reference(what, note);
    case "address":
      return address(what, note);
    case "contact":
      return contact(what);
    case "language":
      return language(what, note);
    case "actors":
      return names(what, note);
    case "byline":
      return byline(what, note);
    case "by-language":
      return byLanguage(what, note);
    case "facts":
      return facts(what, note);
    case "file":
      return fileName(what, note);
    case "file-or-none":
      return fileNameOrNone(what, note);
    case "colour":
      return colour(what, note);
    case "one-of":
      return oneOf(field.values ?? [], what, note);
    case "list":
      return z
        .array(field.of === undefined ? z.never() : schemaOfField(field.of))
        .describe(what)
        .register(notes, { what, type: "list", ...note });
    case "record":
      return recordSchema(field, note);
  }
}

/** A record inside another; a text may be short for one of its fields. */
function recordSchema({ what, fields = {}, short }: Field, note: Partial<FieldNote>): z.ZodType {
  const record = schemaOf(fields);
  if (short !== undefined)
    return z
      .preprocess(
        value => (typeof value === "string" && value.trim() !== "" ? { [short]: value } : value),
        record,
      )
      .register(notes, { what, type: "text or map", json: JSON_TEXT, ...note });
  return what === "" ? record : record.register(notes, { what, type: "map", ...note });
}

function noteOf(field: Field): Partial<FieldNote> {
  const { example, offers, type, also } = field;
  const fallback = defaultOf(field);
  return {
    ...(example !== undefined && { example }),
    ...(fallback !== undefined && { default: fallback }),
    ...(offers !== undefined && { offers }),
    ...(type !== undefined && { type }),
    ...(also !== undefined && { also }),
  };
}

/** What holds if a field is absent, in words. */
function defaultOf({ default: words, otherwise }: Field): string | undefined {
  if (words !== undefined || otherwise === undefined) return words;
  switch (otherwise) {
    case "event-date":
      return "the event's date";
    case "first-event":
      return "the first event";
    case "source-confidence":
      return "that of its source, or read";
    default:
      return typeof otherwise.is === "object" ? undefined : String(otherwise.is);
  }
}
