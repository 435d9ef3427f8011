/** The story of the current folder, as a process of its own finds it. */
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { DATELINE, GOOD, STORY, started } from "../../cli/terminal.ts";
import { contentOf, filesIn } from "../../folders.ts";

const FERRY = { ...STORY, "articles/a.md": GOOD };
const FOUND = "1 article, 1 event: no problems.\n";

describe("the story of the current folder", () => {
  it("is told of under the name it has there, so that nobody looks into another folder", async () => {
    const here = dirname(contentOf({ ...STORY, "articles/a.md": GOOD.replace("council", "nobody") }));
    expect(started([...DATELINE, "check"], { here }).out).toMatch(/^content\/articles\/a\.md:4:10 error/);
    expect(started([...DATELINE, "check"], { here: join(here, "content") }).out).toMatch(
      /^articles\/a\.md:4:10 error/,
    );
  });
});

describe("the site of a story, and what builds keep, go", () => {
  it("into the current folder, and the story is read as before", () => {
    const here = contentOf(FERRY);
    for (const _ of ["first", "again"]) {
      const { code, err, out } = started([...DATELINE, "build"], { here });
      expect(`${err}${code}`).toBe("0");
      expect(out).toContain("written to _site in");
    }
    expect(filesIn(join(here, "_site")).has("articles/a/index.html")).toBe(true);
    expect(readdirSync(here).sort()).toEqual([".cache", "_site", "actors.yaml", "articles", "story.yaml"]);
    expect(started([...DATELINE, "check", "--strict"], { here }).out).toBe(FOUND);
  });
});
