/** Blocks that are probably another than was meant: code that does not end, a heading that nobody wrote, a row that is cut. */

import type Token from "markdown-it/lib/token.mjs";
import type { Fault } from "../../problems/problem.ts";
import type { LocatedFault } from "../frontMatter/position.ts";

/** What is wrong with the blocks of a body. `line` is that of the body. */
export function* findInBlocks(
  tokens: readonly Token[],
  lines: readonly string[],
  line: number,
): Generator<LocatedFault> {
  let columns = 0;
  for (const [index, token] of tokens.entries()) {
    const [from, to] = token.map ?? [0, 0];
    switch (token.type) {
      case "fence":
        yield* fence(token, lines, line);
        break;
      case "code_block":
        yield { position: firstOf(lines, from, line), severity: "warning", fault: INDENTED };
        break;
      case "heading_open":
        if (/[-=]/.test(token.markup))
          yield {
            position: firstOf(lines, from, line),
            severity: "warning",
            fault: token.markup === "-" ? HYPHENS_BELOW : EQUALS_BELOW,
          };
        break;
      case "table_open":
        columns = 0;
        for (let at = index; tokens[at]?.type !== "thead_close"; at++)
          if (tokens[at]?.type === "th_open") columns++;
        break;
      case "tr_open":
        if (to > from) yield* row(lines[from] ?? "", columns, line + from);
        break;
    }
  }
}

/** The first letter of a line, past the marks of quotations. */
function firstOf(lines: readonly string[], index: number, line: number) {
  const marks = /^[\s>]*/.exec(lines[index] ?? "")?.[0].length ?? 0;
  return { line: line + index, column: marks + 1 };
}

function* fence(token: Token, lines: readonly string[], line: number): Generator<LocatedFault> {
  const [from, to] = token.map ?? [0, 0];
  const sign = token.markup[0] ?? "";
  const bare = (index: number) => (lines[index] ?? "").replace(/^[\s>]+/, "").trimEnd();
  const last = bare(to - 1);
  const closed = to - 1 > from && last.length >= token.markup.length && last === sign.repeat(last.length);
  const column = Math.max(0, (lines[from] ?? "").indexOf(token.markup)) + 1;
  if (!closed) {
    yield { position: { line: line + from, column }, fault: notClosed(token.markup) };
    return;
  }
  for (let index = from + 1; index < to - 1; index++)
    if (bare(index).startsWith(token.markup) && /^\w+$/.test(bare(index).slice(token.markup.length)))
      yield {
        position: { line: line + index, column: (lines[index] ?? "").indexOf(token.markup) + 1 },
        fault: stillOpen(token.markup, line + from),
      };
}

function notClosed(markup: string): Fault {
  return {
    rule: "markdown-fence",
    message: "The code that begins here is not closed, so everything after it is printed as code.",
    hint: `Write a line ${markup} after the last line of the code.`,
  };
}

function stillOpen(markup: string, since: number): Fault {
  return {
    rule: "markdown-fence",
    message: `Code seems to begin here, but the code that begins on line ${since} is not closed yet.`,
    hint: `Write a line ${markup} at the end of the first. If this line is part of it, begin and end it with ${markup}${markup[0]}.`,
  };
}

const INDENTED: Fault = {
  rule: "markdown-code",
  message: "Four spaces or a tab at the beginning of a line make it code, which is printed as it is typed.",
  hint: "Delete the spaces. If it is code, write a line of three backticks above it and one below it.",
};

const HYPHENS_BELOW: Fault = {
  rule: "markdown-heading",
  message: "The line of hyphens below makes this text a heading.",
  hint: "If it is a heading, write ## before it and delete the hyphens. Otherwise put an empty line above the hyphens.",
};

const EQUALS_BELOW: Fault = {
  rule: "markdown-heading",
  message: "The line of equals signs below makes this text a heading.",
  hint: "If it is a heading, write ## before it. Delete the equals signs.",
};

/** A row that has more cells than its table, or none of its own. */
function* row(text: string, columns: number, line: number): Generator<LocatedFault> {
  const bars = [...text.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  const start = /^[\s>]*/.exec(text)?.[0].length ?? 0;
  if (bars.length === 0 && columns > 1) {
    yield { position: { line, column: start + 1 }, severity: "warning", fault: NO_ROW };
    return;
  }
  const first = bars[0] === start ? 1 : 0;
  const cells = bars.slice(first).filter(bar => text.slice(bar + 1).trim() !== "");
  const extra = cells[columns - 1];
  if (extra !== undefined) yield { position: { line, column: extra + 1 }, fault: tooMany(columns) };
}

const NO_ROW: Fault = {
  rule: "markdown-table",
  message: "This line becomes a row of the table above it.",
  hint: "Put an empty line between the two. If it is a row, write | at its beginning and at its end.",
};

function tooMany(columns: number): Fault {
  return {
    rule: "markdown-table",
    message: `The table has ${columns} columns, so the rest of this row would be lost.`,
    hint: "Delete the cell, or add a cell to the first two rows. To print a bar, write \\|.",
  };
}
