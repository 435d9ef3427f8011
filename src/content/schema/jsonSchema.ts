/** The schema that validates, as JSON Schema (draft 7, which editors read): fields complete, mistakes are underlined. */
import { z } from "zod";
import { type FieldNote, noteOf, notes } from "./notes.ts";
import { unwrap } from "./validate/schema.ts";
import { FACTS } from "./values.ts";

/** Names of the story to offer where a field asks for one. Other words stay allowed: an alias names an actor too. */
export type Suggestions = Readonly<Record<NonNullable<FieldNote["offers"]>, readonly string[]>>;

/** `facts` is the schema of the values of the fields that the story declares. */
export function jsonSchemaOf(
  schema: z.ZodType,
  title: string,
  suggestions: Suggestions,
  facts: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const made = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    unrepresentable: "any",
    reused: "inline",
    override: ({ zodSchema, jsonSchema }) => {
      // Notes are kept by the schema objects of zod's own class, which the callback sees by their common base.
      const note = notes.get(zodSchema as unknown as z.ZodType);
      if (note === undefined) {
        if (jsonSchema.properties !== undefined) nameMap(jsonSchema);
        addOtherNames(jsonSchema, unwrap(zodSchema as unknown as z.ZodType).shape ?? {});
        return;
      }
      if (note.json === FACTS) replace(jsonSchema, facts);
      else if (note.json !== undefined && jsonSchema.properties === undefined) replace(jsonSchema, note.json);
      else if (jsonSchema.properties !== undefined) {
        nameMap(jsonSchema);
        if (note.json !== undefined) replace(jsonSchema, { anyOf: [note.json, { ...jsonSchema }] });
      }
      jsonSchema.description =
        note.default === undefined ? note.what : `${note.what} Default: ${note.default}.`;
      // An editor inserts this value: only names of the story itself, and a list as a list.
      const ids = note.offers === undefined ? [] : suggestions[note.offers];
      const example = note.example === undefined || note.offers !== undefined ? undefined : exampleOf(note);
      if (example !== undefined) jsonSchema.examples = [example];
      if (note.values !== undefined) jsonSchema.enum = [...ids];
      else if (ids.length > 0) offer(jsonSchema, ids);
    },
  });
  return { ...made, title };
}

/** The example as an editor reads it; none of a list or a map, which an editor puts in between quotation marks. */
function exampleOf({ example = "", type }: FieldNote): string | number | undefined {
  if (/^[[{]/.test(example)) return undefined;
  return type === "number" ? Number(example) : example;
}

/** Accepts a field under its other name too. */
function addOtherNames(schema: Record<string, unknown>, shape: Readonly<Record<string, z.ZodType>>): void {
  const properties = schema.properties as Record<string, unknown> | undefined;
  for (const [name, field] of Object.entries(shape)) {
    const also = noteOf(field)?.also;
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
