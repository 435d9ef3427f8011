/** The headings of a body: each is a position on the page that a link can lead to. */
import type Token from "markdown-it/lib/token.mjs";
import { plainText } from "./tokens.ts";

/**
 * Gives every heading an id made of its words, by the rule of GitHub: `## What it cost` is `#what-it-cost`, and the next
 * one of the same words `#what-it-cost-1`. An id that is `taken` by the page has `text-` before it. Headings within
 * quotations have none. `taken` names finitely many ids that begin with `text-`.
 */
export function nameHeadings(tokens: readonly Token[], taken: (id: string) => boolean): void {
  const given = new Set<string>();
  /** Where to go on counting for each. */
  const numbers = new Map<string, number>();
  let quoted = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "blockquote_open") quoted++;
    if (token.type === "blockquote_close") quoted--;
    if (token.type !== "heading_open" || quoted > 0) continue;
    const words = tokens[index + 1];
    const plain = words === undefined ? "" : idOf(plainText(words));
    if (plain === "") continue;
    let id = besideThePage(plain);
    let number = numbers.get(plain) ?? 0;
    while (given.has(id) || taken(id)) id = besideThePage(`${plain}-${++number}`);
    numbers.set(plain, number);
    given.add(id);
    token.attrSet("id", id);
  }

  /** What is taken may be all that begins in a way, `source-`: a number after it would not help. */
  function besideThePage(id: string): string {
    return taken(id) ? `text-${id}` : id;
  }
}

/** Lower-case letters of any script, digits, hyphens and underscores; other signs are left out, spaces are hyphens. */
function idOf(text: string): string {
  return text
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}
