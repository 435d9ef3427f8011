/**
 * A site takes the place of another as a whole: two renames, and nobody sees a mix. A process that ends between the two
 * leaves the last site in its workshop, from where the next build brings it back.
 */
import { chmodSync, statSync } from "node:fs";
import { join } from "node:path";
import { MARKER } from "../../problems/paths.ts";
import { exists, move, removeIfEmpty, rename } from "./disk.ts";
import { filesIn, readManifest } from "./manifest.ts";

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
  const made = new Set([MARKER, ...Object.keys(readManifest(gone)?.files ?? {})]);
  const theirs = filesIn(gone).filter(path => !made.has(path));
  for (const path of theirs) if (!exists(join(site, path))) move(join(gone, path), join(site, path));
  if (theirs.every(path => !exists(join(gone, path)))) rename(gone, join(workshop, "old"));
}
