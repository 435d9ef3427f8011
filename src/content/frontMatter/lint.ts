/** What writers do that YAML cannot read, or reads as something else, found in the lines themselves. */

import { printable } from "../../problems/index.ts";
import type { Fault } from "../../problems/problem.ts";
import {
  bracketCrossed,
  bracketUnclosed,
  bracketUnopened,
  COMMA_MISSING,
  commentInBrackets,
  commentMeantAsText,
  DIRECTIVE,
  NO_ALIASES,
  NO_TAGS,
  needsQuotes,
  quoteUnclosed,
  SECOND_DOCUMENT,
  TAB,
} from "./explain.ts";
import { type Entry, entriesOf, fieldAt, ODD_SPACES } from "./lines.ts";
import type { LocatedFault } from "./position.ts";
import { type Found, Shape } from "./shape.ts";

/** Returns the first fault of a text that cannot be read, or `undefined` if no line shows it. */
export function findFault(text: string, names: ReadonlySet<string> = new Set()): LocatedFault | undefined {
  const lines = text.split("\n");
  const opening = /^---[ \t]*$/.test(lines[0] ?? "");
  const entries = entriesOf(lines).slice(opening ? 1 : 0);
  const shape = new Shape(entries);
  for (const [index, entry] of entries.entries()) {
    const found =
      oddSpace(lines, entry) ??
      tab(lines, entry) ??
      hyphen(lines, entry, entries[index - 1]) ??
      shape.check(entry, index) ??
      noColon(lines, entry, entries[index - 1], names) ??
      wrongValue(lines, entry);
    if (found !== undefined) return placed(found, lines, entry);
  }
  return undefined;
}

/** The first thing that YAML reads without complaint and takes for something else. */
export function findSilentFault(text: string): LocatedFault | undefined {
  const lines = text.split("\n");
  const entries = entriesOf(lines);
  for (const [index, entry] of entries.entries()) {
    const found =
      oddSpace(lines, entry) ??
      comment(lines, entry, entries[index + 1]) ??
      hyphenInList(lines, entry, entries[index - 1]);
    if (found !== undefined) return placed(found, lines, entry);
  }
  return undefined;
}

function placed({ fault, line, column, name }: Found, lines: readonly string[], entry: Entry): LocatedFault {
  const at = line ?? entry.line;
  const around = fieldAt(lines, at);
  const path = name === undefined || around.at(-1) === name ? around : [...around, name];
  return { fault, position: { line: at + 1, column: column + 1 }, path };
}

/** Spaces that are not the plain one, where YAML counts spaces. */
function oddSpace(lines: readonly string[], entry: Entry): Found | undefined {
  const line = lines[entry.line] ?? "";
  if ((line[entry.column] ?? "").search(ODD_SPACES) === 0) return { fault: ODD_SPACE, column: entry.column };
  return undefined;
}

const ODD_SPACE: Fault = {
  rule: "yaml-space",
  message: "There is a no-break space or another special space here, not the plain space of the keyboard.",
  hint: "Delete it and type plain spaces.",
};

function tab(lines: readonly string[], entry: Entry): Found | undefined {
  const column = (lines[entry.line] ?? "").slice(0, entry.column).indexOf("\t");
  return column === -1 ? undefined : { fault: TAB, column };
}

/** `-id: herald` */
function hyphen(lines: readonly string[], entry: Entry, previous: Entry | undefined): Found | undefined {
  const text = entry.key ?? entry.value;
  if (!/^-["'\p{L}[{]/u.test(text)) return undefined;
  if (
    entry.key === undefined &&
    previous !== undefined &&
    previous.value !== "" &&
    previous.dashes.length === 0
  )
    return undefined;
  const fault: Fault = {
    rule: "yaml-space",
    message: "A space is missing after the hyphen that begins an entry of a list.",
    hint: `Write "- ${printable((lines[entry.line] ?? "").slice(entry.column + 1), 40)}".`,
  };
  return { fault, column: entry.column };
}

/** `-herald` on the line below a field that waits for its value, where YAML takes it for a text. */
function hyphenInList(
  lines: readonly string[],
  entry: Entry,
  previous: Entry | undefined,
): Found | undefined {
  if (previous?.key === undefined || previous.value !== "" || entry.key !== undefined) return undefined;
  return hyphen(lines, entry, previous);
}

/** A line where a field should be, without a colon that YAML takes for one. */
function noColon(
  lines: readonly string[],
  entry: Entry,
  previous: Entry | undefined,
  names: ReadonlySet<string>,
): Found | undefined {
  if (entry.key !== undefined || entry.dashes.length > 0) return spaceAfterColon(entry);
  const deeper =
    previous !== undefined && entry.column > previous.column - (previous.key === undefined ? 1 : 0);
  if (deeper && previous.value !== "" && entry.column > 0) return undefined;
  const line = (lines[entry.line] ?? "").slice(entry.column);
  if (entry.column === 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(line))
    return { fault: SECOND_DOCUMENT, column: 0 };
  if (/^(?:[?:]\s|[[{].*[\]}]\s*:)/.test(line)) return undefined;
  if (/^%(?:YAML|TAG)\s/.test(line)) return { fault: DIRECTIVE, column: entry.column };
  if (/^[%@`]/.test(line))
    return {
      fault: {
        rule: "yaml-sign",
        message: `This line begins with ${line[0]}, which YAML reserves.`,
        hint: `Write it as \`name: value\`, and put a value that begins with ${line[0]} in double quotation marks.`,
      },
      column: entry.column,
    };
  if (/^[*•·‣+]\s/.test(line)) return { fault: noHyphen(line), column: entry.column };
  const name = /^["']?([\p{L}_][\p{L}\p{M}\p{N}_-]{0,40})["']?[ \t\u00a0]*(.?)/u.exec(line);
  const sign = name?.[2] ?? "";
  const word = name?.[1] ?? "";
  const rest = printable(line.slice(name?.[0].length ?? 0).trim(), 40);
  if (sign === ":" || /[：﹕︰∶ː]/.test(sign)) {
    const fault: Fault =
      sign === ":"
        ? {
            rule: "yaml-space",
            message: "A plain space is missing after the colon.",
            hint: `Write ${word}: ${rest}.`,
          }
        : {
            rule: "yaml-space",
            message: "This is a wide colon, not the plain colon of the keyboard.",
            hint: `Write ${word}: ${rest}, with a plain colon and a space.`,
          };
    return { fault, column: entry.column };
  }
  if (sign === "=" && previous?.value !== "")
    return {
      fault: {
        rule: "yaml-colon-missing",
        message: "This line has an equals sign instead of a colon.",
        hint: `Write ${word}: ${rest}.`,
      },
      column: entry.column,
    };
  if (/^["'[{]/.test(line) && previous === undefined) return undefined;
  if (names.has(word) && sign !== "")
    return {
      fault: {
        rule: "yaml-colon-missing",
        message: `A colon is missing after \`${word}\`.`,
        hint: `Write ${word}: ${printable(line.slice(word.length).trim(), 40)}.`,
      },
      column: entry.column,
      name: word,
    };
  return {
    fault: {
      rule: "yaml-colon-missing",
      message: "This line has no colon, so it is not a field, and it does not continue the line above.",
      hint:
        entry.column === 0
          ? "Write it as `name: value`. If it continues the line above, indent it by two spaces; if the text of the article begins here, write a line `---` before it."
          : "Write it as `name: value`. If it continues the line above, indent it further.",
    },
    column: entry.column,
  };
}

/** `* herald`, as lists begin elsewhere. */
function noHyphen(line: string): Fault {
  return {
    rule: "yaml-list",
    message: `An entry of a list begins with a hyphen, not with "${line[0]}".`,
    hint: `Write "- ${printable(line.slice(1).trim(), 40)}".`,
  };
}

/** `- id:herald` beside fields that are written well. */
function spaceAfterColon(entry: Entry): Found | undefined {
  if (entry.key !== undefined || !/^[a-z][a-z-]*:[^\s/]/.test(entry.value)) return undefined;
  const [name = "", ...rest] = entry.value.split(":");
  return {
    fault: {
      rule: "yaml-space",
      message: "A plain space is missing after the colon.",
      hint: `Write ${printable(name, 40)}: ${printable(rest.join(":"), 40)}.`,
    },
    column: entry.column,
  };
}

function wrongValue(lines: readonly string[], entry: Entry): Found | undefined {
  const { value, valueColumn: column } = entry;
  const first = value[0] ?? "";
  switch (first) {
    case "":
      return undefined;
    case '"':
    case "'":
      return wrongQuotes(lines, entry);
    case "[":
    case "{":
      return wrongBrackets(lines, entry);
    case "@":
    case "`":
    case "%":
      return {
        fault: needsQuotes("yaml-sign", `begins with ${first}, which YAML reserves`, value),
        column,
      };
    case "]":
    case "}":
      return { fault: bracketUnopened(first), column };
    case "&":
    case "*":
      return /^.\S/.test(value) ? { fault: NO_ALIASES, column } : undefined;
    case "!":
      return { fault: NO_TAGS, column };
    case "|":
    case ">":
      if (/^[|>][-+0-9]{0,2}$/.test(value)) return undefined;
      return {
        fault: needsQuotes(
          "yaml-sign",
          `begins with ${first} and more text, but after ${first} YAML expects the text on the next line`,
          value,
        ),
        column,
      };
  }
  if (value.startsWith("? ") && entry.key !== undefined)
    return { fault: needsQuotes("yaml-sign", "begins with ?, which YAML reserves", value), column };
  if (value.startsWith("- ") && entry.key !== undefined)
    return {
      fault: {
        rule: "yaml-list",
        message: "The list begins on the line of its field.",
        hint: `Put every entry on a line of its own below, beginning with "- ". If a hyphen begins a text, put the text in double quotation marks: "${printable(value.replace(/["\\]/g, ""), 60)}".`,
      },
      column,
    };
  if (/:(?:\s|$)/.test(value) && !value.startsWith(":")) {
    const curly = /^[“”„‟«‘’‚](.*)[“”»‘’]$/.exec(value)?.[1];
    const what =
      curly !== undefined
        ? "is in curly quotation marks, which YAML treats as letters, and it contains a colon followed by a space"
        : "contains a colon followed by a space";
    return {
      fault: needsQuotes("yaml-colon", what, curly === undefined || /[“”„‟«»]/.test(curly) ? value : curly),
      column,
    };
  }
  return undefined;
}

function wrongQuotes(
  lines: readonly string[],
  { value, valueColumn, line, close }: Entry,
): Found | undefined {
  const mark = value[0] ?? "";
  if (close === undefined) return { fault: quoteUnclosed(mark), column: valueColumn };
  const text = lines[close.line] ?? "";
  const unknown =
    mark === '"' && close.line === line
      ? /^(?:[^\\]|\\[0abtnvfre "/\\N_LPxuU\t])*?(\\[^0abtnvfre "/\\N_LPxuU\t])/.exec(
          text.slice(valueColumn, close.column),
        )
      : null;
  if (unknown !== null) {
    const sign = unknown[1] ?? "";
    return {
      fault: {
        rule: "yaml-escape",
        message: `"${printable(sign)}" in double quotation marks is not an escape that YAML knows.`,
        hint: "Write \\\\ for a backslash, or put the value in single quotation marks.",
      },
      column: valueColumn + unknown[0].length - sign.length,
    };
  }
  const rest = text.slice(close.column + 1);
  if (/^\s*(?:#.*)?$/.test(rest) && !/^#/.test(rest)) return undefined;
  const apostrophe = mark === "'" && /^\p{L}/u.test(rest);
  return {
    fault: {
      rule: "yaml-quote",
      message: apostrophe
        ? "An apostrophe closes this value, because the value is in single quotation marks."
        : /^\s*,\s*$/.test(rest)
          ? "There is a comma after the value, but YAML has none at the end of a line."
          : `The text after the closing quotation mark, "${printable(rest.trim(), 30)}", is not part of the value.`,
      hint: apostrophe
        ? "Put the value in double quotation marks instead."
        : /^\s*,\s*$/.test(rest)
          ? "Delete the comma."
          : "Put the whole value in double quotation marks, and use “ and ” inside it.",
    },
    line: close.line,
    column: close.column,
  };
}

function wrongBrackets(
  lines: readonly string[],
  { value, valueColumn, line, close, key }: Entry,
): Found | undefined {
  if (close === undefined) {
    const after = (lines[line] ?? "").slice(valueColumn + value.length);
    const lost = /^\s+(#\S.*[\]}].*)$/.exec(after)?.[1];
    if (lost !== undefined) return { fault: commentInBrackets(lost), column: valueColumn };
    const crossed = /^(?:\[[^[\]{}]*\}|\{[^[\]{}]*\])$/.test(value);
    const bracket = value[0] ?? "";
    return {
      fault: crossed ? bracketCrossed(bracket) : bracketUnclosed(bracket),
      column: valueColumn,
    };
  }
  const rest = (lines[close.line] ?? "").slice(close.column + 1);
  const inside = (lines[close.line] ?? "").slice(valueColumn, close.column);
  const gap = /^(?:[^"',]|"[^"]*"|'[^']*'|,(?!\s*,))*,(?=\s*,)/.exec(inside);
  const next = /^(?:[^"']|"[^"]*"|'[^']*')*?[[{,]\s*(?:"[^"]*"|'[^']*')\s+(?=["'\p{L}\p{N}])/u.exec(inside);
  if (next !== null) return { fault: COMMA_MISSING, column: valueColumn + next[0].length };
  if (gap !== null) return { fault: NOTHING_BETWEEN, column: valueColumn + gap[0].length };
  if (/^\s*(?:\s#.*)?$/.test(rest)) return undefined;
  if (key === undefined && /^\s*:/.test(rest)) return undefined;
  return {
    fault: {
      rule: "yaml-sign",
      message: `The text after the closing bracket, "${printable(rest.trim(), 30)}", is not part of the value.`,
      hint: "If the brackets are part of a text, put the whole value in double quotation marks. Otherwise delete that text.",
    },
    line: close.line,
    column: close.column + 1,
  };
}

const NOTHING_BETWEEN: Fault = {
  rule: "yaml-list",
  message: "There is nothing between these two commas.",
  hint: "Delete one comma, or write the missing entry.",
};

/** `title: Talks, round #2`, `tags: #talks`: from the number sign on it is a comment, and would be lost. */
function comment(lines: readonly string[], entry: Entry, next: Entry | undefined): Found | undefined {
  const line = lines[entry.line] ?? "";
  const after = line.slice(entry.valueColumn + entry.value.length);
  const filledBelow = next !== undefined && (next.dashes[0] ?? next.column) > entry.column;
  const lost =
    entry.value === ""
      ? (entry.key !== undefined || entry.dashes.length > 0) && !filledBelow && /^[ \t]*#[^\s#]/.test(after)
      : !/^["'[{|>]/.test(entry.value) && /^[ \t]+#\d/.test(after);
  if (!lost) return undefined;
  return {
    fault: commentMeantAsText(after.trim()),
    column: line.indexOf("#", entry.valueColumn + entry.value.length),
  };
}
