/** What can be wrong with a field, whatever it is for. */
import type { z } from "zod";
import { confusable, type Fault, nearest, printable } from "../../../problems/index.ts";
import type { FieldPath } from "../../frontMatter/position.ts";
import { noteOf } from "../notes.ts";
import { unwrap } from "./schema.ts";
import { lastName, wrongType } from "./wrongType.ts";

/** The message by which a date field says that it was given a list: `[a,b]` without quotation marks. */
export const UNQUOTED = "unquoted list";

/** Said of a field that may be left out. */
export const EMPTY: Fault = {
  rule: "field-empty",
  message: "This field is empty and is ignored.",
  hint: "Write a value, or delete the field.",
};

/** Said of a field that must not be left out. */
export function emptyAndNeeded(schema: z.ZodType | undefined): Fault {
  const values = valuesOf(schema);
  return {
    rule: "field-empty",
    message: "This field is empty, but it is required.",
    hint: values.length > 0 ? `Write one of ${values.join(", ")}.` : `Write a value${whatItSays(schema)}.`,
  };
}

/** Said of an entry of a list that has others. */
export const EMPTY_ENTRY: Fault = {
  rule: "field-empty",
  message: "This entry of the list is empty.",
  hint: "Write a value, or delete the entry.",
};

export function missing(path: FieldPath, schema: z.ZodType | undefined): Fault {
  const name = lastName(path);
  if (typeof path.at(-1) === "number") return EMPTY_ENTRY;
  return {
    rule: "field-missing",
    message: `The field \`${name}\` is missing.`,
    hint: `Add a line that begins with \`${name}:\`${whatItSays(schema)}.`,
  };
}

/** What belongs into a field: one of its values, or what the field is for. */
function whatItSays(schema: z.ZodType | undefined): string {
  const values = valuesOf(schema);
  if (values.length > 0) return ` and one of ${values.join(", ")}`;
  const what = schema?.description?.replace(/\.$/, "") ?? "";
  return what === "" ? "" : ` (${what.charAt(0).toLowerCase()}${what.slice(1)})`;
}

/** The words that a field is limited to; none if it is not. */
function valuesOf(schema: z.ZodType | undefined): string[] {
  return [...(noteOf(schema)?.values ?? Object.values(unwrap(schema).def.entries ?? {}))];
}

/** A name that the schema does not know, where some fields are lacking; `strayed` is the entry that lacks just this one. */
export function unknownField(
  key: string,
  schema: z.ZodType | undefined,
  lacking: readonly string[],
  strayed?: FieldPath,
): Fault {
  const shape = unwrap(schema).shape ?? {};
  const known = Object.keys(shape);
  const fault = (hint: string, message = `There is no field "${printable(key)}" here.`): Fault => ({
    rule: "field-unknown",
    message,
    hint,
  });
  if (key === "")
    return fault(
      "Write the name before the colon, or delete the line.",
      "The name of a field is missing before the colon.",
    );
  if (strayed !== undefined)
    return fault("Indent it like the other fields of the entry above, where it is missing.");
  const twin = confusable(key, known);
  if (twin !== undefined)
    return fault(
      `Type \`${twin}\` again.`,
      `"${printable(key)}" looks like the field "${twin}" but has other letters or invisible characters.`,
    );
  const second = nearOtherName(key, shape);
  if (second !== undefined) return fault(`Did you mean "${second.also}"?`);
  const other = saidOtherwise(key, known, lacking);
  if (other !== undefined)
    return fault((known.includes("slug") && HOW[key.toLowerCase()]) || `Did you mean "${other}"?`);
  const meant = nearest(key, known);
  if (meant !== undefined) return fault(`Did you mean "${meant}"?`);
  const lists = known.filter(name => holds(shape[name], key));
  if (lists.length > 0)
    return fault(`It belongs to ${lists.map(list => `\`${list}\``).join(" or ")}: indent it there.`);
  if (FOREIGN.has(key.toLowerCase()))
    return fault("Delete it: it is a setting of another program, and Dateline does not use it.");
  const declared = known.includes("facts")
    ? " If `story.yaml` declares it in `fields`, write it in `facts`."
    : "";
  return fault(
    `Delete it, or write one of the fields that are possible here: ${known.join(", ")}.${declared}`,
  );
}

/** The field whose other name a key nearly is, such as `targetDate` or `target_date` of `target-date`. */
export function nearOtherName(
  key: string,
  shape: Readonly<Record<string, z.ZodType>>,
): { readonly name: string; readonly also: string } | undefined {
  const hyphened = key.replace(/(?<=[a-z])[A-Z]/g, letter => `-${letter}`).replace(/[_ ]/g, "-");
  const fields = Object.entries(shape).flatMap(([name, field]) => {
    const also = noteOf(field)?.also;
    return also === undefined ? [] : [{ name, also }];
  });
  const near = nearest(
    hyphened.toLowerCase(),
    fields.map(({ also }) => also),
  );
  return fields.find(({ also }) => also === near);
}

/** Fields that note-taking programs and other site generators read, and that say nothing of the article. */
const FOREIGN: ReadonlySet<string> = new Set(
  "aliases cssclass cssclasses publish layout template eleventycomputed eleventynavigation weight toc comments".split(
    " ",
  ),
);

/** Whether a field is a list, or a map, of what has a field of this name. */
function holds(schema: z.ZodType | undefined, key: string): boolean {
  const inner = unwrap(schema);
  const shape = inner.shape ?? unwrap(inner.element).shape;
  return shape !== undefined && Object.hasOwn(shape, key);
}

/**
 * The field of a shape that is meant by a name that other programs have for it, one that is lacking before others; or by a
 * name of several words, the last of which is a field: `event-date`.
 */
export function saidOtherwise(
  key: string,
  known: readonly string[],
  lacking: readonly string[],
): string | undefined {
  const other = key.toLowerCase();
  const fields = Object.hasOwn(SAID_OTHERWISE, other) ? SAID_OTHERWISE[other] : undefined;
  return (
    fields?.find(field => lacking.includes(field)) ??
    fields?.find(field => known.includes(field)) ??
    other.split(/[-_ ]/).findLast(word => known.includes(word))
  );
}

/** Names that other programs, or other people, have for what is written here otherwise. */
const SAID_OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  permalink: ["slug"],
  url: ["slug"],
  id: ["slug"],
  draft: ["status"],
  author: ["by"],
  authors: ["by"],
  byline: ["by"],
  lastmod: ["updated"],
  modified: ["updated"],
  headline: ["title"],
  heading: ["title"],
  name: ["title"],
  titre: ["title"],
  titulo: ["title"],
  datum: ["date"],
  fecha: ["date"],
  day: ["date"],
  datetime: ["date"],
  when: ["date"],
  description: ["summary"],
  excerpt: ["summary"],
  abstract: ["summary"],
  lede: ["summary"],
  standfirst: ["summary"],
  location: ["place"],
  people: ["actors"],
  persons: ["actors"],
  references: ["sources"],
  category: ["kind"],
  type: ["kind"],
  language: ["lang"],
  who: ["speaker", "by"],
  by: ["speaker"],
  speaker: ["by"],
  quote: ["text"],
  quotation: ["text"],
  outlet: ["publisher"],
  newspaper: ["publisher"],
  link: ["url"],
  href: ["url"],
  date: ["published", "said", "as-of", "on", "names"],
  number: ["value"],
  amount: ["value"],
  before: ["was"],
  old: ["was"],
  after: ["now"],
  new: ["now"],
  reason: ["why"],
  target: ["names"],
  firmness: ["status"],
};

/** Where more is to be said than the name of the field. */
const HOW: Readonly<Record<string, string>> = {
  permalink: "The address comes from the file's name, or from `slug`.",
  url: "The address comes from the file's name, or from `slug`. The address of a source belongs in `sources`.",
  draft: "Write `status: draft`.",
};

export function notOneOf(found: unknown, values: readonly string[], path: FieldPath): Fault {
  if (typeof found !== "string") return wrongType("string", path, found);
  return {
    rule: "value-unknown",
    message: `"${printable(found)}" is not a value of this field.`,
    hint:
      values.join() === "true,false"
        ? flagHint(found)
        : /^https?:/i.test(found) && path.at(-1) === "link"
          ? `A web address belongs in \`url\`. The value of \`link\` is one of ${values.join(", ")}.`
          : valueHint(found, values),
  };
}

function flagHint(found: string): string {
  const meant = truth(found);
  return meant === undefined ? "Write true or false." : `Write ${meant}. A flag is true or false.`;
}

function valueHint(found: string, values: readonly string[]): string {
  const meant = nearest(found, values);
  const all = values.join(", ");
  return meant === undefined ? `Write one of: ${all}.` : `Did you mean "${meant}"? Values are: ${all}.`;
}

/** What other notations write for true and false. */
function truth(text: string): string | undefined {
  if (/^(?:true|yes|y|on|1)$/i.test(text.trim())) return "true";
  if (/^(?:false|no|n|off|0)$/i.test(text.trim())) return "false";
  return nearest(text, ["true", "false"]);
}

/** Said after the first of very many faults of one file. */
export function tooMany(number: number): Fault {
  return {
    rule: "fields-many",
    message: `This file has ${number} invalid fields. Only the first ones are reported.`,
    hint: "Correct these, and check again.",
  };
}

/** A field is written under both of its names. */
export function twoNames(key: string, same: string): Fault {
  return {
    rule: "field-unknown",
    message: `\`${key}\` and \`${same}\` are two names of one field.`,
    hint: "Delete one of them.",
  };
}
