/** Data against a schema of `fields.ts`: a typed value, or everything that is wrong with it, each fault in its place. */
import type { z } from "zod";
import type { FieldPath, Locate } from "./frontMatter.ts";
import { type Fault, nearest, type Place } from "./problem.ts";

export interface FieldFault {
  readonly field: string;
  readonly place: Place;
  readonly fault: Fault;
}

export type Validation<T> = { readonly value: T } | { readonly faults: readonly FieldFault[] };

export function validate<T>(schema: z.ZodType<T>, data: unknown, locate: Locate): Validation<T> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  return { faults: result.error.issues.flatMap(issue => faultsOf(issue, data, schema, locate)) };
}

function faultsOf(issue: z.core.$ZodIssue, data: unknown, schema: z.ZodType, locate: Locate): FieldFault[] {
  const path = issue.path.map(step => (typeof step === "number" ? step : String(step)));
  const found = valueAt(data, path);
  const one = (fault: Fault, what: "key" | "value" = "value"): FieldFault[] => [
    { field: fieldName(path), place: locate(path, what), fault },
  ];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map(key => ({
        field: fieldName([...path, key]),
        place: locate([...path, key], "key"),
        fault: unknownField(key, knownFields(schema, path)),
      }));
    case "invalid_type":
      if (found === undefined && path.length > 0) return one(missing(path), "key");
      if (found === null || found === "") return one(EMPTY, "key");
      return one(issue.message === UNQUOTED ? UNQUOTED_LIST : wrongType(issue.expected, path));
    case "invalid_value":
      if (found === undefined) return one(missing(path), "key");
      if (found === null || found === "") return one(EMPTY, "key");
      return one(notOneOf(found, issue.values.map(String)));
    case "custom": {
      const fault = (issue.params as { fault?: Fault } | undefined)?.fault;
      if (fault !== undefined) return one(fault);
    }
  }
  return one({
    rule: "value-wrong",
    message: "this value does not fit the field.",
    hint: "See docs/fields.md.",
  });
}

/** The message by which a date field says that it was given a list: `[a,b]` without quotation marks. */
export const UNQUOTED = "unquoted list";

const UNQUOTED_LIST: Fault = {
  rule: "date-unquoted",
  message: "without quotation marks YAML reads this as a list, not as a date.",
  hint: 'Put it in quotation marks, such as "[2026-08-12,2026-08-13]".',
};

export const EMPTY: Fault = {
  rule: "field-empty",
  message: "this field is empty.",
  hint: "Write a value, or delete the line.",
};

function missing(path: FieldPath): Fault {
  const name = lastName(path);
  return {
    rule: "field-missing",
    message: `the field "${name}" is missing.`,
    hint: `Add a line that begins with ${name}: and says it.`,
  };
}

function unknownField(key: string, known: readonly string[]): Fault {
  const meant = nearest(key, known);
  return {
    rule: "field-unknown",
    message: `there is no field "${printable(key)}" here.`,
    hint: meant === undefined ? `Fields are: ${known.join(", ")}.` : `Did you mean "${meant}"?`,
  };
}

function notOneOf(found: unknown, values: readonly string[]): Fault {
  if (typeof found !== "string") return wrongType("string", []);
  const meant = nearest(found, values);
  const all = values.join(", ");
  return {
    rule: "value-unknown",
    message: `"${printable(found)}" is not a value of this field.`,
    hint: meant === undefined ? `Write one of: ${all}.` : `Did you mean "${meant}"? Values are: ${all}.`,
  };
}

function wrongType(expected: string, path: FieldPath): Fault {
  const name = lastName(path);
  if (expected === "array")
    return {
      rule: "type-list",
      message: "this field holds a list.",
      hint: `Write ${name}: and below it one entry a line, each beginning with "- ".`,
    };
  if (expected === "object" || expected === "record")
    return {
      rule: "type-map",
      message: "this entry holds fields.",
      hint: "Write them below it as name: value, indented by two spaces.",
    };
  return {
    rule: "type-text",
    message: "this field holds one value, not a list or fields.",
    hint: "Write the value on the line, in quotation marks if it has a colon or brackets.",
  };
}

function lastName(path: FieldPath): string {
  return String(path.findLast(step => typeof step === "string") ?? "this");
}

/** `quotes[0].speaker` */
export function fieldName(path: FieldPath): string {
  return path
    .map((step, index) =>
      typeof step === "number" ? `[${step}]` : index === 0 ? printable(step) : `.${printable(step)}`,
    )
    .join("");
}

/** Without anything a terminal would act on, and short. */
export function printable(text: string, limit = 80): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, "�");
  return plain.length > limit ? `${plain.slice(0, limit - 1)}…` : plain;
}

function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
  }
  return value;
}

/** Names of the fields that the schema knows at a path. */
function knownFields(schema: z.ZodType, path: FieldPath): readonly string[] {
  let inner = unwrap(schema);
  for (const step of path) {
    const next = typeof step === "number" ? inner.element : inner.shape?.[step];
    if (next === undefined) return [];
    inner = unwrap(next);
  }
  return Object.keys(inner.shape ?? {});
}

/** The parts of a zod schema that hold others. */
interface Nested {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly def: { readonly innerType?: z.ZodType; readonly out?: z.ZodType };
}

/** The schema inside optional and preprocessed ones. */
export function unwrap(schema: z.ZodType): Nested {
  // zod types its wrappers each by a class of its own; what they hold has the same names in all.
  let nested = schema as unknown as Nested;
  while (nested.shape === undefined && nested.element === undefined) {
    const next = nested.def.innerType ?? nested.def.out;
    if (next === undefined) break;
    nested = next as unknown as Nested;
  }
  return nested;
}
