/** The schema that validates, as JSON Schema (draft 7, which editors read): fields complete, mistakes are underlined. */
import { z } from "zod";
import { notes } from "./values.ts";

/** Names of the story to offer where a field asks for one. Other words stay allowed: an alias names an actor too. */
export interface Suggestions {
  readonly actors: readonly string[];
  readonly kinds: readonly string[];
  readonly deadlines: readonly string[];
  readonly series: readonly string[];
}

export function jsonSchemaOf(
  schema: z.ZodType,
  title: string,
  suggestions: Suggestions,
): Record<string, unknown> {
  const offered: Readonly<Record<string, readonly string[]>> = {
    actors: suggestions.actors,
    speaker: suggestions.actors,
    by: suggestions.actors,
    kind: suggestions.kinds,
    deadline: suggestions.deadlines,
    series: suggestions.series,
  };
  const made = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    unrepresentable: "any",
    reused: "inline",
    override: ({ zodSchema, jsonSchema, path }) => {
      // Notes are kept by the schema objects of zod's own class, which the callback sees by their common base.
      const note = notes.get(zodSchema as unknown as z.ZodType);
      if (note === undefined) return;
      if (note.json !== undefined && jsonSchema.properties === undefined) replace(jsonSchema, note.json);
      jsonSchema.description =
        note.default === undefined ? note.what : `${note.what} Default: ${note.default}.`;
      if (note.example !== undefined) jsonSchema.examples = [note.example];
      const ids = offered[String(path.at(-1))];
      if (ids !== undefined && ids.length > 0) offer(jsonSchema, ids);
    },
  });
  return { ...made, title };
}

function replace(target: Record<string, unknown>, by: Readonly<Record<string, unknown>>): void {
  for (const key of Object.keys(target)) delete target[key];
  Object.assign(target, structuredClone(by));
}

/** Lets an editor complete the ids without refusing anything else that fits. */
function offer(schema: Record<string, unknown>, ids: readonly string[]): void {
  const one = { anyOf: [{ enum: [...ids] }, { type: "string" }] };
  const { description, examples } = schema;
  const several = schema.type === "array" || schema.anyOf !== undefined;
  replace(
    schema,
    several ? { anyOf: [{ enum: [...ids] }, { type: "string" }, { type: "array", items: one }] } : one,
  );
  if (description !== undefined) schema.description = description;
  if (examples !== undefined) schema.examples = examples;
}
