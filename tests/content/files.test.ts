/** Bytes into text. What is refused stands in problems.test.ts. */
import { readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, FileMemory, readContent } from "../../src/content/files/index.ts";
import { contentOf } from "../folders.ts";

/** A story of two articles. */
const TWO = {
  "story.yaml": "title: Two\nlang: en\ntime-zone: UTC\n",
  "articles/a.md": "---\ntitle: First\ndate: 2024\n---\n\nText.\n",
  "articles/b.md": "---\ntitle: Second\ndate: 2024\n---\n\nText.\n",
};

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a text", () => {
  it("has one kind of line end and no byte order mark, however it was saved", () => {
    for (const end of ["\n", "\r\n", "\r"]) expect(decode(bytes(`\ufeffa${end}b${end}`))).toBe("a\nb\n");
  });

  it("of any script stays as it is", () => {
    const text = "Ação · مؤتمر صحفي\u200f (2024) · 桥 · 👩‍👩‍👧\n";
    expect(decode(bytes(text))).toBe(text);
  });

  it("may turn its direction where it turns back on the same line", () => {
    expect(decode(bytes("a \u2067b\u2069 c\n"))).toBe("a \u2067b\u2069 c\n");
    expect(decode(bytes("a\nb \u2067c\n\u2069 d\n"))).toMatchObject({ position: { line: 2, column: 3 } });
  });

  it("is read, or refused in a place, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), data => {
        const read = decode(data);
        if (typeof read !== "string") expect(read.position.line).toBeGreaterThan(0);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe("a folder that is read again", () => {
  it("gives the files that are the same as they were, and those that are not anew", () => {
    const folder = contentOf(TWO);
    const memory = new FileMemory();
    const first = readContent(folder, { memory });
    const path = join(folder, "articles/b.md");
    const { atime, mtime } = statSync(path);
    // The same size, and the time set back.
    writeFileSync(path, readFileSync(path, "utf8").replace("Second", "Sacond"));
    utimesSync(path, atime, mtime);
    writeFileSync(join(folder, "articles/c.md"), "---\ntitle: Third\ndate: 2024\n---\n\nText.\n");
    const second = readContent(folder, { memory });
    expect(second).toEqual(readContent(folder));
    expect(second.articles[0]).toBe(first.articles[0]);
    expect(second.articles.map(({ text }) => /title: (\w+)/.exec(text)?.[1])).toEqual([
      "First",
      "Sacond",
      "Third",
    ]);
  });
});
