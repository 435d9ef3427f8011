/**
 * YAML text -> plain data, with the line and column of every key and value. The door to gray-matter, js-yaml and yaml.
 *
 * Values stay text (YAML 1.2 failsafe schema): `no` is not false, `12:30` is not 750. A quick parser reads every file;
 * the one that knows positions runs only when a problem must be placed, or when the text could hold something the
 * quick one would let pass (anchors, aliases, tags).
 */
import matter from "gray-matter";
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
import type { Fault, Place } from "./problem.ts";

export type FieldPath = readonly (string | number)[];

/** Where a field stands: its key, or what stands after the colon. */
export type Locate = (path: FieldPath, what?: "key" | "value") => Place;

export interface FrontMatter {
  readonly data: unknown;
  /** Markdown after the front matter. */
  readonly body: string;
  /** Line on which the body begins, counted from 1. */
  readonly bodyLine: number;
  readonly locate: Locate;
}

export interface Misplaced {
  readonly fault: Fault;
  readonly place: Place;
}

export type FrontMatterReading = FrontMatter | { readonly problems: readonly Misplaced[] };
export type YamlReading =
  | { readonly data: unknown; readonly locate: Locate }
  | { readonly problems: readonly Misplaced[] };

/** In UTF-16 units, which for the text we take are never more than its bytes. */
const FRONT_MATTER_LIMIT = 100_000;
const DEPTH_LIMIT = 20;

/** Reads an article: front matter between two lines of three hyphens, then Markdown. */
export function readFrontMatter(text: string): FrontMatterReading {
  const fence = findFence(text);
  if ("fault" in fence) return { problems: [fence] };
  const split = matter(fence.text, { language: "yaml", engines: INERT });
  const yaml = readYaml(split.matter.replace(/^\n/, ""), 1);
  if ("problems" in yaml) return yaml;
  return { data: yaml.data ?? {}, body: split.content, bodyLine: fence.close + 1, locate: yaml.locate };
}

/** gray-matter only splits: nothing in an article is run, and the YAML is read by `readYaml`. */
const INERT = {
  yaml: { parse: () => ({}) },
  json: { parse: notRead },
  javascript: { parse: notRead },
};

function notRead(): never {
  throw new Error("front matter other than YAML is refused before it gets here");
}

/** Reads a whole YAML file, or the front matter that begins after `linesBefore` lines. */
export function readYaml(text: string, linesBefore = 0): YamlReading {
  if (text.length > FRONT_MATTER_LIMIT && linesBefore > 0)
    return {
      problems: [
        {
          place: { line: 1, column: 1 },
          fault: {
            rule: "front-matter-size",
            message: `the front matter has ${text.length} characters; at most ${FRONT_MATTER_LIMIT} are read.`,
            hint: "Put long text into the body, or split the article.",
          },
        },
      ],
    };
  const positions = positioner(text, linesBefore);
  if (needsCare(text)) {
    const found = problemsOf(positions());
    if (found.length > 0) return { problems: found };
  }
  let data: unknown;
  try {
    data = load(text, { schema: FAILSAFE_SCHEMA });
  } catch (error) {
    const found = problemsOf(positions());
    return { problems: found.length > 0 ? found : [unreadable(error, linesBefore)] };
  }
  if (depth(data) > DEPTH_LIMIT)
    return { problems: [{ place: { line: linesBefore + 1, column: 1 }, fault: TOO_DEEP }] };
  return { data, locate: (path, what = "value") => placeOf(positions(), path, what) };
}

/** Text in which an anchor, alias, tag, directive or second document could hide from the quick parser. */
function needsCare(text: string): boolean {
  return /(^|[\s[{,:?-])[&*!][^\s]|^%|^(---|\.\.\.)(\s|$)|__proto__|<<|^[^\S\n]*\t|[[{]{21}/m.test(text);
}

interface Positions {
  readonly document: Document;
  readonly lines: LineCounter;
  readonly linesBefore: number;
}

/** Parses with positions at most once, and only when asked. */
function positioner(text: string, linesBefore: number): () => Positions {
  let parsed: Positions | undefined;
  return () => {
    if (parsed === undefined) {
      const lines = new LineCounter();
      const document = parseDocument(text, {
        schema: "failsafe",
        uniqueKeys: true,
        stringKeys: true,
        prettyErrors: false,
        lineCounter: lines,
      });
      parsed = { document, lines, linesBefore };
    }
    return parsed;
  };
}

function at(positions: Positions, offset: number): Place {
  const { line, col } = positions.lines.linePos(offset);
  return { line: Math.max(1, line) + positions.linesBefore, column: Math.max(1, col) };
}

/** The place of a field; of the nearest field around it that exists, where it does not. */
function placeOf(positions: Positions, path: FieldPath, what: "key" | "value"): Place {
  let node: unknown = positions.document.contents;
  let place = at(positions, startOf(node) ?? 0);
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && item.key.value === String(step));
      if (pair === undefined) return place;
      const key = startOf(pair.key);
      const value = startOf(pair.value);
      const empty = isScalar(pair.value) && pair.value.range !== null && pair.value.source === "";
      const chosen = last && what === "key" ? key : empty ? key : (value ?? key);
      if (chosen !== undefined) place = at(positions, chosen);
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      const start = startOf(item);
      if (start === undefined) return place;
      place = at(positions, start);
      node = item;
    } else return place;
  }
  return place;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Everything the careful parser finds wrong, in our words and in order of place. */
function problemsOf(positions: Positions): Misplaced[] {
  const { document } = positions;
  const found: Misplaced[] = document.errors.map(error => ({
    place: at(positions, error.pos[0]),
    fault: wordsFor(error.code, error.message),
  }));
  for (const warning of document.warnings)
    found.push({ place: at(positions, warning.pos[0]), fault: wordsFor(warning.code, warning.message) });
  if (found.length > 0) return found;
  visit(document, {
    Node(_key, node) {
      const place = at(positions, startOf(node) ?? 0);
      if (isAlias(node) || node.anchor) found.push({ place, fault: NO_ALIASES });
      else if (node.tag) found.push({ place, fault: NO_TAGS });
    },
  });
  return found;
}

const NO_ALIASES: Fault = {
  rule: "yaml-alias",
  message: "a value that begins with & or * is a YAML anchor or alias; front matter has none.",
  hint: "Put the value in quotes, or write it out in both places.",
};

const NO_TAGS: Fault = {
  rule: "yaml-tag",
  message: "a value that begins with ! is a YAML tag; front matter has none.",
  hint: "Put the value in quotes.",
};

const TOO_DEEP: Fault = {
  rule: "yaml-depth",
  message: `the fields are nested more than ${DEPTH_LIMIT} deep.`,
  hint: "Check the indentation and the brackets.",
};

/** How deep lists and maps are nested, without ever recursing deeper than the limit. */
function depth(value: unknown, level = 0): number {
  if (level > DEPTH_LIMIT || typeof value !== "object" || value === null) return level;
  let deepest = level;
  for (const inner of Object.values(value)) deepest = Math.max(deepest, depth(inner, level + 1));
  return deepest;
}

/** A YAML error in words for a writer: what it means, what to do. */
function wordsFor(code: string, message: string): Fault {
  switch (code) {
    case "TAB_AS_INDENT":
      return {
        rule: "yaml-tab",
        message: "this line is indented with a tab.",
        hint: "Indent with spaces, two for each level.",
      };
    case "DUPLICATE_KEY":
      return {
        rule: "yaml-duplicate",
        message: "this field stands here twice.",
        hint: "Keep one of the two.",
      };
    case "MISSING_CHAR":
      return {
        rule: "yaml-unclosed",
        message: /quote/.test(message)
          ? "a quotation mark is opened here and not closed."
          : "something is opened or begun here and not finished: a bracket, a quotation mark or a colon is missing.",
        hint: "Close it, or put the whole value between double quotation marks.",
      };
    case "BAD_COLLECTION_TYPE":
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return {
        rule: "yaml-colon",
        message:
          "this value has a colon followed by a space, or a line that is indented differently, and cannot be read.",
        hint: 'Put the value between double quotation marks: title: "Lisbon: talks open".',
      };
    case "BAD_INDENT":
      return {
        rule: "yaml-indent",
        message: "this line is not indented like the lines it belongs to.",
        hint: "Align the fields of one entry under each other, with spaces.",
      };
    case "BAD_ALIAS":
      return NO_ALIASES;
    case "TAG_RESOLVE_FAILED":
      return NO_TAGS;
    case "MULTIPLE_DOCS":
      return {
        rule: "yaml-documents",
        message: "a line of three hyphens or dots begins a second document here.",
        hint: "Delete the line: a file holds one document.",
      };
    case "NON_STRING_KEY":
    case "IMPOSSIBLE":
    case "KEY_OVER_1024_CHARS":
      return {
        rule: "yaml-key",
        message: "the name of a field cannot be read here.",
        hint: "Write a field as name: value, one on a line.",
      };
    default:
      return {
        rule: "yaml-syntax",
        message: "this cannot be read as fields and values.",
        hint: "Write one field on a line as name: value, and put a value with : # [ ] { } in double quotation marks.",
      };
  }
}

/** For what only the quick parser refuses. */
function unreadable(error: unknown, linesBefore: number): Misplaced {
  const mark = (error as { mark?: { line: number; column: number } }).mark;
  return {
    place: { line: (mark?.line ?? 0) + 1 + linesBefore, column: (mark?.column ?? 0) + 1 },
    fault: wordsFor("", ""),
  };
}

/** The line of the closing fence and the text with bare fences, or why they are not as they should be. */
function findFence(text: string): { readonly close: number; readonly text: string } | Misplaced {
  const lines = text.split("\n");
  const first = lines[0] ?? "";
  const start: Place = { line: 1, column: 1 };
  if (text.trim() === "") return { place: start, fault: EMPTY_FILE };
  if (first.trimEnd() !== "---" || first.length > 200) return { place: start, fault: wrongFence(first) };
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  if (close === -1)
    return {
      place: start,
      fault: {
        rule: "fence-unclosed",
        message: "the front matter that begins here is not closed.",
        hint: "Write a line of three hyphens, ---, after the last field.",
      },
    };
  const stray = lines.findIndex((line, index) => index > 0 && index < close && line.startsWith("---"));
  if (stray !== -1) return { place: { line: stray + 1, column: 1 }, fault: wordsFor("MULTIPLE_DOCS", "") };
  if (first === "---" && lines[close] === "---") return { close: close + 1, text };
  return {
    close: close + 1,
    text: ["---", ...lines.slice(1, close), "---", ...lines.slice(close + 1)].join("\n"),
  };
}

const EMPTY_FILE: Fault = {
  rule: "file-empty",
  message: "the file is empty.",
  hint: "Begin it with a line ---, the fields, a line ---, and then the text.",
};

function wrongFence(first: string): Fault {
  const line = first.trim();
  const hint = "Begin the file with a line of three hyphens, ---, and write the fields as YAML below it.";
  if (line.startsWith("+++")) return { rule: "fence-toml", message: "this is TOML front matter.", hint };
  if (line.startsWith("{") || line.startsWith(";;;"))
    return { rule: "fence-json", message: "this is JSON front matter.", hint };
  if (/^---\s*[A-Za-z]/.test(line))
    return {
      rule: "fence-language",
      message: `the front matter is marked as "${line.slice(3).trim().slice(0, 20)}"; only YAML is read, and nothing in an article is run.`,
      hint: "Write --- alone on the first line.",
    };
  if (/^[-–—]+$/.test(line))
    return { rule: "fence-missing", message: "the first line is not three plain hyphens.", hint };
  return { rule: "fence-missing", message: "the file does not begin with front matter.", hint };
}
