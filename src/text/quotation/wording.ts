/** A text as its words, numbered so that long texts are compared quickly. */
import { appearanceOf } from "./appearance.ts";

/** Gives equal words equal numbers, and counts the work that is done with them. */
export class Lexicon {
  /** Words that have been looked at. */
  steps = 0;
  /** Of each text that has been taken apart: articles print most of their records as they are. */
  readonly wordings = new Map<string, Wording>();
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #bare: Record<Edge, number[]> = { first: [], last: [], only: [] };

  idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.push(word) - 1;
    this.#ids.set(word, id);
    return id;
  }

  wordOf(id: number): string {
    return this.#words[id] ?? "";
  }

  /** A word at the beginning of a quotation, at its end, or alone: there punctuation and case are free. */
  bare(id: number, edge: Edge): number {
    this.steps++;
    this.#bare[edge][id] ??= this.idOf(withoutEdge(this.wordOf(id), edge));
    return this.#bare[edge][id];
  }
}

export type Edge = "first" | "last" | "only";

/** The words of a text, in parallel lists; `start` and `end` are UTF-16 units of it. */
export interface Wording {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether it is an omission or an insertion that print marks: `…`, `...`, `[…]`, `[the council]`. */
  readonly marked: readonly boolean[];
}

/** A script that sets no spaces between its words. */
const SPACELESS =
  "(?=[\\p{L}〇])[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}]";
const GAP = "\\[[^[\\]]*\\]|…|\\.{3,}";
/** A letter of such a script, with the signs that follow it; before the first of a run also those that lead to it. */
const LETTER = `[\\p{Ps}\\p{Pi}"'＂＇]*${SPACELESS}(?:[ーｰﾞﾟ゛゜]|(?!${GAP})[^\\s\\p{L}\\p{N}])*`;
const WORD = new RegExp(`(${GAP})|${LETTER}|(?:(?!${SPACELESS}|${GAP})\\S)+`, "gu");

/** What a text has that is more than words between spaces. */
const MORE_THAN_WORDS = new RegExp(`[[…]|\\.{3}|${SPACELESS}`, "u");

/** Set apart by a space in some languages, and not in others. */
const BEHIND = /^[!?;:»›%]+$/;
const BEFORE = /^[«‹]+$/;
/** What begins an item of a list, or the words of a speaker: no word. */
const BULLET = /^[-–—*•‣·]$/;

export function toWording(text: string, lexicon: Lexicon): Wording {
  const known = lexicon.wordings.get(text) ?? takenApart(text, lexicon);
  lexicon.wordings.set(text, known);
  return known;
}

function takenApart(text: string, lexicon: Lexicon): Wording {
  const wording = { text, lexicon, ids: [], starts: [], ends: [], marked: [] } as {
    text: string;
    lexicon: Lexicon;
    ids: number[];
    starts: number[];
    ends: number[];
    marked: boolean[];
  };
  let before = "";
  let beginning = 0;
  const add = (word: string, start: number, marked: boolean) => {
    const { ids, starts, ends } = wording;
    const last = ids.length - 1;
    const seen = appearanceOf(word);
    if (seen === "" || (word.length === 1 && BULLET.test(word) && beginsLine(text, start))) return;
    const isOfSigns = !/^[a-z\d]/i.test(word);
    if (isOfSigns && BEFORE.test(word)) {
      if (before === "") beginning = start;
      before += seen;
      return;
    }
    if (isOfSigns && BEHIND.test(word) && last >= 0 && before === "") {
      ids[last] = lexicon.idOf(lexicon.wordOf(ids[last] ?? 0) + seen);
      ends[last] = start + word.length;
      return;
    }
    ids.push(lexicon.idOf(before + seen));
    starts.push(before === "" ? start : beginning);
    ends.push(start + word.length);
    wording.marked.push(marked);
    before = "";
  };
  for (const match of text.matchAll(MORE_THAN_WORDS.test(text) ? WORD : /\S+/g)) {
    lexicon.steps++;
    const [word, gap] = match;
    if (gap === undefined) add(word, match.index, false);
    else if (word.startsWith(".")) add("…", match.index, true);
    else
      for (const part of word.matchAll(/\S+/g))
        add(part[0].replace(/\.{3,}/g, "…"), match.index + part.index, true);
  }
  return wording;
}

function beginsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === "\n";
}

/** How many words it has; two letters of a script without spaces count as one. */
export function countWords({ ids, lexicon }: Wording): number {
  const halves = ids.reduce((sum, id) => {
    const word = lexicon.wordOf(id);
    if (!/[\p{L}\p{N}]/u.test(word)) return sum;
    return sum + (ONE_LETTER.test(word) ? 1 : 2);
  }, 0);
  return halves / 2;
}

const ONE_LETTER = new RegExp(SPACELESS, "u");

function withoutEdge(word: string, edge: Edge): string {
  let text = word;
  if (edge !== "last")
    text = text.replace(/^["'([¿¡]+/, "").replace(/^\p{Lu}/u, letter => letter.toLowerCase());
  if (edge !== "first") text = text.replace(/[.,;:!?"')\]。、،؛؟۔।]+$/, "");
  return text;
}
