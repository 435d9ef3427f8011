/** A story that is written from right to left: its pages and its drawings run that way too. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteAssets } from "../../src/build/assets.ts";
import { renderPages } from "../../src/build/eleventy.ts";
import { loadTimeline } from "../../src/build/load.ts";
import { allPagesOf } from "../../src/build/siteMap.ts";
import { Site } from "../../src/views/site.ts";
import { wordsFor } from "../../src/words/index.ts";
import { temporaryFolder } from "../folders.ts";
import { STATION } from "../stories.ts";
import { openPage, serveFolder } from "./browser.ts";
import { measureCharts, sidewaysAt, violationsInBothSchemes } from "./measures.ts";
import { openBrowser } from "./shared.ts";

const WIDTHS = [320, 360, 768, 1280] as const;
const PAGES = ["", "deadlines/", "deadlines/opening/", "deadlines/bridge/", "deadlines/tunnel/", "figures/"];

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

/** No language of the interface is written from right to left yet: English stands in for one. */
beforeAll(async () => {
  const output = join(temporaryFolder(), "site");
  const { timeline } = loadTimeline(STATION);
  if (timeline === undefined) throw new Error("the story has a fault");
  const assets = await siteAssets();
  const rendered = new Site({
    timeline,
    words: { ...wordsFor("en"), direction: "rtl" },
    today: "2023-08-01",
    assets: assets.addresses,
    live: false,
  });
  await renderPages({ site: rendered, prefix: "/" }, allPagesOf(rendered), output);
  assets.write(output);
  site = await serveFolder(output);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.each(PAGES)("/%s", path => {
  it("has no label on another or outside, never scrolls sideways, and is accessible", async () => {
    const { page, close } = await openPage(browser, site.url + path, { bypassCSP: true });
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe("rtl");
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const { wrong } = await measureCharts(page);
      expect({ width, wrong }).toEqual({ width, wrong: [] });
    }
    expect(await sidewaysAt(page, WIDTHS)).toEqual([]);
    expect(await violationsInBothSchemes(page)).toEqual([]);
    await close();
  });
});

describe.each([
  ["the chart of a date", "deadlines/opening/"],
  ["the chart of figures", "figures/"],
])("%s", (_, path) => {
  it("begins at the right, with its heights there, and runs to the left", async () => {
    const { page, close } = await openPage(browser, site.url + path);
    const drawn = await page.evaluate(() => {
      const middle = (each: Element) => {
        const { left, right } = each.getBoundingClientRect();
        return (left + right) / 2;
      };
      const svg = document.querySelector("svg.chart.wide");
      const texts = [...(svg?.querySelectorAll("g[aria-hidden] text.plain") ?? [])];
      return {
        marks: [...(svg?.querySelectorAll("a.mark .hit") ?? [])].map(middle),
        farthest: Math.max(...texts.map(middle)),
      };
    });
    expect(drawn.marks.length).toBeGreaterThan(3);
    expect(drawn.marks).toEqual(drawn.marks.toSorted((a, b) => b - a));
    expect(drawn.farthest).toBeGreaterThan(Math.max(...drawn.marks));
    await close();
  });
});

describe("a question", () => {
  it.each([
    ["of which one date was named is not drawn, and has its table", "deadlines/bridge/", 1],
    ["of which nobody has spoken has neither", "deadlines/tunnel/", 0],
  ])("%s", async (_, path, rows) => {
    const { page, close } = await openPage(browser, site.url + path);
    expect(await page.locator("svg.chart").count()).toBe(0);
    expect(await page.locator("table.moves tbody tr").count()).toBe(rows);
    await close();
  });
});
