/** The quotations in a body: blocks, and what stands between quotation marks within sentences. */
import type Token from "markdown-it/lib/token.mjs";
import type { Place } from "../problem.ts";
import { find, inlineTokens, plainText } from "./tokens.ts";

/** Words that the body prints as somebody's. */
export interface Quotation {
  readonly text: string;
  /** A block of its own, or within a sentence between quotation marks. */
  readonly form: "block" | "inline";
  readonly place: Place;
  /** The place of its n-th word, counted from 0. */
  readonly placeOfWord: (word: number) => Place;
}

export function blockQuotation(group: readonly Token[], lines: readonly string[], line: number): Quotation {
  const text = group
    .filter(token => token.type === "inline")
    .map(plainText)
    .join(" ");
  const [from, to] = group[0]?.map ?? [0, 0];
  const placeOfWord = (word: number) => {
    const words = wordPlaces(lines, from, to, line);
    return words[word] ?? words.at(-1) ?? { line: line + from, column: 1 };
  };
  return {
    text,
    form: "block",
    get place() {
      return placeOfWord(0);
    },
    placeOfWord,
  };
}

/** Where each word of some lines stands, past the marks that make them a quotation. */
function wordPlaces(lines: readonly string[], from: number, to: number, line: number): Place[] {
  const places: Place[] = [];
  for (let index = from; index < to; index++) {
    const text = lines[index] ?? "";
    const marks = /^[\s>]*/.exec(text)?.[0].length ?? 0;
    for (const match of text.slice(marks).matchAll(/\S+/g))
      places.push({ line: line + index, column: marks + match.index + 1 });
  }
  return places;
}

export function inlineQuotations(
  tokens: readonly Token[],
  lines: readonly string[],
  line: number,
): Quotation[] {
  const found: Quotation[] = [];
  for (const [token, start, end] of inlineTokens(outsideBlockQuotations(tokens))) {
    let from: Place = { line: line + start, column: 1 };
    for (const match of plainText(token).matchAll(/“([^“”]+)”|"([^"]+)"/g)) {
      const text = match[1] ?? match[2] ?? "";
      // From mark to mark: its first word may stand earlier within another.
      const after = (wanted: string, { line: at, column }: Place) =>
        find(lines, at - line, end, wanted, line, column);
      const place = after(text.trim().split(/\s+/)[0] ?? text, after(match[0].slice(0, 1), from));
      const close = after(match[0].slice(-1), { ...place, column: place.column + 1 });
      from = { ...close, column: close.column + 1 };
      found.push({ text, form: "inline", place, placeOfWord: () => place });
    }
  }
  return found;
}

function outsideBlockQuotations(tokens: readonly Token[]): Token[] {
  let quoted = 0;
  return tokens.filter(({ type }) => {
    if (type === "blockquote_open") quoted++;
    else if (type === "blockquote_close") quoted--;
    return quoted === 0;
  });
}
