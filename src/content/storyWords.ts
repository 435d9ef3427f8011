/** What a story calls things: a noun that is counted needs its singular and its plural. */
import type { Fault } from "../problems/index.ts";
import type { FieldPath } from "./frontMatter/position.ts";
import { words as fields } from "./records/words.ts";

/** Returns what is wrong with `words` of story.yaml, each with its path in the file. */
export function wordsFaults(
  words: Readonly<Record<string, unknown>> = {},
): readonly { readonly fault: Fault; readonly path: FieldPath }[] {
  return Object.entries(words).flatMap(([key, noun]) => {
    if (!isCounted(key) || typeof noun !== "object" || noun === null) return [];
    const { singular, plural } = noun as { readonly singular?: string; readonly plural?: string };
    if ((singular === undefined) === (plural === undefined)) return [];
    const [there, absent] = singular === undefined ? ["plural", "singular"] : ["singular", "plural"];
    return [{ fault: halfNamed(there, absent), path: ["words", key, there] }];
  });
}

function isCounted(key: string): boolean {
  const field = Object.entries(fields).find(([name]) => name === key)?.[1];
  return field?.kind === "record" && "plural" in field.fields;
}

function halfNamed(there: string, absent: string): Fault {
  return {
    rule: "field-missing",
    message: `There is \`${there}\`, but \`${absent}\` is missing: pages count these.`,
    hint: `Add \`${absent}\`, or delete \`${there}\`.`,
  };
}
