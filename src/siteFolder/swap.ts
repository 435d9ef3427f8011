/**
 * A site takes the place of another as a whole: two renames, and nobody sees a mix. A process that ends between the two
 * leaves the last site in its workshop, from where the next build brings it back.
 */
import { chmodSync, readdirSync, rmdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { exists, move, rename } from "./disk.ts";
import { filesIn, MARKER, readManifest } from "./manifest.ts";

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
  if (exists(last) && (!exists(site) || isRemoved(site))) rename(last, site);
}

/**
 * Deletes the site that was replaced. What Dateline did not write came into it during the build, and is moved to the new
 * site.
 */
export function deleteLast(workshop: string, site: string): void {
  // What is deleted in part must never be brought back.
  const gone = join(workshop, "gone");
  const last = join(workshop, "last");
  if (exists(last)) rename(last, gone);
  if (!exists(gone)) return;
  const made = new Set(Object.keys(readManifest(gone)?.files ?? {}));
  for (const path of filesIn(gone).filter(name => name !== MARKER)) {
    if (made.has(path)) rmSync(join(gone, path), { recursive: true, force: true });
    else if (!exists(join(site, path))) move(join(gone, path), join(site, path));
  }
  if (filesIn(gone).every(path => path === MARKER || isEmpty(join(gone, path))))
    rmSync(gone, { recursive: true, force: true });
}

function isEmpty(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
}

/** Removes a folder if it is empty. */
function isRemoved(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
