/** What stands the same on many pages: rendered once for each site, then repeated as it is. */
import { ask } from "../../src/views/question.ts";
import type { Site } from "../../src/views/site.ts";
import { Markup } from "../html/markup.ts";

interface Props {
  readonly site: Site;
  /** Tells apart what is not the same: whatever the rendering depends on beside the site. */
  readonly name: string;
  readonly children: () => Markup;
}

export function Once({ site, name, children }: Props) {
  return new Markup(ask(site, "HTML", name, () => inOnePiece(children().html)));
}

/** Returns a text that is kept. V8 keeps a joined text as a tree of its pieces, many times as large, until it is searched. */
function inOnePiece(text: string): string {
  return ANYTHING.test(text) ? text : "";
}

const ANYTHING = /^/;
