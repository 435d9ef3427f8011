/**
 * Comments, which no reader sees: `<!-- … -->` as in HTML and `%% … %%` as in Obsidian, within a line, across lines and
 * across paragraphs. They leave no token with a text behind. In code they are code.
 */
import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import type Token from "markdown-it/lib/token.mjs";

/** The type of the token that represents a comment within a paragraph; `meta` is `UNCLOSED` if it has no end. */
export const COMMENT = "comment";
export const UNCLOSED = "unclosed";

export function dropComments(markdown: MarkdownIt): void {
  markdown.block.ruler.before("table", "comment", passOver);
  markdown.block.ruler.before("lheading", "commented", paragraphAround);
  markdown.inline.ruler.before("autolink", "comment", hide);
}

type Opener = "<!--" | "%%";

/** `50 %% of` is a slip of the keyboard and no comment: what follows it must not be lost. */
function openerAt(text: string, at: number): Opener | undefined {
  if (text.startsWith("<!--", at)) return "<!--";
  if (!text.startsWith("%%", at) || /[%\p{N}]\s?$/u.test(text.slice(Math.max(0, at - 3), at)))
    return undefined;
  return "%%";
}

/**
 * Where the comment that opens at `at` ends, past its mark; `undefined` if it does not. A comment that begins before
 * another has ended, or goes on in other paragraphs and does not end with a line, is one that somebody forgot to close.
 */
function endOf(text: string, at: number, opener: Opener): number | undefined {
  if (opener === "<!--") {
    // `<!-->` and `<!--->` are empty comments of HTML.
    const short = /^<!--?->/.exec(text.slice(at, at + 6))?.[0].length;
    if (short !== undefined) return at + short;
    const mark = /-->|<!--/g;
    mark.lastIndex = at + 4;
    return mark.exec(text)?.[0] === "-->" ? mark.lastIndex : undefined;
  }
  const close = text.indexOf("%%", at + 2);
  if (close === -1) return undefined;
  const paragraphs = /\n[ \t>]*\n/.test(text.slice(at, close));
  return paragraphs && !/^[ \t]*(?:\n|$)/.test(text.slice(close + 2, close + 200)) ? undefined : close + 2;
}

/** Leaves out comments that fill whole lines where a block could begin. */
function passOver(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (silent || (state.sCount[start] ?? 0) - state.blkIndent >= 4) return false;
  const limit = state.eMarks[end - 1] ?? state.src.length;
  let at = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0);
  let line = start;
  for (;;) {
    const opener = openerAt(state.src, at);
    const close = opener === undefined ? undefined : endOf(state.src, at, opener);
    if (close === undefined || close > limit) return false;
    while ((state.eMarks[line] ?? limit) < close) line++;
    at = state.skipSpaces(close);
    if (at >= (state.eMarks[line] ?? limit)) break;
  }
  state.line = line + 1;
  return true;
}

/** A paragraph in which a comment opens that ends after an empty line goes on to the end of the comment, and of its line. */
function paragraphAround(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const env = state.env as { commented?: boolean };
  env.commented ??= /<!--|%%/.test(state.src);
  if (silent || !env.commented) return false;
  let line = start;
  let next = paragraphEnd(state, start, end);
  let text = state.getLines(start, next, state.blkIndent, false);
  for (;;) {
    const close = endOfOpen(state, text, line, end);
    if (close === undefined) break;
    for (; (state.eMarks[line] ?? close) < close; line++);
    next = paragraphEnd(state, line, end);
    text = `${state.src.slice(close, state.eMarks[line])}\n${state.getLines(line + 1, next, state.blkIndent, false)}`;
  }
  if (line === start) return false;
  const content = state.getLines(start, next, state.blkIndent, false).trim();
  state.line = next;
  state.push("paragraph_open", "p", 1).map = [start, next];
  const inline = state.push("inline", "", 0);
  inline.content = content;
  inline.map = [start, next];
  inline.children = [];
  state.push("paragraph_close", "p", -1);
  return true;
}

/** Where the comment ends that a text, whose first line is a line of the source, opens and does not close. */
function endOfOpen(state: StateBlock, text: string, first: number, end: number): number | undefined {
  if (!/<!--|%%/.test(text)) return undefined;
  const tokens: Token[] = [];
  state.md.inline.parse(text, state.md, {}, tokens);
  const open = tokens.find(token => token.type === COMMENT && token.info === UNCLOSED);
  if (open === undefined) return undefined;
  const before = text.slice(0, Number(open.meta)).split("\n");
  const line = first + before.length - 1;
  const own = text.split("\n")[before.length - 1] ?? "";
  const at = (state.eMarks[line] ?? 0) - own.length + (before.at(-1)?.length ?? 0);
  const close = endOf(state.src, at, open.markup as Opener);
  return close === undefined || close > (state.eMarks[end - 1] ?? 0) ? undefined : close;
}

/** The line after the paragraph that begins on a line, as markdown-it finds it. */
function paragraphEnd(state: StateBlock, start: number, end: number): number {
  const rules = state.md.block.ruler.getRules("paragraph");
  const parent = state.parentType;
  state.parentType = "paragraph";
  let next = start + 1;
  for (; next < end && !state.isEmpty(next); next++) {
    const indent = state.sCount[next] ?? 0;
    if (indent - state.blkIndent > 3 || indent < 0) continue;
    if (rules.some(rule => rule(state, next, end, true))) break;
  }
  state.parentType = parent;
  return next;
}

/** Takes a comment out of a paragraph. */
function hide(state: StateInline, silent: boolean): boolean {
  const start = state.pos;
  const opener = openerAt(state.src, start);
  if (opener === undefined) return false;
  const close = endOf(state.src, start, opener);
  if (!silent) {
    const token = state.push(COMMENT, "", 0);
    token.hidden = true;
    token.markup = opener;
    token.meta = start;
    if (close === undefined) token.info = UNCLOSED;
  }
  state.pos = close ?? start + opener.length;
  return true;
}
