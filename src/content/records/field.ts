/**
 * What a record is made of, as data: the kinds of field, and the type that follows from them. Everything else follows from the
 * same description: the schema that validates (content/schema/ofRecord.ts), the mapping from what is written to the model
 * (content/readRecord.ts), the JSON Schema of timeline.json, the columns of tables, the editor's schema and docs/fields.md.
 */
import type { EdtfDate } from "../../date/edtfDate.ts";

/** A URL-safe name, unique among its kind: lower-case letters of any script, digits, hyphens. */
export type Id = string;

/** As the type of its field says: a text, a number, one of the choices, a date, true or false. */
export type FactValue = string | number | boolean | EdtfDate;

/** By the ids of declared fields. A field of which an event says nothing is absent. */
export type Facts = Readonly<Record<Id, FactValue>>;

/** What of the story's own an editor offers for a field. */
export type Offer = "actors" | "actor-kinds" | "kinds" | "deadlines" | "series";

/** Where the value of a field comes from that is not written. */
export type Otherwise =
  /** The date of the record's event. */
  | "event-date"
  /** The first event of the article. */
  | "first-event"
  /** The confidence of the record's source; `read` if it names none. */
  | "source-confidence"
  /** This value. */
  | { readonly is: string | number | boolean | readonly string[] | Readonly<Record<string, string>> };

export interface Options {
  /** Whether a record is refused without it. */
  readonly required?: true;
  /** Its name in front matter, where that is not the name of the model with hyphens. */
  readonly written?: string;
  /** Another name that a writer may use. */
  readonly also?: string;
  /** As a writer would type it. */
  readonly example?: string;
  /** What the template of a new article and the snippets of an editor ask for; they leave the field out if this is absent. */
  readonly prompt?: string;
  /** What holds if it is absent, in words; where this is absent it follows from `otherwise`. */
  readonly default?: string;
  readonly otherwise?: Otherwise;
  readonly offers?: Offer;
  /** Whether a list of one is exported as that one. */
  readonly alone?: true;
  /** Of a text that is a line: the most characters it can have. */
  readonly line?: number;
  /** What the table of fields calls its type, where that is not the usual name. */
  readonly type?: string;
}

export interface Field extends Options {
  readonly kind: Kind;
  /** What it is for, in a sentence. */
  readonly what: string;
  /** The words of a closed list; of a reference, what can be named in every story. */
  readonly values?: readonly string[];
  /** What a list holds: a field, or the fields of a record. */
  readonly of?: Field;
  /** The fields of a record inside this one. */
  readonly fields?: Fields;
  /** If the record may be a text: the name of the field that the text is short for. */
  readonly short?: string;
  /** Whose number it is, if it says more than where something is or comes: `min` and `max` are beside that of a figure. */
  readonly amount?: "figure" | "fact";
  readonly most?: number;
  /** Of a date: whether it must be one day. */
  readonly day?: true;
}

export type Fields = Readonly<Record<string, Field>>;

/** Values in the model, by kind; those of `one-of`, `list` and `record` follow from what they hold. */
interface Values {
  readonly text: string;
  readonly tag: string;
  readonly flag: boolean;
  readonly number: number;
  readonly date: EdtfDate;
  /** `none` is null. */
  readonly "date-or-none": EdtfDate | null;
  readonly id: Id;
  /** The id of something that is defined elsewhere. */
  readonly reference: Id;
  /** The id of a source, written as its name within the article. */
  readonly "source-of-article": Id;
  /** The same, or `article/source` of another article. */
  readonly "source-of-any-article": Id;
  /** The id of an event that the article describes or reports. */
  readonly "event-of-article": Id;
  /** The id of a quote, written as its number within the article. */
  readonly "quote-number": Id;
  readonly address: string;
  readonly contact: string;
  readonly language: string;
  readonly actors: readonly Id[];
  /** Names as they are printed, or ids of actors. */
  readonly byline: readonly string[];
  /** Texts by language tag. */
  readonly "by-language": Readonly<Record<string, string>>;
  /** By the ids of the fields that the story declares. Within an article that is read on its own: as written. */
  readonly facts: Facts;
  /** The name of a file in the folder `look`. */
  readonly file: string;
  /** The same; `none` is null. */
  readonly "file-or-none": string | null;
  /** One opaque colour, `#7a1f2b`. */
  readonly colour: string;
}

export type Kind = keyof Values | "one-of" | "list" | "record";

/** Values as they are written and validated; the same as in the model but for what is looked up. */
interface Written extends Omit<Values, "quote-number"> {
  readonly "quote-number": number;
}

/** Values as a program writes them: a date is its EDTF text. */
interface Writable extends Omit<Written, "date" | "date-or-none" | "actors" | "byline"> {
  readonly date: string;
  readonly "date-or-none": string;
  /** One, or a list. */
  readonly actors: string | readonly string[];
  readonly byline: string | readonly string[];
}

type ValueIn<Table, F> = F extends { readonly kind: "one-of"; readonly values: readonly (infer V)[] }
  ? V
  : F extends { readonly kind: "list"; readonly of: infer G }
    ? readonly ValueIn<Table, G>[]
    : F extends { readonly kind: "record"; readonly fields: infer G extends Fields }
      ? Table extends Values
        ? RecordOf<G>
        : Table extends Writable
          ? WritableOf<G>
          : WrittenOf<G>
      : F extends { readonly kind: infer K extends keyof Table }
        ? Table[K]
        : never;

type Named<F extends Fields, Having> = {
  [Name in keyof F]: F[Name] extends Having ? Name : never;
}[keyof F];

type Flat<T> = { readonly [Name in keyof T]: T[Name] };

/** Fields that a record of the model always has. */
type Present = { readonly required: true } | { readonly otherwise: Otherwise };

/** A record in the model: what is neither required nor has a default may be absent. */
export type RecordOf<F extends Fields> = Flat<
  { readonly [Name in Named<F, Present>]: ValueIn<Values, F[Name]> } & {
    readonly [Name in Exclude<keyof F, Named<F, Present>>]?: ValueIn<Values, F[Name]>;
  }
>;

type Hyphened<S extends string> = S extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Hyphened<Rest>}`
    : `-${Lowercase<First>}${Hyphened<Rest>}`
  : S;

type NameOf<Name, F> = F extends { readonly written: infer W extends string }
  ? W
  : Name extends string
    ? Hyphened<Name>
    : never;

type Required = { readonly required: true };

/** A record as front matter has it, validated. */
export type WrittenOf<F extends Fields> = UnderWrittenNames<Written, F>;

/** A record as a program writes it. */
export type WritableOf<F extends Fields> = UnderWrittenNames<Writable, F>;

type UnderWrittenNames<Table, F extends Fields> = Flat<
  {
    readonly [Name in Named<F, Required> as NameOf<Name, F[Name]>]: ValueIn<Table, F[Name]>;
  } & {
    readonly [Name in Exclude<keyof F, Named<F, Required>> as NameOf<Name, F[Name]>]?:
      | ValueIn<Table, F[Name]>
      | undefined;
  }
>;

/** Returns the name of a field in front matter: `originalLang` is written `original-lang`. */
export function writtenName(name: string, { written }: Field): string {
  return written ?? name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}

function kind<const K extends keyof Values>(name: K) {
  return <const O extends Options = object>(what: string, options?: O) =>
    ({ kind: name, what, ...options }) as { readonly kind: K; readonly what: string } & O;
}

export const text = kind("text");
export const tag = kind("tag");
export const flag = kind("flag");
export const number = kind("number");
export const date = kind("date");
export const dateOrNone = kind("date-or-none");
export const id = kind("id");
export const reference = kind("reference");
export const sourceOfArticle = kind("source-of-article");
export const sourceOfAnyArticle = kind("source-of-any-article");
export const eventOfArticle = kind("event-of-article");
export const quoteNumber = kind("quote-number");
export const address = kind("address");
export const contact = kind("contact");
export const language = kind("language");
export const actors = kind("actors");
export const byline = kind("byline");
export const byLanguage = kind("by-language");
export const facts = kind("facts");
export const fileName = kind("file");
export const fileNameOrNone = kind("file-or-none");
export const colour = kind("colour");

/** A number as a source gives it. */
export function amount<const O extends Options = object>(what: string, options?: O) {
  return { ...number(what, options), amount: "figure" } as const;
}

/** A number of which an event has one, or none. */
export function amountOfFact(what: string) {
  return { ...number(what, { prompt: "the number" }), amount: "fact" } as const;
}

/** A number of degrees, at most so many from 0. */
export function degrees<const O extends Options = object>(what: string, most: number, options?: O) {
  return { ...number(what, options), most } as const;
}

export function oneOf<const V extends readonly string[], const O extends Options = object>(
  values: V,
  what: string,
  options?: O,
) {
  return { kind: "one-of", what, values, ...options } as {
    readonly kind: "one-of";
    readonly what: string;
    readonly values: V;
  } & O;
}

/** A date that is one day, and no less certain. */
export function day<const O extends Options = object>(what: string, options?: O) {
  return { ...date(what, options), type: "day", day: true } as const;
}

/** One of some words, or of the ids that the story offers besides them. Nothing else is right. */
export function oneOfThese<const O extends Options & { readonly offers: Offer }>(
  values: readonly string[],
  what: string,
  options: O,
) {
  return { ...reference(what, options), values } as const;
}

export function listOf<const F extends Field, const O extends Options = object>(
  of: F,
  what: string,
  options?: O,
) {
  return { kind: "list", what, of, ...options } as {
    readonly kind: "list";
    readonly what: string;
    readonly of: F;
  } & O;
}

export function recordOf<
  const F extends Fields,
  const O extends Options & { readonly short?: string } = object,
>(fields: F, what: string, options?: O) {
  return { kind: "record", what, fields, ...options } as {
    readonly kind: "record";
    readonly what: string;
    readonly fields: F;
  } & O;
}

/** The same field where a record need not have it. */
export function optional<const F extends Field>({ required: _, ...field }: F): Omit<F, "required"> {
  return field;
}

/** How we came to know: the page itself, a re-publication of it, or a third party that names it. */
export const CONFIDENCES = ["read", "copy", "second-hand"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Of a source or an outcome, on its own. */
export function confidence<const W extends string>(what: W) {
  return oneOf(CONFIDENCES, what, { otherwise: { is: "read" } });
}

/** Of a record that has a source: that of the source. */
export function confidenceOfRecord<const W extends string>(what: W) {
  return oneOf(CONFIDENCES, what, { default: "read", otherwise: "source-confidence" });
}
