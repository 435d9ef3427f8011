/**
 * YAML text -> plain data, with the line and column of every key and value. A quick parser reads every file; the one
 * that knows positions runs only when a problem must be placed, or when the text has something that the two could take
 * differently, and then its word holds.
 */
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from "yaml";
import { type Fault, findUnseen, type Position } from "../../problems/index.ts";
import { explain, NEXT_ENTRY, NO_ALIASES, NO_TAGS, type YamlError } from "./explain.ts";
import { fieldInWords } from "./fieldName.ts";
import { fieldAt } from "./lines.ts";
import { findFault, findSilentFault } from "./lint.ts";
import type { FieldPath, Locate, LocatedFault } from "./position.ts";

export type YamlReading =
  | { readonly data: unknown; readonly locate: Locate }
  | { readonly problems: readonly LocatedFault[] };

export interface YamlOptions {
  /** Lines of the file before the text; then the text is front matter, and kept short. */
  readonly linesBefore?: number;
  readonly expects?: "map" | "list";
  /** What an entry is called, if the text is a list. */
  readonly entry?: string;
  /** Names that fields can have, to tell a field without a colon from a stray line. */
  readonly names?: ReadonlySet<string>;
}

/** In UTF-16 units, which for the text we take are never more than its bytes. */
const FRONT_MATTER_LIMIT = 100_000;
const DEPTH_LIMIT = 20;

/** Reads a whole YAML file, or the front matter that begins after some lines. */
export function readYaml(
  text: string,
  { linesBefore = 0, expects, entry, names }: YamlOptions = {},
): YamlReading {
  if (text.length > FRONT_MATTER_LIMIT && linesBefore > 0) return refused(tooLong(text.length), 1);
  const positions = positioner(text);
  const moved = (found: readonly LocatedFault[]) => ({
    problems: found.map(each => ({
      ...each,
      position: { ...each.position, line: each.position.line + linesBefore },
    })),
  });
  let data: unknown;
  try {
    const quick = needsCare(text) ? undefined : parseQuickly(text);
    if (quick === undefined) {
      const found = problemsOf(text, positions(), linesBefore, names);
      if (found.length > 0) return moved(found);
    }
    data = quick === undefined ? dataOf(positions().document.contents) : quick.data;
  } catch (error) {
    // Brackets nested by the thousand end in the stack's own limit.
    if (error instanceof RangeError) return refused(TOO_DEEP, linesBefore + 1);
    throw error;
  }
  const deep = tooDeep(data);
  const locate: Locate = (path, what = "value") => {
    const position = placeOf(positions(), path, what);
    return { ...position, line: position.line + linesBefore, inWords: fieldInWords(path, data, entry) };
  };
  if (deep !== undefined)
    return { problems: [{ position: locate(deep), fault: TOO_DEEP, path: deep.slice(0, 1) }] };
  const unseen = text.includes("\\") ? unseenIn(data) : [];
  if (unseen.length > 0)
    return { problems: unseen.map(({ path, fault }) => ({ position: locate(path), fault, path })) };
  if (expects !== undefined && data !== null && data !== undefined && shapeOf(data) !== expects)
    return moved([
      findFault(text, names) ?? {
        position: placeOf(positions(), [], "value"),
        fault: expects === "map" && Array.isArray(data) ? LIST_OF_FIELDS : SHAPES[expects],
      },
    ]);
  return { data, locate };
}

function refused(fault: Fault, line: number): YamlReading {
  return { problems: [{ position: { line, column: 1 }, fault }] };
}

function shapeOf(data: unknown): "map" | "list" | "text" {
  return Array.isArray(data) ? "list" : typeof data === "object" ? "map" : "text";
}

const LIST_OF_FIELDS: Fault = {
  rule: "type-map",
  message: "This is a list, but fields are expected.",
  hint: "Delete the hyphens before the fields: `title` and the other fields begin at the start of a line.",
};

const SHAPES: Readonly<Record<"map" | "list", Fault>> = {
  map: {
    rule: "type-map",
    message: "There are no fields here.",
    hint: "Write one field on each line as `name: value`, beginning with `title`.",
  },
  list: {
    rule: "type-list",
    message: "This file must be a list.",
    hint: 'Begin every entry with a hyphen, such as "- id: city-council", and write its other fields below it, indented by two spaces.',
  },
};

/**
 * Returns the data by the quick parser, or `undefined` if it finds a fault. Throws a RangeError if the text is nested too
 * deep.
 */
export function parseQuickly(text: string): { readonly data: unknown } | undefined {
  try {
    return { data: load(text, { schema: FAILSAFE_SCHEMA }) ?? null };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return undefined;
  }
}

/** Returns the data by the parser that knows positions, or `undefined` if it finds a fault. */
export function parseCarefully(text: string): { readonly data: unknown } | undefined {
  const positions = positioner(text)();
  return problemsOf(text, positions).length > 0 ? undefined : { data: dataOf(positions.document.contents) };
}

/**
 * Text in which something could hide from the quick parser: anchors, aliases, tags, directives, a second document, keys
 * that are not text, tabs, spaces that are none, a comment that was meant as text.
 */
export function needsCare(text: string): boolean {
  return HIDING.test(text);
}

/** None of these begins with a letter or a digit of ASCII, which most of the text is. */
const HIDING = new RegExp(
  `(?![A-Za-z\\d])(?:${[
    // Anchors, aliases, tags, merge keys, and names that JavaScript has for itself.
    /(?:^|[\s[{,:?-])[&*!]\S/,
    /<<|__proto__/,
    // Directives and a second document.
    /^%|^(?:---|\.\.\.)(?:\s|$)/,
    // Keys that are not text, empty, or behind a question mark.
    /^[ -]*\?(?:\s|$)|[\]}"'][ ]?:|[[{,][ ]?:|:[\]},]|^[ -]*:/,
    // Spaces that are none, and line ends that only one of the two knows.
    /\t|\u0085|^[ -]*[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000]/,
    // An entry of a list without the space after its hyphen.
    /^[ ]+-[^\s\d-]/,
    // A comment that was meant as text, or that the two parsers read differently.
    /[ \t]#\d|:[ \t]+#\S|["'\]}]#|^[ -]*-[ ]*(?:#|$)/,
    // What is opened on one line and closed on another.
    /(?:^|[ :[{,-])(?:"[^"\n]*|'[^'\n]*)$|[[{][^[\]{}\n]*$|^["'\]},]|\\$/,
    // Brackets in great number or with nothing between them, and texts whose indentation is said.
    /[[{]{21}|[[{,][ ]*[,\]}]|[|>][-+]?\d|^[ ]*[|>]/,
  ]
    .map(({ source }) => source)
    .join("|")})`,
  "m",
);

interface Positions {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Parses with positions at most once, and only when asked. */
function positioner(text: string): () => Positions {
  let parsed: Positions | undefined;
  return () => {
    if (parsed === undefined) {
      const lines = new LineCounter();
      const document = parseDocument(text, {
        schema: "failsafe",
        // The package compares every key with every other: see repeatedKeys.
        uniqueKeys: false,
        stringKeys: true,
        prettyErrors: false,
        lineCounter: lines,
      });
      parsed = { document, lines };
    }
    return parsed;
  };
}

/** Nodes as plain data; what is left empty is null. */
function dataOf(node: unknown): unknown {
  if (isSeq(node)) return node.items.map(dataOf);
  if (isMap(node)) {
    const data: Record<string, unknown> = {};
    for (const { key, value } of node.items)
      Object.defineProperty(data, isScalar(key) ? String(key.value) : "", {
        value: dataOf(value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    return data;
  }
  if (!isScalar(node)) return null;
  return node.value === "" && node.type === "PLAIN" ? null : node.value;
}

function at(positions: Positions, offset: number): Position {
  const { line, col } = positions.lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** The position of a field; of the nearest field around it that exists, where it does not. */
function placeOf(positions: Positions, path: FieldPath, what: "key" | "value"): Position {
  let node: unknown = positions.document.contents;
  let position = at(positions, startOf(node) ?? 0);
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && item.key.value === String(step));
      if (pair === undefined) return position;
      const key = startOf(pair.key);
      const value = startOf(pair.value);
      const empty = isScalar(pair.value) && pair.value.range !== null && pair.value.source === "";
      const chosen = last && what === "key" ? key : empty ? key : (value ?? key);
      if (chosen !== undefined) position = at(positions, chosen);
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      const start = startOf(item);
      if (start === undefined) return position;
      position = at(positions, start);
      node = item;
    } else return position;
  }
  return position;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Everything the careful parser finds wrong, in our words and in order of position; of what one mistake causes, the first. */
function problemsOf(
  text: string,
  positions: Positions,
  linesBefore = 0,
  names?: ReadonlySet<string>,
): LocatedFault[] {
  const { document } = positions;
  const lines = text.split("\n");
  const errors = [...document.errors, ...document.warnings]
    .map((error): YamlError => ({ code: error.code, position: at(positions, error.pos[0]) }))
    .concat(repeatedKeys(positions))
    .sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
  const [first] = errors;
  if (first !== undefined) {
    const lint = findFault(text, names);
    if (lint !== undefined) return [lint];
    const kind =
      errors.every(error => error.code === first.code) && SEPARATE.has(first.code) ? errors : [first];
    const told = kind.slice(0, MOST_ERRORS).map(error => explain(error, lines, linesBefore));
    const merged = told.findIndex(({ fault }) => fault.hint === NEXT_ENTRY);
    return merged === -1 ? told : told.slice(0, merged + 1);
  }
  const found: LocatedFault[] = [];
  visit(document, {
    Node(_key, node) {
      const fault = isAlias(node) || node.anchor ? NO_ALIASES : node.tag ? NO_TAGS : undefined;
      if (fault === undefined) return;
      const position = before(lines, at(positions, startOf(node) ?? 0));
      if (found.at(-1)?.position.line === position.line) return;
      found.push({ position, fault, path: fieldAt(lines, position.line - 1) });
    },
  });
  if (found.length > 0) return found;
  const silent = findSilentFault(text);
  return silent === undefined ? [] : [silent];
}

/** Keys that their maps have had before. */
function repeatedKeys(positions: Positions): YamlError[] {
  const found: YamlError[] = [];
  visit(positions.document, {
    Map(_key, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value))
          found.push({ code: "DUPLICATE_KEY", position: at(positions, startOf(key) ?? 0) });
        seen.add(key.value);
      }
    },
  });
  return found;
}

/** Of one kind in one file; after these the others are as easily seen. */
const MOST_ERRORS = 20;

/** Mistakes that do not cause each other. */
const SEPARATE: ReadonlySet<string> = new Set(["DUPLICATE_KEY", "TAB_AS_INDENT"]);

/** A node begins after its anchor and tag; the writer sees the sign. */
function before(lines: readonly string[], position: Position): Position {
  const sign = (lines[position.line - 1] ?? "").slice(0, position.column).search(/(?<=^|[\s[{,:?-])[&*!]/);
  return sign === -1 ? position : { line: position.line, column: sign + 1 };
}

/** The path of the first value nested too deep, found without ever going deeper than the limit. */
function tooDeep(value: unknown, path: FieldPath = []): FieldPath | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (path.length >= DEPTH_LIMIT) return path;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== "object" || inner === null) continue;
    const found = tooDeep(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Values with an escape for a character that cannot be typed: `"\e[2J"`, `"\u202e"`. */
function unseenIn(
  value: unknown,
  path: FieldPath = [],
): { readonly path: FieldPath; readonly fault: Fault }[] {
  if (typeof value === "string") {
    const fault = findUnseen(value)?.fault;
    return fault === undefined ? [] : [{ path, fault: { rule: fault.rule, ...ESCAPED } }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    unseenIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** For a character that the file has as a code, `"\u202e"`: the writer can see what to delete. */
const ESCAPED = {
  message: "A backslash and the letters after it mean an invisible character.",
  hint: "Delete them.",
};

const TOO_DEEP: Fault = {
  rule: "yaml-depth",
  message: `The fields are nested more than ${DEPTH_LIMIT} deep.`,
  hint: "Check the indentation and the brackets.",
};

function tooLong(length: number): Fault {
  return {
    rule: "front-matter-size",
    message: `The front matter has ${length} characters, but at most ${FRONT_MATTER_LIMIT} are read.`,
    hint: "Move long text into the body, or split the article.",
  };
}
