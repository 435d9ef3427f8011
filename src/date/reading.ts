/** What comes of reading: a value, or what is wrong with the text. */
import type { Fault } from "../problems/problem.ts";

/** A fault here may lack a hint that suggests a form; `explain` gives the last word for `date-format`. */
export type Reading<T> = { readonly value: T } | { readonly fault: Fault };

/** Not EDTF at all: `explain` finds out why. */
export const NOT_EDTF: Fault = { rule: "date-format", message: "", hint: "" };

export function invalid(message: string, hint: string): { fault: Fault } {
  return { fault: { rule: "date-invalid", message, hint } };
}

export function unsupported(message: string, hint: string): { fault: Fault } {
  return { fault: { rule: "date-unsupported", message, hint } };
}
