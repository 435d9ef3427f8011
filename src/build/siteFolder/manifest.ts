/**
 * The marker that Dateline leaves in a site: which files it wrote, by SHA-256, and which articles were in it. It holds no
 * time, machine or folder, and may be published.
 */

import { createHash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../problems/index.ts";
import { MARKER } from "../../problems/paths.ts";

/** The key under which a marker says whose it is. */
const MAKER = "made by";

export interface Manifest {
  /** The ids of the articles, in order. */
  readonly articles: readonly string[];
  /** SHA-256 in hexadecimal by path, with forward slashes, in order. */
  readonly files: Readonly<Record<string, string>>;
}

/** Writes the marker into a folder whose files are all Dateline's. */
export function mark(folder: string, articles: readonly string[]): void {
  const files = Object.fromEntries(
    filesIn(folder).map(path => [path, sha256(readFileSync(join(folder, path)))] as const),
  );
  const manifest: Manifest = { articles: [...articles].sort(compareText), files };
  const text = JSON.stringify({ [MAKER]: "Dateline", ...manifest }, null, 1);
  writeFileSync(join(folder, MARKER), `${text}\n`);
}

/** Returns what the marker in a folder says, or `undefined` if there is none or it is not one that Dateline wrote. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    const { [MAKER]: maker, articles, files } = JSON.parse(readFileSync(join(folder, MARKER), "utf8"));
    const paths = Object.keys(files);
    if (maker !== "Dateline" || !Array.isArray(articles) || !articles.every(id => typeof id === "string"))
      return undefined;
    return paths.every(isInside) ? { articles, files } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a path of a manifest stays within its folder on every system. */
function isInside(path: string): boolean {
  return !/[\\:\0]/.test(path) && path.split("/").every(name => !["", ".", ".."].includes(name));
}

/** Every path below a folder that is not itself a folder with something in it, in order. Follows no link. */
export function filesIn(folder: string, skip: (name: string) => boolean = () => false): string[] {
  const found: string[] = [];
  const visit = (directory: string, path: string) => {
    const entries = entriesOf(directory);
    if (entries.length === 0 && path !== "") found.push(path.slice(0, -1));
    for (const entry of entries) {
      if (path === "" && skip(entry.name)) continue;
      if (entry.isDirectory()) visit(join(directory, entry.name), `${path}${entry.name}/`);
      else found.push(`${path}${entry.name}`);
    }
  };
  visit(folder, "");
  return found.sort(compareText);
}

/** Of a folder that may not be opened, none. */
function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES") return [];
    throw error;
  }
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
