/** Fields without a value, tried on every field that the schema knows. */
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { FieldPath } from "../../../src/content/frontMatter/position.ts";
import { actorSchema, articleSchema, pageSchema, storySchema } from "../../../src/content/schema/files.ts";
import { unwrap, validate } from "../../../src/content/schema/validate.ts";

const PLACE = () => ({ line: 1, column: 1, inWords: "" });

interface Field {
  readonly path: FieldPath;
  readonly needed: boolean;
}

/** Every field of a record, and of the records within it; a list is given one entry. */
function fieldsOf(schema: z.ZodType, path: FieldPath = []): Field[] {
  const { shape, element } = unwrap(schema);
  if (element !== undefined) return fieldsOf(element, [...path, 0]);
  return Object.entries(shape ?? {}).flatMap(([name, field]) => [
    { path: [...path, name], needed: !field.safeParse(undefined).success },
    ...fieldsOf(field, [...path, name]),
  ]);
}

/** Data that hold one value, and beside it a field that is not empty. */
function dataWith(path: FieldPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = dataWith(rest, value);
  return typeof step === "number"
    ? [inner]
    : { ...(step === "note" ? { id: "x" } : { note: "A note." }), [step]: inner };
}

const SCHEMAS = { articleSchema, actorSchema: z.array(actorSchema), storySchema, pageSchema };
const FIELDS = Object.entries(SCHEMAS).flatMap(([name, schema]) =>
  fieldsOf(schema).map(field => ({ schema, ...field, title: `${name} ${field.path.join(".")}` })),
);

describe("a field without a value", () => {
  it("is tried on every field", () => {
    expect(FIELDS.length).toBeGreaterThan(100);
  });

  it.each(FIELDS)(
    "$title: is one warning if it may be left out, else one error",
    ({ schema, path, needed }) => {
      for (const value of [null, "", "  ", "null", "~", [], {}, [""], [null]]) {
        const found = validate(schema as z.ZodType, dataWith(path, value), PLACE).faults.filter(
          fault => fault.path.join() === path.join(),
        );
        expect(found.map(({ fault, severity }) => `${severity} ${fault.rule}`)).toEqual([
          `${needed ? "error" : "warning"} field-empty`,
        ]);
      }
    },
  );

  it("counts as absent, and leaves the other fields as they are", () => {
    const data = { title: "T", date: "2024", summary: "", place: { name: "Lisbon", country: "" }, tags: [] };
    const { value, faults } = validate(articleSchema, data, PLACE);
    expect(faults.every(({ severity }) => severity === "warning")).toBe(true);
    expect(value).toEqual({
      title: "T",
      date: expect.objectContaining({ edtf: "2024" }),
      place: { name: "Lisbon" },
    });
  });

  it("is an error if it is an entry among others of a list, which keep their places", () => {
    const { faults } = validate(articleSchema, { title: "T", tags: ["a", "", "b", null] }, PLACE);
    expect(faults.map(({ path, severity }) => `${path.join(".")} ${severity}`)).toEqual([
      "tags.1 error",
      "tags.3 error",
    ]);
  });
});
