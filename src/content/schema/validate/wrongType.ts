/** What is wrong with a value of another shape than its field asks for, such as a text where a list belongs. */
import type { z } from "zod";
import { type Fault, printable, wikiTarget } from "../../../problems/index.ts";
import type { FieldPath } from "../../frontMatter/position.ts";
import { unwrap } from "./schema.ts";

/** `expected` is zod's word for the type. */
export function wrongType(expected: string, path: FieldPath, found: unknown, schema?: z.ZodType): Fault {
  if (expected === "array") return notAList(lastName(path), found, schema);
  if (expected === "object" || expected === "record") return noFields(found, schema);
  return notAText(path, found);
}

function notAText(path: FieldPath, found: unknown): Fault {
  const what = Array.isArray(found) ? "a list" : "fields of its own";
  const linked = inDoubleBrackets(typeof path.at(-1) === "number" ? [found] : found);
  if (linked !== undefined)
    return {
      rule: "type-text",
      message: "Square brackets around a value make it a list.",
      hint: `Write ${printable(linked, 60)} without its square brackets.`,
    };
  const only = typeof found === "object" && found !== null ? Object.values(found) : [];
  if (only.length === 1 && typeof only[0] === "string" && typeof path.at(-1) === "number")
    return {
      rule: "type-text",
      message: `This entry takes one value, not ${what}.`,
      hint: `Write "- ${printable(only[0], 60)}".`,
    };
  return {
    rule: "type-text",
    message: `This field takes one value, not ${what}.`,
    hint: Array.isArray(found)
      ? "Write one value on the line. Put a text with brackets in double quotation marks."
      : "Write the value on the line. Put it in double quotation marks if it contains a colon or braces.",
  };
}

/** `[[Port Board|the Board]]` without quotation marks is a list of one list of one text: the page that it links to. */
export function inDoubleBrackets(found: unknown): string | undefined {
  if (!Array.isArray(found) || found.length !== 1) return undefined;
  const [inner] = found;
  if (!Array.isArray(inner) || inner.length !== 1 || typeof inner[0] !== "string") return undefined;
  return wikiTarget(`[[${inner[0]}]]`);
}

function noFields(found: unknown, schema: z.ZodType | undefined): Fault {
  const linked = inDoubleBrackets(found);
  if (Array.isArray(found) && /\p{L}/u.test(String(found[0])) && schema?.safeParse("words").success)
    return {
      rule: "type-map",
      message: "This is a list, but words or fields are expected.",
      hint: `Write ${printable(linked ?? found.join(", "), 60)} without the brackets, or fields such as \`${Object.keys(unwrap(schema).shape ?? {})[0]}\`.`,
    };
  const names = firstFields(schema).map(name => `\`${name}\``);
  const such = names.length === 0 ? "" : `, such as ${names.join(", ")}`;
  return {
    rule: "type-map",
    message: `This is ${Array.isArray(found) ? "a list" : "text"}, but fields are expected.`,
    hint: `Write fields as \`name: value\`, one on each line and aligned${such}.`,
  };
}

/** The fields that are needed; of an entry of `dates:`, which may do without any of them, those of an event of its own. */
function firstFields(schema: z.ZodType | undefined): string[] {
  const shape = unwrap(schema).shape ?? {};
  const names = Object.keys(shape);
  const needed = names.filter(name => shape[name]?.safeParse(undefined).success === false);
  if (needed.length > 0) return needed;
  return Object.hasOwn(shape, "event") ? ["id", "date", "title"] : names.slice(0, 3);
}

function notAList(name: string, found: unknown, schema: z.ZodType | undefined): Fault {
  const fault = (hint: string): Fault => ({
    rule: "type-list",
    message: `This field takes a list, not ${typeof found === "string" ? "a text" : "fields of its own"}.`,
    hint,
  });
  const entry = unwrap(schema).element;
  if (unwrap(entry).shape === undefined || entry?.safeParse("words").success === true) {
    if (typeof found === "string") return fault(`Write ${name}: [${asList(found)}].`);
    return fault(`Write \`${name}:\` and below it one entry after the other, each beginning with "- ".`);
  }
  const [first = "", ...others] = firstFields(entry);
  const below =
    others.length === 0 ? "" : `, with ${others.map(each => `\`${each}\``).join(", ")} below that`;
  const list = `rite \`${name}:\` and below it one entry after the other, each beginning with "- ${first}:"${below}.`;
  return fault(
    name === "dates" && typeof found === "string"
      ? `Write \`date: ${printable(found, 60)}\` for one event. For several events, w${list}`
      : `W${list}`,
  );
}

/** Words between commas, semicolons or number signs as the inside of a list in brackets. */
function asList(text: string): string {
  const words = text
    .split(/[,;\n]|(?:^|\s)#(?=\p{L})/u)
    .map(part => (wikiTarget(part) ?? part).trim())
    .filter(part => part !== "");
  return words.map(word => (PLAIN.test(word) ? word : JSON.stringify(word))).join(", ");
}

/** Words that YAML reads as they are between the brackets of a list. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} '’.&()/+-]*$/u;

/** The name of the field that a path leads to or into. */
export function lastName(path: FieldPath): string {
  return printable(String(path.findLast(step => typeof step === "string") ?? "this"));
}
