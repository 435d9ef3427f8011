/** YAML as a writer sees it, line by line: for text that no parser can read, and for telling why. Lines and columns from 0. */
import type { FieldPath } from "./position.ts";

/** A line that begins something: `  - speaker: city-council`. Lines within a text of several lines are none. */
export interface Entry {
  readonly line: number;
  /** Columns of the hyphens before it. */
  readonly dashes: readonly number[];
  /** The name before the colon; absent where there is none. */
  readonly key?: string;
  /** Where the key, or else the value, begins. */
  readonly column: number;
  /** The text after the colon or the hyphen on this line, without a comment. */
  readonly value: string;
  readonly valueColumn: number;
  /** Where the quotation marks or brackets that the value begins with are closed; absent where they are not. */
  readonly close?: { readonly line: number; readonly column: number };
}

/** The entries of a text, in order. */
export function entriesOf(lines: readonly string[]): Entry[] {
  const entries: Entry[] = [];
  /** Column of the field whose text, begun by | or >, is being passed. */
  let block: number | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const start = line.search(/[^ \t]/);
    if (start === -1) continue;
    if (block !== undefined && start > block) continue;
    block = undefined;
    if (line[start] === "#") continue;
    const entry = readEntry(line, index, lines);
    entries.push(entry);
    if (/^[|>][-+0-9]{0,2}$/.test(entry.value))
      block = entry.key === undefined ? (entry.dashes.at(-1) ?? -1) : entry.column;
    else if (entry.close !== undefined) index = Math.max(index, entry.close.line);
  }
  return entries;
}

function readEntry(line: string, index: number, lines: readonly string[]): Entry {
  let column = line.search(/[^ \t]/);
  const dashes: number[] = [];
  while (line[column] === "-" && /^[ \t]?$/.test(line[column + 1] ?? "")) {
    dashes.push(column);
    do column++;
    while (/^[ \t]$/.test(line[column] ?? ""));
  }
  const colon = colonAfterKey(line, column);
  const from = colon === undefined ? column : colon + 1;
  const valueColumn = from + Math.max(0, line.slice(from).search(/[^ \t]/));
  const value = withoutComment(line.slice(valueColumn)).trimEnd();
  const close = closeOf(lines, index, valueColumn, column);
  return {
    line: index,
    dashes,
    ...(colon === undefined ? {} : { key: bareKey(line.slice(column, colon)) }),
    column,
    value,
    valueColumn,
    ...(close === undefined ? {} : { close }),
  };
}

/** The column of the colon that ends a key which begins at `column`. */
function colonAfterKey(line: string, column: number): number | undefined {
  const first = line[column] ?? "";
  if (first === '"' || first === "'") {
    const end = line.indexOf(first, column + 1);
    const after = end === -1 ? -1 : end + 1 + line.slice(end + 1).search(/[^ \t]|$/);
    return after > 0 && line[after] === ":" && /^(?:[ \t]|$)/.test(line.slice(after + 1)) ? after : undefined;
  }
  if (/[[{#&*!|>@`%]/.test(first)) return undefined;
  const found = line.slice(column).search(/:(?:[ \t]|$)/);
  const comment = line.slice(column).search(/[ \t]#/);
  return found <= 0 || (comment !== -1 && comment < found) ? undefined : column + found;
}

function bareKey(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, "$2");
}

function withoutComment(text: string): string {
  if (/^["']/.test(text)) return text;
  if (text.startsWith("#")) return "";
  const comment = text.search(/[ \t]#/);
  return comment === -1 ? text : text.slice(0, comment);
}

/** Where what is opened at a place is closed, no line of it standing as far left as the field. */
function closeOf(
  lines: readonly string[],
  index: number,
  column: number,
  field: number,
): { readonly line: number; readonly column: number } | undefined {
  const opening = lines[index]?.[column] ?? "";
  if (!/["'[{]/.test(opening)) return undefined;
  const open: string[] = [];
  let quote = "";
  for (let at = index; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const from = at === index ? column : line.search(/[^ \t]/);
    if (from === -1) continue;
    if (at > index && from <= field && !(/[[{]/.test(opening) && /[\]}]/.test(line[from] ?? "")))
      return undefined;
    for (let i = from; i < line.length; i++) {
      const sign = line[i] ?? "";
      if (quote !== "") {
        if (sign === "\\" && quote === '"') i++;
        else if (sign === "'" && quote === "'" && line[i + 1] === "'") i++;
        else if (sign === quote) {
          quote = "";
          if (open.length === 0) return { line: at, column: i };
        }
      } else if (
        (sign === '"' || sign === "'") &&
        (open.length === 0 || /[[{,: \t]/.test(line[i - 1] ?? " "))
      )
        quote = sign;
      else if (sign === "[" || sign === "{") open.push(sign);
      else if (sign === "]" || sign === "}") {
        if (open.pop() !== (sign === "]" ? "[" : "{")) return undefined;
        if (open.length === 0) return { line: at, column: i };
      } else if (sign === "#" && /[ \t]/.test(line[i - 1] ?? " ")) break;
    }
  }
  return undefined;
}

/** Returns the path of the field that a line belongs to, by the lines above it and further left; empty at the top. */
export function fieldAt(written: readonly string[], index: number): FieldPath {
  const lines = written.slice(0, index + 1).map(line => line.replace(/\t/g, "    ").replace(ODD_SPACES, " "));
  const own = ownField(lines, index);
  const path: (string | number)[] = own.path;
  let { column } = own;
  let item = own.item;
  for (let at = index - 1; at >= 0 && column >= 0; at--) {
    const line = lines[at] ?? "";
    const start = line.search(/[^ \t]/);
    if (start === -1 || line[start] === "#") continue;
    const entry = readEntry(line, at, []);
    const holds = entry.key !== undefined && NAME.test(entry.key) && /^(?:[|>].*)?$/.test(entry.value);
    if (holds && (entry.column < column || (item && entry.dashes.length === 0 && entry.column === column))) {
      path.unshift(entry.key ?? "");
      column = entry.column;
      item = false;
    }
    for (const dash of [...entry.dashes].reverse()) {
      if (dash < column) {
        path.unshift(0);
        column = dash;
        item = true;
      } else if (dash === column && item && typeof path[0] === "number") path[0]++;
    }
    if (column === 0 && !item) break;
  }
  return path;
}

/** Spaces that are not the plain one. */
export const ODD_SPACES = /[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000]/g;

const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u;

/** What a line itself says about the field that it is in. */
function ownField(
  lines: readonly string[],
  index: number,
): { path: (string | number)[]; column: number; item: boolean } {
  const line = lines[index] ?? "";
  const start = Math.max(0, line.search(/[^ \t]/));
  const entry = readEntry(line, index, []);
  const path: (string | number)[] = [];
  let column = start;
  let item = false;
  const name = entry.key ?? /^[a-z][a-z-]*(?=\s*(?:[:=：]|$))/.exec(line.slice(entry.column))?.[0];
  if (name !== undefined && NAME.test(name)) {
    path.push(name);
    column = entry.column;
  }
  for (const dash of [...entry.dashes].reverse()) {
    path.unshift(0);
    column = dash;
    item = true;
  }
  return { path, column, item };
}

/** Returns the names by which others may know an article that cannot be read: every id and slug in it. */
export function idsIn(text: string): string[] {
  return [...text.matchAll(/^[ \t]*(?:-[ \t]+)?(?:id|slug):[ \t]*["']?([^\s"'#]{1,200})/gm)].map(
    match => match[1] ?? "",
  );
}
