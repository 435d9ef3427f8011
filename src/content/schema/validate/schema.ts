/** What lies inside a schema. */
import type { FieldPath } from "../../frontMatter/position.ts";
import { accepts, type Schema } from "../schema.ts";

/** Returns the schema of the field at a path, or `undefined`. */
export function schemaAt(schema: Schema, path: FieldPath): Schema | undefined {
  return path.reduce<Schema | undefined>((found, step) => found && schemaOfPart(found, step), schema);
}

function schemaOfPart({ element, shape, valueType }: Schema, step: string | number): Schema | undefined {
  if (typeof step === "number") return element;
  return shape !== undefined && Object.hasOwn(shape, step) ? shape[step] : valueType;
}

/** Returns a valid value of a field, as a placeholder for an invalid one while the rest of a file is read. */
export function placeholderFor(schema: Schema | undefined): unknown {
  if (schema === undefined) return undefined;
  const { shape, values = [] } = schema;
  if (shape !== undefined)
    return Object.fromEntries(
      Object.entries(shape)
        .filter(([, field]) => !field.isOptional)
        .map(([name, field]) => [name, placeholderFor(field)]),
    );
  return [...[...values].reverse(), ...SAMPLES].find(sample => accepts(schema, sample));
}

/** As YAML gives them. */
const SAMPLES: readonly unknown[] = ["2000", "false", "en", "1", "https://example.org/", [], {}];
