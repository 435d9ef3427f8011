/** Reports what a reader would see as it was typed, or as something else than was meant, in its position. */

import type Token from "markdown-it/lib/token.mjs";
import type { Fault } from "../../problems/problem.ts";
import type { LocatedFault } from "../frontMatter/position.ts";
import { BODY_MARKS, findMarks, isFootnote, LINKED_MARKS } from "../marks/index.ts";
import type { Mark } from "../marks/mark.ts";
import { type Definitions, placedTokens } from "./addresses.ts";
import { findInBlocks } from "./blocks.ts";
import { COMMENT, UNCLOSED } from "./comments.ts";
import { undefinedReference, unusedDefinitions } from "./references.ts";
import { printedOf, startOf } from "./runs.ts";

/** After so many in one body the others are as easily seen. */
const MOST = 100;

/** Everything in a body that is not what its writer means, in order of position. `line` is that of the body. */
export function lintMarkdown(
  tokens: readonly Token[],
  lines: readonly string[],
  line: number,
  { definitions }: { readonly definitions: Definitions },
): LocatedFault[] {
  const meant = new Set<string>();
  const body = [...BODY_MARKS, undefinedReference(definitions, meant)];
  const found: LocatedFault[] = [...findInBlocks(tokens, lines, line)];
  const notes = new Set<string>();
  const defined: { readonly label: string; readonly told: LocatedFault }[] = [];
  for (const { token, placeOf } of placedTokens(tokens, lines, line)) {
    const marks = [...inTokens(token), ...marksIn(token, body)].sort((a, b) => a.at - b.at);
    for (const { at, text, told } of marks) {
      const misplaced = { ...told, position: placeOf(at) };
      const note = isFootnote(text);
      if (note?.defines) defined.push({ label: note.label, told: misplaced });
      else found.push(misplaced);
      if (note !== undefined && !note.defines) notes.add(note.label);
    }
    if (found.length > MOST) break;
  }
  // A note that the text refers to is reported at the reference.
  found.push(...defined.flatMap(({ label, told }) => (notes.has(label) ? [] : [told])));
  found.push(...unusedDefinitions(definitions, tokens, meant, lines, line));
  return found.slice(0, MOST);
}

interface Told {
  /** Its position in the text of its block, counted from 0. */
  readonly at: number;
  readonly text: string;
  readonly told: Omit<LocatedFault, "position">;
}

function marksIn(token: Token, body: readonly Mark[]): Told[] {
  return printedOf(token).flatMap(run =>
    findMarks(run.text, run.linked ? LINKED_MARKS : body).map(({ start, end, fault, severity }) => ({
      at: run.at(start),
      text: run.text.slice(start, end),
      told: { fault, severity },
    })),
  );
}

/** What the tokens within a block show: comments without an end, links without words, signs between numbers. */
function* inTokens({ content, children }: Token): Generator<Told> {
  const tokens = children ?? [];
  for (const [index, token] of tokens.entries()) {
    const { type, info, meta, markup } = token;
    const next = tokens[index + 1];
    if (type === COMMENT && info === UNCLOSED)
      yield { at: Number(meta), text: markup, told: { fault: markup === "%%" ? OPEN_PERCENT : OPEN_HTML } };
    if (type === "link_open" && next?.type === "link_close")
      yield { at: (meta as { at?: number } | null)?.at ?? 0, text: "", told: { fault: NO_WORDS } };
    if (type !== "text" || next?.nesting !== 1 || !next.markup.startsWith("*")) continue;
    if (/\p{N}$/u.test(token.content) && /^\p{N}/u.test(tokens[index + 2]?.content ?? "")) {
      const at = startOf(content, token) + token.content.length;
      yield { at, text: next.markup, told: { fault: BETWEEN_NUMBERS } };
    }
  }
}

const NO_WORDS: Fault = {
  rule: "markdown-link",
  message: "This link has no words, so readers would not see it.",
  hint: "Write words between the square brackets, or delete the link.",
};

const BETWEEN_NUMBERS: Fault = {
  rule: "markdown-emphasis",
  message: "This asterisk between numbers begins emphasis, so readers would not see it.",
  hint: "Write × instead, or a backslash before every asterisk.",
};

const OPEN_HTML: Fault = {
  rule: "markdown-comment",
  message: "The comment that begins here is not closed, or not before the next one begins.",
  hint: "Write --> at its end. In a heading or a table, write it on the same line.",
};

const OPEN_PERCENT: Fault = {
  rule: "markdown-comment",
  message:
    "The %% here begins a comment that is not closed. A comment of several paragraphs is closed at the end of a line.",
  hint: "Write %% at its end. If it is meant as text, write \\%%.",
};
