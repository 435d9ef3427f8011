/** Moves on the disk that a build of a site is made of. */
import {
  copyFileSync,
  type Dirent,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from "node:fs";
import { dirname, join, posix } from "node:path";

export function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A part of the path is a file.
    return false;
  }
}

/** Makes the folders that lead to a path. Returns those that it made, the outermost first. */
export function makeFolders(path: string): string[] {
  if (exists(path)) return [];
  const made = makeFolders(dirname(path));
  mkdirSync(path);
  return [...made, path];
}

/** Renames a file or a folder, again and again for half a second where another program holds it open, as on Windows. */
export function rename(from: string, to: string): void {
  for (let pause = 1; ; pause *= 2) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (pause > 256 || !HELD.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}

const HELD = new Set(["EPERM", "EACCES", "EBUSY"]);

/** Moves a file, also to another disk, and makes the folders that lead there. The file is there whole or not at all. */
export function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    const beside = join(dirname(to), ".dateline-part");
    copyFileSync(from, beside);
    rename(beside, to);
    rmSync(from);
  }
}

/**
 * Gives a file a second path as well: a hard link, or a copy on a disk that has none. The first path is never without it, and
 * at the second it is whole or not at all.
 */
export function linkOrCopy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    const beside = join(dirname(to), ".dateline-part");
    copyFileSync(from, beside);
    rename(beside, to);
  }
}

/**
 * Returns a function that says of a path in a folder, with forward slashes, whether it leads to a folder by way of folders
 * alone, so that nothing outside is reached through a link. Each folder is listed once, which is quicker than to ask for
 * each of those in it.
 */
export function realFoldersIn(root: string): (folder: string) => boolean {
  const real = new Set(["."]);
  const listed = new Set<string>();
  const isReal = (folder: string): boolean => {
    if (real.has(folder)) return true;
    const parent = posix.dirname(folder);
    if (listed.has(parent) || !isReal(parent)) return false;
    listed.add(parent);
    for (const entry of entriesOf(join(root, parent)))
      if (entry.isDirectory()) real.add(posix.join(parent, entry.name));
    return real.has(folder);
  };
  return isReal;
}

/** What is in a folder; of one that may not be opened, nothing. */
export function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES") return [];
    throw error;
  }
}

/** Removes the folders above a path, up to the one given, that are empty. */
export function removeEmptied(path: string, within: string): void {
  for (let folder = dirname(path); folder.length > within.length; folder = dirname(folder))
    if (!removeIfEmpty(folder)) return;
}

/** Returns whether the folder was empty and is gone. */
export function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
