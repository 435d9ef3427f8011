/** Files that are written all or not at all, beside what a folder has already. */
import {
  constants,
  copyFileSync,
  lstatSync,
  mkdirSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { home, reasonOf } from "../build/siteFolder/index.ts";
import { printable, Refusal } from "../problems/index.ts";
import { shown } from "../problems/paths.ts";

/**
 * Writes texts by path into a folder, which need not be there, and copies a file into it if one is named. Throws a Refusal if the
 * folder has one of them already or cannot be written; then it is as it was.
 */
export function fillFolder(folder: string, texts: ReadonlyMap<string, string>, copied?: string): void {
  refuseTaken(folder, [...texts.keys(), ...(copied === undefined ? [] : [basename(copied)])]);
  const desk = new Desk(folder);
  try {
    for (const [name, text] of texts) desk.write(name, path => writeFileSync(path, text, { flag: "wx" }));
    if (copied !== undefined)
      desk.write(basename(copied), path => copyFileSync(copied, path, constants.COPYFILE_EXCL));
  } catch (error) {
    desk.clear();
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    throw new Refusal(`${named(folder)} cannot be written: ${reason}. Nothing was written.`);
  }
}

/** Throws a Refusal if something that is there would be overwritten, or would be a second story. */
function refuseTaken(folder: string, names: readonly string[]): void {
  const away = "Choose another folder, or move them away. Nothing was written.";
  if (folder === dirname(folder) || folder === home())
    throw new Refusal(
      `${named(folder)} is not a folder for one story alone. Write the name of a new folder after init. Nothing was written.`,
    );
  if (status(() => statSync(folder))?.isDirectory() === false)
    throw new Refusal(`${named(folder)} is a file. Choose another name. Nothing was written.`);
  const there = (name: string) => status(() => lstatSync(join(folder, name)));
  if (there("story.yaml") ?? there("content"))
    throw new Refusal(
      `${named(folder)} already has a story or a folder content. Choose another folder. Nothing was written.`,
    );
  const taken = names.filter(there);
  if (taken.length > 0) throw new Refusal(`${named(folder)} already has ${taken.join(", ")}. ${away}`);
  // What is written below a link would be somewhere else.
  const wrong = [...new Set(names.flatMap(foldersOf))].filter(name => there(name)?.isDirectory() === false);
  if (wrong.length > 0)
    throw new Refusal(`In ${named(folder)}, ${wrong.join(", ")} is not a folder. ${away}`);
}

function status(read: () => Stats): Stats | undefined {
  try {
    return read();
  } catch {
    // Nothing is there, or what is there is found when it is written.
    return undefined;
  }
}

/** `.github` and `.github/workflows` of a file in the second. */
function foldersOf(name: string): string[] {
  const names = name.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}

function named(folder: string): string {
  return printable(shown(folder), 200);
}

/** What has been written into a folder, so that it can be taken back. */
class Desk {
  readonly #folder: string;
  readonly #files: string[] = [];
  readonly #folders: string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  write(name: string, write: (path: string) => void): void {
    const path = join(this.#folder, name);
    const first = mkdirSync(dirname(path), { recursive: true });
    if (first !== undefined) this.#folders.push(...foldersBetween(first, dirname(path)));
    write(path);
    this.#files.push(path);
  }

  clear(): void {
    for (const path of this.#files) rmSync(path, { force: true });
    for (const path of this.#folders.reverse()) rmdirSync(path);
  }
}

/** The folders from the first to the last, which is in it. */
function foldersBetween(first: string, last: string): string[] {
  const names = relative(first, last)
    .split(sep)
    .filter(name => name !== "");
  return [first, ...names.map((_, index) => resolve(first, ...names.slice(0, index + 1)))];
}
