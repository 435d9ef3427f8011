/** HTML, which neither a body nor a field may hold: readers would see the tags. */

import { printable } from "../../problems/index.ts";
import type { Mark } from "./mark.ts";

/** The elements that writers use, and those that programs leave behind. `<name>` and `<your city>` are plain text. */
const ELEMENTS =
  "a|abbr|article|aside|audio|b|big|blockquote|body|br|button|caption|center|cite|code|col|dd|del|details|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|li|link|main|mark|meta|nav|noscript|object|ol|o:p|p|path|picture|pre|q|ruby|rt|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|tr|tt|u|ul|var|video|wbr";

/** An element without others in it, or one tag, a component of a program, a declaration. */
const TAG = new RegExp(
  `<(${ELEMENTS})(?:\\s[^<>]{0,1000})?>[^<>]{0,500}</\\1\\s*>|</?(?:${ELEMENTS})(?:\\s[^<>]{0,1000})?/?>|<[A-Z][A-Za-z]{0,40}(?:\\s[^<>]{0,500})?/>|<(?:!DOCTYPE|\\?php|\\?xml)\\b[^<>]{0,200}>`,
  "gi",
);

/** What to write in place of an element. */
const INSTEAD: Readonly<Record<string, string>> = {
  b: "Write **words**.",
  strong: "Write **words**.",
  i: "Write *words*.",
  em: "Write *words*.",
  br: "Delete it. If the next line should begin below it, end the line with a backslash.",
  a: "Write [words](https://example.org).",
  code: "Write `words`.",
  hr: "Write *** on a line of its own.",
};

function shown(text: string): string {
  return `"${printable(text.replace(/\s+/g, " "), 40)}" is HTML, and readers would see it as it is typed.`;
}

/** In a body it is shown as it is written, and that may be meant. */
export const HTML_IN_BODY: Mark = {
  sign: /</,
  pattern: TAG,
  severity: "warning",
  fault: ({ 0: text }) => {
    const name = (/[a-z1-6]+/i.exec(text)?.[0] ?? "").toLowerCase();
    return {
      rule: "markdown-html",
      message: shown(text),
      hint: `${INSTEAD[name] ?? "Delete the tag, or write what it should show in Markdown."} If it is meant as text, put it between backticks.`,
    };
  },
};

export const HTML_IN_FIELD: Mark = {
  sign: /</,
  pattern: TAG,
  severity: "error",
  fault: ({ 0: text }) => ({
    rule: "text-html",
    message: shown(text),
    hint: "Delete the tags: a field holds plain text.",
  }),
};
