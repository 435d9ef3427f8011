/**
 * What begins a line of prose and only looks like Markdown is printed as it is written: `1974. A good year`,
 * `14. August 2017 was`, `> - No, we never said so.` No number is ever changed: a list goes on as long as its numbers
 * do, as 1. 2. 3., or as 1. 1. 1. without empty lines.
 */
import type MarkdownIt from "markdown-it";
import heading from "markdown-it/lib/rules_block/heading.mjs";
import lheading from "markdown-it/lib/rules_block/lheading.mjs";
import list from "markdown-it/lib/rules_block/list.mjs";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";

export function printAsWritten(markdown: MarkdownIt): void {
  const { ruler } = markdown.block;
  const alt = ["paragraph", "reference", "blockquote"];
  ruler.at("list", listed, { alt });
  // Words that somebody said have no headings of ours.
  ruler.at("heading", (...at) => !isQuoted(at[0], at[1]) && heading(...at), { alt });
  ruler.at("lheading", (...at) => !isQuoted(at[0], at[1]) && lheading(...at));
}

/** Only lines within `>` have an indent of that kind. */
function isQuoted(state: StateBlock, line: number): boolean {
  return (state.bsCount[line] ?? 0) > 0;
}

function listed(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const first = itemAt(state, start);
  if (first === undefined || !list(state, start, end, true)) return false;
  // The next item of a list that is open.
  if (silent && (state.sCount[start] ?? 0) < state.blkIndent) return true;
  return first.number === undefined
    ? bulleted(state, first, end, silent)
    : numbered(state, first, first.number, end, silent);
}

/** A bullet alone is one of ours, but in words that somebody said, and where it goes on a sentence: `met\n- as always -`. */
function bulleted(state: StateBlock, first: Item, end: number, silent: boolean): boolean {
  const goesOn =
    silent &&
    state.parentType === "paragraph" &&
    // Within an item it begins a list of its own.
    state.listIndent < 0 &&
    !endsWithColon(state, first.line - 1);
  if ((goesOn || isQuoted(state, first.line)) && nextItem(state, first, end) === undefined) return false;
  return silent || list(state, first.line, end, false);
}

function numbered(state: StateBlock, first: Item, number: number, end: number, silent: boolean): boolean {
  const env = state.env as { listEnd?: number };
  const continues = !silent && state.level === 0 && number === (env.listEnd ?? Number.NaN) + 1;
  if (!continues && number > MOST) return false;
  let count = 1;
  let limit = end;
  let step: number | undefined;
  for (let item = first; ; count++) {
    const next = nextItem(state, item, end);
    if (next === undefined) break;
    step ??= (next.number ?? 0) - number;
    const follows = next.number === number + count * step && (step === 1 || (step === 0 && !next.loose));
    if (!follows || (next.loose && number > 1 && !continues)) {
      limit = next.line;
      break;
    }
    item = next;
    if (silent) return true;
  }
  if ((count === 1 && !continues) || !list(state, first.line, limit, false)) return false;
  if (state.level === 0) env.listEnd = number + count - 1;
  return true;
}

/** A list that begins with a larger number and goes on nothing is one of years. */
const MOST = 99;

interface Item {
  readonly line: number;
  /** Absent in a list with bullets. */
  readonly number?: number;
  /** The sign after the number, or the bullet. */
  readonly sign: string;
  /** The column from which on a line belongs to it. */
  readonly inside: number;
  /** Whether an empty line is above it. */
  readonly loose?: boolean;
}

function itemAt(state: StateBlock, line: number): Item | undefined {
  const from = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const text = state.src.slice(from, Math.min(state.eMarks[line] ?? from, from + 20));
  const [marks = "", digits, stop, bullet] = /^(?:(\d{1,9})([.)])|([-+*]))(?:[ \t]+|$)/.exec(text) ?? [];
  if (marks === "") return undefined;
  const width = (digits ?? "").length + 1;
  const spaces = marks.length - width;
  return {
    line,
    ...(digits === undefined ? {} : { number: Number(digits) }),
    sign: stop ?? bullet ?? "",
    inside: (state.sCount[line] ?? 0) + width + (spaces > 4 || marks.length === text.length ? 1 : spaces),
  };
}

/** Blocks that end a list where they are indented less than it. */
const ENDS_A_LIST = /^(?:#{1,6}\s|`{3}|~{3}|>|(?:\*[ \t]*){3,}$|(?:-[ \t]*){3,}$|(?:_[ \t]*){3,}$)/;

/** The item that follows another in its list. */
function nextItem(
  state: StateBlock,
  { line: above, sign, number, inside }: Item,
  end: number,
): Item | undefined {
  let loose = false;
  for (let line = above + 1; line < end; line++) {
    if (state.isEmpty(line)) {
      loose = true;
      continue;
    }
    const indent = state.sCount[line] ?? 0;
    if (indent < state.blkIndent) return undefined;
    if (indent >= inside) continue;
    const next = indent - state.blkIndent < 4 ? itemAt(state, line) : undefined;
    if (next !== undefined)
      return next.sign === sign && (next.number === undefined) === (number === undefined)
        ? { ...next, loose }
        : undefined;
    const from = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    const text = state.src.slice(from, Math.min(state.eMarks[line] ?? from, from + 80));
    if (state.isEmpty(line - 1) || ENDS_A_LIST.test(text)) return undefined;
  }
  return undefined;
}

function endsWithColon(state: StateBlock, line: number): boolean {
  return /[:：]\s*$/.test(
    state.src.slice(Math.max(state.bMarks[line] ?? 0, (state.eMarks[line] ?? 0) - 20), state.eMarks[line]),
  );
}
