/** Sources -> BibTeX, in UTF-8. */
import type { Site } from "../views/site.ts";
import { type Reference, type ReferenceDate, referencesOf } from "./reference.ts";

export function bibtex(site: Site): string {
  return referencesOf(site).map(entry).join("\n");
}

/**
 * `@misc` is the type that every style knows and that claims nothing. `howpublished` and `annote` are fields of BibTeX; `day`,
 * `url`, `archived` and `via` are not, and a style that does not know a field passes over it.
 */
function entry({ key, title, publisher, via, published, url, archived, note }: Reference): string {
  const fields = [
    // A second pair of braces: a headline keeps its capital letters.
    title !== undefined && `title = {{${escaped(title)}}}`,
    `howpublished = {${escaped(publisher)}}`,
    via !== undefined && `via = {${escaped(via)}}`,
    ...(published === undefined ? [] : dateFields(published)),
    url !== undefined && `url = {${address(url)}}`,
    archived !== undefined && `archived = {${address(archived)}}`,
    note !== undefined && `annote = {${escaped(note)}}`,
  ].filter(field => field !== false);
  return `@misc{${key},\n${fields.map(field => `  ${field},\n`).join("")}}\n`;
}

/** A month is a macro, without braces, so that a style writes it in its language. */
function dateFields({ edtf, year, month, day, circa }: ReferenceDate): readonly string[] {
  if (year === undefined) return [`year = {${escaped(edtf)}}`];
  return [
    `year = {${circa ? escaped(edtf) : year}}`,
    ...(month === undefined || circa ? [] : [`month = ${MONTHS[month - 1]}`]),
    ...(day === undefined || circa ? [] : [`day = {${day}}`]),
  ];
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  // BibTeX counts braces, those of \{ too.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};

/** What TeX reads as a command is a character again. */
function escaped(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, sign => COMMANDS[sign] ?? `\\${sign}`);
}

/** An address is read as it is, up to the brace that ends it. */
function address(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent);
}
