/** What was read from a file is not read again while its path and its text are the same. */
import { createHash } from "node:crypto";
import type { Store } from "./folder.ts";

/** A text file; what comes of it depends on nothing else. */
interface File {
  readonly path: string;
  readonly text: string;
}

/** Readings are kept in so many files, so that one article that has changed costs one of them. */
const SHARDS = 64;

/** The readings of one shard as JSON, by key: those that were used last come first. */
type Shard = ReadonlyMap<string, string>;

/** Of files that are all read in one way. A reading is data that can be written as JSON and read again. */
export class Readings {
  readonly #store: Store | undefined;
  readonly #isForLater: boolean;
  /** Of the last build of this process, by path. */
  #last: ReadonlyMap<string, { readonly text: string; readonly reading: unknown }> = new Map();
  readonly #shards = new Map<number, Shard>();
  /** Of the build that runs: the keys that were used, by shard, with those readings that are new. */
  readonly #used = new Map<number, Map<string, { readonly made?: unknown }>>();

  /** @param isForLater Whether this process will build again: then everything that was read stays in memory. */
  constructor({
    store,
    isForLater = false,
  }: { readonly store?: Store | undefined; readonly isForLater?: boolean } = {}) {
    this.#store = store;
    this.#isForLater = isForLater;
  }

  /** Returns what `read` returns for each file, in the same order. */
  of<T>(files: readonly File[], read: (file: File) => T): readonly T[] {
    const readings = files.map(file => {
      const last = this.#last.get(file.path);
      // Only the same `read` made what is kept.
      return last?.text === file.text ? (last.reading as T) : this.#kept(file, read);
    });
    if (!this.#isForLater) return readings;
    this.#last = new Map(files.map(({ path, text }, index) => [path, { text, reading: readings[index] }]));
    return readings;
  }

  /** Keeps what is new for other processes. */
  save(): void {
    for (const [number, used] of this.#used) {
      if ([...used.values()].every(each => !("made" in each))) continue;
      const before = this.#shardAt(number);
      const lines = new Map(
        [...used].map(([key, each]) => [
          key,
          "made" in each ? JSON.stringify(each.made) : (before.get(key) ?? ""),
        ]),
      );
      // As much again of other branches and earlier days.
      let room = [...lines.values()].reduce((sum, line) => sum + line.length, 0);
      for (const [key, line] of before) {
        if (lines.has(key)) continue;
        room -= line.length;
        if (room > 0) lines.set(key, line);
      }
      const text = [...lines].map(([key, line]) => `${key} ${line}`).join("\n");
      this.#store?.write(nameOf(number), Buffer.from(text));
    }
    this.#shards.clear();
    this.#used.clear();
  }

  #kept<T>(file: File, read: (file: File) => T): T {
    if (this.#store === undefined) return read(file);
    const key = createHash("sha256").update(`${file.path}\0${file.text}`).digest("hex");
    const number = Number.parseInt(key.slice(0, 2), 16) % SHARDS;
    const used = this.#used.get(number) ?? new Map<string, { readonly made?: unknown }>();
    this.#used.set(number, used);
    const known = this.#shardAt(number).get(key);
    if (known !== undefined) {
      used.set(key, {});
      return JSON.parse(known);
    }
    const made = read(file);
    used.set(key, { made });
    return made;
  }

  #shardAt(number: number): Shard {
    const shard = this.#shards.get(number) ?? shardOf(this.#store?.read(nameOf(number))?.toString() ?? "");
    this.#shards.set(number, shard);
    return shard;
  }
}

function nameOf(shard: number): string {
  return `readings/${shard}`;
}

function shardOf(text: string): Shard {
  return new Map(
    text
      .split("\n")
      .flatMap(line => (line === "" ? [] : [[line.slice(0, KEY), line.slice(KEY + 1)] as const])),
  );
}

/** Characters of a SHA-256 in hexadecimal. */
const KEY = 64;
