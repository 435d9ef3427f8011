/** Bytes -> text that can be shown and counted in lines, or what in them is none. */
import {
  type Fault,
  findUnseen,
  type Position,
  positionAt,
  type RuleCode,
  START,
} from "../../problems/index.ts";

export interface Unread {
  readonly fault: Fault;
  readonly position: Position;
}

export function unread(rule: RuleCode, message: string, hint: string, position: Position = START): Unread {
  return { fault: { rule, message, hint }, position };
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
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const unseen = findUnseen(lines);
  if (unseen === undefined) return lines;
  return lines.includes("\u0000") && looksLikeUtf16(bytes) ? UTF_16 : unseen;
}

function notUtf8(bytes: Uint8Array): Unread {
  if (UTF_32.some(mark => mark.every((byte, index) => bytes[index] === byte)))
    return unread(
      "file-encoding",
      "The file is UTF-32 text, not UTF-8.",
      'Save it again with the encoding "UTF-8".',
    );
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return UTF_16;
  const text = new TextDecoder("utf-8").decode(bytes).replace(/\r\n?/g, "\n");
  return unread(
    "file-encoding",
    "The file is not UTF-8 text: a letter here is saved in another encoding.",
    'Save it again with the encoding "UTF-8".',
    positionAt(text, text.indexOf("\ufffd")),
  );
}

/** Byte order marks. */
const UTF_32 = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
];

const UTF_16 = unread(
  "file-encoding",
  "The file is UTF-16 text, not UTF-8.",
  'Save it again with the encoding "UTF-8".',
);

/** Every second byte of the beginning is zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = [...bytes.slice(0, 40)];
  return [0, 1].some(odd => head.length > 3 && head.every((byte, index) => index % 2 !== odd || byte === 0));
}
