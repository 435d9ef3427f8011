/** Bytes -> text that can be shown and counted in lines, or what in them is none. */
import { type Fault, type Place, START } from "../problem.ts";

export interface Unread {
  readonly fault: Fault;
  readonly place: Place;
}

export function unread(rule: string, message: string, hint: string, place: Place = START): Unread {
  return { fault: { rule, message, hint }, place };
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** UTF-8 without its byte order mark, every line ended by `\n`. */
export function decode(bytes: Uint8Array): string | Unread {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return notUtf8(bytes);
  }
  const lines = text.replace(/\r\n?/g, "\n");
  if (CONTROL.test(lines)) {
    const place = placeOf(lines, CONTROL);
    if (lines.includes("\u0000") && looksLikeUtf16(bytes)) return UTF_16;
    return unread(
      "file-control",
      "there is an invisible control character here.",
      "Delete it; type the line again if it cannot be seen.",
      place,
    );
  }
  const mark = overriding(lines);
  if (mark !== undefined)
    return unread(
      "file-direction",
      "an invisible mark here turns the direction of the text and is not closed on its line.",
      "Delete it; right-to-left text needs no marks.",
      mark,
    );
  return lines;
}

function notUtf8(bytes: Uint8Array): Unread {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return UTF_16;
  const text = new TextDecoder("utf-8").decode(bytes).replace(/\r\n?/g, "\n");
  return unread(
    "file-encoding",
    "the file is not UTF-8 text: a letter here is saved in another encoding.",
    'Save it again with the encoding "UTF-8".',
    placeOf(text, /\ufffd/),
  );
}

const UTF_16 = unread(
  "file-encoding",
  "the file is UTF-16 text, not UTF-8.",
  'Save it again with the encoding "UTF-8".',
);

/** Every second byte of the beginning is zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = [...bytes.slice(0, 40)];
  return [0, 1].some(odd => head.length > 3 && head.every((byte, index) => index % 2 !== odd || byte === 0));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff\u2028\u2029]/;

/** The first bidirectional override, or embedding or isolate left open at the end of its line (UAX #9). */
function overriding(text: string): Place | undefined {
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

function placeOf(text: string, wanted: RegExp): Place {
  const offset = text.search(wanted);
  const before = text.slice(0, Math.max(0, offset)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
