/**
 * A folder for what builds keep for later builds. Nothing in it is needed: what cannot be read, is damaged, or was kept by another
 * version of the program is as if it were not there. It may be deleted at any time, copied to another machine, and shared.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";

/** Files of a kind that are kept: those that were written last. */
const MOST_KEPT = 20;

/** Where builds keep what later builds can use, by name. */
export interface Store {
  /** Returns what was written under a name, or `undefined`. */
  read(name: string): Buffer | undefined;
  write(name: string, data: Buffer): void;
  /** Removes all but what was written last of the names that begin with a folder. */
  prune(folder: string): void;
}

export class CacheFolder implements Store {
  readonly #path: string;
  /** Of the program, and of what else the values in the folder depend on. */
  readonly #version: string;

  constructor(path: string, version: string) {
    this.#path = path;
    this.#version = version;
  }

  read(name: string): Buffer | undefined {
    try {
      const path = join(this.#path, name);
      const bytes = readFileSync(path);
      const end = bytes.indexOf("\n");
      const data = bytes.subarray(end + 1);
      if (bytes.toString("latin1", 0, end) !== this.#headOf(data)) return undefined;
      return data;
    } catch {
      return undefined;
    }
  }

  /** Writes it as a whole. What the disk refuses is not kept. */
  write(name: string, data: Buffer): void {
    const path = join(this.#path, name);
    const part = `${path}.${process.pid}`;
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(part, Buffer.concat([Buffer.from(`${this.#headOf(data)}\n`, "latin1"), data]));
      renameSync(part, path);
    } catch {
      removeIfThere(part);
    }
  }

  prune(folderName: string): void {
    try {
      const folder = join(this.#path, folderName);
      const files = readdirSync(folder)
        .map(each => join(folder, each))
        .map(path => ({ path, time: statSync(path).mtimeMs }))
        .sort((a, b) => b.time - a.time);
      for (const { path } of files.slice(MOST_KEPT)) rmSync(path, { recursive: true, force: true });
    } catch {
      // Another process was quicker.
    }
  }

  #headOf(data: Buffer): string {
    return `dateline ${this.#version} ${data.length} ${crc32(data)}`;
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path);
  } catch {
    // It is not, or the disk takes no order.
  }
}
