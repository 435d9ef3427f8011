/**
 * A site is updated inside its folder, file by file: where little has changed, where the folder is a mount, or where it
 * holds files that Dateline did not make. A journal says what is to be done before anything is; a process that ends on the way leaves it, and the next
 * build does the rest.
 */
import { existsSync, lstatSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { printable, Refusal } from "../../problems/index.ts";
import { MARKER, shown } from "../../problems/paths.ts";
import { exists, linkOrCopy, move, realFoldersIn, removeEmptied, rename } from "./disk.ts";
import { NOTHING_BUILT } from "./refused.ts";
import type { NextSite } from "./stage.ts";

/** What an update does, beside the marker. */
type Changes = Pick<NextSite, "written" | "removed">;

interface Journal {
  /** Files that differ, the marker first: from then on what is new counts as Dateline's. */
  readonly write: readonly string[];
  /** Files of the last site that the new one does not have. */
  readonly remove: readonly string[];
}

/**
 * Makes the site in a folder the next one, whose new files are in the workshop. Throws what the disk says, or refuses; the
 * last site stays.
 *
 * @param isMade Whether Dateline made the file at a path of the site.
 */
export function updateIn(
  workshop: string,
  site: string,
  isMade: (path: string) => boolean,
  next: Changes,
): void {
  for (const path of next.written) refuseOver(path, site, isMade);
  const journal = planned(site, next);
  writeFileSync(join(workshop, "draft"), JSON.stringify(journal));
  rename(join(workshop, "draft"), join(workshop, "journal"));
  try {
    carryOut(journal, workshop, site);
  } catch (error) {
    undo(journal, workshop, site);
    rmSync(join(workshop, "journal"));
    throw error;
  }
  rmSync(join(workshop, "journal"));
}

/** Does the rest of what a process that is gone had begun. */
export function finishUpdate(workshop: string, site: string): void {
  const path = join(workshop, "journal");
  if (!existsSync(path)) return;
  carryOut(JSON.parse(readFileSync(path, "utf8")), workshop, site);
  rmSync(path);
}

function planned(site: string, { written, removed }: Changes): Journal {
  const isReal = realFoldersIn(site);
  return {
    write: [MARKER, ...written],
    remove: removed.filter(path => isReal(posix.dirname(path)) && isFile(join(site, path))),
  };
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Refuses a path on which the person has put something else. */
function refuseOver(path: string, site: string, isMade: (path: string) => boolean): void {
  const names = path.split("/");
  for (const [index] of names.entries()) {
    const part = names.slice(0, index + 1).join("/");
    const status = lstatSync(join(site, part), { throwIfNoEntry: false });
    if (status === undefined) return;
    const isLast = part === path;
    if (status.isDirectory() ? isLast : !isMade(part))
      throw new Refusal(
        `${printable(shown(join(site, part)), 200)} is not a file that Dateline made, but the site needs its place. Move it away, or choose another folder with --output. ${NOTHING_BUILT}`,
      );
    if (!status.isDirectory()) return;
  }
}

/** May have been done in part already. */
function carryOut({ write, remove }: Journal, workshop: string, site: string): void {
  for (const [index, path] of remove.entries()) {
    if (exists(join(site, path))) move(join(site, path), join(workshop, "old", `removed-${index}`));
    removeEmptied(join(site, path), site);
  }
  for (const [index, path] of write.entries()) {
    const [next, old] = [join(workshop, "next", path), join(workshop, "old", `replaced-${index}`)];
    if (!exists(next)) continue;
    if (exists(join(site, path)) && !exists(old)) linkOrCopy(join(site, path), old);
    move(next, join(site, path));
  }
}

/** A process that ends on the way leaves what the next build needs to do it all. No file of the last site is away meanwhile. */
function undo({ write, remove }: Journal, workshop: string, site: string): void {
  for (const [index, path] of write.entries()) {
    const [next, old] = [join(workshop, "next", path), join(workshop, "old", `replaced-${index}`)];
    if (exists(next)) continue;
    if (exists(old)) {
      linkOrCopy(join(site, path), next);
      move(old, join(site, path));
    } else {
      move(join(site, path), next);
      removeEmptied(join(site, path), site);
    }
  }
  for (const [index, path] of remove.entries()) {
    const old = join(workshop, "old", `removed-${index}`);
    if (exists(old)) move(old, join(site, path));
  }
}
