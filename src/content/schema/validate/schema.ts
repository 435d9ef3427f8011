/** What lies inside a schema. */
import type { z } from "zod";
import type { FieldPath } from "../../frontMatter/position.ts";

/** The parts of a zod schema that hold others. */
export interface Nested {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly def: {
    readonly innerType?: z.ZodType;
    readonly out?: z.ZodType;
    readonly entries?: Readonly<Record<string, string>>;
  };
}

/** The schema inside optional and preprocessed ones. */
export function unwrap(schema: z.ZodType | undefined): Nested {
  // zod types its wrappers each by a class of its own; what they hold has the same names in all.
  let nested = (schema ?? { def: {} }) as unknown as Nested;
  while (nested.shape === undefined && nested.element === undefined) {
    const next = nested.def.innerType ?? nested.def.out;
    if (next === undefined) break;
    nested = next as unknown as Nested;
  }
  return nested;
}

/** Whether it takes any value, because what is right is known elsewhere. */
export function isUnknown(schema: z.ZodType): boolean {
  return schema.def.type === "unknown";
}

/** Returns the schema of the field at a path, or `undefined`. */
export function schemaAt(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  let found: z.ZodType | undefined = schema;
  for (const step of path) {
    const { element, shape, valueType } = unwrap(found);
    if (typeof step === "number") found = element;
    else found = shape !== undefined && Object.hasOwn(shape, step) ? shape[step] : valueType;
    if (found === undefined) return undefined;
  }
  return found;
}

/** Returns a valid value of a field, as a placeholder for an invalid one while the rest of a file is read. */
export function placeholderFor(schema: z.ZodType | undefined): unknown {
  if (schema === undefined) return undefined;
  const { shape, def } = unwrap(schema);
  if (shape !== undefined)
    return Object.fromEntries(
      Object.entries(shape)
        .filter(([, field]) => !field.safeParse(undefined).success)
        .map(([name, field]) => [name, placeholderFor(field)]),
    );
  const candidates = [...Object.values(def.entries ?? {}).reverse(), ...SAMPLES];
  return candidates.find(candidate => schema.safeParse(candidate).success);
}

/** As YAML gives them. */
const SAMPLES: readonly unknown[] = ["2000", "false", "en", "1", "https://example.org/", [], {}];
