/** The schema that validates, as JSON Schema (draft 7, which editors read): fields complete, mistakes are underlined. */
import type { FieldNote } from "./notes.ts";
import type { Schema, Shape } from "./schema.ts";

/** Names of the story to offer where a field asks for one. Other words stay allowed: an alias names an actor too. */
export type Suggestions = Readonly<Record<NonNullable<FieldNote["offers"]>, readonly string[]>>;

type Json = Record<string, unknown>;

export function jsonSchemaOf(schema: Schema, title: string, suggestions: Suggestions): Json {
  return { $schema: "http://json-schema.org/draft-07/schema#", ...jsonOf(schema, suggestions), title };
}

function jsonOf(schema: Schema, suggestions: Suggestions): Json {
  const { note, shape } = schema;
  const json = bareJsonOf(schema, suggestions);
  if (shape !== undefined) nameMap(json);
  if (note === undefined) {
    addOtherNames(json, shape ?? {});
    return json;
  }
  if (note.json !== undefined)
    replace(json, shape === undefined ? note.json : { anyOf: [note.json, { ...json }] });
  json.description = note.default === undefined ? note.what : `${note.what} Default: ${note.default}.`;
  // An editor inserts this value: only names of the story itself, and a list as a list.
  const ids = note.offers === undefined ? [] : suggestions[note.offers];
  const example = note.example === undefined || note.offers !== undefined ? undefined : exampleOf(note);
  if (example !== undefined) json.examples = [example];
  if (ids.length > 0) offer(json, ids);
  return json;
}

/** What a schema accepts, without the words of its note. */
function bareJsonOf({ shape, element, valueType }: Schema, suggestions: Suggestions): Json {
  if (shape !== undefined) {
    const fields = Object.entries(shape);
    const required = fields.flatMap(([name, field]) => (field.isOptional ? [] : name));
    return {
      type: "object",
      properties: Object.fromEntries(fields.map(([name, field]) => [name, jsonOf(field, suggestions)])),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    };
  }
  if (element !== undefined) return { type: "array", items: jsonOf(element, suggestions) };
  if (valueType === undefined) return { description: "", type: "string" };
  return {
    type: "object",
    propertyNames: { type: "string" },
    additionalProperties: jsonOf(valueType, suggestions),
  };
}

/** The example as an editor reads it; none of a list or a map, which an editor puts in between quotation marks. */
function exampleOf({ example = "", type }: FieldNote): string | number | undefined {
  if (/^[[{]/.test(example)) return undefined;
  return type === "number" ? Number(example) : example;
}

/** Accepts a field under its other name too. */
function addOtherNames(schema: Record<string, unknown>, shape: Shape): void {
  const properties = schema.properties as Record<string, unknown> | undefined;
  for (const [name, field] of Object.entries(shape)) {
    const also = field.note?.also;
    if (also === undefined || properties === undefined) continue;
    properties[also] = properties[name];
    const required = Array.isArray(schema.required) ? schema.required : [];
    if (!required.includes(name)) continue;
    schema.required = required.filter(each => each !== name);
    const others = Array.isArray(schema.allOf) ? schema.allOf : [];
    schema.allOf = [...others, { oneOf: [{ required: [name] }, { required: [also] }] }];
  }
}

/** Describes the fields of a map, because an editor would name the file instead. */
function nameMap(schema: Record<string, unknown>): void {
  const fields = Object.keys(schema.properties ?? {});
  schema.title = `a map with ${fields.slice(0, 3).join(", ")}${fields.length > 3 ? ", …" : ""}`;
}

function replace(target: Record<string, unknown>, by: Readonly<Record<string, unknown>>): void {
  for (const key of Object.keys(target)) delete target[key];
  Object.assign(target, structuredClone(by));
}

/** Lets an editor complete the ids without refusing anything else that fits. */
function offer(schema: Record<string, unknown>, ids: readonly string[]): void {
  const { description, examples, anyOf, ...text } = schema;
  const one = [{ enum: [...ids] }, Array.isArray(anyOf) ? anyOf[0] : text];
  replace(schema, { anyOf: anyOf === undefined ? one : [...one, { type: "array", items: { anyOf: one } }] });
  if (description !== undefined) schema.description = description;
  if (examples !== undefined) schema.examples = examples;
}
