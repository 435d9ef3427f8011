/** Markdown at the foot of every page, by the rules of pages. */
import { type Fault, type Position, positionAt, START } from "../../problems/index.ts";
import type { LocatedFault } from "../frontMatter/position.ts";
import { type Link, renderMarkdown } from "../markdown/index.ts";

export interface FooterReading {
  readonly html: string;
  readonly links: readonly Link[];
  readonly problems: readonly LocatedFault[];
}

export function readFooter(text: string): FooterReading {
  const { pieces, links, problems } = renderMarkdown(text, 1);
  const html = pieces.map(piece => piece.html).join("");
  // Others are reported here.
  const rooted = links.filter(({ target }) => ROOTED.test(target));
  return { html, links: rooted, problems: [...problems, ...ownFaults(text, html, links)] };
}

const ROOTED = /^(?:\/|https?:)/i;

/** What pages may have and a foot may not: it is on every page, whose places and headings are others. */
function ownFaults(text: string, html: string, links: readonly Link[]): LocatedFault[] {
  if (/^---[ \t]*$/m.test(text.split("\n", 1)[0] ?? "")) return [{ fault: FRONT_MATTER, position: START }];
  if (html.trim() === "") return [{ fault: EMPTY, position: START }];
  const heading = /<h[2-6]/.test(html) ? [{ fault: HEADING, position: placeOfHeading(text) }] : [];
  const wide = /<(?:table|pre)>/.test(html) ? [{ fault: WIDE, position: START }] : [];
  const relative = links.filter(({ target }) => !ROOTED.test(target));
  return [...heading, ...wide, ...relative.map(({ position }) => ({ fault: RELATIVE, position }))];
}

function placeOfHeading(text: string): Position {
  const at = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|(?=[^\n]+\n {0,3}(?:=+|-+)[ \t]*$))/m.exec(text)?.index;
  return positionAt(text, at ?? 0);
}

function fault(message: string, hint: string): Fault {
  return { rule: "look-footer", message, hint };
}

const FRONT_MATTER = fault(
  "The file begins with ---, but the foot of the pages has no fields.",
  "Delete everything up to the second ---, and this line too.",
);

const EMPTY = fault(
  "There is nothing in this file that readers would see.",
  "Write a line of Markdown, or delete `footer` in `story.yaml`.",
);

const HEADING = fault(
  "The foot of the pages has a heading, which would be a heading of every page.",
  "Write the words in bold: **Contact**.",
);

const WIDE = fault(
  "The foot of the pages has a table or a block of lines, which would need more room than it has.",
  "Put it on a page of its own, and link to that.",
);

const RELATIVE = fault(
  "This link would lead somewhere else from every page.",
  "Write the address from the first /, such as /about/.",
);
