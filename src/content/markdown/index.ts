/** Markdown -> HTML and the quotations in it. The door to markdown-it. No article puts HTML of its own on a page. */
import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import type { LocatedFault } from "../frontMatter/position.ts";
import { addressBook, readAddresses, rememberAddresses } from "./addresses.ts";
import { printAsWritten } from "./asWritten.ts";
import { dropComments } from "./comments.ts";
import { nameHeadings } from "./headings.ts";
import type { Link } from "./link.ts";
import { lintMarkdown } from "./lint.ts";
import { runsOf, type Stretch } from "./mentions.ts";
import { type Depth, findTooDeep, limitNesting } from "./nesting.ts";
import {
  blockQuotation,
  inlineQuotations,
  type LoneMark,
  nestedQuotations,
  type Quotation,
} from "./quotations.ts";
import { leaveFootnotes } from "./references.ts";
import { rememberEnds } from "./runs.ts";
import { topLevel } from "./tokens.ts";

export type { Link } from "./link.ts";
export type { LoneMark, Quotation } from "./quotations.ts";

/** A top-level piece of a body, in order. `inner` is the content of the element of a quotation. */
export type Piece =
  | {
      readonly kind: "prose";
      readonly html: string;
      /** The texts in it that may have links. */
      readonly stretches: readonly Stretch[];
    }
  | {
      readonly kind: "quotation";
      readonly html: string;
      readonly inner: string;
      readonly quotation: Quotation;
    };

export interface Rendered {
  readonly pieces: readonly Piece[];
  /** Quotations within sentences. */
  readonly inline: readonly Quotation[];
  /** Quotations that are blocks within a list; one within another block is a part of that. */
  readonly nested: readonly Quotation[];
  readonly loneMarks: readonly LoneMark[];
  /** Links that the writer made, but those for mail. */
  readonly links: readonly Link[];
  readonly problems: readonly LocatedFault[];
}

const markdown = new MarkdownIt("commonmark", { html: false, linkify: false, typographer: false }).enable(
  "table",
);

/** Addresses are checked by `readAddresses`, which knows their positions; markdown-it would drop them silently. */
markdown.validateLink = () => true;
rememberAddresses(markdown);
dropComments(markdown);
limitNesting(markdown);
printAsWritten(markdown);
leaveFootnotes(markdown);
rememberEnds(markdown);

/** `#` in an article is a part of the page, whose own heading is the title. */
markdown.core.ruler.push("headings", state => {
  for (const token of state.tokens)
    if (token.type.startsWith("heading_")) token.tag = token.tag === "h1" ? "h2" : token.tag;
});

/** A column is aligned by a class: the policy of the pages lets no element carry a style. */
markdown.core.ruler.push("alignment", state => {
  for (const { type, attrs } of state.tokens)
    if (type === "th_open" || type === "td_open")
      for (const attr of attrs ?? [])
        if (attr[0] === "style") {
          attr[0] = "class";
          attr[1] = attr[1].replace("text-align:", "align-");
        }
});

/**
 * Renders the body that begins on `line` of its file. `taken` says which names of places belong to the page around it: no
 * heading gets one of them.
 */
export function renderMarkdown(
  body: string,
  line: number,
  taken: (position: string) => boolean = () => false,
): Rendered {
  const book: ReturnType<typeof addressBook> & Depth = addressBook();
  const tokens = markdown.parse(body, book);
  const lines = body.split("\n");
  const file = { lines, first: line };
  nameHeadings(tokens, taken);
  const addresses = readAddresses(tokens, lines, line, book);
  const problems = [
    ...addresses.problems,
    ...findTooDeep(book, line),
    ...lintMarkdown(tokens, lines, line, book),
  ];
  const pieces: Piece[] = [];
  let prose: Token[] = [];
  const flush = () => {
    if (prose.length > 0) pieces.push({ kind: "prose", ...renderProse(prose) });
    prose = [];
  };
  for (const group of topLevel(tokens)) {
    const opening = group[0];
    if (opening?.type !== "blockquote_open") {
      // Not spread: a table of a million cells is more than a call takes.
      for (const token of group) prose.push(token);
      continue;
    }
    flush();
    pieces.push({
      kind: "quotation",
      html: html(group),
      inner: html(group.slice(1, -1)).trim(),
      quotation: blockQuotation(group, file),
    });
  }
  flush();
  return {
    pieces,
    nested: nestedQuotations(tokens, file),
    ...inlineQuotations(tokens, file),
    links: addresses.links,
    problems,
  };
}

function html(tokens: Token[]): string {
  return markdown.renderer.render(tokens, markdown.options, {});
}

/** Renders some blocks, and says where in the HTML the texts are that are in no heading, quotation, link or code. */
function renderProse(tokens: Token[]): { readonly html: string; readonly stretches: readonly Stretch[] } {
  const { renderer, options } = markdown;
  const stretches: Stretch[] = [];
  let html = "";
  let outside = 0;
  for (const [index, token] of tokens.entries()) {
    if (/^(?:blockquote|heading)_open$/.test(token.type)) outside++;
    else if (/^(?:blockquote|heading)_close$/.test(token.type)) outside--;
    if (token.type !== "inline") {
      const rule = renderer.rules[token.type];
      html += rule?.(tokens, index, options, {}, renderer) ?? renderer.renderToken(tokens, index, options);
      continue;
    }
    const children = token.children ?? [];
    const inline = (from: number, to?: number) =>
      renderer.renderInline(children.slice(from, to), options, {});
    let past = 0;
    for (const { from, to } of outside === 0 ? runsOf(token) : []) {
      html += inline(past, from);
      const start = html.length;
      html += inline(from, to);
      stretches.push([start, html.length]);
      past = to;
    }
    html += inline(past);
  }
  return { html, stretches };
}
