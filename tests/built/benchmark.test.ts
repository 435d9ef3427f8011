/** What the benchmark compares is comparable: the same articles at the same addresses, and about as many bytes. */
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { datelineOf, othersOf } from "../../bench/builders.ts";
import { filesIn, measure } from "../../bench/measure.ts";
import { makeStory } from "../../bench/synthetic.ts";
import { temporaryFolder } from "../folders.ts";

const story = makeStory(3, 20);
const folder = temporaryFolder();

/** Path and size of every file, by the name of the program that has made it. */
const made = new Map<string, ReadonlyMap<string, number>>();

beforeAll(async () => {
  const dateline = datelineOf(story, folder);
  await measure(dateline.build(join(folder, "first")));
  const others = await othersOf(story, folder, join(folder, "first", "site"));
  made.set(dateline.name, filesIn(join(folder, "first", "site")));
  for (const { name, build } of others) {
    await measure(build(join(folder, name)));
    made.set(name, filesIn(join(folder, name, "site")));
  }
});

const filesOf = (name: string) => made.get(name) ?? new Map<string, number>();
const articles = story.articles.map(({ id }) => `articles/${id}/index.html`).sort();

describe("the sites that are compared", () => {
  it("are made by at least two other programs", () => {
    expect([...made.keys()]).toEqual(expect.arrayContaining(["Dateline", "plain Eleventy", "lower bound"]));
  });

  it("have every article at the same address", () => {
    for (const files of made.values())
      expect([...files.keys()].filter(path => path.startsWith("articles/")).sort()).toEqual(articles);
  });

  it("have no page that Dateline does not make", () => {
    for (const name of ["plain Eleventy", "lower bound"])
      expect([...filesOf(name).keys()].filter(path => !filesOf("Dateline").has(path))).toEqual([]);
  });

  it("cost the lower bound the same files and about as many bytes", () => {
    const bytes = (name: string) => [...filesOf(name).values()].reduce((sum, each) => sum + each, 0);
    expect([...filesOf("lower bound").keys()].sort()).toEqual([...filesOf("Dateline").keys()].sort());
    expect(bytes("lower bound") / bytes("Dateline")).toBeCloseTo(1, 1);
  });
});
