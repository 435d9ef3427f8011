/** Where the links of a body lead, and where in its lines each address is written. */
import type MarkdownIt from "markdown-it";
import parseDefinition from "markdown-it/lib/rules_block/reference.mjs";
import parseAutolink from "markdown-it/lib/rules_inline/autolink.mjs";
import parseImage from "markdown-it/lib/rules_inline/image.mjs";
import parseLink from "markdown-it/lib/rules_inline/link.mjs";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { type Fault, type Position, printable } from "../../problems/index.ts";
import type { LocatedFault } from "../frontMatter/position.ts";
import type { Link } from "./link.ts";
import { inlineTokens } from "./tokens.ts";

/** Where an address is written: in the text of its own block, as an offset, or in a definition. */
type Written = { readonly at: number } | { readonly definition: string };

/** Definitions `[name]: address` by their names: the text of each, its first line, and where its address begins in it. */
export type Definitions = Map<string, { readonly text: string; readonly line: number; readonly at: number }>;

/** What a parse needs to know of addresses; given to `readAddresses` after it. */
export function addressBook(): { readonly definitions: Definitions } {
  return { definitions: new Map() };
}

/** Has links and images remember where their addresses are written. */
export function rememberAddresses(markdown: MarkdownIt): void {
  const { normalizeReference } = markdown.utils;
  const remember = (
    name: string,
    rule: (state: StateInline, silent: boolean) => boolean,
    written: (state: StateInline, start: number) => Written,
  ) =>
    markdown.inline.ruler.at(name, (state, silent) => {
      const start = state.pos;
      // The text before it becomes a token of its own first.
      const index = state.tokens.length + (state.pending === "" ? 0 : 1);
      if (!rule(state, silent)) return false;
      const token = state.tokens[index];
      if (!silent && token !== undefined) token.meta = written(state, start);
      return true;
    });
  remember("link", parseLink, (state, start) => {
    const end = markdown.helpers.parseLinkLabel(state, start, true);
    const after = state.src.slice(end + 1, state.pos);
    if (after.startsWith("(")) return { at: end + 1 + lengthOf(/^\(\s*<?/, after) };
    // [words][name], or [name][] and [name].
    const name = after.length > 2 ? after.slice(1, -1) : state.src.slice(start + 1, end);
    return { definition: normalizeReference(name) };
  });
  remember("autolink", parseAutolink, (_state, start) => ({ at: start + 1 }));
  remember("image", parseImage, (_state, start) => ({ at: start }));

  markdown.block.ruler.at("reference", (state, start, end, silent) => {
    if (!parseDefinition(state, start, end, silent)) return false;
    if (silent) return true;
    const { definitions } = state.env as { readonly definitions: Definitions };
    const text = state.getLines(start, state.line, state.blkIndent, false);
    const [before = "", name = ""] = /^\s*\[((?:\\.|[^\\\]])*)\]:\s*<?/.exec(text) ?? [];
    const known = normalizeReference(name);
    if (!definitions.has(known)) definitions.set(known, { text, line: start, at: before.length });
    return true;
  });
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

/** What a link may lead to: the web, mail, a position on the page, a page of the site. */
const ADDRESS =
  /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@|#|\/(?![/\\])|\.{1,2}\/|[\p{L}\p{N}_%-]+(?:[/#?]|$)|[\p{L}\p{N}_%-]+\.md$)/iu;

/** The links of a body but those for mail, and what is wrong with how an address is written. `line` is that of the body. */
export function readAddresses(
  tokens: readonly Token[],
  lines: readonly string[],
  line: number,
  { definitions }: { readonly definitions: Definitions },
): { readonly links: readonly Link[]; readonly problems: readonly LocatedFault[] } {
  const problems: LocatedFault[] = [];
  const links: Link[] = [];
  const defined = new Map<string, Position>();
  const placeOfDefinition = (name: string): Position | undefined => {
    const definition = definitions.get(name);
    if (definition === undefined) return undefined;
    const { text, at, line: first } = definition;
    const position = defined.get(name) ?? placesIn(text, lines, first, line)(at);
    defined.set(name, position);
    return position;
  };
  for (const { token, placeOf } of placedTokens(tokens, lines, line)) {
    const placeOfAddress = (written: Written): Position =>
      "at" in written ? placeOf(written.at) : (placeOfDefinition(written.definition) ?? placeOf(0));
    for (const child of token.children ?? []) {
      const target = child.type === "link_open" ? child.attrGet("href") : null;
      if (child.type === "image") problems.push({ position: placeOfAddress(child.meta), fault: IMAGE });
      if (target === null) continue;
      const position = placeOfAddress(child.meta);
      if (!ADDRESS.test(target)) problems.push({ position, fault: noAddress(target) });
      else if (!/^mailto:/i.test(target)) {
        const composed = /^https?:/i.test(target) ? target : composedAddress(target);
        child.attrSet("href", composed);
        links.push({ target: composed, position });
      }
    }
  }
  return { links, problems };
}

/** Returns the position in the file of a character of a text. Calls in the order of the text go through it only once. */
type PlaceOf = (at: number) => Position;

/** Inline tokens, each with the places of its text. */
export function* placedTokens(
  tokens: readonly Token[],
  lines: readonly string[],
  line: number,
): Generator<{ readonly token: Token; readonly placeOf: PlaceOf }> {
  /** Where the last cell of a row ended: the next one is looked for from there on. */
  let last = { row: -1, end: 0 };
  for (const [token, from] of inlineTokens(tokens)) {
    if (token.map !== null) {
      yield { token, placeOf: placesIn(token.content, lines, from, line) };
      continue;
    }
    // A cell of a table: one of several in its line, with its own bars written as \|.
    const written = token.content.replaceAll("|", "\\|");
    const start = Math.max(0, (lines[from] ?? "").indexOf(written, last.row === from ? last.end : 0));
    last = { row: from, end: start + written.length };
    const { content } = token;
    let bars = 0;
    let counted = 0;
    const placeOf = (at: number) => {
      for (; counted < at; counted++) if (content[counted] === "|") bars++;
      return { line: line + from, column: start + at + bars + 1 };
    };
    yield { token, placeOf };
  }
}

/** The places of a text whose lines are the ends of lines of the file, past indents and marks, from the one of index `first` on. */
function placesIn(text: string, lines: readonly string[], first: number, line: number): PlaceOf {
  let own: readonly string[] | undefined;
  let index = 0;
  /** Where the line of that index begins in the text. */
  let begin = 0;
  let shift = 0;
  return at => {
    if (own === undefined) {
      own = text.split("\n");
      shift = columnOf(own[0], lines[first]);
    }
    for (let length = own[index]?.length ?? 0; at > begin + length && index < own.length - 1; ) {
      begin += length + 1;
      index++;
      length = own[index]?.length ?? 0;
      shift = columnOf(own[index], lines[first + index]);
    }
    return { line: line + first + index, column: Math.max(1, shift + at - begin) };
  };
}

/** The column of the file's line in which a line of a text begins: 1 or more, and less where the text has an indent of its own. */
function columnOf(own = "", whole = ""): number {
  const words = own.trim();
  const indent = own.length - own.trimStart().length;
  const all = whole.trimEnd();
  const start = all.endsWith(words) ? all.length - words.length : Math.max(0, all.indexOf(words));
  return start - indent + 1;
}

/** Composes letters (NFC), typed or percent-encoded: the addresses of the site are composed. */
function composedAddress(address: string): string {
  return address
    .replace(/(?:%[89a-f][0-9a-f])+/gi, decoded)
    .normalize("NFC")
    .replace(/[\u0080-\u{10ffff}]+/gu, encodeURIComponent);
}

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

const IMAGE: Fault = {
  rule: "markdown-image",
  message: "Articles cannot have images.",
  hint: "Delete it. If the picture is on the web, link to it, such as [a photo](https://example.org/photo.jpg).",
};

function noAddress(target: string): Fault {
  return {
    rule: "markdown-address",
    message: `This link leads to "${printable(target, 40)}", which is not allowed on a page.`,
    hint: /^www\./i.test(target)
      ? `Write https://${printable(target)}.`
      : "Write an address that begins with https://, http://, mailto:, # or /.",
  };
}
