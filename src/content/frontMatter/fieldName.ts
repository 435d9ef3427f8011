/** A field as a program names it and as a person does. */
import { printable } from "../../problems/index.ts";
import type { FieldPath } from "./position.ts";

/** `quotes[0].speaker`: the path of a field for programs, with entries of lists counted from 0. */
export function fieldName(path: FieldPath): string {
  return path
    .map((step, index) =>
      typeof step === "number" ? `[${step}]` : index === 0 ? printable(step) : `.${printable(step)}`,
    )
    .join("");
}

/**
 * `quote 1, speaker`, `source "herald", url`: the same for people, with entries counted from 1, or called by their id if
 * the data give them one. `entry` is what an entry of the data is, if these are a list.
 */
export function fieldInWords(path: FieldPath, data?: unknown, entry = "entry"): string {
  const words: string[] = [];
  let value = data;
  for (const step of path) {
    value =
      typeof value === "object" && value !== null ? (value as Record<string, unknown>)[step] : undefined;
    if (typeof step === "string") words.push(printable(step));
    else {
      const list = words.pop();
      const name = textOf(value, "id") ?? (list === "dates" ? textOf(value, "event") : undefined);
      words.push(`${list === undefined ? entry : oneOf(list)} ${name ?? step + 1}`);
    }
  }
  return words.join(", ");
}

/** The word for an entry of a list, from the name of the list. */
function oneOf(list: string): string {
  if (list === "dates") return "event";
  if (list === "series") return list;
  return list.replace(/(?<=^alias)es$|(?<!s)s$/, "");
}

/** A field of an entry between quotation marks; `undefined` if it holds no text. */
function textOf(entry: unknown, field: string): string | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const text = (entry as Record<string, unknown>)[field];
  return typeof text === "string" && text.trim() !== "" ? `"${printable(text.trim(), 60)}"` : undefined;
}
