/** How a text on a page is written: its language, its direction, and the room its lines need. */
import type { Id } from "../model.ts";
import type { Words } from "../words/words.ts";
import { type Direction, directionOf } from "./languages.ts";
import { question } from "./question.ts";
import type { Site } from "./site.ts";

/** The attributes of an element with a text. All are absent if those of the page fit. */
export interface Writing {
  readonly lang?: string;
  readonly dir?: Direction;
  /** Which lines need to be further apart than those of plain Latin letters. */
  readonly class?: "marked" | "tall" | "towering";
}

type Page = Pick<Words, "lang" | "direction">;

/**
 * Returns the attributes of a text on a page. `lang` is the language that the writer gives for the text, `undefined` where
 * there is none. A text without a language of its own runs as most of its letters do; a text whose letters all run against
 * its language runs as they do. What is isolated already does not count.
 */
export function writingOf(text: string, lang: string | undefined, page: Page): Writing {
  const isOther = lang !== undefined && lang !== page.lang;
  if (!isOther && page.direction === "ltr" && PLAIN.test(text)) return FITTING;
  const dir = directionIn(
    text.replace(ISOLATED, ""),
    isOther ? directionOf(lang) : undefined,
    page.direction,
  );
  const room = roomOf(text);
  return { ...(isOther && { lang }), ...(dir && { dir }), ...(room && { class: room }) };
}

const FITTING: Writing = {};

function directionIn(text: string, stated: Direction | undefined, page: Direction): Writing["dir"] {
  const runsAgainstPage = hasLetters(text, opposite(page));
  if (stated === undefined) return runsAgainstPage ? directionOfMost(text, page) : undefined;
  const other = opposite(stated);
  const dir = hasLetters(text, other) && !hasLetters(text, stated) ? other : stated;
  return dir !== page || runsAgainstPage ? dir : undefined;
}

/** Returns the direction of most letters of a text, or the one given where neither has more. */
function directionOfMost(text: string, otherwise: Direction): Direction {
  const other = opposite(otherwise);
  return countLetters(text, other) > countLetters(text, otherwise) ? other : otherwise;
}

/**
 * Returns the text between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE if some of its letters run against the page, so
 * that it can be a part of a sentence, of an attribute or of a drawing. Other texts are returned as they are.
 */
export function isolated(text: string, page: Page): string {
  return hasLetters(text, opposite(page.direction)) ? `\u2068${text}\u2069` : text;
}

/** The language of what an article says. */
export function languageOf(site: Site, record: { readonly article: Id }): string {
  return languageOfArticle(site, record.article);
}

const languageOfArticle = question("language", (site: Site, id) => site.head(id).lang);

function opposite(direction: Direction): Direction {
  return direction === "ltr" ? "rtl" : "ltr";
}

/** The blocks that Unicode keeps for scripts from right to left (UAX 9, default values of Bidi_Class). */
const BLOCKS = "\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufeff\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}";
const LETTERS: Readonly<Record<Direction, RegExp>> = {
  rtl: new RegExp(`(?=\\p{L})[${BLOCKS}]`, "gu"),
  ltr: new RegExp(`(?=\\p{L})[^${BLOCKS}]`, "gu"),
};
const ISOLATED = /\u2068[^\u2069]*\u2069/g;

function hasLetters(text: string, direction: Direction): boolean {
  return text.search(LETTERS[direction]) !== -1;
}

function countLetters(text: string, direction: Direction): number {
  return text.match(LETTERS[direction])?.length ?? 0;
}

/** Letters in stacks of three and more, or with vowels above and below the line: Tibetan, Burmese, pointed Arabic. */
const TOWERING =
  /[\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Javanese}\p{Script=Balinese}\u064b-\u065f\u0670\u06d6-\u06ed]/u;
/** Letters of any script that is not set in the Latin manner, and capitals with two marks. */
const TALL =
  /(?=\p{L})[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]|\p{Lu}\p{M}{2}/u;
/** Capitals with a mark, and small letters with two. */
const MARKED = /\p{Lu}\p{M}|\p{Ll}\p{M}{2}/u;
/** Latin letters and signs that need no more room than ASCII: no capital with a mark, no mark of its own. */
const PLAIN = /^[\t\n -~\u00a0-\u00bf\u00df-\u00ff\u2010-\u2027\u2030-\u205e]*$/;

function roomOf(text: string): Writing["class"] {
  if (PLAIN.test(text)) return undefined;
  if (TOWERING.test(text.normalize("NFC"))) return "towering";
  const letters = text.normalize("NFD");
  if (TALL.test(letters)) return "tall";
  return MARKED.test(letters) ? "marked" : undefined;
}
