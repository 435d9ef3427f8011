/**
 * Data against a schema: a typed value and everything that is wrong with it, each fault in its position. What
 * is wrong is replaced by a placeholder, so that the rest of the file can be read and its faults reported too.
 */
import type { z } from "zod";
import { type Fault, nearest, type Severity } from "../../problems/index.ts";
import type { FieldPath, FieldPosition, Locate } from "../frontMatter/position.ts";
import { noteOf } from "./notes.ts";
import { isEmpty, withoutEmptyFields } from "./validate/empty.ts";
import {
  EMPTY,
  EMPTY_ENTRY,
  emptyAndNeeded,
  missing,
  nearOtherName,
  notOneOf,
  saidOtherwise,
  tooMany,
  twoNames,
  UNQUOTED,
  unknownField,
} from "./validate/faults.ts";
import { holdsPlaceholder, placeholder, placeholdersIn } from "./validate/placeholder.ts";
import { placeholderFor, schemaAt, unwrap } from "./validate/schema.ts";
import { inDoubleBrackets, wrongType } from "./validate/wrongType.ts";

export { EMPTY, EMPTY_ENTRY, emptyAndNeeded, UNQUOTED } from "./validate/faults.ts";
export { isPlaceholder } from "./validate/placeholder.ts";
export { unwrap } from "./validate/schema.ts";

export interface FieldFault {
  readonly path: FieldPath;
  readonly position: FieldPosition;
  readonly fault: Fault;
  /** An empty field that may be left out is a warning; everything else is an error. */
  readonly severity: Severity;
}

export interface Validation<T> {
  /** Absent only where the data as a whole are not what is asked for. */
  readonly value?: T;
  readonly faults: readonly FieldFault[];
  /** Places of fields under the names that the schema has for them. */
  readonly locate: Locate;
  /** Placeholders in `value` for invalid values: nothing more is reported about them. */
  readonly recovered: readonly FieldPath[];
}

/** The most faults that are reported of one file. If there are more, nothing is read from the file. */
const MOST_ISSUES = 2000;

/** How often names of fields are recovered, one level of nesting at a time. */
const ROUNDS = 8;

export function validate<T>(schema: z.ZodType<T>, written: unknown, locate: Locate): Validation<T> {
  const { data, empty } = withoutEmptyFields(written, schema);
  const faults: FieldFault[] = empty.map(({ path, optional, schema: field }) => ({
    path,
    position: locate(path, "key"),
    fault: optional ? EMPTY : emptyAndNeeded(field),
    severity: optional ? "warning" : "error",
  }));
  const first = schema.safeParse(data);
  if (first.success && !holdsPlaceholder(data)) return { value: first.data, faults, locate, recovered: [] };

  if (!first.success && numberOf(first.error.issues) > MOST_ISSUES)
    return {
      faults: [...faults, ...firstOf(first.error.issues, data, schema, locate)],
      locate,
      recovered: [],
    };

  const recovered: FieldPath[] = empty.filter(({ optional }) => !optional).map(({ path }) => path);
  const names = new Names(locate);
  const copy = structuredClone(data);
  let result: z.ZodSafeParseResult<T> = first;
  for (let round = 0; round < ROUNDS && !result.success; round++) {
    const unknown = result.error.issues.filter(issue => issue.code === "unrecognized_keys");
    if (unknown.length === 0) break;
    for (const issue of unknown)
      faults.push(...rename(issue, copy, schema, names, result.error.issues, recovered));
    result = schema.safeParse(copy);
  }
  for (const path of placeholdersIn(copy)) {
    const field = schemaAt(schema, path);
    if (field === undefined) continue;
    const text = String(valueAt(copy, path));
    faults.push({
      fault: placeholder(text, field.safeParse(undefined).success && typeof path.at(-1) === "string"),
      severity: "error",
      path: names.written(path),
      position: names.locate(path, "value"),
    });
    put(copy, path, placeholderFor(field));
    recovered.push(path);
    result = schema.safeParse(copy);
  }
  if (!result.success) {
    for (const issue of result.error.issues) {
      const path = pathOf(issue);
      const fault = faultOf(issue, copy, path, schema);
      const about =
        recovered.some(each => startsWith(path, each)) ||
        (issue.code === "invalid_type" && names.isMisspelt(path));
      if (!about)
        faults.push({
          fault,
          severity: "error",
          path: names.written(path),
          position: names.locate(path, onKey(issue, copy, path) ? "key" : "value"),
        });
    }
    for (const issue of result.error.issues) {
      const path = pathOf(issue);
      if (path.length === 0) return { faults, locate: names.locate, recovered };
      put(copy, path, placeholderFor(schemaAt(schema, path)));
      recovered.push(path);
    }
    result = schema.safeParse(copy);
  }
  return {
    ...(result.success ? { value: result.data } : {}),
    faults,
    locate: names.locate,
    recovered,
  };
}

/** Faults of a file that has too many to set each against the others, and that it has more. */
function firstOf(issues: readonly Issue[], data: unknown, schema: z.ZodType, locate: Locate): FieldFault[] {
  const single = issues.flatMap((issue): { issue: Issue; path: FieldPath; key: string | undefined }[] => {
    const path = pathOf(issue);
    return issue.code === "unrecognized_keys"
      ? issue.keys.map(key => ({ issue, path: [...path, key], key }))
      : [{ issue, path, key: undefined }];
  });
  const faults = single.slice(0, MOST_ISSUES).map(
    ({ issue, path, key }): FieldFault => ({
      fault:
        key === undefined
          ? faultOf(issue, data, path, schema)
          : unknownField(key, schemaAt(schema, path.slice(0, -1)), []),
      severity: "error",
      path,
      position: locate(path, key === undefined ? "value" : "key"),
    }),
  );
  const last = faults.at(-1);
  return last === undefined ? [] : [...faults, { ...last, fault: tooMany(single.length) }];
}

/** How many fields some issues are about. */
function numberOf(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);
}

function pathOf(issue: z.core.$ZodIssue): FieldPath {
  return issue.path.map(step => (typeof step === "number" ? step : String(step)));
}

/** Whether a path is another or lies within it. */
export function startsWith(path: FieldPath, other: FieldPath): boolean {
  return other.length <= path.length && other.every((step, index) => step === path[index]);
}

type Issue = z.core.$ZodIssue;

/** Reports names that the schema does not know; a value under a name that is nearly right moves to the right one. */
function rename(
  issue: Extract<Issue, { code: "unrecognized_keys" }>,
  data: unknown,
  schema: z.ZodType,
  names: Names,
  issues: readonly Issue[],
  recovered: FieldPath[],
): FieldFault[] {
  const path = pathOf(issue);
  const holder = valueAt(data, path) as Record<string, unknown>;
  const shape = unwrap(schemaAt(schema, path)).shape ?? {};
  const known = Object.keys(shape);
  const lacking = known.filter(
    name =>
      !Object.hasOwn(holder, name) &&
      issues.some(each => startsWith([...path, name], pathOf(each)) && each.path.length === path.length + 1),
  );
  return issue.keys.flatMap((key): FieldFault[] => {
    // A field may have two names.
    const same = known.find(name => noteOf(shape[name])?.also === key);
    if (same !== undefined) {
      const at = [...path, key];
      const value = holder[key];
      const isTwice = Object.hasOwn(holder, same);
      delete holder[key];
      const place = { path: names.written(at), position: names.locate(at, "key") };
      if (isTwice) return [{ ...place, severity: "error", fault: twoNames(key, same) }];
      names.set([...path, same], key);
      if (!isEmpty(value)) {
        holder[same] = value;
        return [];
      }
      if (shape[same]?.safeParse(undefined).success) return [{ ...place, severity: "warning", fault: EMPTY }];
      recovered.push([...path, same]);
      return [{ ...place, severity: "error", fault: emptyAndNeeded(shape[same]) }];
    }
    const other = saidOtherwise(key, known, lacking);
    const fits = (field: string) =>
      schemaAt(schema, [...path, field])?.safeParse(holder[key]).success === true;
    const meant =
      nearOtherName(key, shape)?.name ??
      (other !== undefined && (lacking.includes(other) || fits(other)) ? other : nearest(key, known));
    const strayed = issues.find(
      other =>
        other.path.at(-1) === key &&
        other.path.length > path.length + 1 &&
        valueAt(data, pathOf(other)) === undefined,
    );
    const unknown = unknownField(
      key,
      schemaAt(schema, path),
      lacking,
      strayed === undefined ? undefined : pathOf(strayed).slice(0, -1),
    );
    const misfit = meant === undefined ? undefined : shapeFault(holder[key], [...path, meant], schema);
    const fault: FieldFault = {
      path: names.written([...path, key]),
      position: names.locate([...path, key], "key"),
      severity: "error",
      fault: misfit === undefined ? unknown : { ...unknown, hint: `${unknown.hint} ${misfit.hint}` },
    };
    if (strayed !== undefined) recovered.push(pathOf(strayed));
    else if (meant !== undefined && isEmpty(holder[key])) recovered.push([...path, meant]);
    else if (meant !== undefined && !Object.hasOwn(holder, meant)) {
      holder[meant] = holder[key];
      names.set([...path, meant], key, true);
    }
    delete holder[key];
    return [fault];
  });
}

/** Why a value as a whole cannot be that of a field: a text for a list, for example; `undefined` if it can. */
function shapeFault(value: unknown, path: FieldPath, schema: z.ZodType): Fault | undefined {
  const field = schemaAt(schema, path);
  const [issue] = field?.safeParse(value).error?.issues ?? [];
  if (issue?.code !== "invalid_type" || issue.path.length > 0 || isEmpty(value)) return undefined;
  return wrongType(issue.expected, path, value, field);
}

/** Returns the position of a field to which the writer gave another name. */
class Names {
  readonly #written = new Map<string, string>();
  readonly #misspelt = new Set<string>();
  readonly #locate: Locate;

  constructor(locate: Locate) {
    this.#locate = locate;
  }

  set(path: FieldPath, key: string, isMisspelt = false): void {
    this.#written.set(JSON.stringify(path), key);
    if (isMisspelt) this.#misspelt.add(JSON.stringify(path));
  }

  /** Whether the name is no name of the field, which is reported already, with what is wrong with its value. */
  isMisspelt(path: FieldPath): boolean {
    return this.#misspelt.has(JSON.stringify(path));
  }

  written(path: FieldPath): FieldPath {
    if (this.#written.size === 0) return path;
    return path.map((step, index) => this.#written.get(JSON.stringify(path.slice(0, index + 1))) ?? step);
  }

  readonly locate: Locate = (path, what) => this.#locate(this.written(path), what);
}

function faultOf(issue: Issue, data: unknown, path: FieldPath, schema: z.ZodType): Fault {
  const found = valueAt(data, path);
  switch (issue.code) {
    case "invalid_type":
      if (found === undefined && path.length > 0) return missing(path, schemaAt(schema, path));
      if (isEmpty(found)) return EMPTY_ENTRY;
      return issue.message === UNQUOTED && inDoubleBrackets(found) === undefined
        ? UNQUOTED_LIST
        : wrongType(issue.expected, path, found, schemaAt(schema, path));
    case "invalid_value":
      if (found === undefined) return missing(path, schemaAt(schema, path));
      if (isEmpty(found)) return EMPTY_ENTRY;
      return notOneOf(found, issue.values.map(String), path);
    case "custom": {
      const fault = (issue.params as { fault?: Fault } | undefined)?.fault;
      if (fault !== undefined) return fault;
    }
  }
  return wrongType("string", path, found);
}

/** Whether a fault is shown at the field's name: true if the field is missing. */
function onKey(issue: Issue, data: unknown, path: FieldPath): boolean {
  const found = valueAt(data, path);
  return issue.code !== "custom" && found === undefined;
}

const UNQUOTED_LIST: Fault = {
  rule: "date-unquoted",
  message: "Without quotation marks, YAML reads this as a list, not as a date.",
  hint: 'Write it on the line of its field and in quotation marks, such as "[2026-08-12,2026-08-13]". For several dates, write an interval; for several events, use `dates`.',
};

function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
  }
  return value;
}

/** Puts a value at a path; a text on the way, short for a map or a list, becomes what it is short for. */
function put(data: unknown, path: FieldPath, value: unknown): void {
  const holder = valueAt(data, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined) return;
  if (typeof holder === "object" && holder !== null)
    Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  else if (path.length > 1) put(data, path.slice(0, -1), value);
}
