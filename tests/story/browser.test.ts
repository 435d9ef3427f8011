/** The pages of the story in `content`, in a real browser: what holds of them after any edit. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { heaviest, loadsOf, overweight } from "../../bench/weight.ts";
import { loadTimeline } from "../../src/build/load.ts";
import { openPage, serveFolder } from "../browser/browser.ts";
import { measureCharts, sidewaysAt, violationsInBothSchemes } from "../browser/measures.ts";
import { openBrowser } from "../browser/shared.ts";
import { builtSite } from "../sites.ts";
import { SHIPPED, TODAY } from "./shipped.ts";

const WIDTHS = [320, 360, 768, 1280] as const;

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let article: string;

const deadlines = (loadTimeline(SHIPPED).timeline?.deadlines ?? []).map(({ id }) => `deadlines/${id}/`);

beforeAll(async () => {
  const folder = await builtSite(SHIPPED, TODAY);
  article = `articles/${heaviest(join(folder, "articles"))}/`;
  site = await serveFolder(folder);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

it("no page weighs more than docs/quality.md says", async () => {
  const home = await loadsOf(browser, site.url);
  expect(overweight(home, await loadsOf(browser, site.url + article))).toEqual([]);
});

it.each(["", "deadlines/", "figures/", "sources/", "quotes/", ...deadlines])(
  "/%s is accessible, never scrolls sideways and has no label on another",
  async path => {
    const { page, close } = await openPage(browser, site.url + path, { bypassCSP: true });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const { wrong } = await measureCharts(page);
      expect({ width, wrong }).toEqual({ width, wrong: [] });
    }
    expect(await sidewaysAt(page, WIDTHS)).toEqual([]);
    expect(await violationsInBothSchemes(page)).toEqual([]);
    await close();
  },
);
