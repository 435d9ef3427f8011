import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reworded } from "../../bench/articleText.ts";
import { writeEleventySite } from "../../bench/eleventySite.ts";
import { writeDatelineContent } from "../../bench/generate.ts";
import { writeHugoSite } from "../../bench/hugoSite.ts";
import { entryAddresses, listsOf } from "../../bench/lists.ts";
import { makeStory, type SyntheticStory } from "../../bench/synthetic.ts";
import { filesIn, temporaryFolder } from "../folders.ts";

const WRITERS = {
  Dateline: writeDatelineContent,
  Hugo: writeHugoSite,
  Eleventy: writeEleventySite,
};

describe.each(Object.entries(WRITERS))("the synthetic story for %s", (_, write) => {
  const written = (story: SyntheticStory) => {
    const folder = join(temporaryFolder(), "story");
    write(story, folder);
    return filesIn(folder);
  };

  it("is the same for the same number", () => {
    expect(written(makeStory(7, 20))).toEqual(written(makeStory(7, 20)));
  });

  it("is another for another number", () => {
    const [one, other] = [written(makeStory(7, 20)), written(makeStory(8, 20))];
    expect([...one.keys()]).not.toEqual([...other.keys()]);
  });

  it("has articles whose first words can be changed", () => {
    const [path, file] =
      [...written(makeStory(7, 20))].find(([name]) => /articles\/[^_].*\.md$/.test(name)) ?? [];
    const before = String(file);
    const after = reworded(before, "Nobody");
    expect(path).toBeDefined();
    expect(after).not.toBe(before);
    expect(after.replace("\n---\n\nNobody", "")).toBe(before.replace(/\n---\n\n\w+/, ""));
  });

  it("has a file for each article", () => {
    const names = [...written(makeStory(7, 20)).keys()].filter(name => name.includes("articles/"));
    for (const { id } of makeStory(7, 20).articles)
      expect(names.filter(name => name.endsWith(`${id}.md`))).toHaveLength(1);
  });
});

describe("the lists of a synthetic story", () => {
  const story = makeStory(1, 1200);
  const { pages } = listsOf(story);
  const ids = story.articles.map(({ id }) => id).sort();

  it.each(["years", "kinds"] as const)("have every event once among the %s", among => {
    const events = pages.filter(page => page.among === among).flatMap(page => page.events ?? []);
    expect([...events].sort()).toEqual(ids);
  });

  it.each(["quotes", "sources"] as const)("have every one of the %s once", layout => {
    const items = pages
      .filter(page => page.layout === layout)
      .flatMap(page => page.groups?.flatMap(group => group.items) ?? []);
    expect(items).toHaveLength(story.articles.reduce((sum, article) => sum + article[layout].length, 0));
  });

  it("give every event an address on the front page or on that of its year", () => {
    const addresses = entryAddresses(listsOf(story));
    expect([...addresses.keys()].sort()).toEqual(ids);
    const front = pages.find(({ address }) => address === "/")?.events ?? [];
    expect(front.length).toBeGreaterThan(0);
    for (const [id, address] of addresses)
      expect(address).toMatch(front.includes(id) ? /^\/#/ : /^\/years\/\d{4}\/#/);
  });
});
