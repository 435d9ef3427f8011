/** What can be wrong with an article beyond its fields, in words. */

import { type Fault, printable, type RuleCode } from "../../problems/index.ts";
import type { Altered } from "../../text/quotation/index.ts";
import type { LoneMark, Quotation } from "../markdown/quotations.ts";
import { type Labelled, meantId } from "../meant.ts";
import type { ArticleFields } from "../records/article.ts";

export const NOT_IN_BODY: Fault = {
  rule: "quote-missing",
  message: "The body of the article does not contain this quotation.",
  hint: 'Add it to the body as a line that begins with "> ", or delete the record.',
};

export const NO_DATE: Fault = {
  rule: "field-missing",
  message: "The article has no date.",
  hint: "Add `date` with an EDTF date, such as `date: 2024-08-15`, or `dates` for several events.",
};

export const DATE_AND_DATES: Fault = {
  rule: "date-and-dates",
  message: "The article has both `date` and `dates`.",
  hint: "Delete `date`, and move what belongs to one event, such as `kind` or `actors`, into its entry of `dates`.",
};

const ID_OR_EVENT_HINT =
  "Write `id` for an event that this article describes, or `event` for an event that another article describes.";

export const NEITHER_ID_NOR_EVENT: Fault = {
  rule: "dates-item",
  message: "This entry has neither `id` nor `event`.",
  hint: ID_OR_EVENT_HINT,
};

export const ID_AND_EVENT: Fault = {
  rule: "dates-item",
  message: "This entry has both `id` and `event`.",
  hint: ID_OR_EVENT_HINT,
};

export const TITLE_AND_ABOUT: Fault = {
  rule: "source-title",
  message: "This source has a `title`, so `about` is not shown.",
  hint: "Keep `title` if it is the printed headline. Otherwise keep `about`.",
};

export const NOBODY: Fault = {
  rule: "statement-speaker",
  message: "This statement does not say who made it.",
  hint: "Add `by` with an actor, or `by-text` with words such as: An official, not named, to The Herald.",
};

export const BOUND_WITHOUT_DATE: Fault = {
  rule: "statement-bound",
  message: "A statement that names no date cannot have a `bound`.",
  hint: "Delete the line with `bound`.",
};

export const VALUE_AND_RANGE: Fault = {
  rule: "figure-range",
  message: "A figure has either `value`, or `min` and `max`.",
  hint: "Delete `value`, or delete `min` and `max`.",
};

export const MIN_OVER_MAX: Fault = {
  rule: "figure-range",
  message: "`min` is larger than `max`.",
  hint: "Swap the two.",
};

export const NOTHING_CORRECTED: Fault = {
  rule: "correction-same",
  message: "The correction says the same in `was` and in `now`.",
  hint: "Write the old words in `was`, and the words that replace them in `now`.",
};

export const ONE_SIDE: Fault = {
  rule: "disagreement-sides",
  message: "A disagreement needs at least two sides.",
  hint: "Add the other side, or delete the disagreement.",
};

export function twice(rule: RuleCode & `${string}-duplicate`, id: string): Fault {
  const what = rule.replace("-duplicate", "");
  return {
    rule,
    message: `The ${what} "${printable(id)}" occurs twice in this article.`,
    hint: "Delete one of the two, or give it another id.",
  };
}

export function eventLacks(id: string, name: string): Fault {
  return {
    rule: "field-missing",
    message: `The event "${printable(id)}" has no \`${name}\`.`,
    hint: `Add \`${name}\` to it. If another article describes it, write \`event\` instead of \`id\`.`,
  };
}

export function fieldOfEvent(name: string): Fault {
  return {
    rule: "field-place",
    message: `In an article with \`dates\`, \`${name}\` belongs to one of its events.`,
    hint: "Move the line into an entry of `dates`.",
  };
}

export function fieldOfOther(name: string): Fault {
  return {
    rule: "field-place",
    message: `\`${name}\` is given by the article that describes this event.`,
    hint: "Delete the line. An entry with `event` has no other fields than `date` and `likely`.",
  };
}

export const LIKELY_OF_ITS_OWN: Fault = {
  rule: "field-place",
  message:
    "`likely` says which event of another article is meant, but this entry describes an event of its own.",
  hint: "Delete the line. If the event itself is not certain, write `status: unverified`.",
};

export function unknownSource(named: string, fields: ArticleFields): Fault {
  const sources = fields.sources ?? [];
  const ids = sources.map(source => source.id);
  const meant = meantId(named, sources);
  return {
    rule: "source-unknown",
    message: `This article has no source "${printable(named)}".`,
    hint:
      meant !== undefined
        ? `Did you mean "${meant}"?`
        : ids.length > 0
          ? `Its sources are: ${ids.join(", ")}.`
          : "Add it to `sources`.",
  };
}

export function noSuchQuote(quotes: number): Fault {
  return {
    rule: "quote-number",
    message: "This article has no quote of that number.",
    hint:
      quotes === 0
        ? "Add the quote, or delete the line."
        : quotes === 1
          ? "Write 1: the article has one quote."
          : `Write a number from 1 to ${quotes}.`,
  };
}

export const TOO_MANY_QUOTATIONS: Fault = {
  rule: "quotes-many",
  message:
    "The article has too many quotations to compare with their records. This one and those below it are not compared.",
  hint: "Split it into several articles.",
};

export function misquoted({ printed, recorded }: Altered, index: number): Fault {
  const [seen, meant] = toldApart(printed, recorded);
  const there = recorded === "" ? "nothing more" : meant;
  const here = printed === "" ? "The quotation ends here" : `The body has ${seen}`;
  return {
    rule: "quote-altered",
    message: `${here}, but quote ${index + 1} of this article has ${there}.`,
    hint: "Write the words as they are recorded, or correct the record. Mark what you leave out with […].",
  };
}

/** Two words between marks; with the codes of the first characters that differ where these may look alike. */
function toldApart(printed: string, recorded: string): readonly [printed: string, recorded: string] {
  const [here, there] = [[...printed.normalize("NFC")], [...recorded.normalize("NFC")]];
  const at = here.findIndex((sign, index) => sign !== there[index]);
  const [a = "", b = ""] = [here[at], there[at]];
  const told = (word: string, sign: string) =>
    `"${printable(word)}"${mayLookAlike(a, b) && sign !== "" ? ` (its ${ordinal(at + 1)} character is ${codeOf(sign)})` : ""}`;
  return [told(printed, a), told(recorded, b)];
}

/** Signs of two scripts, or signs that are not letters or digits of a script in which everybody distinguishes them. */
function mayLookAlike(a: string, b: string): boolean {
  if (/[A-Za-z\d]/.test(a) && /[A-Za-z\d]/.test(b)) return false;
  return (
    a !== "" &&
    b !== "" &&
    /[^\x20-\x7e]/.test(a + b) &&
    !SCRIPTS.some(script => script.test(a) && script.test(b))
  );
}

/** Scripts whose own letters are easy to distinguish. */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Han}/u,
  /\p{Script=Hebrew}/u,
];

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function ordinal(number: number): string {
  const ending = /1\d$/.test(`${number}`) ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

export function notRecorded({ text, form }: Quotation): Fault {
  const recorded = "Add it to `quotes` with `speaker`, `text` and `source`, or say it in your own words";
  return {
    rule: "quote-unrecorded",
    message: `This quotation, "${printable(text.replace(/\s+/g, " "))}", has no record in the \`quotes\` of the article.`,
    hint:
      form === "block"
        ? `${recorded}.`
        : `${recorded}. If it is a title and nobody's words, put it in emphasis: *“…”*.`,
  };
}

export function loneMark({ mark, kind, closers, doubtful }: LoneMark): Fault {
  if (kind === "mismatched")
    return {
      rule: "quote-marks",
      message: `The mark ${mark} closes a quotation that is opened by another kind of mark.`,
      hint: `Write ${closers} instead, or change the mark that opens the quotation.`,
    };
  const otherwise = doubtful
    ? ". If it is an apostrophe, write ’. If it is a letter, write ʿ or ʻ."
    : ". If it is not a quotation mark, put it between backticks, or write ″ for inches.";
  if (kind === "unclosed")
    return {
      rule: "quote-marks",
      message: `The mark ${mark} opens a quotation that is not closed.`,
      hint: `Write ${closers} where the quotation ends${otherwise}`,
    };
  return {
    rule: "quote-marks",
    message: `The mark ${mark} closes a quotation that is not opened.`,
    hint: `Write a mark where the quotation begins, or delete this one${otherwise}`,
  };
}

/** `here` are the events that the article describes or reports. */
export function eventElsewhere(named: string, here: readonly Labelled[]): Fault {
  const meant = meantId(named, here);
  return {
    rule: "event-elsewhere",
    message: `This article has no event "${printable(named)}".`,
    hint:
      meant === undefined
        ? `Its events are: ${here.map(({ id }) => id).join(", ")}.`
        : `Did you mean "${meant}"?`,
  };
}

export function dateElsewhere(field: string): Fault {
  return {
    rule: "field-missing",
    message: `The field \`${field}\` is missing, and another article has the date of the event.`,
    hint: `Add \`${field}\` with the date.`,
  };
}

export const HALF_A_PLACE: Fault = {
  rule: "place-half",
  message: "A latitude and a longitude belong together, but one of them is missing.",
  hint: "Add the other one, or delete both.",
};
