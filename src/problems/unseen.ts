/** Characters that no eye sees and no text of a story may hold: controls, and marks that turn the direction of what follows. */
import type { Fault, Position } from "./problem.ts";

/** Returns the first of them in a text whose lines end in `\n`, with its position, or `undefined`. */
export function findUnseen(text: string): { readonly fault: Fault; readonly position: Position } | undefined {
  const control = text.search(CONTROL);
  if (control !== -1) return { fault: INVISIBLE, position: positionAt(text, control) };
  const mark = turning(text);
  return mark === undefined ? undefined : { fault: TURNING, position: mark };
}

const INVISIBLE: Fault = {
  rule: "file-control",
  message: "There is an invisible control character here.",
  hint: "Delete it. If you cannot see it, type the line again.",
};

const TURNING: Fault = {
  rule: "file-direction",
  message: "An invisible mark here changes the direction of the text and is not closed on its line.",
  hint: "Delete it. Right-to-left text needs no such marks.",
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff\u2028\u2029\p{Cs}]/u;

/** The first bidirectional override, or embedding or isolate left open at the end of its line (UAX #9). */
function turning(text: string): Position | undefined {
  if (!/[\u202a-\u202e\u2066-\u2069]/.test(text)) return undefined;
  for (const [index, line] of text.split("\n").entries()) {
    const open: number[] = [];
    for (const match of line.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
      const mark = match[0];
      if (mark === "\u202d" || mark === "\u202e") return { line: index + 1, column: match.index + 1 };
      if (mark === "\u202c" || mark === "\u2069") open.pop();
      else open.push(match.index);
    }
    const first = open[0];
    if (first !== undefined) return { line: index + 1, column: first + 1 };
  }
  return undefined;
}

/** The place of a UTF-16 unit, counted from 0. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, offset)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
