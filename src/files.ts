/** The disk. Content is read here and nowhere else; what is not a plain text file inside the folder is refused. */
import { lstatSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import type { Fault, Place, Problem } from "./problem.ts";
import { compareProblems, compareText } from "./problem.ts";

/** A text file as its writer made it: UTF-8 decoded, no byte order mark, lines ended by `\n`. */
export interface SourceFile {
  /** Path as the writer knows it, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Content {
  readonly story: SourceFile | undefined;
  readonly actors: SourceFile | undefined;
  readonly articles: readonly SourceFile[];
  readonly pages: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** Bytes. */
const FILE_LIMIT = 1_000_000;

/** Reads a content folder whole. */
export function readContent(folder: string, shownAs = shown(folder)): Content {
  const problems: Problem[] = [];
  const say = (path: string, fault: Fault, severity: Problem["severity"] = "error", place: Place = START) => {
    problems.push({ ...fault, ...place, file: path, severity, field: "" });
  };
  const root = realFolder(folder);
  if (root === undefined) {
    say(shownAs, {
      rule: "folder-missing",
      message: "there is no such folder.",
      hint: "Give the folder that holds story.yaml, actors.yaml and articles/: --content DIR.",
    });
    return { story: undefined, actors: undefined, articles: [], pages: [], problems };
  }

  const read = (path: string): SourceFile | undefined => {
    const name = `${shownAs}/${relative(root, path).split(sep).join("/")}`;
    const text = readText(path, root);
    if (typeof text === "string") return { path: name, text };
    say(name, text.fault, "error", text.place);
    return undefined;
  };
  const readAll = (directory: string): SourceFile[] =>
    list(join(root, directory)).flatMap(path => {
      const name = basename(path);
      if (name.startsWith(".")) return [];
      if (!/\.md$/i.test(name)) {
        say(`${shownAs}/${relative(root, path).split(sep).join("/")}`, NOT_MARKDOWN, "warning");
        return [];
      }
      return read(path) ?? [];
    });
  const optional = (name: string): SourceFile | undefined =>
    lstatSync(join(root, name), { throwIfNoEntry: false }) === undefined ? undefined : read(join(root, name));

  const content = {
    story: optional("story.yaml"),
    actors: optional("actors.yaml"),
    articles: readAll("articles"),
    pages: readAll("pages"),
  };
  if (content.story === undefined && !problems.some(problem => problem.file.endsWith("story.yaml")))
    say(`${shownAs}/story.yaml`, NO_STORY);
  return { ...content, problems: problems.sort(compareProblems) };
}

const START: Place = { line: 1, column: 1 };

function realFolder(folder: string): string | undefined {
  try {
    const root = realpathSync(folder);
    return lstatSync(root).isDirectory() ? root : undefined;
  } catch {
    return undefined;
  }
}

/** How a writer would name the folder: from where the command runs, if it is inside. */
function shown(folder: string): string {
  const path = relative(process.cwd(), folder).split(sep).join("/");
  return path === "" || path.startsWith("..") ? folder.split(sep).join("/").replace(/\/$/, "") : path;
}

/** Every path below a folder that is not itself a folder, in code-unit order; nothing where the folder is not. */
function list(folder: string): string[] {
  const found: string[] = [];
  const visit = (directory: string) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) visit(path);
      else found.push(path);
    }
  };
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) visit(folder);
  return found.sort(compareText);
}

type Unread = { readonly fault: Fault; readonly place: Place };

function readText(path: string, root: string): string | Unread {
  const status = lstatSync(path);
  if (status.isSymbolicLink()) {
    if (!inside(path, root))
      return unread(
        "file-link",
        "this is a link that leads out of the content folder.",
        "Copy the file here instead.",
      );
  } else if (!status.isFile())
    return unread("file-kind", "this is not a plain file.", "Keep only text files in the content folder.");
  if (/[\p{Cc}\u2028\u2029]/u.test(path))
    return unread(
      "file-name",
      "the file's name holds a line break or a control character.",
      "Rename the file.",
    );
  const bytes = readFileSync(path);
  if (bytes.length > FILE_LIMIT)
    return unread(
      "file-size",
      `the file has ${bytes.length} bytes; at most ${FILE_LIMIT} are read.`,
      "Split it into several articles.",
    );
  return decode(bytes);
}

function inside(path: string, root: string): boolean {
  try {
    const real = realpathSync(path);
    return real.startsWith(root + sep) && lstatSync(real).isFile();
  } catch {
    return false;
  }
}

function unread(rule: string, message: string, hint: string, place: Place = START): Unread {
  return { fault: { rule, message, hint }, place };
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Bytes to text, or what in them is no text. */
export function decode(bytes: Uint8Array): string | Unread {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return unread(
      "file-encoding",
      "the file is not UTF-8 text.",
      'Save it again with the encoding "UTF-8".',
      placeOf(new TextDecoder("utf-8").decode(bytes), /\ufffd/),
    );
  }
  const lines = text.replace(/\r\n?/g, "\n");
  if (CONTROL.test(lines))
    return unread(
      "file-control",
      "there is an invisible control character here.",
      "Delete it; type the line again if it cannot be seen.",
      placeOf(lines, CONTROL),
    );
  const mark = overriding(lines);
  if (mark !== undefined)
    return unread(
      "file-direction",
      "an invisible mark here turns the direction of the text and is not closed on its line.",
      "Delete it; right-to-left text needs no marks.",
      mark,
    );
  return lines;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\u2028\u2029]/;

/** The first bidirectional override, or embedding or isolate left open at the end of its line (UAX #9). */
function overriding(text: string): Place | undefined {
  if (!/[\u202a-\u202e\u2066-\u2069]/.test(text)) return undefined;
  for (const [index, line] of text.split("\n").entries()) {
    const open: number[] = [];
    for (const match of line.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
      const mark = match[0];
      if (mark === "\u202d" || mark === "\u202e") return { line: index + 1, column: match.index + 1 };
      if (mark === "\u202c" || mark === "\u2069") open.pop();
      else open.push(match.index);
    }
    const first = open[0];
    if (first !== undefined) return { line: index + 1, column: first + 1 };
  }
  return undefined;
}

function placeOf(text: string, wanted: RegExp): Place {
  const offset = text.search(wanted);
  const before = text.slice(0, Math.max(0, offset)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const NOT_MARKDOWN: Fault = {
  rule: "file-ignored",
  message: "this file is not an article and is left out.",
  hint: "Articles end in .md; keep other files outside this folder.",
};

const NO_STORY: Fault = {
  rule: "story-missing",
  message: "there is no story.yaml.",
  hint: "Write one that holds at least a line title: and the name of the site.",
};
