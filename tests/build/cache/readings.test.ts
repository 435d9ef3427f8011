import { describe, expect, it } from "vitest";
import { CacheFolder } from "../../../src/build/cache/folder.ts";
import { Readings } from "../../../src/build/cache/readings.ts";
import { type ArticleReading, readArticle } from "../../../src/content/article/index.ts";
import { temporaryFolder } from "../../folders.ts";

function file(name: string, title: string) {
  return {
    path: `content/articles/${name}.md`,
    text: `---\ntitle: ${title}\ndate: 2024\n---\n\nText “of” it.\n`,
  };
}

/** Has the files read, and returns their readings and how many were read anew. */
function from(readings: Readings, files: readonly ReturnType<typeof file>[]) {
  let reads = 0;
  const all = readings.of(files, (each): ArticleReading => {
    reads += 1;
    return readArticle(each);
  });
  return { all, reads };
}

const FILES = Array.from({ length: 30 }, (_, index) => file(`2024-${index}`, `Number ${index}`));

describe("readings", () => {
  it("are made once in a process while the text is the same", () => {
    const readings = new Readings({ isForLater: true });
    const first = from(readings, FILES);
    expect(first.reads).toBe(30);
    const { all, reads } = from(readings, FILES.with(3, file("2024-3", "Another")));
    expect(reads).toBe(1);
    expect(all[4]).toBe(first.all[4]);
    expect(all[3]?.draft?.article.title).toBe("Another");
  });

  it("are made once for all processes, and equal those that are made anew", () => {
    const folder = temporaryFolder();
    const first = new Readings({ store: new CacheFolder(folder, "1") });
    const { all } = from(first, FILES);
    first.save();
    expect(from(new Readings({ store: new CacheFolder(folder, "1") }), FILES)).toEqual({ all, reads: 0 });
    expect(from(new Readings({ store: new CacheFolder(folder, "2") }), FILES)).toEqual({ all, reads: 30 });
  });

  it("of a file depend on its path too", () => {
    const folder = temporaryFolder();
    const first = new Readings({ store: new CacheFolder(folder, "1") });
    from(first, [file("2024-a", "A")]);
    first.save();
    const moved = { ...file("2024-a", "A"), path: "content/articles/2024-b.md" };
    const { all } = from(new Readings({ store: new CacheFolder(folder, "1") }), [moved]);
    expect(all[0]?.draft?.article.id).toBe("b");
  });

  it("of another branch are kept beside", () => {
    const folder = temporaryFolder();
    for (const title of ["A", "B"]) {
      const readings = new Readings({ store: new CacheFolder(folder, "1") });
      from(readings, [file("2024-a", title), ...FILES]);
      readings.save();
    }
    for (const title of ["A", "B"]) {
      const again = new Readings({ store: new CacheFolder(folder, "1") });
      expect(from(again, [file("2024-a", title), ...FILES]).reads).toBe(0);
    }
  });
});
