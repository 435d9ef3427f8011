/** The story in `content`, whatever it tells: what holds of it after any edit. */
import { beforeAll, expect, it } from "vitest";
import { loadTimeline } from "../../src/build/load.ts";
import type { Timeline } from "../../src/model.ts";
import { wordsFor } from "../../src/words/index.ts";
import { filesIn } from "../folders.ts";
import { type BuiltPage, deadLinks, invalidHtml, pagesIn, strangeRequests } from "../pages.ts";
import { builtSite } from "../sites.ts";
import { SHIPPED, TODAY } from "./shipped.ts";

let story: Timeline;
let files: ReadonlyMap<string, Buffer>;
let pages: readonly BuiltPage[];

beforeAll(async () => {
  const { timeline, problems } = loadTimeline(SHIPPED);
  expect(problems).toEqual([]);
  if (timeline === undefined) throw new Error("it has problems");
  story = timeline;
  files = filesIn(await builtSite(SHIPPED, TODAY));
  pages = pagesIn(files);
});

it("every event has a source, and so has every quote, statement and figure", () => {
  expect(story.events.length).toBeGreaterThan(0);
  const articles = new Set(story.articles.filter(({ sources }) => sources.length > 0).map(({ id }) => id));
  const records = [...story.quotes, ...story.statements, ...story.figures];
  const bare = [
    ...story.events.filter(event => event.sources.length === 0),
    ...records.filter(({ source, article }) => source === undefined && !articles.has(article)),
  ];
  expect(bare.map(({ id }) => id)).toEqual([]);
});

it("every quote stands in the article that records it, word for word", () => {
  const altered = story.quotes.filter(
    ({ id, article }) =>
      !files.get(`articles/${article}/index.html`)?.includes(`id="quote-${id.split("-q").at(-1)}"`),
  );
  expect(altered.map(({ id }) => id)).toEqual([]);
});

it("every date that is named has its speaker and its day", () => {
  const bare = story.statements.filter(
    ({ by, byText, said }) => (by.length === 0 && byText === undefined) || said.to === null,
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});

it("the first page asks the question and answers it", () => {
  const home = files.get("index.html")?.toString() ?? "";
  const hero = /<header class="hero">.*?<\/header>/s.exec(home)?.[0] ?? "";
  expect(hero).toMatch(/<h1[^>]*>[^<]+\?/);
  if (story.deadlines.length > 0) expect(hero).toMatch(/<ol class="chain".*<li class="living/s);
  const [reach = ""] = wordsFor(story.story.lang).recordTo("@", TODAY).split("@");
  expect(reach).not.toBe("");
  expect(hero).toContain(reach);
});

it("every page is valid HTML", async () => {
  // The pages of earlier days are many and made alike: one in twelve of them.
  const past = pages.filter(({ path }) => path.startsWith("as-known-on/2"));
  const left = new Set(past.filter((_, index) => index % 12 !== 0));
  expect(await invalidHtml(pages.filter(page => !left.has(page)))).toEqual([]);
});

it("no link within the site leads nowhere", () => {
  expect(deadLinks(files)).toEqual([]);
});

it("no page asks anything of another host", () => {
  expect(strangeRequests(files)).toEqual([]);
});
