/** Tokens of markdown-it: what they read as, and where in the lines of a file they stand. */
import type Token from "markdown-it/lib/token.mjs";
import type { Place } from "../problem.ts";

/** Tokens in runs, each one block of the document. */
export function topLevel(tokens: readonly Token[]): Token[][] {
  const groups: Token[][] = [];
  let open: Token[] = [];
  for (const token of tokens) {
    open.push(token);
    if (token.level > 0 || token.nesting === 1) continue;
    groups.push(open);
    open = [];
  }
  return groups;
}

/** What a reader reads of an inline token. */
export function plainText(token: Token): string {
  return (token.children ?? [])
    .map(child => (child.type === "softbreak" || child.type === "hardbreak" ? " " : child.content))
    .join("");
}

/** Inline tokens with the lines in which they stand; a cell of a table has none of its own, and stands in its row's. */
export function* inlineTokens(
  tokens: readonly Token[],
): Generator<readonly [token: Token, from: number, to: number]> {
  let lines: readonly [number, number] = [0, 1];
  for (const token of tokens) {
    lines = token.map ?? lines;
    if (token.type === "inline") yield [token, ...lines];
  }
}

/** The first place of some characters in a run of lines, from a column of the first on; where that begins if they are not found. */
export function find(
  lines: readonly string[],
  from: number,
  to: number,
  wanted: string,
  line: number,
  column = 1,
): Place {
  for (let index = from; index < to; index++) {
    const at = lines[index]?.indexOf(wanted, index === from ? column - 1 : 0) ?? -1;
    if (at !== -1) return { line: line + index, column: at + 1 };
  }
  return { line: line + from, column };
}
