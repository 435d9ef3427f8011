/** Plain data -> YAML that reads back as the same data: every value is text, a list or a map (YAML 1.2 failsafe schema). */
import { stringify } from "yaml";

/** What can be written. A number or a flag is written as its text. */
export type Writable =
  | string
  | number
  | boolean
  | readonly Writable[]
  | { readonly [name: string]: Writable | undefined };

/** Returns lines of YAML, the last ended too. Fields that are `undefined` are left out; the others keep their order. */
export function writeYaml(data: { readonly [name: string]: Writable | undefined }): string {
  // A text of several lines is quoted: a line of it could be taken for the end of the front matter.
  return stringify(textOf(data), {
    schema: "failsafe",
    lineWidth: 0,
    aliasDuplicateObjects: false,
    blockQuote: false,
  });
}

function textOf(value: Writable): unknown {
  if (Array.isArray(value)) return value.map(textOf);
  if (typeof value === "number") return digitsOf(value);
  if (typeof value !== "object") return String(value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (inner === undefined ? [] : [[name, textOf(inner)]])),
  );
}

/** A number in plain digits, as front matter has it: 1e21 and 1e-7 are none. */
function digitsOf(value: number): string {
  return value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 20 });
}
