/** A short text that is the same for equal values, and not for others. */
import { hash as hashOf } from "node:crypto";

const known = new WeakMap<object, string>();

/**
 * Returns a digest of plain data: objects, lists, maps, sets and simple values. A field that is `undefined` counts as absent. Throws
 * if there is anything else in it, such as a function. Of a record, which never changes, it is worked out once.
 */
export function digestOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return hash(written(value));
  const there = known.get(value);
  if (there !== undefined) return there;
  const made = hash(isRecord(value) ? JSON.stringify(value) : written(value));
  known.set(value, made);
  return made;
}

/** Records hold no maps and no sets, and are what answers share. */
function isRecord(value: object): boolean {
  return "id" in value && typeof value.id === "string";
}

function hash(text: string): string {
  return hashOf("sha1", text, "base64").slice(0, 16);
}

function written(value: unknown): string {
  if (typeof value === "function" || typeof value === "symbol")
    throw new TypeError(`an answer holds a ${typeof value}`);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  if (Array.isArray(value)) return `[${value.map(part).join()}]`;
  if (value instanceof Map)
    return `{${[...value].map(([key, each]) => `${part(key)}>${part(each)}`).join()}}`;
  if (value instanceof Set) return `<${[...value].map(part).join()}>`;
  if (Object.getPrototypeOf(value) !== Object.prototype)
    throw new TypeError("an answer holds an instance of a class");
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${fields.map(([key, each]) => `${key}:${part(each)}`).join()}}`;
}

function part(value: unknown): string {
  return typeof value === "object" && value !== null && isRecord(value)
    ? `#${digestOf(value)}`
    : written(value);
}
