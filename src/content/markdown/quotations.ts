/** The quotations in a body: blocks at any depth, and text between quotation marks within sentences. */
import type Token from "markdown-it/lib/token.mjs";
import type { Position } from "../../problems/problem.ts";
import { closersOf, findMarks, goesOn, isSingle, type Pair } from "./marks.ts";
import { joined, type Lines, type Printed, printedInline, printedLines } from "./printed.ts";

/** Words that the body prints as somebody's. */
export interface Quotation {
  /** Paragraphs apart by an empty line. */
  readonly text: string;
  /** A block of its own, or within a sentence between quotation marks. */
  readonly form: "block" | "inline";
  /** Whether all of it, and nothing else, is in emphasis, as the title of a work is printed. */
  readonly emphasised: boolean;
  readonly position: Position;
  /** The position of a UTF-16 unit of the text. */
  readonly positionAt: (unit: number) => Position;
}

/** A quotation mark that has no other, or one of another kind. */
export interface LoneMark {
  readonly mark: string;
  readonly kind: "unclosed" | "unopened" | "mismatched";
  /** What would close the quotation; empty where nothing opens it. */
  readonly closers: string;
  /** Whether it may be an apostrophe or a letter as well. */
  readonly doubtful: boolean;
  readonly position: Position;
}

/** A block, from its opening token to its closing one. */
export function blockQuotation(tokens: readonly Token[], file: Lines): Quotation {
  const printed = printedBlock(tokens, file);
  const [from, to] = withoutMarks(printed.text);
  const positionAt = (unit: number) => printed.positionAt(from + unit);
  return {
    text: from === 0 ? printed.text : inParagraphs(printed.text.slice(from, to), printed.text[0] ?? ""),
    form: "block",
    emphasised: false,
    get position() {
      return positionAt(0);
    },
    positionAt,
  };
}

/** The stretch of a text between the quotation marks that hold all of it; the whole where none do. */
function withoutMarks(text: string): readonly [from: number, to: number] {
  const [pair] = findMarks(text).pairs;
  const whole = pair !== undefined && pair.open === 0 && pair.close === text.length - 1;
  return whole ? [1, text.length - 1] : [0, text.length];
}

/** A text without the mark that opens each paragraph of a long quotation again: a space replaces it. */
function inParagraphs(text: string, mark: string): string {
  return text.replace(/\n\n(.)/g, (whole, first: string) => (goesOn(first, mark) ? "\n\n " : whole));
}

function printedBlock(tokens: readonly Token[], file: Lines): Printed {
  const parts: Printed[] = [];
  const separators: string[] = [];
  let separator = "";
  const lists: (number | undefined)[] = [];
  const add = (part: Printed) => {
    parts.push(part);
    separators.push(separator);
    separator = "\n\n";
  };
  let row = 0;
  for (const token of tokens) {
    row = token.map?.[0] ?? row;
    if (token.type === "inline") add(printedInline(token, row, file));
    else if (token.type === "fence") add(printedLines(token.content.trimEnd(), row + 1, file));
    else if (token.type === "code_block") add(printedLines(token.content.trimEnd(), row, file));
    else if (token.type === "ordered_list_open") lists.push(Number(token.attrGet("start") ?? 1));
    else if (token.type === "bullet_list_open") lists.push(undefined);
    else if (token.type.endsWith("_list_close")) lists.pop();
    else if (token.type === "list_item_open") {
      if (lists.length > 0 && parts.length > 0) separator = "\n";
      const number = lists.at(-1);
      if (number === undefined) continue;
      lists[lists.length - 1] = number + 1;
      add(printedNumber(number, row, file));
      separator = " ";
    } else if (token.type === "tr_open") separator = "\n";
    else if (token.type === "td_close" || token.type === "th_close") separator = " ";
  }
  return joined(parts, separators);
}

/** The number of a list's item, as a browser prints it. */
function printedNumber(number: number, row: number, { lines, first }: Lines): Printed {
  const text = `${number}.`;
  const column = (/^[\s>]*/.exec(lines[row] ?? "")?.[0].length ?? 0) + 1;
  return { text, marks: text, emphasised: [], positionAt: () => ({ line: first + row, column }) };
}

/** Blocks within prose: in an item of a list. One within another is a part of it. */
export function nestedQuotations(tokens: readonly Token[], file: Lines): Quotation[] {
  const found: Quotation[] = [];
  let depth = 0;
  let opened = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "blockquote_open" && depth++ === 0) opened = index;
    if (token.type !== "blockquote_close" || --depth > 0) continue;
    if (token.level > 0) found.push(blockQuotation(tokens.slice(opened, index + 1), file));
  }
  return found;
}

/** The text between quotation marks outside of blocks, and marks without a partner. */
export function inlineQuotations(
  tokens: readonly Token[],
  file: Lines,
): { readonly inline: readonly Quotation[]; readonly loneMarks: readonly LoneMark[] } {
  const inline: Quotation[] = [];
  const loneMarks: LoneMark[] = [];
  for (const run of runsOf(tokens, file)) {
    const { pairs, strays } = findMarks(run.marks);
    for (const pair of pairs) {
      inline.push(inlineQuotation(run, pair));
      if (!pair.mismatched) continue;
      const closers = closersOf(run.text[pair.open] ?? "");
      loneMarks.push(loneMark(run, "mismatched", pair.close, closers));
    }
    for (const { at, mark, kind } of strays)
      loneMarks.push(loneMark(run, kind, at, kind === "unclosed" ? closersOf(mark) : ""));
  }
  return { inline, loneMarks };
}

function loneMark(run: Printed, kind: LoneMark["kind"], at: number, closers: string): LoneMark {
  const mark = run.text[at] ?? "";
  return { mark, kind, closers, doubtful: isSingle(mark), position: run.positionAt(at) };
}

function inlineQuotation(run: Printed, { open, close }: Pair): Quotation {
  const inside = run.text.slice(open + 1, close);
  const from = open + 1 + (inside.length - inside.trimStart().length);
  const text = inside.trim();
  const positionAt = (unit: number) => run.positionAt(from + unit);
  return {
    text: inParagraphs(text, run.text[open] ?? ""),
    form: "inline",
    emphasised: isEmphasised(run, open, close),
    get position() {
      return positionAt(0);
    },
    positionAt,
  };
}

/** Whether a stretch in emphasis holds all words between two marks, and no other. */
function isEmphasised({ text, emphasised }: Printed, open: number, close: number): boolean {
  const words = (from: number, to: number) =>
    /[\p{L}\p{N}]/u.test(text.slice(Math.min(from, to), Math.max(from, to)));
  let low = 0;
  let high = emphasised.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((emphasised[middle]?.[1] ?? 0) < close - 1) low = middle + 1;
    else high = middle;
  }
  return emphasised
    .slice(Math.max(0, low - 1), low + 1)
    .some(([from, to]) => to > open && from < close && !words(from, open + 1) && !words(close, to));
}

/** Running text outside of block quotations: paragraphs in a row are one run, any other text is one of its own. */
function* runsOf(tokens: readonly Token[], file: Lines): Generator<Printed> {
  let paragraphs: Printed[] = [];
  let quoted = 0;
  let row = 0;
  let column = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "blockquote_open") quoted++;
    if (token.type === "blockquote_close") quoted--;
    if (quoted > 0) continue;
    if (token.map !== null && token.map[0] !== row) {
      row = token.map[0];
      column = 0;
    }
    if (token.type === "inline" && tokens[index - 1]?.type === "paragraph_open")
      paragraphs.push(printedInline(token, row, file));
    else if (token.type === "inline") {
      yield printedInline(token, row, file, column);
      // The cells of one row follow each other in its line.
      const found = (file.lines[row] ?? "").indexOf(token.content, column);
      column = (found === -1 ? column : found) + Math.max(1, token.content.length);
    }
    const goesOn = token.type === "paragraph_close" && tokens[index + 1]?.type === "paragraph_open";
    if (token.type !== "paragraph_close" || goesOn || paragraphs.length === 0) continue;
    yield joined(paragraphs, Array(paragraphs.length).fill("\n\n"));
    paragraphs = [];
  }
}
