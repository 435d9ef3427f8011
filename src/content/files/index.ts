/** The disk. Content is read here and nowhere else; what is not a plain text file inside the folder is refused. */
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, join, posix, relative, sep } from "node:path";
import {
  compareProblems,
  compareText,
  type Fault,
  type Position,
  type Problem,
  START,
  visible,
} from "../../problems/index.ts";
import { MARKER, shown } from "../../problems/paths.ts";
import { ignoredFault } from "./beside.ts";
import { findConflicts } from "./conflict.ts";
import { decode, type Unread, unread } from "./decode.ts";
import type { FileMemory } from "./memory.ts";
import type { SourceFile } from "./sourceFile.ts";

export { decode } from "./decode.ts";
export { FileMemory } from "./memory.ts";
export type { SourceFile } from "./sourceFile.ts";

export interface Content {
  readonly story: SourceFile | undefined;
  readonly actors: SourceFile | undefined;
  /** The addresses that were published. */
  readonly addresses: SourceFile | undefined;
  readonly articles: readonly SourceFile[];
  readonly pages: readonly SourceFile[];
  /** Kept copies of sources, which are never published. */
  readonly copies: readonly SourceFile[];
  /** The files of the story's look, whatever they hold. */
  readonly look: readonly LookFile[];
  /** Files that are there and could not be read. */
  readonly unread: readonly Refused[];
  readonly problems: readonly Problem[];
}

/** A file of the folder `look`. */
export interface LookFile {
  /** Its path within the folder, `fonts/brand.woff2`, composed (NFC). */
  readonly name: string;
  /** Path as the writer knows it. */
  readonly path: string;
  /** Absent if it could not be read, which is reported. */
  readonly bytes: Uint8Array | undefined;
}

/** A file that could not be read. `text` is absent if it is not even text. */
export interface Refused {
  readonly path: string;
  readonly text?: string;
}

/** Bytes. */
const FILE_LIMIT = 1_000_000;
/** A line for each of a hundred thousand addresses. */
const ADDRESSES_LIMIT = 10_000_000;
const FOLDERS = { articles: /\.md$/i, pages: /\.md$/i, copies: /\.txt$/i } as const;
export const ADDRESSES_FILE = "addresses.txt";
const FILES = ["story.yaml", "actors.yaml", ADDRESSES_FILE] as const;
/** A font of many scripts is larger than any text. */
const LOOK_FILE_LIMIT = 3_000_000;
const MOST_LOOK_FILES = 200;
const LOOK = "look";

export interface ContentOptions {
  readonly allowEmpty?: boolean;
  /** What this process has read of the folder before. */
  readonly memory?: FileMemory | undefined;
}

/** Reads a content folder whole. Without an article it is a fault, unless that is meant. */
export function readContent(folder: string, { allowEmpty = false, memory }: ContentOptions = {}): Content {
  const shownAs = shown(folder);
  const problems: Problem[] = [];
  const refused: Refused[] = [];
  const say = (
    path: string,
    fault: Fault,
    severity: Problem["severity"] = "error",
    place: Position = START,
  ) => {
    problems.push({ ...fault, ...place, message: visible(fault.message), file: path, severity, field: "" });
  };
  const root = realFolder(folder);
  if (root === undefined) {
    say(shownAs, NO_FOLDER);
    return {
      story: undefined,
      actors: undefined,
      addresses: undefined,
      articles: [],
      pages: [],
      copies: [],
      look: [],
      unread: [],
      problems,
    };
  }

  const nameOf = (path: string) => posix.join(shownAs, relative(root, path).split(sep).join("/"));
  const read = (path: string): SourceFile | undefined => {
    const status = memory && lstatSync(path, { throwIfNoEntry: false });
    const known = memory?.find(path, status) ?? readAnew(path);
    if (known !== undefined) memory?.keep(path, status, known);
    return known;
  };
  const readAnew = (path: string): SourceFile | undefined => {
    const text = readText(path, root);
    const name = nameOf(path);
    const faults = typeof text !== "string" ? [text] : isCopy(path) ? [] : findConflicts(text);
    if (typeof text === "string" && faults.length === 0) return { path: name, text };
    for (const { fault, position } of faults) say(name, fault, "error", position);
    refused.push({ path: name, ...(typeof text === "string" ? { text } : {}) });
    return undefined;
  };
  const readAll = (directory: keyof typeof FOLDERS): SourceFile[] =>
    list(join(root, directory), fault => say(posix.join(shownAs, directory), fault)).flatMap(path => {
      if (FOLDERS[directory].test(basename(path))) return read(path) ?? [];
      if (leadsToAFolder(path)) {
        say(nameOf(path), LINKED_FOLDER);
        return [];
      }
      say(nameOf(path), directory === "copies" ? NOT_A_COPY : NOT_MARKDOWN, "warning");
      return [];
    });
  const readLook = (): LookFile[] => {
    const paths = list(join(root, LOOK), fault => say(posix.join(shownAs, LOOK), fault));
    if (paths.length > MOST_LOOK_FILES) {
      say(posix.join(shownAs, LOOK), tooManyFiles(paths.length));
      return [];
    }
    return paths.map(path => {
      const bytes = readBytes(path, root, LOOK_FILE_LIMIT);
      const isRead = bytes instanceof Uint8Array;
      if (!isRead) say(nameOf(path), bytes.fault, "error", bytes.position);
      const name = relative(join(root, LOOK), path).split(sep).join("/").normalize("NFC");
      return { name, path: nameOf(path), bytes: isRead ? bytes : undefined };
    });
  };
  const optional = (name: (typeof FILES)[number]): SourceFile | undefined =>
    lstatSync(join(root, name), { throwIfNoEntry: false }) === undefined ? undefined : read(join(root, name));

  const content = {
    story: optional("story.yaml"),
    actors: optional("actors.yaml"),
    addresses: optional(ADDRESSES_FILE),
    articles: readAll("articles"),
    pages: readAll("pages"),
    copies: readAll("copies"),
    look: readLook(),
  };
  sayWhatIsPassedOver(root, (name, fault, severity) => say(posix.join(shownAs, name), fault, severity));
  if (!problems.some(problem => /(^|\/)story\.[^/]*$/i.test(problem.file)) && content.story === undefined)
    say(posix.join(shownAs, "story.yaml"), NO_STORY);
  const articles = posix.join(shownAs, "articles");
  const isTold = problems.some(({ file, rule }) => file.startsWith(articles) || rule === "folder-name");
  if (content.story !== undefined && content.articles.length === 0 && !isTold && !allowEmpty)
    say(articles, NO_ARTICLES);
  return { ...content, unread: refused, problems: problems.sort(compareProblems) };
}

/** The text of a source may have any line. */
function isCopy(path: string): boolean {
  return /\.txt$/i.test(path) && basename(path) !== ADDRESSES_FILE;
}

function realFolder(folder: string): string | undefined {
  try {
    const root = realpathSync(folder);
    return lstatSync(root).isDirectory() ? root : undefined;
  } catch {
    return undefined;
  }
}

/** Returns every path below a folder that is not itself a folder, in code-unit order; none if the folder does not exist. */
function list(folder: string, say: (fault: Fault) => void): string[] {
  const found: string[] = [];
  const visit = (directory: string) => {
    try {
      for (const entry of readdirSync(directory, { withFileTypes: true })) {
        if (entry.name.startsWith(".")) continue;
        const path = join(directory, entry.name);
        if (entry.isDirectory()) visit(path);
        else found.push(path);
      }
    } catch {
      say(UNREADABLE.fault);
    }
  };
  const status = lstatSync(folder, { throwIfNoEntry: false });
  if (status?.isDirectory()) visit(folder);
  else if (status !== undefined) say(NOT_A_FOLDER);
  return found.sort(compareText);
}

function readText(path: string, root: string): string | Unread {
  const limit = basename(path) === ADDRESSES_FILE ? ADDRESSES_LIMIT : FILE_LIMIT;
  const bytes = readBytes(path, root, limit);
  return bytes instanceof Uint8Array ? decode(bytes) : bytes;
}

/** Only of regular files, which may be reached through a link within the content folder. */
function readBytes(path: string, root: string, limit: number): Uint8Array | Unread {
  if (/[\p{Cc}\u2028\u2029\ufffd]/u.test(relative(root, path)))
    return unread(
      "file-name",
      "The name of the file has a line break or a control character, or is not UTF-8.",
      "Rename the file.",
    );
  try {
    let status = lstatSync(path);
    if (status.isSymbolicLink()) {
      const refused = refusedLink(path, root);
      if (refused !== undefined) return refused;
      status = statSync(path);
    } else if (!status.isFile())
      return unread(
        "file-kind",
        "This is not a regular file.",
        "Keep only files in the content folder, no devices, pipes or sockets.",
      );
    const { size } = status;
    if (size > limit)
      return unread(
        "file-size",
        `The file has ${size} bytes, but at most ${limit} are read.`,
        limit === LOOK_FILE_LIMIT ? "Save a smaller one." : "Split it into several files.",
      );
    return readFileSync(path);
  } catch {
    return UNREADABLE;
  }
}

function leadsToAFolder(path: string): boolean {
  return (
    lstatSync(path).isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  );
}

function tooManyFiles(count: number): Fault {
  return {
    rule: "file-size",
    message: `The folder \`look\` has ${count} files, but at most ${MOST_LOOK_FILES} are read.`,
    hint: "Keep in it only what the look of the story uses.",
  };
}

const LINKED_FOLDER: Fault = {
  rule: "file-link",
  message: "This folder is ignored: it is a symbolic link.",
  hint: "Put the folder itself here.",
};

const UNREADABLE = unread(
  "file-unreadable",
  "The system refuses to open this.",
  "Check that you have permission to read it, and that no other program has locked it.",
);

/** Returns why a symbolic link is not followed, or `undefined` if it points to a regular file of the folder. */
function refusedLink(path: string, root: string): Unread | undefined {
  let real: string;
  try {
    real = realpathSync(path);
  } catch {
    return unread(
      "file-link",
      "This symbolic link points to a file that does not exist.",
      "Put the file itself here, or delete the link.",
    );
  }
  if (!real.startsWith(root + sep))
    return unread(
      "file-link",
      "This symbolic link points to a file outside the content folder.",
      "Copy the file here instead.",
    );
  if (!lstatSync(real).isFile())
    return unread(
      "file-link",
      "This symbolic link does not point to a regular file.",
      "Put the file itself here.",
    );
  return undefined;
}

/** Says what in the folder is not read, of what may have been meant to be. */
function sayWhatIsPassedOver(
  root: string,
  say: (name: string, fault: Fault, severity: Problem["severity"]) => void,
): void {
  const known: readonly string[] = [...Object.keys(FOLDERS), ...FILES, LOOK];
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    const { name } = entry;
    if (known.includes(name)) continue;
    const path = join(root, name);
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    const said = ignoredFault({ name, isFolder, isSite: isFolder && existsSync(join(path, MARKER)) });
    if (said !== undefined) say(name, said.fault, said.severity);
  }
}

const NO_FOLDER: Fault = {
  rule: "folder-missing",
  message: "The folder does not exist.",
  hint: "Give the folder that contains `story.yaml`, `actors.yaml` and `articles/`, as in `--content DIR`.",
};

const NOT_A_FOLDER: Fault = {
  rule: "file-kind",
  message: "A folder is expected here, but this is a file or a symbolic link. It is ignored.",
  hint: "Put a folder of this name here, with the files in it.",
};

const NOT_MARKDOWN: Fault = {
  rule: "file-ignored",
  message: "This file is ignored: it is not a Markdown article.",
  hint: "The name of an article ends in `.md`. Keep other files outside this folder.",
};

const NOT_A_COPY: Fault = {
  rule: "file-ignored",
  message: "This file is ignored: it is not a kept copy of a source.",
  hint: "A copy is plain text, and its name ends in `.txt`.",
};

const NO_ARTICLES: Fault = {
  rule: "articles-missing",
  message: "There is no article in this folder, so the site would be empty.",
  hint: 'Write an article with the command `new "Title"`. If you want an empty site, add `--allow-empty`.',
};

const NO_STORY: Fault = {
  rule: "story-missing",
  message: "There is no `story.yaml` in the content folder.",
  hint: "Write one with at least a `title`, such as `title: The Harbour Bridge`.",
};
