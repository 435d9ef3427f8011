/** `[words][name]` and `[name]: address`: the ones that do not find each other. */
import type MarkdownIt from "markdown-it";
import paragraph from "markdown-it/lib/rules_block/paragraph.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { type Fault, nearest, printable } from "../../problems/index.ts";
import type { LocatedFault } from "../frontMatter/position.ts";
import type { Mark } from "../marks/mark.ts";
import type { Definitions } from "./addresses.ts";

/** `[^1]: https://example.org` is the note of another dialect, and not the address of links named ^1. */
export function leaveFootnotes(markdown: MarkdownIt): void {
  markdown.block.ruler.before("reference", "footnote", (state, start, end, silent) => {
    const from = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0);
    return state.src.startsWith("[^", from) && paragraph(state, start, end, silent);
  });
}

/** Every name is compared with every other: no article has more. */
const MOST = 200;

/** Links whose name nothing defines. `meant` collects the names that their writer probably meant. */
export function undefinedReference(definitions: Definitions, meant: Set<string>): Mark {
  const names = [...definitions.keys()].slice(0, MOST);
  let asked = 0;
  return {
    sign: /\]\[/,
    pattern: /\[([^[\]]{1,200})\]\[([^[\]]{0,200})\]/g,
    severity: "error",
    fault: ({ 1: words = "", 2: name = "" }) => {
      const wanted = name === "" ? words : name;
      const near = asked++ < MOST ? nearest(wanted.trim().toUpperCase(), names) : undefined;
      if (near !== undefined) meant.add(near);
      return {
        rule: "markdown-link",
        message: `No line gives an address to "${printable(wanted, 60)}", so readers would see the brackets.`,
        hint:
          near === undefined
            ? `Write [${printable(words, 60)}](https://example.org) with the address. If it is meant as text, put a backslash before the first bracket.`
            : `Write [${printable(words, 60)}][${printable(near.toLowerCase(), 60)}].`,
      };
    },
  };
}

/** Lines that name an address for no link, but those that others use for comments: `[//]: # (ask Ida)`. */
export function unusedDefinitions(
  definitions: Definitions,
  tokens: readonly Token[],
  meant: ReadonlySet<string>,
  lines: readonly string[],
  line: number,
): LocatedFault[] {
  if (definitions.size === 0) return [];
  const used = new Set(
    tokens.flatMap(token =>
      (token.children ?? []).map(child => (child.meta as { definition?: string } | null)?.definition),
    ),
  );
  return [...definitions].flatMap(([name, { text, line: index }]) =>
    used.has(name) || meant.has(name) || /\]:\s*(?:#|<>)(?:\s|$)/.test(text)
      ? []
      : [{ position: { line: line + index, column: (lines[index] ?? "").indexOf("[") + 1 }, fault: UNUSED }],
  );
}

const UNUSED: Fault = {
  rule: "markdown-definition",
  message:
    "This line gives a name to an address, but no link uses the name, so readers would not see the line.",
  hint: "Delete it, or write [words][name] with its name. If it is meant as text, put a backslash before it.",
};
