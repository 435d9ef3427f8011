/** The story of the current folder is the one that a command is about. */
import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { workFolder } from "../../src/cli/whichStory.ts";
import { contentOf, temporaryFolder } from "../folders.ts";
import { GOOD, STORY, typed } from "./terminal.ts";

const FERRY = { ...STORY, "articles/a.md": GOOD };
const FOUND = "1 article, 1 event: no problems.\n";

describe("the story of the current folder", () => {
  it("is the folder itself, where it holds a story.yaml", async () => {
    expect((await typed(["check"], { here: contentOf(FERRY) })).out).toBe(FOUND);
  });

  it("is the folder content in it, where that holds one", async () => {
    expect((await typed(["check"], { here: dirname(contentOf(FERRY)) })).out).toBe(FOUND);
  });

  it("is the folder itself, where both hold one", async () => {
    const here = contentOf({ ...FERRY, "content/story.yaml": "title: Another\nnothing: at all\n" });
    const { code, out } = await typed(["check"], { here });
    expect(out).toContain("1 article, 1 event: 1 warning in 1 file.\n");
    expect(code).toBe(0);
  });

  it("is where a new article goes", async () => {
    const here = contentOf(FERRY);
    const { code } = await typed(["new", "It sails", "--date", "2024-06-01"], { here });
    expect(code).toBe(0);
    expect(readdirSync(join(here, "articles"))).toEqual(["2024-06-01-it-sails.md", "a.md"]);
  });

  it("whose story.yaml is misnamed is told so, and no other is taken", async () => {
    const { "story.yaml": story, ...others } = FERRY;
    const { code, out } = await typed(["check"], { here: contentOf({ ...others, "story.yml": story }) });
    expect(out).toContain("story.yml:1:1 error: This file is ignored: its name is not `story.yaml`.");
    expect(code).toBe(1);
  });
});

describe("where the current folder holds no story", () => {
  it.each(["check", "build", "serve", "new"])("%s says what to do, and takes no other", async command => {
    const here = temporaryFolder();
    const { code, out, err } = await typed([command, ...(command === "new" ? ["A title"] : [])], { here });
    expect(err).toContain("There is no story here:");
    expect(err).toMatch(new RegExp(`dateline ${command}( "TITLE")? --content DIR\\n$`));
    expect(out).toBe("");
    expect(readdirSync(here)).toEqual([]);
    expect(code).toBe(1);
  });

  it("the story above it is offered in words that can be typed", async () => {
    const content = contentOf(FERRY);
    const here = join(content, "articles");
    const { code, err } = await typed(["check"], { here });
    expect(err).toContain("Write dateline check --content ..\n");
    expect(code).toBe(1);
    expect((await typed(["check", "--content", ".."], { here })).out).toBe(FOUND);
  });

  it("a folder that is named and only holds content is told so", async () => {
    const here = dirname(contentOf(FERRY));
    const { code, err } = await typed(["check", "--content", "."], { here });
    expect(err).toContain(
      "has no story.yaml, but the folder content in it has one. Write dateline check --content content",
    );
    expect(code).toBe(1);
  });
});

describe("the site of a story, and what builds keep, go", () => {
  const terminal = (here: string) => ({ here, env: {}, out: () => {}, err: () => {} });

  it("into the current folder for a story that is named, or that is there", () => {
    for (const here of [resolve("."), "/somewhere"])
      expect(workFolder(contentOf(FERRY), terminal(here))).toBe(here);
    for (const here of [contentOf(FERRY), dirname(contentOf(FERRY))])
      expect(workFolder(undefined, terminal(here))).toBe(here);
  });
});
