/**
 * A site is updated inside its folder, file by file: where the folder is a mount, or holds files that Dateline did not
 * make. A journal says what is to be done before anything is; a process that ends on the way leaves it, and the next
 * build does the rest.
 */
import { existsSync, lstatSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { printable, Refusal } from "../../problems/index.ts";
import { MARKER, shown } from "../../problems/paths.ts";
import { exists, keep, move, removeEmptied, rename } from "./disk.ts";
import { filesIn, readManifest } from "./manifest.ts";
import { isWorkshop } from "./queue.ts";
import { NOTHING_BUILT } from "./refused.ts";

interface Journal {
  /** Files that differ, the marker first: from then on what is new counts as Dateline's. */
  readonly write: readonly string[];
  /** Files of the last site that the new one has not. */
  readonly remove: readonly string[];
}

/** Makes the site in a folder that of the workshop. Throws what the disk says, or refuses; the last site stays. */
export function updateIn(workshop: string, site: string): void {
  const journal = planned(join(workshop, "next"), site);
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

function planned(next: string, site: string): Journal {
  const present = new Set(filesIn(site, isWorkshop));
  const made = new Set([MARKER, ...Object.keys(readManifest(site)?.files ?? {})]);
  const wanted = filesIn(next);
  const write = wanted.filter(path => !present.has(path) || !isSame(join(next, path), join(site, path)));
  for (const path of write) refuseOver(path, site, made);
  const isWanted = new Set(wanted);
  return {
    write: write.sort((a, b) => Number(b === MARKER) - Number(a === MARKER)),
    remove: [...made].filter(path => present.has(path) && !isWanted.has(path) && isFile(join(site, path))),
  };
}

function isSame(a: string, b: string): boolean {
  return isFile(b) && readFileSync(a).equals(readFileSync(b));
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Refuses a path on which the person has put something else. */
function refuseOver(path: string, site: string, made: ReadonlySet<string>): void {
  const names = path.split("/");
  for (const [index] of names.entries()) {
    const part = names.slice(0, index + 1).join("/");
    const status = lstatSync(join(site, part), { throwIfNoEntry: false });
    if (status === undefined) return;
    const isLast = part === path;
    if (status.isDirectory() ? isLast : !made.has(part))
      throw new Refusal(
        `${printable(shown(join(site, part)), 200)} is not a file that Dateline made, but the site needs its place. Move it away, or choose another folder with --output. ${NOTHING_BUILT}`,
      );
    if (!status.isDirectory()) return;
  }
}

/** May have been done in part already. */
function carryOut({ write, remove }: Journal, workshop: string, site: string): void {
  const [next, old] = [join(workshop, "next"), join(workshop, "old")];
  for (const path of remove) {
    if (exists(join(site, path))) move(join(site, path), join(old, path));
    removeEmptied(join(site, path), site);
  }
  for (const path of write) {
    if (!exists(join(next, path))) continue;
    if (exists(join(site, path)) && !exists(join(old, path))) keep(join(site, path), join(old, path));
    move(join(next, path), join(site, path));
  }
}

function undo({ write }: Journal, workshop: string, site: string): void {
  const [next, old] = [join(workshop, "next"), join(workshop, "old")];
  for (const path of write) {
    if (exists(join(next, path))) continue;
    move(join(site, path), join(next, path));
    removeEmptied(join(site, path), site);
  }
  if (exists(old)) for (const path of filesIn(old)) move(join(old, path), join(site, path));
}
