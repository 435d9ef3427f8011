/** What a parser says is wrong, in words for a writer: what it means, what to do. */
import { type Fault, type Position, printable } from "../../problems/index.ts";
import { entriesOf, fieldAt } from "./lines.ts";
import type { LocatedFault } from "./position.ts";

/** An error of the careful parser, without its words. */
export interface YamlError {
  readonly code: string;
  readonly position: Position;
}

/** One error as a problem; the position is the first word of its line where the parser's own says nothing to a writer. */
export function explain(
  { code, position }: YamlError,
  lines: readonly string[],
  linesBefore: number,
): LocatedFault {
  const index = Math.min(position.line, lines.length) - 1;
  const line = lines[index] ?? "";
  const path = fieldAt(lines, index);
  if (code === "DUPLICATE_KEY") {
    const first = sameKeyAbove(lines, position);
    const where = first === undefined ? undefined : first + linesBefore;
    return {
      fault: duplicate(where, first !== undefined && beginsEntry(lines[first - 1])),
      position: position,
      path,
    };
  }
  const fault = faultOf(code);
  const word = Math.max(0, line.search(/\S/)) + 1;
  return { fault, position: { line: index + 1, column: Math.max(position.column, word) }, path };
}

/** Returns the line, from 1, on which a key that occurs twice occurs first, or `undefined`. */
function sameKeyAbove(lines: readonly string[], { line, column }: Position): number | undefined {
  const entries = entriesOf(lines);
  const at = entries.findIndex(entry => entry.line === line - 1 && entry.column === column - 1);
  const key = entries[at]?.key;
  for (let index = at - 1; index >= 0; index--) {
    const entry = entries[index];
    if (entry === undefined || entry.column < column - 1) return undefined;
    if (entry.column === column - 1 && entry.key === key) return entry.line + 1;
  }
  return undefined;
}

/** Whether a line begins an entry of a list: fields that occur twice below it may be the next entry, without its hyphen. */
function beginsEntry(line: string | undefined): boolean {
  return /^\s*-\s/.test(line ?? "");
}

function duplicate(first: number | undefined, newEntry: boolean): Fault {
  const where = first === undefined ? "" : `, on line ${first} and`;
  return {
    rule: "yaml-duplicate",
    message: `This field occurs twice${where} here.`,
    hint: newEntry ? NEXT_ENTRY : "Keep one of the two.",
  };
}

/** The hint if two entries of a list run into one, so that every field of the second occurs twice. */
export const NEXT_ENTRY =
  "If the next entry of the list begins here, write a hyphen before it, under the hyphen above. Otherwise keep one of the two.";

function faultOf(code: string): Fault {
  switch (code) {
    case "TAB_AS_INDENT":
      return TAB;
    case "MISSING_CHAR":
    case "BAD_INDENT":
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
    case "BAD_COLLECTION_TYPE":
      return NOT_INDENTED_ALIKE;
    case "BLOCK_IN_FLOW":
      return COMMA_MISSING;
    case "BAD_ALIAS":
      return NO_ALIASES;
    case "TAG_RESOLVE_FAILED":
      return NO_TAGS;
    case "MULTIPLE_DOCS":
    case "BAD_DIRECTIVE":
      return SECOND_DOCUMENT;
    case "NON_STRING_KEY":
    case "IMPOSSIBLE":
    case "KEY_OVER_1024_CHARS":
      return {
        rule: "yaml-key",
        message: "The name of a field is not readable here.",
        hint: "Write a field as `name: value`, one on each line.",
      };
    default:
      return {
        rule: "yaml-syntax",
        message: "This cannot be read as fields and values.",
        hint: "Write one field on each line as `name: value`, and put a value that contains : # , [ ] { } in double quotation marks.",
      };
  }
}

export const SECOND_DOCUMENT: Fault = {
  rule: "yaml-documents",
  message: "A line of three hyphens or dots begins a second document here, but a file has only one.",
  hint: "Delete the line, and also what is below it unless it is a field.",
};

export const TAB: Fault = {
  rule: "yaml-tab",
  message: "This line is indented with a tab, but YAML indents with spaces only.",
  hint: "Indent it with spaces, two for each level.",
};

export const NOT_INDENTED_ALIKE: Fault = {
  rule: "yaml-indent",
  message: "This line is not indented like the lines that it belongs to.",
  hint: "Align the fields of one entry with spaces.",
};

export const COMMA_MISSING: Fault = {
  rule: "yaml-list",
  message: "A comma is missing between these brackets.",
  hint: "Write `[first, second]` or `{name: value, other: value}`.",
};

export const NO_ALIASES: Fault = {
  rule: "yaml-alias",
  message: "This value begins with & or *, which YAML reads as an anchor or alias. Front matter has none.",
  hint: "Put the value in quotation marks, or write it out in both places.",
};

export const NO_TAGS: Fault = {
  rule: "yaml-tag",
  message: "This value begins with !, which YAML reads as a tag. Front matter has none.",
  hint: "Put the value in quotation marks.",
};

/** For a value that YAML would read if it stood between quotation marks; where it is short, it is shown so. */
export function needsQuotes(rule: "yaml-colon" | "yaml-sign", what: string, value?: string): Fault {
  const inside = (value ?? "")
    .trim()
    .replace(/"([^"]*)"/g, "“$1”")
    .replace(/["\\]/g, "");
  return {
    rule,
    message: `The value ${what}.`,
    hint:
      inside === "" || inside.length > 60
        ? "Put the whole value in double quotation marks, and use “ and ” inside it."
        : `Put it in double quotation marks: "${printable(inside, 60)}".`,
  };
}

/** `%YAML 1.2` */
export const DIRECTIVE: Fault = {
  rule: "yaml-sign",
  message: "This line is a directive for programs that read YAML. Front matter has none.",
  hint: "Delete the line.",
};

export function quoteUnclosed(mark: string): Fault {
  return {
    rule: "yaml-unclosed",
    message: `The ${mark === "'" ? "single" : "double"} quotation mark that opens here is not closed.`,
    hint: `Write ${mark} at the end of the value.`,
  };
}

export function bracketUnclosed(bracket: string): Fault {
  return {
    rule: "yaml-unclosed",
    message: `The bracket ${bracket} that opens here is not closed.`,
    hint: `Write ${bracket === "[" ? "]" : "}"} at the end. If ${bracket} begins a text, put the text in double quotation marks.`,
  };
}

/** `{name: Harbour Street]` */
export function bracketCrossed(bracket: string): Fault {
  const [own, other] = bracket === "[" ? ["]", "}"] : ["}", "]"];
  return {
    rule: "yaml-unclosed",
    message: `The bracket ${bracket} that opens here is closed with ${other}.`,
    hint: `Write ${own} instead. If ${bracket} begins a text, put the text in double quotation marks.`,
  };
}

/** `actors: ]` */
export function bracketUnopened(bracket: string): Fault {
  return {
    rule: "yaml-unclosed",
    message: `The bracket ${bracket} closes nothing, because no bracket is open here.`,
    hint: `Write ${bracket === "]" ? "[" : "{"} and the values before it. If ${bracket} begins a text, put the text in double quotation marks.`,
  };
}

/** `tags: [talks, #port]` */
export function commentInBrackets(lost: string): Fault {
  return {
    ...commentMeantAsText(lost),
    hint: `Put the text that begins with # in double quotation marks, such as "${printable(/^#[^\s,\]}"]*/.exec(lost)?.[0] ?? "", 40)}".`,
  };
}

export function commentMeantAsText(lost: string): Fault {
  return {
    rule: "yaml-comment",
    message: `A # after a space begins a comment, so "${printable(lost, 40)}" would be lost.`,
    hint: "Put the whole value in double quotation marks. If it is a comment, write a space after #.",
  };
}
