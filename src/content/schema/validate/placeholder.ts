/** Words in a template that somebody must replace with the facts: `<the number>`. */

import { type Fault, printable } from "../../../problems/index.ts";
import type { FieldPath } from "../../frontMatter/position.ts";

/** In angle brackets as a whole. An address between them is a way to write the address. */
const PLACEHOLDER = /^\s*<(?![a-z]+:)[^<>@]+>\s*$/i;

export function isPlaceholder(text: string): boolean {
  return text.includes("<") && PLACEHOLDER.test(text);
}

export function holdsPlaceholder(data: unknown): boolean {
  if (typeof data === "string") return isPlaceholder(data);
  return typeof data === "object" && data !== null && Object.values(data).some(holdsPlaceholder);
}

/** The paths of values that are placeholders, in the order of the data. */
export function placeholdersIn(data: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof data === "string") return isPlaceholder(data) ? [path] : [];
  if (Array.isArray(data)) return data.flatMap((item, index) => placeholdersIn(item, [...path, index]));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => placeholdersIn(value, [...path, key]));
}

export function placeholder(text: string, mayBeLeftOut: boolean): Fault {
  return {
    rule: "placeholder",
    message: `"${printable(text.trim())}" is a placeholder.`,
    hint: `Replace it with the value, without < and >${mayBeLeftOut ? ", or delete the line" : ""}.`,
  };
}
