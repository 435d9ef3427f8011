/** An invented story in which every state occurs, with a year of 500 events; and a story in which nothing does. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { siteAssets } from "../../src/build/assets.ts";
import { buildSite } from "../../src/build/index.ts";
import { loadTimeline } from "../../src/build/load.ts";
import { Site } from "../../src/views/site.ts";
import { wordsFor } from "../../src/words/index.ts";
import { contentOf, copyOf, filesIn, temporaryFolder } from "../folders.ts";
import { invalidHtml, pagesIn } from "../pages.ts";
import { STATES } from "../stories.ts";
import { serveFolder } from "./browser.ts";
import { examplePage } from "./example.tsx";
import { measureCharts, sidewaysAt, violationsInBothSchemes } from "./measures.ts";
import { openBrowser } from "./shared.ts";

const TODAY = "2026-11-23";
const WIDTHS = [320, 360, 768, 1280] as const;

const PAGES = [
  "example/",
  "",
  "articles/plans/",
  "articles/no-summary/",
  "articles/unverified/",
  "articles/retracted/",
  "articles/corrected/",
  "articles/long-title/",
  "articles/twelve-actors/",
  "articles/pier-inspected/",
  "actors/mayor/",
  "actors/ostrel-line/",
  "actors/nobody-yet/",
  "deadlines/sailing/",
  "deadlines/tunnel/",
  "figures/",
  "years/2021/",
] as const;

// A year of 500 events is read by axe twice.
vi.setConfig({ testTimeout: 180_000 });

const folder = temporaryFolder();
const output = join(folder, "states");
const empty = join(folder, "empty");
const many = join(folder, "many");
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;

beforeAll(async () => {
  const content = copyOf(STATES, {
    "articles/2020-crossings.md": logbook("crossing", 2020, 60, "[ostrel-line]"),
    "articles/2021-soundings.md": logbook("sounding", 2021, 500, "[]"),
  });
  expect((await buildSite({ content, output, today: TODAY })).built).toBe(true);
  mkdirSync(join(output, "example"));
  writeFileSync(join(output, "example", "index.html"), examplePage(await siteOf(STATES)));
  const nothing = contentOf({ "story.yaml": "title: A story to come\n" });
  expect(
    (await buildSite({ content: nothing, output: empty, today: TODAY, allowEmpty: true })).problems,
  ).toEqual([]);
  expect((await buildSite({ content: contentOf(MANY_DATES), output: many, today: TODAY })).built).toBe(true);
  site = await serveFolder(folder);
  browser = await openBrowser();
  page = await browser.newPage({ bypassCSP: true });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** A date that was named 120 times, each time another. */
const MANY_DATES = {
  "story.yaml":
    "title: A lock\ndeadlines:\n  - {id: lock, question: When does the new lock at Ostrel open?, label: Lock, main: true}\n",
  "actors.yaml": "- {id: company, name: Lock Company, kind: organisation}\n",
  "articles/lock.md": `---\ntitle: The lock is talked of\ndate: 2015-01-01\nactors: [company]\nsources:\n  - {id: log, publisher: Ostrel Courier}\nstatements:\n${Array.from(
    { length: 120 },
    (_, index) => {
      const day = new Date(Date.UTC(2027, index, 1)).toISOString().slice(0, 10);
      return `  - {deadline: lock, by: company, said: 2015-01-01, names: ${day}, bound: by, status: announced, source: log}\n`;
    },
  ).join("")}---\n\nInvented for tests.\n`,
};

/** An article of many events, spread over the days of a year. */
function logbook(name: string, year: number, events: number, actors: string): string {
  const dates = Array.from({ length: events }, (_, index) => {
    const day = new Date(Date.UTC(year, 0, 1 + (index % 365))).toISOString().slice(0, 10);
    return `  - id: ${name}-${index + 1}\n    date: ${day}\n    title: The ${name} of the day, number ${index + 1}\n    actors: ${actors}`;
  });
  return `---\ntitle: Every ${name} of ${year}\ndates:\n${dates.join("\n")}\nsources:\n  - id: log\n    publisher: Ostrel Line\n    about: on the year\n---\n\nInvented for tests.\n`;
}

async function siteOf(content: string): Promise<Site> {
  const { timeline } = loadTimeline(content);
  if (timeline === undefined) throw new Error(`${content} has errors`);
  const { addresses } = await siteAssets();
  return new Site({ timeline, words: wordsFor("en"), today: TODAY, assets: addresses, live: false });
}

describe.each([...PAGES.map(path => `states/${path}`), "empty/", "empty/actors/", "empty/figures/"])(
  "/%s",
  path => {
    it("never scrolls sideways, and is accessible in light and dark", async () => {
      await page.goto(site.url + path);
      expect(await sidewaysAt(page, WIDTHS)).toEqual([]);
      expect(await violationsInBothSchemes(page)).toEqual([]);
    });
  },
);

describe("the story of every state", () => {
  it("has valid HTML on every page", async () => {
    expect(await invalidHtml(pagesIn(filesIn(folder)))).toEqual([]);
  });

  it.each(["", "deadlines/sailing/", "deadlines/pier/"])(
    "lays no label of a chart on another: /%s",
    async path => {
      await page.goto(`${site.url}states/${path}`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const { charts, wrong, smallest } = await measureCharts(page);
        expect({ width, wrong }).toEqual({ width, wrong: [] });
        expect(charts).toBeGreaterThan(0);
        expect(smallest).toBeGreaterThanOrEqual(11);
      }
    },
  );

  it("lists a year of 500 events and an actor of 60 whole", async () => {
    await page.goto(`${site.url}states/years/2021/`);
    expect(await page.locator(".entry").count()).toBe(500);
    await page.goto(`${site.url}states/actors/ostrel-line/`);
    expect(await page.locator("ol.lines > .line").count()).toBeGreaterThan(60);
  });
});

describe("a date that was named 120 times", () => {
  it.each([360, 768, 1280])(
    "has its answer on the first screen at %i px, and the others behind it",
    async width => {
      await page.setViewportSize({ width, height: 800 });
      for (const path of ["", "deadlines/lock/"]) {
        await page.goto(`${site.url}many/${path}`);
        const living = await page.locator(".chain .living").boundingBox();
        expect((living?.y ?? 900) + (living?.height ?? 0)).toBeLessThan(800);
        expect(await page.locator(".chain > li").filter({ visible: true }).count()).toBe(5);
        await page.locator(".earlier > summary").click();
        expect(await page.locator(".chain > li").filter({ visible: true }).count()).toBe(120);
        expect(await sidewaysAt(page, [width])).toEqual([]);
      }
    },
  );
});

describe("a story without an article", () => {
  it("says that nothing has been told yet, and offers nothing to search", async () => {
    await page.goto(`${site.url}empty/`);
    expect(await page.locator("main").innerText()).toContain("There are no entries yet.");
    expect(await page.locator("[role=search]").count()).toBe(0);
  });
});
