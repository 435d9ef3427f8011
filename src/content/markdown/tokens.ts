/** Tokens of markdown-it: their text, and their lines in the file. */
import type Token from "markdown-it/lib/token.mjs";

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

/** Inline tokens with their lines. A cell of a table has no lines of its own and gets those of its row. */
export function* inlineTokens(
  tokens: readonly Token[],
): Generator<readonly [token: Token, from: number, to: number]> {
  let lines: readonly [number, number] = [0, 1];
  for (const token of tokens) {
    lines = token.map ?? lines;
    if (token.type === "inline") yield [token, ...lines];
  }
}
