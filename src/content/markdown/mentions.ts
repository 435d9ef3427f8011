/** Links around names in prose that is rendered: outside headings, quotations, links and code. */
import { escapeHtml } from "markdown-it/lib/common/utils.mjs";
import type Token from "markdown-it/lib/token.mjs";

/** A stretch of text that is to be a link, in UTF-16 units from the start of the text. */
export interface Linked {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** Where in a piece of HTML a text of prose is that nothing but line breaks interrupts: from a UTF-16 unit to before another. */
export type Stretch = readonly [from: number, to: number];

/** Indices among the children of an inline token, the second excluded. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The texts at some stretches of a piece of HTML. */
export function textsAt(html: string, stretches: readonly Stretch[]): string[] {
  return stretches.map(([from, to]) => unescaped(html.slice(from, to)));
}

/** Puts links into a piece of HTML: for each stretch those of its text, in order. */
export function linkTexts(
  html: string,
  stretches: readonly Stretch[],
  links: readonly (readonly Linked[])[],
): string {
  let linked = "";
  let past = 0;
  for (const [index, [from, to]] of stretches.entries()) {
    const wanted = links[index] ?? [];
    if (wanted.length === 0) continue;
    linked += html.slice(past, from) + withLinks(unescaped(html.slice(from, to)), wanted);
    past = to;
  }
  return past === 0 ? html : linked + html.slice(past);
}

function withLinks(text: string, links: readonly Linked[]): string {
  let html = "";
  let past = 0;
  for (const { start, end, href } of links) {
    html += `${escapeHtml(text.slice(past, start))}<a href="${escapeHtml(href)}">${escapeHtml(text.slice(start, end))}</a>`;
    past = end;
  }
  return html + escapeHtml(text.slice(past));
}

/** The text that `escapeHtml` escaped. */
function unescaped(html: string): string {
  return html.includes("&") ? html.replace(/&(?:amp|lt|gt|quot);/g, code => SIGNS[code] ?? code) : html;
}

const SIGNS: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** The runs of text within an inline token that may have links. */
export function runsOf(token: Token): readonly Run[] {
  const runs: Run[] = [];
  const children = token.children ?? [];
  let inside = 0;
  let from: number | undefined;
  const end = (to: number) => {
    if (from !== undefined) runs.push({ from, to });
    from = undefined;
  };
  for (const [index, child] of children.entries()) {
    if (child.type === "link_open") inside++;
    if (child.type === "link_close") inside--;
    if (inside > 0 || !(child.type === "text" || child.type === "softbreak")) end(index);
    else from ??= index;
  }
  end(children.length);
  return runs;
}
