/** The texts of fields as readers would see them: signs that were meant for a program are reported in their position. */

import { type Fault, printable } from "../problems/index.ts";
import type { FieldPath, Locate, LocatedFault } from "./frontMatter/position.ts";
import { FIELD_MARKS, findMarks, mayHaveMarks, NOT_TEXT, VERBATIM_MARKS } from "./marks/index.ts";

/** After so many in one file the others are as easily seen. */
const MOST = 100;

/** Finds what readers would see as it was typed in the fields of a file. `text` is the whole file. */
export function proofread(text: string, data: unknown, locate: Locate): LocatedFault[] {
  const told: LocatedFault[] = [];
  let starts: readonly number[] | undefined;
  const lineStarts = () => {
    starts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    return starts;
  };
  for (const { value, path } of textsIn(data)) {
    if (told.length >= MOST) break;
    const marks = findMarks(withoutCode(value), isVerbatim(path) ? VERBATIM_MARKS : FIELD_MARKS);
    const quoted = isVerbatim(path) ? undefined : quotationMarks(value);
    if (marks.length === 0 && quoted === undefined) continue;
    const position = locate(path);
    const start = (lineStarts()[position.line - 1] ?? 0) + position.column - 1;
    // Between the quotation marks of YAML, others are meant.
    if (quoted !== undefined && text[start] === value.trim()[0])
      told.push({ position, path, severity: "warning", fault: quoted });
    let from = start;
    for (const mark of marks) {
      const written = value.slice(mark.start, mark.end).split(/\s/, 1)[0] ?? "";
      const found = text.indexOf(written, from);
      if (found !== -1) from = found + written.length;
      // Between double quotation marks, YAML has a backslash before a backslash.
      const at = written.startsWith("\\") && text[found - 1] === "\\" ? found - 1 : found;
      const line = lineStarts().findLastIndex(each => each <= at) + 1;
      const { inWords } = position;
      const exact = { line, column: at - (lineStarts()[line - 1] ?? 0) + 1, inWords };
      told.push({ position: at === -1 ? position : exact, path, severity: mark.severity, fault: mark.fault });
    }
  }
  return told;
}

interface TextOfField {
  readonly value: string;
  readonly path: FieldPath;
}

/** Every text in some data that may be wrong, but addresses and the names of actors, with its path. */
function textsIn(data: unknown, path: (string | number)[] = [], found: TextOfField[] = []): TextOfField[] {
  if (typeof data === "string") {
    if (
      (mayHaveMarks(data) || LAST_QUOTATION_MARK.test(data)) &&
      (FREE.has(String(path[0])) || !NAMES.has(String(path.findLast(step => typeof step === "string")))) &&
      !/^\s*\w+:\/\/\S*\s*$/.test(data)
    )
      found.push({ value: data, path: [...path] });
  } else if (typeof data === "object" && data !== null)
    for (const [key, inner] of Object.entries(data)) {
      path.push(Array.isArray(data) ? Number(key) : key);
      textsIn(inner, path, found);
      path.pop();
    }
  return found;
}

const LAST_QUOTATION_MARK = /[”“»’‘]\s*$/;

/** Fields that name something: whether there is such a thing is looked up. */
const NAMES: ReadonlySet<string> = new Set(["actors", "speaker", "by", "url", "archived"]);

/** Fields at the top of a file whose texts readers see, whatever the names within them. */
const FREE: ReadonlySet<string> = new Set(["words", "by"]);

/** The words of a quotation are those that somebody said, whatever they are. */
function isVerbatim([first, , third]: FieldPath): boolean {
  return first === "quotes" && third === "text";
}

/** What is between backticks is meant as it is typed. */
function withoutCode(value: string): string {
  return value.replace(/`[^`\n]{1,500}`/g, code => NOT_TEXT.repeat(code.length));
}

/** `title: “The bridge opens”`: an editor has made the marks that YAML knows into ones that it takes for letters. */
function quotationMarks(value: string): Fault | undefined {
  const inner = /^[“„«‘‚]([^“”„«»‘‚]+)[”“»’‘]$/.exec(value.trim())?.[1]?.trim();
  if (inner === undefined || inner === "") return undefined;
  const plain = /^[\p{L}\p{N}][^:#]*$/u.test(inner) ? inner : `"${inner.replace(/["\\]/g, "\\$&")}"`;
  return {
    rule: "text-quotes",
    message:
      "The quotation marks around this text are part of it, because YAML treats curly ones as letters.",
    hint: `Write ${printable(plain, 100)}. If readers should see the marks, write '${printable(value.trim().replaceAll("'", "''"), 100)}'.`,
  };
}
