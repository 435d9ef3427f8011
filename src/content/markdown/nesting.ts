/** How deep blocks are nested. Deeper ones are reported, so that no text is lost silently. */

import type MarkdownIt from "markdown-it";
import type { Fault } from "../../problems/problem.ts";
import type { LocatedFault } from "../frontMatter/position.ts";

/** Levels: `>` is one, a list is two, itself and its item. At 20 the parser would drop the text without a word. */
const DEEPEST = 18;

/** Where a body is nested too deep first, both counted from 0; `column` in UTF-16 units. */
export interface Depth {
  tooDeep?: { readonly line: number; readonly column: number };
}

/** Has the parser remember the first line that is too deep, and read no deeper. */
export function limitNesting(markdown: MarkdownIt): void {
  markdown.block.ruler.before("comment", "nesting", (state, line, end, silent) => {
    if (silent || state.level < DEEPEST) return false;
    const at = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    const depth = state.env as Depth;
    depth.tooDeep ??= { line, column: at - (state.src.lastIndexOf("\n", at - 1) + 1) };
    state.line = end;
    return true;
  });
}

/** What is wrong with the depth of a body that begins on `line` of its file. */
export function findTooDeep({ tooDeep }: Depth, line: number): LocatedFault[] {
  if (tooDeep === undefined) return [];
  return [{ position: { line: line + tooDeep.line, column: tooDeep.column + 1 }, fault: TOO_DEEP }];
}

const TOO_DEEP: Fault = {
  rule: "markdown-nesting",
  message:
    "This is nested too deep to be printed: at most eight lists can be in each other, and at most 17 marks >.",
  hint: "Delete some of the marks or spaces before it.",
};
