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
  return stringify(textOf(data), { schema: "failsafe", lineWidth: 0, aliasDuplicateObjects: false });
}

function textOf(value: Writable): unknown {
  if (Array.isArray(value)) return value.map(textOf);
  if (typeof value !== "object") return String(value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (inner === undefined ? [] : [[name, textOf(inner)]])),
  );
}
