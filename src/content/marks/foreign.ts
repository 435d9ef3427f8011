/** Marks of other programs and dialects, which Dateline prints as they are typed. */

import { type Fault, printable } from "../../problems/index.ts";
import type { Mark } from "./mark.ts";

/** Says that a mark is printed, with what to write instead; as text, a mark has a backslash before it. */
function foreign(what: string, hint: string): Fault {
  return { rule: "markdown-foreign", message: `${what}, and readers would see it as it is typed.`, hint };
}

function mark(
  sign: RegExp,
  pattern: RegExp,
  what: string,
  hint: string,
  severity: Mark["severity"] = "error",
): Mark {
  return {
    sign,
    pattern,
    severity,
    fault: ({ 0: text }) => foreign(`"${printable(text.trim(), 40)}" is ${what}`, hint),
  };
}

const AS_TEXT = "If it is meant as text, put a backslash before its first sign";

/** `[^1]`, `[^1]: Gazette, page 4.`, `^[a note]` */
const FOOTNOTE: Mark = {
  sign: /\[\^|\^\[/,
  pattern: /\[\^([^\]\n]{1,100})\](:?)|\^\[[^\]\n]{1,300}\]/g,
  severity: "error",
  fault: ({ 0: text, 1: label, 2: colon }) => ({
    rule: "markdown-footnote",
    message: `"${printable(text, 40)}" is a footnote, but articles have none: readers would see it as it is typed.`,
    hint:
      label === undefined
        ? "Put the note into the sentence, in brackets or as a link: [words](https://example.org)."
        : colon === ":"
          ? "Delete the note, or make it a sentence of its own. A source belongs in `sources`."
          : `Link words of the sentence to the source instead, as in [words](https://example.org), or list it in \`sources\`. Also delete the line that begins with [^${printable(label, 40)}]:.`,
  }),
};

/** Whether a mark is the definition of a footnote; then the label. */
export function isFootnote(text: string): { readonly label: string; readonly defines: boolean } | undefined {
  const [, label, colon] = /^\[\^([^\]\n]{1,100})\](:?)/.exec(text) ?? [];
  return label === undefined ? undefined : { label, defines: colon === ":" };
}

const CONTENTS = mark(
  /[[{]/,
  /^(?:\[toc\]|\{:toc\}|\[\[_?toc_?\]\])$/gim,
  "another program's sign for a table of contents",
  "Delete it.",
);

/** `[[2024-01-10-ferry-stops|the stop]]` */
const WIKI_LINK: Mark = {
  sign: /\[\[/,
  pattern: /!?\[\[([^[\]\n]{1,200})\]\]/g,
  severity: "error",
  fault: ({ 0: text, 1: inside = "" }) => {
    if (text.startsWith("!"))
      return {
        rule: "markdown-wiki",
        message: `"${printable(text, 60)}" embeds a file as in another program, and readers would see it as it is typed.`,
        hint: "Delete it.",
      };
    const [target = "", words] = inside.split("|");
    const [file = "", heading] = target.split("#");
    const name = (file.split("/").at(-1) ?? "").trim().replace(/\.md$/i, "");
    const id = name
      .replace(/^\d{4}(?:-\d\d){0,2}-(?=.)/, "")
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "");
    const said = (words ?? (name === "" ? heading : name) ?? "").trim();
    return {
      rule: "markdown-wiki",
      message: `"${printable(text, 60)}" is a wiki link, and readers would see it as it is typed.`,
      hint:
        id === ""
          ? "Write [words](/articles/the-name-of-the-file/)."
          : `Write [${printable(said, 60)}](/articles/${printable(id, 80)}/), if you mean that article.`,
    };
  },
};

const STRUCK: Mark = mark(
  /~~/,
  /~~(?=\S)[^~\n]{1,500}~~/g,
  "struck text in another dialect of Markdown",
  `Delete it, and say in \`corrections\` what was wrong. ${AS_TEXT}.`,
);

const LOW: Readonly<Record<string, string>> = digits("₀₁₂₃₄₅₆₇₈₉");
const HIGH: Readonly<Record<string, string>> = { ...digits("⁰¹²³⁴⁵⁶⁷⁸⁹"), "-": "⁻", "+": "⁺" };

function digits(signs: string): Record<string, string> {
  return Object.fromEntries([...signs].map((sign, digit) => [String(digit), sign]));
}

/** `H~2~O`, `10^3^` */
function shifted(sign: RegExp, pattern: RegExp, signs: Readonly<Record<string, string>>, what: string): Mark {
  return {
    sign,
    pattern,
    severity: "error",
    fault: ({ 0: text, 1: inside = "" }) => {
      const letters = [...inside].map(sign => signs[sign]);
      return foreign(
        `"${printable(text, 40)}" is ${what} in another dialect of Markdown`,
        letters.includes(undefined)
          ? `Write it without ${text[0]}. ${AS_TEXT}.`
          : `Write ${letters.join("")} instead. ${AS_TEXT}.`,
      );
    },
  };
}

const LOWERED = shifted(/~/, /(?<=[\p{L}\p{N})])~([\p{L}\p{N}+-]{1,12})~/gu, LOW, "a lowered sign");
const RAISED = shifted(/\^/, /(?<=[\p{L}\p{N})])\^([\p{L}\p{N}+-]{1,12})\^/gu, HIGH, "a raised sign");

const HIGHLIGHT = mark(
  /==/,
  /==(?=[^\s=])[^=\n]{1,300}(?<=\S)==/g,
  "highlighted text in another dialect of Markdown",
  `Write **words** for important words. ${AS_TEXT}.`,
);

/** Notes for editors only: a page that printed them would publish them. */
const EDITORS_NOTES = mark(
  /\{/,
  /\{%-?\s*(?:end)?comment\b[^\n%]{0,80}%\}|\{#(?=\s)[^\n]{0,500}?#\}|\{\{(?:\/\*|!)[^\n]{0,500}?\}\}|\{\/\*[^*]{0,500}\*\/\}|\{>>[^\n]{0,500}?<<\}/g,
  "a comment of another program",
  "Delete it, or write it as <!-- comment -->, which no reader sees.",
);

const CHANGES = mark(
  /\{/,
  /\{(?:\+\+|--|~~|==)[^\n]{0,500}?(?:\+\+|--|~~|==)\}/g,
  "a tracked change of another program",
  "Accept or reject the change, and delete its signs.",
);

const SHORTCODE = mark(
  /\{\{/,
  /\{\{[<%][^\n]{0,300}?[%>]\}\}/g,
  "a shortcode of another program",
  `Delete it, or write what it should show. ${AS_TEXT}.`,
);

const TEMPLATE = mark(
  /\{[{%]|<%/,
  /\{\{[^{}\n]{1,300}\}\}|\{%[^\n]{0,300}?%\}|<%[^\n]{0,300}?%>/g,
  "a command of a template language",
  `Delete it, or write what it should show. ${AS_TEXT}.`,
  "warning",
);

/** `[gallery ids="1,2"]`, `[b]bold[/b]` */
const SQUARE_CODE = mark(
  /\[/,
  /\[([a-z][\w-]{0,30})(?:[ =][^\]\n]{0,200})?\][^[\]]{0,500}\[\/\1\]|\[[a-z][\w-]{0,30}(?:\s+[\w-]{1,30}=[^\]\n]{1,200})\]/gi,
  "a shortcode of another program",
  `Delete it, or write it in Markdown. ${AS_TEXT}.`,
);

/** `{.note}`, `{#place}`, `{width=50%}` */
const ATTRIBUTES = mark(
  /\{/,
  /\{(?::?\s*[.#][\p{L}_][^{}\n]{0,100}|:[^{}\n]{1,100}|[a-z_-]{1,30}=[^{}\n]{1,100})\}/giu,
  "a set of attributes of another dialect of Markdown",
  `Delete it. ${AS_TEXT}.`,
);

const CONTAINER = mark(
  /:::/,
  /^:{3,}[^\n]*/gm,
  "a line that begins or ends a box in another dialect of Markdown",
  `Delete the line. ${AS_TEXT}.`,
);

const FORMULA = mark(
  /\$\$|\\/,
  /\$\$[^$\n]{1,500}\$\$|\\(?:begin|end|frac|sqrt|text|math[a-z]{2,3})\{[^{}\n]{0,100}\}?/g,
  "a TeX formula",
  `Write it in plain signs, such as ½ or x². ${AS_TEXT}.`,
);

const MODULE = mark(
  /import\s|export\s/,
  /^(?:import\s[^\n]{0,200}\sfrom\s+["'][^\n'"]{1,200}["'];?|export\s+(?:default|const|let|function)\s[^\n]*)/gm,
  "a line of a program",
  "Delete the line. If it is meant as text, put it between backticks.",
);

const CALLOUT = mark(
  /\[!/,
  /^\[![a-z]+\][-+]?/gi,
  "the heading of a box in another dialect of Markdown",
  "Delete the line, and the > before the others. The sign > marks the words that somebody said.",
);

const TASK = mark(/\[/, /^\[[ xX]\](?=\s)/g, "a task box", `Delete it. ${AS_TEXT}.`);

const DEFINITION_LIST = mark(
  /(?:^|\n):/,
  /^:[ \t]{1,4}\S[^\n]*/gm,
  "a definition in another dialect of Markdown",
  `Delete the colon. ${AS_TEXT}.`,
  "warning",
);

const EMOJI = mark(
  /:[a-z]/,
  /(?<![\p{L}\p{N}:/]):[a-z][a-z0-9_+-]{1,30}:(?![\p{L}\p{N}:/])/gu,
  "the name of an emoji in another program",
  `Write the emoji itself, or delete it. ${AS_TEXT}.`,
  "warning",
);

const PLACE_NAME = mark(
  /\^/,
  /(?<=\s)\^[a-z0-9][a-z0-9-]{3,40}$/gim,
  "the name of a paragraph in another program",
  `Delete it. ${AS_TEXT}.`,
  "warning",
);

const INLINE_FIELD = mark(
  /::/,
  /^[\p{L}][\p{L}\p{N} _-]{0,30}::(?=\s)|\[[\p{L}][\p{L}\p{N} _-]{0,30}::[^\]\n]{0,200}\]/gmu,
  "a field of another program",
  `Write it as a sentence, or as a field above the text. ${AS_TEXT}.`,
  "warning",
);

const RULER = mark(
  /===/,
  /^={3,}[ \t]*$/gm,
  "a line of equals signs",
  "Delete it. For a line across the page, write ***.",
);

/** `#ferry #board` where a paragraph ends, as in notes. */
const TAGS = mark(
  /#/,
  /(?<![^\s])#\p{L}[\p{L}\p{N}_/-]{0,60}(?:[ \t]+#\p{L}[\p{L}\p{N}_/-]{0,60}){0,50}[ \t]*$/gu,
  "a tag",
  `Delete it, and list it in \`tags\`. ${AS_TEXT}.`,
  "warning",
);

const NUMBERED_CITATION: Mark = {
  sign: /\[\d/,
  pattern: /(?<![\p{L}\p{N}])\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,10}\]/gu,
  severity: "warning",
  fault: ({ 0: text }) => ({
    rule: "markdown-citation",
    message: `"${text}" looks like the number of a source, but articles do not number their sources.`,
    hint: `Name the source in the sentence, or link words to it. ${AS_TEXT}: \\${text}.`,
  }),
};

/** The first that matches wins where two begin at one place. */
export const FOREIGN: readonly Mark[] = [
  CONTENTS,
  WIKI_LINK,
  FOOTNOTE,
  EDITORS_NOTES,
  CHANGES,
  SHORTCODE,
  TEMPLATE,
  CALLOUT,
  TASK,
  SQUARE_CODE,
  ATTRIBUTES,
  STRUCK,
  LOWERED,
  RAISED,
  HIGHLIGHT,
  CONTAINER,
  FORMULA,
  MODULE,
  DEFINITION_LIST,
  EMOJI,
  PLACE_NAME,
  INLINE_FIELD,
  RULER,
  TAGS,
  NUMBERED_CITATION,
];
