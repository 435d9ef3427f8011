/**
 * A site takes the place of another as a whole: two renames, and nobody sees a mix. A process that ends between the two
 * leaves the last site in its workshop, from where the next build brings it back.
 */
import { chmodSync, statSync, unlinkSync } from "node:fs";
import { join, posix } from "node:path";
import { MARKER } from "../../problems/paths.ts";
import { entriesOf, exists, move, removeIfEmpty, rename } from "./disk.ts";
import { readManifest } from "./manifest.ts";

/** Puts the site `next` of a workshop in the place of the one at a path. Throws what the disk says; the last site stays. */
export function swapIn(workshop: string, site: string): void {
  const next = join(workshop, "next");
  const last = join(workshop, "last");
  const hasLast = exists(site);
  if (hasLast) {
    chmodSync(next, statSync(site).mode);
    rename(site, last);
  }
  try {
    rename(next, site);
  } catch (error) {
    if (hasLast) rename(last, site);
    throw error;
  }
}

/** Brings the last site back if there is none at the path. */
export function bringBack(workshop: string, site: string): void {
  const last = join(workshop, "last");
  if (exists(last) && (!exists(site) || removeIfEmpty(site))) rename(last, site);
}

/**
 * Gives up the site that was replaced: as `old` it may be deleted. What Dateline did not write came into it during the
 * build, and is moved to the new site.
 */
export function giveUpLast(workshop: string, site: string): void {
  // What is taken apart must never be brought back.
  const gone = join(workshop, "gone");
  const last = join(workshop, "last");
  if (exists(last)) rename(last, gone);
  if (!exists(gone)) return;
  // The marker says what was made, and stays until that is gone.
  const theirs = takeApart(gone, madeIn(gone)).filter(path => path !== MARKER);
  for (const path of theirs) if (!exists(join(site, path))) move(join(gone, path), join(site, path));
  if (theirs.every(path => !exists(join(gone, path)))) rename(gone, join(workshop, "old"));
}

interface Made {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

function madeIn(site: string): Made {
  const files = Object.keys(readManifest(site)?.files ?? {});
  const folders = new Set(["."]);
  for (const file of files)
    for (let folder = posix.dirname(file); !folders.has(folder); folder = posix.dirname(folder))
      folders.add(folder);
  return { files: new Set(files), folders };
}

/** Deletes the files that Dateline made, and its folders that are then empty. Returns the paths of what is left. */
function takeApart(root: string, made: Made, folder = "."): string[] {
  const entries = entriesOf(join(root, folder));
  if (entries.length === 0 && !made.folders.has(folder)) return [folder];
  const left = entries.flatMap(entry => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return takeApart(root, made, path);
    if (!made.files.has(path)) return [path];
    unlinkSync(join(root, path));
    return [];
  });
  if (left.length === 0 && folder !== ".") removeIfEmpty(join(root, folder));
  return left;
}
