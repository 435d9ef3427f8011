/**
 * The marker that Dateline leaves in a site: which files it wrote, by SHA-256, and which articles were in it. It holds no
 * time, machine or folder, and may be published.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../problems/index.ts";
import { MARKER } from "../../problems/paths.ts";
import { entriesOf } from "./disk.ts";

/** The key under which a marker says whose it is. */
const MAKER = "made by";

export interface Manifest {
  /** The ids of the articles, in order. */
  readonly articles: readonly string[];
  /** SHA-256 in hexadecimal by path, with forward slashes, in order. */
  readonly files: Readonly<Record<string, string>>;
  /** The marker itself. */
  readonly text: string;
}

/** `hashes` are SHA-256 by path, in order. */
export function manifestOf(
  ids: readonly string[],
  hashes: readonly (readonly [path: string, sha256: string])[],
): Manifest {
  const said = { articles: [...ids].sort(compareText), files: Object.fromEntries(hashes) };
  return { ...said, text: `${JSON.stringify({ [MAKER]: "Dateline", ...said }, null, 1)}\n` };
}

/** Returns what the marker in a folder says, or `undefined` if there is none or it is not one that Dateline wrote. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    const text = readFileSync(join(folder, MARKER), "utf8");
    if (text !== lastRead?.text) lastRead = parseManifest(text);
    return lastRead;
  } catch {
    return undefined;
  }
}

/** A build asks for one marker many times, and that of a large site takes long to parse. */
let lastRead: Manifest | undefined;

function parseManifest(text: string): Manifest | undefined {
  const { [MAKER]: maker, articles, files } = JSON.parse(text);
  if (maker !== "Dateline" || !Array.isArray(articles) || !articles.every(id => typeof id === "string"))
    return undefined;
  return Object.keys(files).every(isInside) ? { articles, files, text } : undefined;
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
