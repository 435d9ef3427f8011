/** What may be written in a field, as data, and the reader that makes a value of what is written. */
import type { Fault } from "../../problems/problem.ts";
import type { FieldNote } from "./notes.ts";

export interface Schema<T = unknown> {
  /** What is known of it besides; a map without a name of its own has none. */
  readonly note?: FieldNote;
  /** Whether the field may be left out. */
  readonly isOptional?: true;
  /** The fields of a map. */
  readonly shape?: Shape;
  /** What a list holds. */
  readonly element?: Schema;
  /** What a map holds under any name. */
  readonly valueType?: Schema;
  /** The words of a closed list. */
  readonly values?: readonly string[];
  /** Adds to `issues` why what is written is not accepted; what is returned then means nothing. */
  readonly read: (written: unknown, issues: Issue[]) => T;
}

export type Shape = Readonly<Record<string, Schema>>;

/**
 * Why something is not accepted: it is of another type, not one of some words, has names that no field has, or a fault of
 * its own. `path` leads to it from what was read.
 */
export type Issue = { readonly path: (string | number)[] } & (
  | { readonly code: "type"; readonly expected: Expected }
  | { readonly code: "value"; readonly values: readonly string[] }
  | { readonly code: "names"; readonly names: readonly string[] }
  | { readonly code: "fault"; readonly fault: Fault }
);

/** `date` is a text that YAML may take for a list. */
export type Expected = "text" | "date" | "list" | "map";

export type Parsed<T> = { readonly value: T } | { readonly issues: readonly Issue[] };

export function parse<T>(schema: Schema<T>, written: unknown): Parsed<T> {
  const issues: Issue[] = [];
  const value = schema.read(written, issues);
  return issues.length === 0 ? { value } : { issues };
}

export function accepts(schema: Schema, written: unknown): boolean {
  return "value" in parse(schema, written);
}

/** Of a field: the same, and it may be left out. */
export function optional(schema: Schema): Schema {
  return { ...schema, isOptional: true };
}

/** A text, or why it is none that a field takes. */
export type TextReading<T> = { readonly value: T } | { readonly fault: Fault };

export function ofText<T>(
  note: FieldNote,
  readText: (text: string) => TextReading<T>,
  expected: "text" | "date" = "text",
): Schema<T | undefined> {
  return {
    note,
    read: (written, issues) => {
      if (typeof written !== "string") {
        issues.push({ code: "type", expected, path: [] });
        return undefined;
      }
      const reading = readText(written);
      if ("value" in reading) return reading.value;
      issues.push({ code: "fault", fault: reading.fault, path: [] });
      return undefined;
    },
  };
}

/** One of some words. */
export function ofWords(note: FieldNote, values: readonly string[]): Schema<string | undefined> {
  return {
    note,
    values,
    read: (written, issues) => {
      if (typeof written === "string" && values.includes(written)) return written;
      issues.push({ code: "value", values, path: [] });
      return undefined;
    },
  };
}

export function listOf<T>(element: Schema<T>, note?: FieldNote): Schema<readonly T[]> {
  return {
    ...(note && { note }),
    element,
    read: (written, issues) => {
      if (Array.isArray(written)) return written.map((item, index) => readPart(element, item, index, issues));
      issues.push({ code: "type", expected: "list", path: [] });
      return [];
    },
  };
}

/** Strict: a name that the shape does not have is refused. */
export function mapOf(shape: Shape): Schema<Readonly<Record<string, unknown>>> {
  const fields = Object.entries(shape);
  return {
    shape,
    read: (written, issues) => {
      const value: Record<string, unknown> = {};
      if (!isMap(written)) {
        issues.push({ code: "type", expected: "map", path: [] });
        return value;
      }
      for (const [name, field] of fields) {
        const given = written[name];
        if (given === undefined && field.isOptional) continue;
        value[name] = readPart(field, given, name, issues);
      }
      const names = Object.keys(written).filter(name => !Object.hasOwn(shape, name));
      if (names.length > 0) issues.push({ code: "names", names, path: [] });
      return value;
    },
  };
}

/** A map of values under names that `isName` accepts. */
export function anyMapOf<T>(
  note: FieldNote,
  valueType: Schema<T>,
  isName: (name: string) => boolean,
  misnamed: Fault,
): Schema<Readonly<Record<string, T>>> {
  return {
    note,
    valueType,
    read: (written, issues) => {
      if (!isMap(written)) {
        issues.push({ code: "type", expected: "map", path: [] });
        return {};
      }
      const wrong = Object.keys(written).filter(name => !isName(name));
      for (const name of wrong) issues.push({ code: "fault", fault: misnamed, path: [name] });
      if (wrong.length > 0) return {};
      return Object.fromEntries(
        Object.entries(written).map(([name, value]) => [name, readPart(valueType, value, name, issues)]),
      );
    },
  };
}

function isMap(written: unknown): written is Readonly<Record<string, unknown>> {
  return typeof written === "object" && written !== null && !Array.isArray(written);
}

/** Reads a part of what is written; what is wrong in it gets the step to it. */
function readPart<T>(schema: Schema<T>, written: unknown, step: string | number, issues: Issue[]): T {
  const before = issues.length;
  const value = schema.read(written, issues);
  for (let index = before; index < issues.length; index++) issues[index]?.path.unshift(step);
  return value;
}
