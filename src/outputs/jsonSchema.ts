/** Pieces of JSON Schema (draft 2020-12), and the schema of a record from its fields. */
import type { Field, Fields } from "../content/records/field.ts";
import { exportedName } from "./recordData.ts";

export type Schema = Readonly<Record<string, unknown>>;

export const TEXT: Schema = { type: "string", minLength: 1 };
export const ANY_TEXT: Schema = { type: "string" };
export const YES_OR_NO: Schema = { type: "boolean" };
export const COUNT: Schema = { type: "integer", minimum: 0 };
export const ID: Schema = { type: "string", pattern: "^[^\\s/?#]+$" };
export const IDS: Schema = listOf(ID);
export const ROOTED: Schema = {
  type: "string",
  pattern: "^/",
  description: "An address from the root of the site.",
};
/** Years outside 0000 to 9999 have a sign and six digits or more. */
export const DAY: Schema = { type: "string", pattern: "^(\\d{4}|[+-]\\d{6,12})-\\d{2}-\\d{2}$" };
export const LANGUAGE: Schema = { type: "string", pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" };

/** A field that may be absent. */
export interface Maybe {
  readonly maybe: Schema;
}

export function maybe(schema: Schema): Maybe {
  return { maybe: schema };
}

export type Properties = Readonly<Record<string, Schema | Maybe>>;

/** Allows no other fields. */
export function object(properties: Properties): Schema {
  const entries = Object.entries(properties);
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

export function listOf(items: Schema): Schema {
  return { type: "array", items };
}

export function oneOf(words: readonly (string | null)[]): Schema {
  return { enum: words };
}

export function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: "null" }] };
}

export function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

/** Returns the fields of a record as properties with their descriptions. Those with a default are always present. */
export function propertiesOf(fields: Fields): Properties {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const schema = described(field);
      const isPresent = field.required === true || field.otherwise !== undefined;
      return [exportedName(name, field), isPresent ? schema : maybe(schema)];
    }),
  );
}

function described(field: Field): Schema {
  const schema = schemaOf(field);
  return field.what === "" ? schema : { ...schema, description: field.what };
}

function schemaOf(field: Field): Schema {
  switch (field.kind) {
    case "flag":
      return YES_OR_NO;
    case "number":
      return { type: "number" };
    case "date":
      return ref("date");
    case "date-or-none":
      return orNull(ref("date"));
    case "id":
    case "reference":
    case "source-of-article":
    case "source-of-any-article":
    case "event-of-article":
    case "quote-number":
      return ID;
    case "address":
      return { type: "string", format: "uri-reference" };
    case "language":
      return LANGUAGE;
    case "actors":
      return field.alone ? { anyOf: [ID, IDS] } : IDS;
    case "byline":
      return listOf(TEXT);
    case "by-language":
      return { type: "object", additionalProperties: TEXT };
    case "facts":
      // Which there are, the story says: see timelineSchema.ts.
      return { type: "object" };
    case "one-of":
      return oneOf(field.values ?? []);
    case "list":
      return listOf(field.of === undefined ? {} : described(field.of));
    case "record":
      return object(propertiesOf(field.fields ?? {}));
    case "text":
    case "tag":
    case "contact":
    case "file":
    case "file-or-none":
    case "colour":
      return TEXT;
  }
}
