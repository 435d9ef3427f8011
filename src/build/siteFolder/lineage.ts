/** Where a path leads on the disk, whether or not it exists. */
import { lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Lineage } from "./allowed.ts";

/** As many links are followed as Linux follows. */
const MOST_LINKS = 40;

/** The path with every link in it followed, also a link that leads to nothing. Throws ELOOP for links in a circle. */
export function realPath(path: string, links = MOST_LINKS): string {
  const full = resolve(path);
  try {
    return realpathSync.native(full);
  } catch (error) {
    if (links === 0 || (error as NodeJS.ErrnoException).code === "ELOOP") throw error;
  }
  const parent = dirname(full);
  if (parent === full) return full;
  const real = join(realPath(parent, links), basename(full));
  if (!isLink(real)) return real;
  return realPath(resolve(dirname(real), readlinkSync(real)), links - 1);
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** The lineage of a real path. */
export function lineageOf(path: string): Lineage {
  const parent = dirname(path);
  if (parent === path) return [identity(path) ?? path];
  const above = lineageOf(parent);
  return [identity(path) ?? `${above[0]}/${basename(path)}`, ...above];
}

/** By device and number: the same under every name, also on a disk that takes capitals and small letters as one. */
function identity(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
