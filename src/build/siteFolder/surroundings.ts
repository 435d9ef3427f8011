/** What is around the output of a build on this disk, and what is there already. */
import { readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { CURRENT_FOLDER, PROGRAM_FOLDER } from "../../problems/paths.ts";
import type { Found, Surroundings } from "./allowed.ts";
import { lineageOf, realPath } from "./lineage.ts";
import { readManifest } from "./manifest.ts";
import { isWorkshop } from "./queue.ts";

/** What the program consists of, in its folder: no site may be in one of these. */
export const PROGRAM_PARTS = [
  ".ci",
  ".git",
  ".github",
  ".vscode",
  "bench",
  "bin",
  "content",
  "docs",
  "layouts",
  "node_modules",
  "src",
  "tests",
];

/** What is read of a content folder, and what a writer may keep beside it. */
const CONTENT_PARTS = ["articles", "pages", "copies", "images"];

export function surroundings(content: string): Surroundings {
  const of = (path: string) => lineageOf(realPath(path));
  const within = (folder: string, names: readonly string[]) =>
    new Map(names.map(name => [name, of(join(folder, name))[0] ?? ""]));
  return {
    content: of(content),
    program: of(PROGRAM_FOLDER),
    parts: within(PROGRAM_FOLDER, PROGRAM_PARTS),
    contentParts: within(content, CONTENT_PARTS),
    here: [of(CURRENT_FOLDER), of(process.cwd())],
    home: of(home()),
  };
}

/** Returns the folder of the person. It is the root where the system knows no home, as in some containers. */
export function home(): string {
  try {
    return resolve(homedir());
  } catch {
    return resolve("/");
  }
}

/** Returns what is at a real path. */
export function found(path: string): Found {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return { kind: "nothing" };
  if (!status.isDirectory()) return { kind: "no folder" };
  const names = readdirSync(path).filter(name => !isWorkshop(name) && !OF_THE_SYSTEM.has(name));
  return { kind: "folder", isMade: readManifest(path) !== undefined, names: names.sort() };
}

/** Files that no person puts into a folder. */
const OF_THE_SYSTEM = new Set([".DS_Store", "desktop.ini", "Thumbs.db", "lost+found"]);
