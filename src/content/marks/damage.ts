/** Text that a program has damaged: letters read in the wrong encoding, escapes of JSON, marks of a chat program. */

import { printable } from "../../problems/index.ts";
import type { Mark } from "./mark.ts";

/** The characters that Windows-1252 has for the bytes 0x80 to 0x9f, where it has any. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** A character of the bytes 0x80 to 0xbf: one that continues a letter in UTF-8. */
const CONTINUES = `[${WINDOWS_1252}\u00a0-\u00bf]`;

/** Runs of UTF-8 that were read as Windows-1252: a leading byte and those that continue it, as letters and signs. */
const MISREAD = new RegExp(
  `(?:[\\u00c2-\\u00df]${CONTINUES}|[\\u00e0-\\u00ef]${CONTINUES}{2}|[\\u00f0-\\u00f4]${CONTINUES}{3}|â€)+`,
  "gu",
);

/** Signs that close a word or follow it in good text too: `„Spaß“`, `CAFÉ…`, `«perché…»`. */
const PUNCTUATION = /^[«»‘’‚“”„‹›…–—™®©\u00a0]+$/;

const MISREAD_LETTERS: Mark = {
  sign: new RegExp(`[\\u00c2-\\u00f4]${CONTINUES}`),
  pattern: MISREAD,
  severity: "error",
  fault: ({ 0: text, index, input }) => {
    const meant = decoded(text);
    if (meant === undefined || !isDamage(text, input.slice(0, index), input.slice(index + text.length)))
      return undefined;
    return {
      rule: "text-damaged",
      message: `"${printable(text, 20)}" is a letter or sign that was read in the wrong encoding.`,
      hint:
        meant === ""
          ? "Write the quotation mark or dash that was meant."
          : `Write ${printable(meant, 20)} instead, and save the file as UTF-8.`,
    };
  },
};

/** Whether a run that can be decoded is not good text: `It’s`, `ESPAÑA™`, `Maß»` are. */
function isDamage(text: string, before: string, after: string): boolean {
  if (text.startsWith("â€")) return true;
  const [lead = "", ...rest] = text;
  const continued = rest.join("");
  if (lead >= "à") return !PUNCTUATION.test(continued);
  if (rest.length > 1) return !PUNCTUATION.test(continued.replace(/[\u00c0-\u00ff]/g, ""));
  // One pair: of the letters that begin most of the damage, and not at the end of a word in capitals.
  if (!/[ÂÃÄÅ]/.test(lead)) return false;
  if (!PUNCTUATION.test(continued)) return true;
  return /\p{Ll}$/u.test(before) || (!/\p{L}$/u.test(before) && /^\p{Ll}/u.test(after));
}

/** What was meant, empty if a part is lost; `undefined` if the bytes are not UTF-8. */
function decoded(text: string): string | undefined {
  if (CUT_SHORT.test(text)) return "";
  const bytes = [...text].map(letter => {
    const index = WINDOWS_1252.indexOf(letter);
    return index === -1 ? (letter.codePointAt(0) ?? 0) : 0x80 + index;
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** The first two of the three bytes of a quotation mark or dash; the third has no character. */
const CUT_SHORT = new RegExp(`â€(?!${CONTINUES})`, "u");

/** What a no-break space leaves when it is read so and made a plain one: `lateÂ `. */
const LOST_SPACE: Mark = {
  sign: /Â/,
  pattern: /(?<=\p{Ll})Â(?=[\s.,;:!?]|$)/gu,
  severity: "error",
  fault: () => ({
    rule: "text-damaged",
    message: "This letter is left over from a space that was read in the wrong encoding.",
    hint: "Delete it, and save the file as UTF-8.",
  }),
};

const LOST_LETTERS: Mark = {
  sign: /\ufffd/,
  pattern: /\ufffd+/gu,
  severity: "error",
  fault: () => ({
    rule: "text-damaged",
    message: "A letter was lost here: a program could not read it and put this sign in its place.",
    hint: "Write the letter that was meant.",
  }),
};

const JSON_ESCAPES: Mark = {
  sign: /\\/,
  pattern: /(?:\\u[0-9a-fA-F]{4})+|\\u\{[0-9a-fA-F]{1,6}\}|\\x[0-9a-fA-F]{2}/g,
  severity: "error",
  fault: ({ 0: text }) => {
    const meant = String.fromCodePoint(
      ...[...text.matchAll(/[0-9a-fA-F]{2,6}/g)].map(([code]) =>
        Math.min(Number.parseInt(code, 16), 0x10ffff),
      ),
    );
    return {
      rule: "text-damaged",
      message: `"${printable(text, 40)}" is the code of a character, so readers would see the code.`,
      hint: /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u.test(meant)
        ? `Write ${printable(meant, 20)} instead.`
        : "Write the character itself, or delete the code.",
    };
  },
};

const LINE_BREAK_ESCAPES: Mark = {
  sign: /\\n/,
  pattern: /\\n(?=\\n|\s|\p{Lu}|$)/gu,
  severity: "warning",
  fault: () => ({
    rule: "text-damaged",
    message: "A backslash and n, the code of a line break, are printed here as they are.",
    hint: "Delete them, and begin a new line or paragraph.",
  }),
};

const PRIVATE_USE: Mark = {
  sign: /[\ue000-\uf8ff\udb80-\udbff]/,
  pattern: /\p{Co}[\p{Co}\p{L}\p{N}]*/gu,
  severity: "error",
  fault: () => ({
    rule: "text-damaged",
    message: "There is a character here that only one program knows and no font has.",
    hint: "Delete it, and also the letters and digits between two of them.",
  }),
};

const CHAT_CITATIONS: Mark = {
  sign: /[【[]|turn\d/,
  pattern:
    /【[^【】\n]{0,80}】|\[oai_citation:[^\]\n]{0,200}\](?:\([^()\n]{0,300}\))?|:contentReference\[[^\]\n]{0,80}\](?:\{[^}\n]{0,80}\})?|\[cite(?:_start|_end|:\s*[\d,\s]{1,40})\]|\p{Co}*(?:cite|navlist|filecite)?\p{Co}*(?:turn\d{1,3}[a-z]{1,12}\d{1,3}\p{Co}*)+/gu,
  severity: "error",
  fault: ({ 0: text }) =>
    /^【/.test(text) && !/[†‡]|^【\d+:\d+|source/.test(text)
      ? undefined
      : {
          rule: "text-chat",
          message: `"${printable(text, 40)}" is a mark that a chat program left instead of a source.`,
          hint: "Delete it. Read the source itself, and list it in `sources`.",
        },
};

export const DAMAGE: readonly Mark[] = [
  CHAT_CITATIONS,
  MISREAD_LETTERS,
  LOST_SPACE,
  LOST_LETTERS,
  JSON_ESCAPES,
  LINE_BREAK_ESCAPES,
  PRIVATE_USE,
];
