/** A field without a value, wherever a writer can leave one: of every record, in every file. */
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { FieldPath } from "../../../src/content/frontMatter/position.ts";
import { actorSchema, articleSchema, pageSchema, storySchema } from "../../../src/content/schema/files.ts";
import { placeholderFor, schemaAt, unwrap } from "../../../src/content/schema/validate/schema.ts";
import { validate } from "../../../src/content/schema/validate.ts";

/** As YAML gives `x:`, `x: ""`, `x: "  "`, `x: ~`, `x: []`, `x: {}` and `x: [""]`, and letters that nobody sees. */
const EMPTY = [null, "", "  ", "~", [], {}, [""], "\u200b", " \u2060\u00ad\ufeff "];

interface Field {
  readonly path: FieldPath;
  readonly optional: boolean;
}

/** Every field of a schema; entries of lists are the first ones. */
function fieldsIn(schema: z.ZodType | undefined, path: FieldPath = []): Field[] {
  const { shape, element } = unwrap(schema);
  if (element !== undefined) return fieldsIn(element, [...path, 0]);
  return Object.entries(shape ?? {}).flatMap(([name, field]) => [
    { path: [...path, name], optional: field.safeParse(undefined).success },
    ...fieldsIn(field, [...path, name]),
  ]);
}

/** A file that has what it needs, and a value at a path. */
function fileWith(schema: z.ZodType, path: FieldPath, value: unknown): unknown {
  const file = placeholderFor(schema);
  let holder = file as Record<string | number, unknown>;
  for (const [index, step] of path.slice(0, -1).entries()) {
    const inner = schemaAt(schema, path.slice(0, index + 1));
    const next = unwrap(inner).element === undefined ? placeholderFor(inner) : [];
    holder[step] = next;
    holder = next as Record<string | number, unknown>;
  }
  holder[path.at(-1) ?? ""] = value;
  return file;
}

describe.each([
  ["an article", articleSchema as z.ZodType],
  ["an actor", actorSchema as z.ZodType],
  ["the story", storySchema as z.ZodType],
  ["a page", pageSchema as z.ZodType],
])("in %s", (_name, schema) => {
  const fields = fieldsIn(schema);

  it("an optional field without a value is a warning and counts as absent; a required one is an error", () => {
    expect(fields).not.toEqual([]);
    for (const { path, optional } of fields)
      for (const value of EMPTY) {
        const { faults, value: read } = validate(schema, fileWith(schema, path, value), locate);
        // The placeholder of another field may have no value itself.
        const about = faults.filter(fault => isOn(fault.path, path));
        expect([path, value, about.map(({ fault }) => fault.rule)]).toEqual([path, value, ["field-empty"]]);
        const [fault] = about;
        // A record or a list of nothing else is itself what has no value.
        if (fault?.path.length === path.length)
          expect([path, fault.severity]).toEqual([path, optional ? "warning" : "error"]);
        if (optional) expect([path, valueAt(read, path)]).toEqual([path, undefined]);
      }
  });
});

function locate() {
  return { line: 1, column: 1, inWords: "" };
}

/** Whether a path leads to a field or to what it is in. */
function isOn(path: FieldPath, field: FieldPath): boolean {
  return path.every((step, index) => step === field[index]);
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    data,
  );
}
