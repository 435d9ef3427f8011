/** The marks in a field, which is plain text: neither Markdown nor HTML is read in it. */
import { decodeHTMLStrict } from "entities/decode";
import { type Fault, printable } from "../../problems/index.ts";
import { DAMAGE } from "./damage.ts";
import { HTML_IN_FIELD } from "./html.ts";
import type { Mark } from "./mark.ts";

/** `&amp;`, `&#8211;`; not `AT&T` and `R&D;`. */
const ENTITY: Mark = {
  sign: /&/,
  pattern: /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g,
  severity: "error",
  fault: ({ 0: text }) => {
    const meant = decodeHTMLStrict(text);
    if (meant === text) return undefined;
    return {
      rule: "text-entity",
      message: `"${text}" is an HTML entity, so readers would see the code instead of the character.`,
      hint: /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u.test(meant)
        ? `Write ${meant} instead.`
        : /^\s+$/.test(meant)
          ? "Write a plain space instead."
          : "Delete it.",
    };
  },
};

/** `<!-- ask Ida -->`, `%% ask Ida %%` */
const COMMENT: Mark = {
  sign: /<!|%%/,
  pattern: /<!--[\s\S]{0,5000}?(?:-->|$)|(?<![\p{N}%]\s?)%%[^%\n]{1,2000}%%/gu,
  severity: "error",
  fault: () => ({
    rule: "text-comment",
    message: "A field has no comments of this kind, so readers would see it.",
    hint: "Delete it, or write it on a line of its own that begins with #.",
  }),
};

function markdown(what: string, hint: string): Fault {
  return {
    rule: "text-markdown",
    message: `${what}, but a field is plain text: readers would see it as it is typed.`,
    hint,
  };
}

/** `[later](https://example.org)`, `![](photo.jpg)`, `[[ferry-stops]]`, `[^1]` */
const LINK: Mark = {
  sign: /\[/,
  pattern:
    /!?\[[^[\]\n]{0,300}\]\([^()\n]{0,500}\)|!?\[\[[^[\]\n]{1,200}\]\]|\[[^[\]\n]{1,200}\]\[[^[\]\n]{0,200}\]|\[\^[^\]\n]{1,100}\]/g,
  severity: "error",
  fault: ({ 0: text }) =>
    markdown(
      `"${printable(text, 60)}" is a link in Markdown`,
      "Write only the words. A link belongs in the text below the fields, an address in `url`.",
    ),
};

/** `*perhaps*`, `**perhaps**`, `_perhaps_`, `` `perhaps` ``, `~~perhaps~~`, `==perhaps==`, `## Perhaps` */
const EMPHASIS: Mark = {
  sign: /[*_#]|~~|==/,
  pattern:
    /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])[^*\n]{1,300}(?<=[^\s*])\1(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])[^_\n]{1,300}(?<=[^\s_])\2(?![\p{L}\p{N}_])|~~(?=\S)[^~\n]{1,300}~~|==(?=[^\s=])[^=\n]{1,300}(?<=\S)==|^#{1,6}[ \t]+(?=\S)/gu,
  severity: "warning",
  fault: ({ 0: text }) => {
    const bare = text.replace(/^[*_~=#\s]+|[*_~=\s]+$/g, "");
    return markdown(
      `"${printable(text.trim(), 40)}" has signs of Markdown`,
      bare === ""
        ? "Delete them."
        : `Write ${printable(bare, 60)} instead. Words between backticks may have such signs.`,
    );
  },
};

/** A field of ours. */
export const FIELD_MARKS: readonly Mark[] = [...DAMAGE, ENTITY, COMMENT, HTML_IN_FIELD, LINK, EMPHASIS];

/** Words exactly as somebody printed or said them: what is probably damage may have been printed so. */
export const VERBATIM_MARKS: readonly Mark[] = [...DAMAGE, ENTITY, HTML_IN_FIELD].map(mark => ({
  ...mark,
  severity: "warning",
  fault: match => {
    const fault = mark.fault(match);
    return fault && { ...fault, hint: `${fault.hint} If it was printed like this, leave it.` };
  },
}));
