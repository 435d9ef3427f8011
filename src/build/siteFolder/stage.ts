/** The next site while it is being made: which files of the last one it keeps, and which are new. */
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { join, posix } from "node:path";
import { compareText } from "../../problems/index.ts";
import { realFoldersIn } from "./disk.ts";
import { filesIn, type Manifest, manifestOf } from "./manifest.ts";
import { isSettled, lookAt, type Signature } from "./signatures.ts";

/** Paths of files are relative to the site, with forward slashes. Hashes are SHA-256 in hexadecimal. */
export interface Stage {
  /** The folder that new files are written into. */
  readonly path: string;
  /**
   * Keeps a file of the last site if its bytes are those of the hash. Returns false if it has no such file, or other bytes:
   * then it must be written.
   */
  keep(file: string, sha256: string): boolean;
  /** Says that a file was written into the folder, so that it is not read again to be hashed. */
  wrote(file: string, sha256: string): void;
  /** Returns the hash of every file that was kept or written so far, in order of their paths. */
  hashes(): readonly (readonly [file: string, sha256: string])[];
}

/** What a stage has become. */
export interface NextSite {
  readonly manifest: Manifest;
  /** Files of the last site that stay, with their signatures, which are empty where a later change might not show. */
  readonly kept: ReadonlyMap<string, Signature>;
  /** Files that are new or have other bytes, all in the folder of the stage. */
  readonly written: readonly string[];
  /** Files of the last site that the new one does not have. */
  readonly removed: readonly string[];
}

export class SiteStage implements Stage {
  readonly path: string;
  readonly #site: string;
  readonly #last: Manifest | undefined;
  readonly #signatures: ReadonlyMap<string, Signature>;
  readonly #moment: bigint;
  readonly #isReal: (folder: string) => boolean;
  readonly #kept = new Map<string, Signature>();
  readonly #written = new Map<string, string>();

  /**
   * @param path An empty folder that was just made, on the disk of the site.
   * @param site The folder of the last site.
   * @param last What its marker says.
   * @param signatures Of files whose bytes are those that the marker lists.
   */
  constructor(
    path: string,
    site: string,
    last: Manifest | undefined,
    signatures: ReadonlyMap<string, Signature>,
  ) {
    this.path = path;
    this.#site = site;
    this.#last = last;
    this.#signatures = signatures;
    this.#moment = lookAt(path)?.changed ?? 0n;
    this.#isReal = realFoldersIn(site);
  }

  keep(file: string, sha256: string): boolean {
    if (this.#last?.files[file] !== sha256 || !this.#isReal(posix.dirname(file))) return false;
    const path = `${this.#site}/${file}`;
    const look = lookAt(path);
    if (look?.isFile !== true) return false;
    if (look.signature !== this.#signatures.get(file) && !hasHash(path, sha256)) return false;
    this.#kept.set(file, isSettled(look, this.#moment) ? look.signature : "");
    return true;
  }

  wrote(file: string, sha256: string): void {
    this.#written.set(file, sha256);
  }

  hashes(): readonly (readonly [file: string, sha256: string])[] {
    const hashes = new Map(this.#written);
    for (const file of this.#kept.keys())
      if (!hashes.has(file)) hashes.set(file, this.#last?.files[file] ?? "");
    return [...hashes].sort(([a], [b]) => compareText(a, b));
  }

  /** Returns the site that was made. A file that was written although the last site has it counts as kept. */
  finished(articles: readonly string[]): NextSite {
    this.#hashOthers();
    const hashes = this.hashes();
    const isThere = new Set(hashes.map(([file]) => file));
    const written: string[] = [];
    for (const [file, sha256] of this.#written) {
      this.#kept.delete(file);
      if (!this.keep(file, sha256)) written.push(file);
    }
    return {
      manifest: manifestOf(articles, hashes),
      kept: this.#kept,
      written,
      removed: Object.keys(this.#last?.files ?? {}).filter(file => !isThere.has(file)),
    };
  }

  /** Hashes what nobody said was written. */
  #hashOthers(): void {
    const found = new Set(filesIn(this.path));
    for (const file of this.#written.keys())
      if (!found.has(file)) throw new Error(`${file} is said to be written, and is not there`);
    for (const file of found)
      if (!this.#written.has(file)) this.#written.set(file, hashOf(join(this.path, file)));
  }
}

/** Files are read through one piece of memory: to make room for each costs as much as to hash it. */
const ROOM = Buffer.allocUnsafe(1 << 18);

/** Returns the SHA-256 of a file. */
function hashOf(path: string): string {
  const file = openSync(path, "r");
  try {
    const hash = createHash("sha256");
    for (;;) {
      const length = readSync(file, ROOM, 0, ROOM.length, null);
      if (length === 0) return hash.digest("hex");
      hash.update(ROOM.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
}

/** Returns false for a file that cannot be read. */
function hasHash(path: string, sha256: string): boolean {
  try {
    return hashOf(path) === sha256;
  } catch {
    return false;
  }
}
