/** The kinds of value a field can hold: text from YAML -> a value, or what is wrong with it. */
import { z } from "zod";
import type { EdtfDate } from "../../date/edtfDate.ts";
import { meantDate, parseDate } from "../../date/index.ts";
import { type Fault, printable, wikiTarget } from "../../problems/index.ts";
import { ID, suggestId } from "../../text/id.ts";
import { colourOf } from "../look/colours.ts";
import { addressFault, contactFault } from "./address.ts";
import { type FieldNote, notes } from "./notes.ts";
import { type NumberLimits, readNumber } from "./number.ts";
import { BLANK } from "./validate/empty.ts";
import { EMPTY_ENTRY, UNQUOTED } from "./validate.ts";

/** Text as an editor sees it, to whom `2024` and `true` are none. */
export const JSON_TEXT = { type: ["string", "number", "boolean"] };

/** A name of something: `true` is none, and an editor would offer it. */
const JSON_NAME = { type: ["string", "number"] };

/** Signs that EDTF has: a month in words is underlined; whether the day exists, Dateline says. */
const JSON_DATE = {
  type: ["string", "number"],
  pattern: "^[-0-9XYESTZ:+.,/?~%[\\]{}]+$",
  patternErrorMessage: "Write the date as 2024-08-15, or as 2024-08 or 2024 where no more is known.",
};

/** Between quotation marks too: Dateline reads text. */
const JSON_FLAG = {
  type: ["boolean", "string"],
  pattern: "^(true|false)$",
  patternErrorMessage: "Write true or false.",
};

const JSON_NUMBER = {
  type: ["number", "string"],
  pattern: "^\\s*-?[0-9]+([.][0-9]+)?\\s*$",
  patternErrorMessage: "Write a number in digits, such as 2500.",
};

/** Reports a fault of ours through zod, which knows only messages. */
function refuse(context: z.RefinementCtx, fault: Fault, path: PropertyKey[] = []): typeof z.NEVER {
  context.addIssue({ code: "custom", message: fault.message, params: { fault }, path });
  return z.NEVER;
}

const TEXT_LIMIT = 5000;

/** `line`: the most characters, if the text is printed on a line of its own or in a sentence. */
export function text(what: string, more: Partial<FieldNote> = {}, line?: number) {
  return z
    .string()
    .transform((value, context) => {
      const trimmed = value.trim();
      if (BLANK.test(trimmed)) return refuse(context, EMPTY_ENTRY);
      const fault = line === undefined ? undefined : lineFault(trimmed, line);
      if (fault !== undefined) return refuse(context, fault);
      if (trimmed.length > TEXT_LIMIT)
        return refuse(context, {
          rule: "text-long",
          message: `This text has ${trimmed.length} characters, but a field has at most ${TEXT_LIMIT}.`,
          hint: "Move long text into the body of the article.",
        });
      return trimmed;
    })
    .describe(what)
    .register(notes, { what, type: "text", json: JSON_TEXT, ...more });
}

function lineFault(text: string, most: number): Fault | undefined {
  if (/[\r\n\u2028\u2029]/.test(text))
    return { rule: "label-format", message: "This label has several lines.", hint: "Write it on one line." };
  const { length } = [...text];
  if (length <= most) return undefined;
  return {
    rule: "label-format",
    message: `This label has ${length} characters, but a label has at most ${most}.`,
    hint: "Write a shorter one.",
  };
}

/** A free word, in no notation for tags that another program has. */
export function tag(what: string) {
  return z
    .string()
    .transform((value, context) => {
      const trimmed = value.trim();
      if (trimmed === "") return refuse(context, EMPTY_ENTRY);
      const bare = (wikiTarget(trimmed) ?? trimmed).replace(/^#+/, "").trim();
      const levels = bare.split("/").map(level => level.trim());
      if (bare === trimmed && levels.length === 1) return trimmed;
      return refuse(context, {
        rule: "tag-format",
        message: levels.length > 1 ? "Tags cannot be nested." : "A tag is a word without signs around it.",
        hint: `Write ${levels.filter(level => level !== "").join(", ") || "a word"}${levels.length > 1 ? ", as separate tags" : ""}.`,
      });
    })
    .describe(what)
    .register(notes, { what, type: "text", json: JSON_TEXT });
}

export function flag(what: string, more: Partial<FieldNote> = {}) {
  return z
    .enum(["true", "false"])
    .transform(value => value === "true")
    .describe(what)
    .register(notes, { what, type: "true or false", json: JSON_FLAG, ...more });
}

export function number(what: string, more: Partial<FieldNote> = {}, limits: NumberLimits = {}) {
  return z
    .string()
    .transform((value, context) => {
      const reading = readNumber(value, limits);
      return "number" in reading ? reading.number : refuse(context, reading.fault);
    })
    .describe(what)
    .register(notes, { what, type: "number", json: JSON_NUMBER, ...more });
}

/** Text. A set of dates without quotation marks arrives as a list and is recognized. */
function dateText() {
  return z.string({ error: issue => (Array.isArray(issue.input) ? UNQUOTED : undefined) });
}

/** A date between quotation marks that YAML takes for letters, or between the brackets of a wiki. */
function quoted(text: string): Fault | undefined {
  const linked = wikiTarget(text);
  if (linked !== undefined && "date" in parseDate(linked))
    return {
      rule: "date-format",
      message: "A date has no double brackets around it.",
      hint: `Write only ${linked}.`,
    };
  const inner = /^[“”„‟«»‘’‚"']+\s*([^“”„‟«»‘’‚"']{1,60}?)\s*[“”„‟«»‘’‚"']+$/.exec(text.trim())?.[1];
  if (inner === undefined || !("date" in parseDate(inner))) return undefined;
  return {
    rule: "date-format",
    message: "This date is in quotation marks that YAML treats as letters.",
    hint: `Write ${inner} without them.`,
  };
}

/** `unfit` says why a date is not one of this field. */
export function date(
  what: string,
  more: Partial<FieldNote> = {},
  unfit?: (date: EdtfDate) => Fault | undefined,
) {
  return dateText()
    .transform((value, context): EdtfDate => {
      const reading = parseDate(value);
      if (!("date" in reading)) return refuse(context, quoted(value) ?? reading.fault);
      const fault = unfit?.(reading.date);
      return fault === undefined ? reading.date : refuse(context, fault);
    })
    .describe(what)
    .register(notes, {
      what,
      type: "EDTF date",
      example: "2024-08-15",
      json: JSON_DATE,
      ...more,
    });
}

/** A date, or the word `none` where a statement names no date. */
/** As an editor sees it. */
const JSON_DAY = {
  type: "string",
  pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
  patternErrorMessage: "Write the day as 2024-08-15.",
};

/** A date that is one day, and no less certain. */
export function day(what: string, more: Partial<FieldNote> = {}) {
  return date(what, { json: JSON_DAY, ...more }, dayFault);
}

function dayFault({ edtf, precision, approximate, uncertain }: EdtfDate): Fault | undefined {
  if (precision === "day" && !approximate && !uncertain) return undefined;
  return {
    rule: "date-day",
    message: `"${printable(edtf, 60)}" is not one day.`,
    hint: "Write a day such as 2024-08-15, or delete the field.",
  };
}

export function dateOrNone(what: string, more: Partial<FieldNote> = {}) {
  return dateText()
    .transform((value, context): EdtfDate | null => {
      if (value.trim() === "none") return null;
      const reading = parseDate(value);
      if ("date" in reading) return reading.date;
      return refuse(context, quoted(value) ?? noneOrBound(value, reading.fault));
    })
    .describe(what)
    .register(notes, {
      what,
      type: "EDTF date or none",
      example: "2025-09-30",
      json: {
        ...JSON_DATE,
        pattern: `${JSON_DATE.pattern}|^none$`,
        patternErrorMessage: `${JSON_DATE.patternErrorMessage.slice(0, -1)}, or none.`,
      },
      ...more,
    });
}

/** The fault of a date that is named, where a word says that none is, or how it binds. */
function noneOrBound(value: string, fault: Fault): Fault {
  if (/^(?:none|no date|no|null|n\/?a|tb[acd]|unknown|open|not known|-+|\?+)$/i.test(value.trim()))
    return { ...fault, hint: "Write `none` if no date is named." };
  const [, word = "", rest = ""] = BINDING.exec(value.trim().toLowerCase()) ?? [];
  const bound = BOUND_OF[word];
  const named = meantDate(bound === "by" ? rest.replace(/^(?:the )?end of (?:the )?/, "") : rest);
  if (named === null || named.includes("/")) return fault;
  return {
    ...fault,
    message: `"${printable(value.trim(), 60)}" contains a date and, in words, how it is meant.`,
    hint: `Write ${named}, and \`bound: ${bound}\` on a line of its own.`,
  };
}

/** How a date binds, in words. */
const BOUND_OF: Readonly<Record<string, string>> = {
  by: "by",
  until: "by",
  "not later than": "by",
  "no later than": "by",
  from: "from",
  "not before": "from",
  "no earlier than": "from",
  on: "on",
  in: "during",
  during: "during",
};

const BINDING = new RegExp(`^(${Object.keys(BOUND_OF).join("|")}) (.+)$`);

export function oneOf<const T extends readonly string[]>(
  values: T,
  what: string,
  more: Partial<FieldNote> = {},
) {
  return z
    .enum(values)
    .describe(what)
    .register(notes, { what, type: values.join(" \\| "), json: { enum: [...values] }, ...more });
}

export function id(what: string, more: Partial<FieldNote> = {}) {
  return z
    .string()
    .transform((value, context) => {
      const trimmed = value.trim().normalize("NFC");
      if (trimmed === "") return refuse(context, EMPTY_ENTRY);
      const bytes = Buffer.byteLength(trimmed);
      if (ID.test(trimmed) && bytes <= 200) return trimmed;
      if (bytes > 200)
        return refuse(context, {
          rule: "id-format",
          message: `This id has ${bytes} bytes, but an id has at most 200.`,
          hint: "Write a shorter id.",
        });
      return refuse(context, {
        rule: "id-format",
        message: `"${printable(trimmed, 60)}" is not a valid id.`,
        hint: `Write lower-case letters, digits and hyphens, such as ${suggestId(trimmed)}.`,
      });
    })
    .describe(what)
    .register(notes, { what, type: "id", json: JSON_NAME, ...more });
}

/** The id of something that is described elsewhere. It is looked up; a text that is not a valid id is not found. */
export function reference(what: string, more: Partial<FieldNote> = {}) {
  return z
    .string()
    .transform((value, context) => {
      const trimmed = value.trim().normalize("NFC");
      return trimmed === "" ? refuse(context, EMPTY_ENTRY) : trimmed;
    })
    .describe(what)
    .register(notes, { what, type: "id", json: JSON_NAME, ...more });
}

export function address(what: string, more: Partial<FieldNote> = {}) {
  return z
    .string()
    .transform((value, context) => {
      const trimmed = value.trim();
      if (trimmed === "") return refuse(context, EMPTY_ENTRY);
      const fault = addressFault(trimmed);
      return fault === undefined ? trimmed : refuse(context, fault);
    })
    .describe(what)
    .register(notes, {
      what,
      type: "web address",
      example: "https://example.org/report",
      json: { type: "string" },
      ...more,
    });
}

export function contact(what: string) {
  return z
    .string()
    .transform((value, context) => {
      const trimmed = value.trim();
      const fault = contactFault(trimmed);
      return fault === undefined ? trimmed : refuse(context, fault);
    })
    .describe(what)
    .register(notes, {
      what,
      type: "mail or web address, or a page",
      example: "desk@example.org",
      json: { type: "string" },
    });
}

/** A name of a file in `look/`, `logo.svg`; whether it is there is not known here. */
function fileNameFault(name: string): Fault | undefined {
  const parts = name.split("/");
  if (
    name.length <= 200 &&
    !name.includes("\\") &&
    parts.every(part => part.trim() !== "" && !part.startsWith("."))
  )
    return undefined;
  return {
    rule: "look-file",
    message: `"${printable(name)}" is not the name of a file in \`look/\`.`,
    hint: "Put the file into the folder `look`, beside `story.yaml`, and write its name there, such as logo.svg.",
  };
}

export function fileName(what: string, more: Partial<FieldNote> = {}) {
  return z
    .string()
    .transform((value, context) => {
      const trimmed = value.trim().normalize("NFC");
      const fault = trimmed === "" ? EMPTY_ENTRY : fileNameFault(trimmed);
      return fault === undefined ? trimmed : refuse(context, fault);
    })
    .describe(what)
    .register(notes, { what, type: "file in `look/`", json: { type: "string" }, ...more });
}

/** A file, or the word `none`, which is null. */
export function fileNameOrNone(what: string, more: Partial<FieldNote> = {}) {
  return z
    .string()
    .transform((value, context) => {
      const trimmed = value.trim().normalize("NFC");
      if (trimmed === "none") return null;
      const fault = trimmed === "" ? EMPTY_ENTRY : fileNameFault(trimmed);
      return fault === undefined ? trimmed : refuse(context, fault);
    })
    .describe(what)
    .register(notes, {
      what,
      type: "file in `look/`, or none",
      example: "brand.woff2",
      json: { type: "string" },
      ...more,
    });
}

export function colour(what: string, more: Partial<FieldNote> = {}) {
  return z
    .string()
    .transform((value, context) => {
      const trimmed = value.trim();
      if (trimmed === "") return refuse(context, EMPTY_ENTRY);
      const found = colourOf(trimmed);
      if (found !== undefined) return found;
      const isHex = /^#?(?:[\da-f]{3}|[\da-f]{6})$/i.test(trimmed);
      return refuse(context, {
        rule: "look-colour",
        message: `"${printable(trimmed, 60)}" is not one opaque colour of CSS.`,
        hint: isHex
          ? `Write "#${trimmed.replace("#", "")}", in quotation marks.`
          : 'Write it as "#7a1f2b", in quotation marks, or as oklch(45% 0.12 20) or darkred.',
      });
    })
    .describe(what)
    .register(notes, { what, type: "colour", example: '"#7a1f2b"', json: { type: "string" }, ...more });
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/;

/** A language tag as BCP 47 writes it; whether such a language exists is not looked up. */
export function language(what: string, more: Partial<FieldNote> = {}) {
  return z
    .string()
    .transform((value, context) => {
      const trimmed = value.trim();
      if (trimmed === "") return refuse(context, EMPTY_ENTRY);
      if (isTag(trimmed)) return trimmed;
      const meant = meantTag(trimmed);
      return refuse(context, {
        rule: "language",
        message: `"${printable(trimmed, 40)}" is not a language tag.`,
        hint:
          meant === undefined
            ? "Write the language as a tag such as en, ar, pt-BR or zh-Hant."
            : `Write ${meant}.`,
      });
    })
    .describe(what)
    .register(notes, { what, type: "text", ...more });
}

/** Whether every part of it is what BCP 47 allows there: `ar-Arab` is a tag, `ar-Arab-Latn` is none. */
function isTag(text: string): boolean {
  try {
    return LANGUAGE.test(text) && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** The tag that differs only in its letters' case, or in `_` for `-`. */
function meantTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.replaceAll("_", "-")).find(isTag);
  } catch {
    return undefined;
  }
}

/** One id or name, or a list of them; always a list afterwards. */
export function names(what: string, more: Partial<FieldNote> = {}) {
  return z
    .preprocess(value => (typeof value === "string" ? [value] : value), z.array(text(what)))
    .describe(what)
    .register(notes, {
      what,
      type: "actor or list of actors",
      json: { anyOf: [JSON_NAME, { type: "array", items: JSON_NAME }] },
      ...more,
    });
}

/** Names as they are printed, or ids of actors: one, or a list. */
export function byline(what: string, more: Partial<FieldNote> = {}) {
  return z
    .preprocess(
      value => (typeof value === "string" ? [value] : value),
      z.array(text("A name as it is printed, or the id of an actor.", {}, NAME_LIMIT)),
    )
    .transform((names, context) => {
      const composed = names.map(name => name.normalize("NFC"));
      for (const [index, name] of composed.entries()) {
        const fault = composed.indexOf(name) < index ? NAMED_TWICE : bylineFault(name);
        if (fault !== undefined) refuse(context, fault, [index]);
      }
      return composed;
    })
    .describe(what)
    .register(notes, {
      what,
      type: "text or list of text",
      json: { anyOf: [JSON_NAME, { type: "array", items: JSON_NAME }] },
      ...more,
    });
}

const NAME_LIMIT = 100;

/** The page says "By" itself. */
function bylineFault(name: string): Fault | undefined {
  const [, bare] = /^(?:by|written by)[ :]+(.+)$/i.exec(name) ?? [];
  if (bare === undefined) return undefined;
  return {
    rule: "byline",
    message: "The page itself writes “By” before the names.",
    hint: `Write only ${printable(bare, 100)}.`,
  };
}

const NAMED_TWICE: Fault = {
  rule: "byline",
  message: "This name is in the list already.",
  hint: "Delete one of the two.",
};

/** Words by language tag. Every name is looked at before zod sees it: zod leaves `__proto__` out without a word. */
export function byLanguage(what: string, more: Partial<FieldNote> = {}) {
  return z
    .preprocess(
      (value, context) => {
        if (typeof value === "object" && value !== null && !Array.isArray(value))
          for (const tag of Object.keys(value))
            if (!language("").safeParse(tag).success) refuse(context, NOT_A_TAG, [tag]);
        return value;
      },
      z.record(z.string(), text("The name.")),
    )
    .register(notes, { what, type: "map", ...more });
}

const NOT_A_TAG: Fault = {
  rule: "language",
  message: "The name before the colon is not a language tag.",
  hint: "Write the language as a tag such as ar, pt or zh-Hant.",
};

/** Takes the place of what a story declares: see jsonSchema.ts. */
export const FACTS = { type: "object" };

/** Values by the ids of declared fields, as written: what the fields are is known when the story is read too. */
export function facts(what: string, more: Partial<FieldNote> = {}) {
  return z
    .preprocess(
      (value, context) => {
        // zod leaves it out without a word.
        if (typeof value === "object" && value !== null && Object.hasOwn(value, "__proto__"))
          refuse(context, NOT_AN_ID, ["__proto__"]);
        return value;
      },
      z.record(z.string(), z.unknown()),
    )
    .register(notes, { what, type: "map", json: FACTS, ...more });
}

const NOT_AN_ID: Fault = {
  rule: "fact-unknown",
  message: 'No field can have the id "__proto__".',
  hint: "Write the id of a field that `story.yaml` declares in `fields`.",
};
