/**
 * Builds of one site, one after the other. Each has a workshop, a folder beside the site that only its process makes:
 * the place in the queue, the site that is being made, and the one that it replaces.
 *
 * The order is Lamport's bakery: whoever comes takes a number above all others, and waits for those with lower ones. No
 * two processes write the same file, so what a process that is gone left can be cleared without a race.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { compareText } from "../../problems/index.ts";
import { ownName, processIn } from "./process.ts";

interface Workshop {
  readonly path: string;
  readonly pid: number;
  readonly isRunning: boolean;
}

/** Milliseconds between two looks at the queue. */
const WAIT = 50;

/** Where what a workshop holds is found: the place in the queue, then see `swap.ts` and `inPlace.ts`. */
const PARTS = ["turn", "next", "last", "gone", "draft", "journal", "old"];

/** Whether a name beside or in a site is that of a workshop. */
export function isWorkshop(name: string): boolean {
  return /^\.dateline-[0-9a-f]{8}-\d+-[0-9a-z]*-\d+$/.test(name);
}

/**
 * Makes a workshop and waits until no other build of the site runs.
 *
 * @param folder Where the workshops are.
 * @param site The path of the site.
 * @param waits Called once with the process that is waited for.
 */
export async function takeTurn(folder: string, site: string, waits: (pid: number) => void): Promise<string> {
  const workshop = makeWorkshop(folder, site);
  const last = Math.max(0, ...workshops(folder, site).map(({ path }) => numberOf(path) ?? 0));
  writeFileSync(join(workshop, "turn"), `${last + 1}\n`);
  for (let isTold = false; ; isTold = true) {
    const before = workshops(folder, site).find(
      other => other.path !== workshop && other.isRunning && isBefore(other.path, workshop),
    );
    if (before === undefined) return workshop;
    if (!isTold) waits(before.pid);
    await setTimeout(WAIT);
  }
}

function makeWorkshop(folder: string, site: string): string {
  for (let build = 1; ; build++) {
    const path = join(folder, `${prefixOf(site)}${ownName()}-${build}`);
    try {
      mkdirSync(path);
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/** The workshops of processes that are gone. */
export function abandoned(folder: string, site: string): string[] {
  return workshops(folder, site).flatMap(({ path, isRunning }) =>
    !isRunning && readdirSync(path).every(name => PARTS.includes(name)) ? [path] : [],
  );
}

function workshops(folder: string, site: string): Workshop[] {
  const prefix = prefixOf(site);
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (!entry.isDirectory() || !entry.name.startsWith(prefix) || !isWorkshop(entry.name)) return [];
    const owner = processIn(entry.name.slice(prefix.length).replace(/-\d+$/, ""));
    return owner === undefined ? [] : [{ path: join(folder, entry.name), ...owner }];
  });
}

/** The site's own name may be as long as the disk allows. */
function prefixOf(site: string): string {
  return `.dateline-${createHash("sha256").update(basename(site)).digest("hex").slice(0, 8)}-`;
}

function isBefore(other: string, mine: string): boolean {
  const [theirs, own] = [numberOf(other), numberOf(mine) ?? 0];
  if (theirs === undefined) return isChoosing(other);
  return theirs < own || (theirs === own && compareText(other, mine) < 0);
}

/** Returns the place of a workshop in the queue, or `undefined` if it has none, not yet or no longer. */
function numberOf(workshop: string): number | undefined {
  const [, number] = /^(\d+)\n$/.exec(textOf(join(workshop, "turn"))) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Whether the build is about to take a number. */
function isChoosing(workshop: string): boolean {
  try {
    return readdirSync(workshop).every(name => name === "turn");
  } catch {
    return false;
  }
}

/** The text of a file, empty where there is none. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
