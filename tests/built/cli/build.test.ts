/** `dateline build`: where the site goes, and what is said of it. */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { DATELINE, GOOD, STORY, started, typed } from "../../cli/terminal.ts";
import { contentOf, filesIn } from "../../folders.ts";

describe("build", () => {
  it("says what it left out, and leaves the last good site whole where content has an error", async () => {
    const draft = GOOD.replace("date:", "status: draft\ndate:");
    const content = contentOf({ ...STORY, "articles/a.md": GOOD, "articles/b.md": draft });
    const output = join(dirname(content), "site");
    const first = await typed(["build", "--content", content, "--output", output]);
    expect(first.out).toContain("1 article (1 draft, left out), 1 event, written to ");
    expect(first.code).toBe(0);
    const before = filesIn(output);
    expect(before.has("articles/a/index.html")).toBe(true);

    writeFileSync(join(content, "articles/a.md"), GOOD.replace("council", "nobody"));
    const { code, err } = await typed(["build", "--content", content, "--output", output]);
    expect(code).toBe(1);
    expect(err).toContain('No actor is called "nobody"');
    expect(filesIn(output)).toEqual(before);
    expect(filesIn(dirname(content)).size).toBe(before.size + filesIn(content).size);
  });

  it("says in one line what the disk refuses", async () => {
    const content = contentOf({ ...STORY, "articles/a.md": GOOD });
    const output = join(dirname(content), "file", "site");
    writeFileSync(dirname(output), "");
    const { code, err } = await typed(["build", "--content", content, "--output", output]);
    expect(err).toBe(
      `${output} cannot be written: a part of the path is a file. Nothing was built, and the last site is unchanged.\n`,
    );
    expect(code).toBe(1);
  });

  it("takes the day from DATELINE_TODAY", () => {
    const content = contentOf({ ...STORY, "articles/a.md": GOOD });
    const { code, err } = started([...DATELINE, "build"], {
      here: dirname(content),
      env: { DATELINE_TODAY: "2024-08-16" },
    });
    expect(`${err}${code}`).toBe("0");
    const timeline = join(dirname(content), "_site", "data", "timeline.json");
    expect(JSON.parse(readFileSync(timeline, "utf8")).asOf).toBe("2024-08-16");
  });
});
