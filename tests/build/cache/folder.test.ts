import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CacheFolder } from "../../../src/build/cache/folder.ts";
import { temporaryFolder } from "../../folders.ts";

describe("a cache folder", () => {
  const DATA = Buffer.from([0, 10, 13, 255, 104, 105]);

  it("gives back what was written, also to another process and from a copy", () => {
    const path = join(temporaryFolder(), "not", "there");
    new CacheFolder(path, "1").write("traces/a", DATA);
    expect(new CacheFolder(path, "1").read("traces/a")).toEqual(DATA);
    const copy = temporaryFolder();
    cpSync(path, copy, { recursive: true });
    expect(new CacheFolder(copy, "1").read("traces/a")).toEqual(DATA);
    expect(readdirSync(join(path, "traces"))).toEqual(["a"]);
  });

  it("has nothing for another version, and under no other name", () => {
    const path = temporaryFolder();
    new CacheFolder(path, "1").write("a", DATA);
    expect(new CacheFolder(path, "2").read("a")).toBeUndefined();
    expect(new CacheFolder(path, "1").read("b")).toBeUndefined();
  });

  it.each([
    ["cut off", (bytes: Buffer) => bytes.subarray(0, -1)],
    ["longer", (bytes: Buffer) => Buffer.concat([bytes, Buffer.from("x")])],
    ["empty", () => Buffer.alloc(0)],
    ["of another program", () => Buffer.from("something else\nentirely")],
    [
      "damaged in one bit",
      (bytes: Buffer) => {
        const copy = Buffer.from(bytes);
        copy[copy.length - 3] = (copy[copy.length - 3] ?? 0) ^ 1;
        return copy;
      },
    ],
  ])("has nothing where a file is %s", (_how, damage) => {
    const path = temporaryFolder();
    new CacheFolder(path, "1").write("a", DATA);
    writeFileSync(join(path, "a"), damage(readFileSync(join(path, "a"))));
    expect(new CacheFolder(path, "1").read("a")).toBeUndefined();
  });

  it("keeps nothing where nothing can be written, and goes on", () => {
    const path = join(temporaryFolder(), "file");
    writeFileSync(path, "a file");
    const cache = new CacheFolder(path, "1");
    cache.write("a/b", DATA);
    cache.prune("a");
    expect(cache.read("a/b")).toBeUndefined();
    mkdirSync(`${path}-2/a`, { recursive: true });
    expect(new CacheFolder(`${path}-2`, "1").read("a")).toBeUndefined();
  });

  it("removes what was written longest ago", () => {
    const path = temporaryFolder();
    const cache = new CacheFolder(path, "1");
    for (let each = 0; each < 25; each++) {
      cache.write(`traces/${each}`, DATA);
      utimesSync(join(path, "traces", String(each)), each, each);
    }
    cache.prune("traces");
    expect(
      readdirSync(join(path, "traces"))
        .map(Number)
        .sort((a, b) => a - b),
    ).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]);
    rmSync(path, { recursive: true });
  });
});
