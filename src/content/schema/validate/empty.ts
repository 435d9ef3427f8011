/** Fields to which a writer gave no value: `summary:`, `summary: ""`, `tags: []`, `place: null`. */
import type { z } from "zod";
import type { FieldPath } from "../../frontMatter/position.ts";
import { isUnknown, unwrap } from "./schema.ts";

export interface EmptyField {
  readonly path: FieldPath;
  readonly schema: z.ZodType;
  /** Whether the field may be left out. */
  readonly optional: boolean;
}

/** Spaces and characters that are not shown (UAX #44, Default_Ignorable_Code_Point): a reader sees nothing. */
export const BLANK = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/** Whether a value from YAML says nothing: null, or YAML's words for it, blank text, or a list or a map of nothing else. */
export function isEmpty(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value === "string") return /^\s*(?:null|~)?\s*$/.test(value) || BLANK.test(value);
  return typeof value === "object" && Object.values(value).every(isEmpty);
}

/**
 * The data without the fields of a schema that are empty, and which these were. An entry of a list is no field: one that is
 * empty among others stays, so that the others keep their places.
 */
export function withoutEmptyFields(
  data: unknown,
  schema: z.ZodType,
): { readonly data: unknown; readonly empty: readonly EmptyField[] } {
  if (!holdsEmptyField(data)) return { data, empty: [] };
  const copy = structuredClone(data);
  return { data: copy, empty: removeFrom(copy, schema, []) };
}

function holdsEmptyField(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const inner = Object.values(value);
  return (!Array.isArray(value) && inner.some(isEmpty)) || inner.some(holdsEmptyField);
}

/** Deletes the empty fields of a value in place. */
function removeFrom(value: unknown, schema: z.ZodType | undefined, path: FieldPath): EmptyField[] {
  if (typeof value !== "object" || value === null) return [];
  const { shape, element, valueType } = unwrap(schema);
  if (Array.isArray(value))
    return value.flatMap((entry, index) => removeFrom(entry, element, [...path, index]));
  const fields = value as Record<string, unknown>;
  return Object.keys(fields).flatMap((name): EmptyField[] => {
    const field = shape !== undefined && Object.hasOwn(shape, name) ? shape[name] : valueType;
    if (field === undefined) return [];
    // Whether there is such a field at all is for those who know it to say: `killed: 1,000` is 1, and an empty 000.
    if (isEmpty(fields[name]) && isUnknown(field)) return [];
    if (!isEmpty(fields[name])) return removeFrom(fields[name], field, [...path, name]);
    delete fields[name];
    const optional = field === valueType || field.safeParse(undefined).success;
    return [{ path: [...path, name], schema: field, optional }];
  });
}
