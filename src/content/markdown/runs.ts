/** What Markdown leaves as plain text, with the position of every character of it. */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { NOT_TEXT } from "../marks/index.ts";
import { COMMENT } from "./comments.ts";

/** A run of text as it is printed: `NOT_TEXT` is where something else is, such as a link, code, `\*` or `&amp;`. */
export interface Printed {
  readonly text: string;
  /** Whether it is the words of a link. */
  readonly linked: boolean;
  /** The position of a character of the run in the text of its block, both counted from 0. */
  readonly at: (index: number) => number;
}

/** Has tokens of text remember where they end in the text of their block, as `meta`. */
export function rememberEnds(markdown: MarkdownIt): void {
  const { State } = markdown.inline;
  markdown.inline.State = class extends State {
    /** Signs of emphasis become a token each, all of them pushed before the position moves on. */
    #at = -1;
    #pushed = 0;

    override push(...what: Parameters<InstanceType<typeof State>["push"]>): Token {
      const start = this.pos;
      const token = super.push(...what);
      if (start !== this.#at) this.#pushed = 0;
      this.#at = start;
      this.#pushed++;
      if (token.type === "text") token.meta = start + this.#pushed;
      if (token.type === "text_special") token.meta = start;
      return token;
    }

    override pushPending(): Token {
      const end = this.pos;
      const token = super.pushPending();
      token.meta = end;
      return token;
    }
  };
  markdown.core.ruler.before("text_join", "printed", state => {
    for (const token of state.tokens)
      if (token.type === "inline") token.meta = { printed: printedIn(token.content, token.children ?? []) };
  });
}

/** The runs of an inline token: its own text, and the words of its links. */
export function printedOf(token: Token): readonly Printed[] {
  const { printed = [] } = (token.meta ?? {}) as { readonly printed?: readonly Printed[] };
  return printed;
}

function printedIn(content: string, children: readonly Token[]): Printed[] {
  const own = new Run(false);
  const runs = [own];
  let run = own;
  for (const child of children)
    switch (child.type) {
      case "text":
        run.add(child.content, startOf(content, child));
        break;
      case "softbreak":
      case "hardbreak":
        run.add("\n");
        break;
      case "link_open":
        own.add(NOT_TEXT);
        run = new Run(true);
        runs.push(run);
        break;
      case "link_close":
        run = own;
        break;
      case "text_special":
        // A backslash before a letter is one that is printed.
        if (child.content === child.markup) run.add(child.content, Number(child.meta));
        else run.add(NOT_TEXT);
        break;
      case "code_inline":
      case "image":
        run.add(NOT_TEXT);
        break;
      case COMMENT:
        break;
    }
  return runs;
}

/** Where a token of text begins in the text of its block. Spaces before a line break are no part of a token, and half of the signs for strong text are: it ends a little before. */
export function startOf(content: string, token: Token): number {
  return Math.max(0, content.lastIndexOf(token.content, Number(token.meta) - token.content.length));
}

class Run implements Printed {
  text = "";
  readonly linked: boolean;
  /** Where each piece of text begins, in the run and in its block. Signs that replace others have no position. */
  readonly #pieces: { readonly in: number; readonly at: number }[] = [];
  #asked = 0;

  constructor(linked: boolean) {
    this.linked = linked;
  }

  add(text: string, at?: number): void {
    if (at !== undefined) this.#pieces.push({ in: this.text.length, at });
    this.text += text;
  }

  at(index: number): number {
    if ((this.#pieces[this.#asked]?.in ?? 0) > index) this.#asked = 0;
    while ((this.#pieces[this.#asked + 1]?.in ?? Number.POSITIVE_INFINITY) <= index) this.#asked++;
    const piece = this.#pieces[this.#asked];
    return piece === undefined ? 0 : piece.at + index - piece.in;
  }
}
