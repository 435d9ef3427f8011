/** The marks in the prose of a body: what Markdown left as it was typed. */

import { printable } from "../../problems/index.ts";
import { DAMAGE } from "./damage.ts";
import { FOREIGN } from "./foreign.ts";
import { HTML_IN_BODY } from "./html.ts";
import type { Mark } from "./mark.ts";

/** Stands in a text for what is not plain text of its own: a link, code, a sign after a backslash. */
export const NOT_TEXT = "\ufffc";

const BROKEN = "This is not read as a link, so readers would see its brackets and its address.";

/** `[report](https://example.org/hull report.pdf)` */
const BROKEN_LINK: Mark = {
  sign: /\]\(/,
  pattern: /!?\[([^[\]\n]{0,300})\]\(([^()\n]{0,500})\)?/g,
  severity: "error",
  fault: ({ 1: words = "", 2: address = "" }) => {
    const spaced = /^\s*[^\s"'<>]+(?: [^\s"'<>]+)+\s*$/.test(address);
    return {
      rule: "markdown-link",
      message: spaced ? `There is a space in the address. ${BROKEN}` : BROKEN,
      hint: spaced
        ? `Write %20 for each space: [${printable(words, 60)}](${printable(address.trim().replace(/ +/g, "%20"), 200)}).`
        : "Write [words](https://example.org/page), with an address without spaces and with every bracket closed.",
    };
  },
};

/** `(the report)[https://example.org]` */
const REVERSED_LINK: Mark = {
  sign: /\)\[/,
  pattern: /\(([^()\n]{1,200})\)\[((?:https?:\/\/|www\.|\/)[^\]\n]{1,500})\]/g,
  severity: "error",
  fault: ({ 1: words = "", 2: address = "" }) => ({
    rule: "markdown-link",
    message: `The brackets are swapped. ${BROKEN}`,
    hint: `Write [${printable(words, 60)}](${printable(address, 200)}).`,
  }),
};

/** `[the report] (https://example.org)` */
const PARTED_LINK: Mark = {
  sign: /\]\s/,
  pattern: /\[([^[\]\n]{1,200})\]\s{1,3}\(((?:https?:\/\/|www\.)[^()\s]{1,500})\)/g,
  severity: "error",
  fault: ({ 1: words = "", 2: address = "" }) => ({
    rule: "markdown-link",
    message: `There is a space between the brackets. ${BROKEN}`,
    hint: `Write [${printable(words, 60)}](${printable(address, 200)}).`,
  }),
};

/** `[name]: https://example.org` that goes on a line of text. */
const LATE_DEFINITION: Mark = {
  sign: /\]:/,
  pattern: /^\[[^[\]\n]{1,200}\]:\s+(?:https?:\/\/|www\.|\/)\S*/gim,
  severity: "error",
  fault: () => ({
    rule: "markdown-definition",
    message:
      "This line gives a name to an address, but it continues the text above, so readers would see it.",
    hint: "Put an empty line above it.",
  }),
};

/** `##Heading`, `== Heading` */
const HEADING_TYPED: Mark = {
  sign: /##|==/,
  pattern: /^(?:#{2,6}(?=[^\s#])|#{7,}|={2,6}[ \t]+(?=\S))[^\n]*/gm,
  severity: "error",
  fault: ({ 0: text }) => ({
    rule: "markdown-heading",
    message: "This is not read as a heading, so readers would see its signs.",
    hint: `Write ## ${printable(text.replace(/^[#=\s]+|[#=\s]+$/g, ""), 60)}, on a line of its own.`,
  }),
};

/** Asterisks or underscores for strong words that mark none. */
const STRONG_TYPED: Mark = {
  sign: /\*\*|__/,
  pattern:
    /\*{2,3}(?=[^\s*])[^*\n]{1,300}\*{2,3}|(?<![^\s])\*\*\s[^*\n]{1,300}\s\*\*(?![^\s])|\*{2,}(?=[^\s*])|(?<=[^\s*])\*{2,}|(?<![\p{L}\p{N}_])__(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?])__(?![\p{L}\p{N}_])/gu,
  severity: "error",
  fault: ({ 0: text }) => ({
    rule: "markdown-emphasis",
    message: `"${printable(text, 40)}" is not read as emphasis, so readers would see its signs.`,
    hint: "Put the signs directly before the first and after the last of whole words, as in **two words**. To print a sign, put a backslash before it.",
  }),
};

/** `*perhaps *` */
const EMPHASIS_TYPED: Mark = {
  sign: /[*_]/,
  pattern: /(?<![\p{L}\p{N}*\\])([*_])(?=[^\s*_])[^*_\n]{1,200}\s\1(?![\p{L}\p{N}*_])/gu,
  severity: "warning",
  fault: STRONG_TYPED.fault,
};

/** `50%% of them`: read as the end of a number, and not as the beginning of a comment. */
const PERCENT_TYPED: Mark = {
  sign: /%%/,
  pattern: /(?<=\p{N}\s?)%%/gu,
  severity: "error",
  fault: () => ({
    rule: "markdown-comment",
    message: "The %% after a number does not begin a comment, so readers would see it.",
    hint: "Write % once. If a comment begins here, write <!-- before it and --> after it.",
  }),
};

const TABLE_TYPED: Mark = {
  sign: /\|/,
  pattern: /^\|[^\n]*\|[ \t]*$(?:\n\|[^\n]*){0,200}/gm,
  severity: "error",
  fault: () => ({
    rule: "markdown-table",
    message: "This is not read as a table, so readers would see its bars.",
    hint: "Put an empty line above the table. Below its first row, put a row with as many cells of three hyphens: | --- | --- |.",
  }),
};

const LAST_BACKSLASH: Mark = {
  sign: /\\/,
  pattern: /\\$/g,
  severity: "warning",
  fault: () => ({
    rule: "markdown-foreign",
    message: "This text ends with a backslash, and readers would see it as it is typed.",
    hint: "Delete it. To print a backslash, write two.",
  }),
};

/** Only `text` is looked at: it is `NOT_TEXT` where a link or code is. */
const BARE_ADDRESS: Mark = {
  sign: /:\/\/|[Ww]{3}\./,
  pattern:
    /(?<![\p{L}\p{N}@/.])(?:https?:\/\/[^\s<>"“”\ufffc]{2,}|www\.[\p{L}\p{N}-]+\.[^\s<>"“”\ufffc]{2,})/giu,
  severity: "warning",
  fault: ({ 0: text }) => {
    const address = trimmed(text);
    return {
      rule: "markdown-bare-address",
      message: "Readers would see this address but could not follow it.",
      hint: /^www\./i.test(address)
        ? `Write [${printable(address, 300)}](https://${printable(address, 300)}), or link words to it.`
        : `Write <${printable(address, 300)}>, or link words to it: [words](${printable(address, 300)}).`,
    };
  },
};

/** An address without the punctuation of the sentence around it. */
function trimmed(address: string): string {
  const bare = address.replace(/[.,;:!?'’»…]+$/, "");
  return bare.endsWith(")") && !bare.includes("(") ? trimmed(bare.slice(0, -1)) : bare;
}

/** Marks in the words of a link, which are followed as they are. */
export const LINKED_MARKS: readonly Mark[] = [...DAMAGE, HTML_IN_BODY, STRONG_TYPED];

export const BODY_MARKS: readonly Mark[] = [
  ...DAMAGE,
  LATE_DEFINITION,
  ...FOREIGN,
  BROKEN_LINK,
  REVERSED_LINK,
  PARTED_LINK,
  HEADING_TYPED,
  TABLE_TYPED,
  STRONG_TYPED,
  EMPHASIS_TYPED,
  HTML_IN_BODY,
  LAST_BACKSLASH,
  PERCENT_TYPED,
  BARE_ADDRESS,
];
