/** A story of more events than one page may hold, in a real browser. */
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDatelineContent } from "../../bench/generate.ts";
import { makeStory } from "../../bench/synthetic.ts";
import { buildSite } from "../../src/build/index.ts";
import { filesIn, temporaryFolder } from "../folders.ts";
import { serveFolder } from "./browser.ts";
import { openBrowser } from "./shared.ts";

const EVENTS = 1200;
const folder = temporaryFolder();
const output = join(folder, "site");
const story = makeStory(1, EVENTS);
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;

beforeAll(async () => {
  writeDatelineContent(story, join(folder, "content"));
  const { built } = await buildSite({ content: join(folder, "content"), output, today: "2026-11-23" });
  expect(built).toBe(true);
  site = await serveFolder(output, "/long/");
  browser = await openBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const status = () => page.locator(".finder [role=status]").textContent();

describe("a long story", () => {
  it("has no page with more than 500 entries, and each event once on the pages of years", () => {
    const ids: string[] = [];
    for (const [name, bytes] of filesIn(output)) {
      if (!name.endsWith(".html")) continue;
      const entries = [...bytes.toString().matchAll(/<li id="([^"]+)" class="entry/g)].map(match => match[1]);
      expect(entries.length, name).toBeLessThanOrEqual(500);
      if (name.startsWith("years/")) ids.push(...entries.flatMap(id => id ?? []));
    }
    expect(ids.sort()).toEqual(story.articles.map(article => article.id).sort());
  });

  it("has its last years on the first page, and leads to the others", async () => {
    await page.goto(site.url);
    expect(await page.locator(".entry").count()).toBeLessThanOrEqual(500);
    expect(await page.locator(".latest").textContent()).toContain(`of ${EVENTS.toLocaleString("en")} events`);
    await page.locator(".years a").first().click();
    await page.waitForURL(/\/long\/years\/\d+\/$/);
    expect(await page.locator(".entry").count()).toBeGreaterThan(0);
  });

  it("is narrowed as a whole: what stands on other pages is counted and listed", async () => {
    await page.goto(site.url);
    const kind = story.articles[0]?.kind ?? "";
    const all = story.articles.filter(article => article.kind === kind).length;
    await page.locator(".finder summary").click();
    await page.selectOption('[name="kind"]', kind);
    await page.waitForFunction(() => document.querySelectorAll(".elsewhere li").length > 0);
    expect(await status()).toBe(`${all} of ${EVENTS.toLocaleString("en")} events`);
    const here = await page.locator(".entry:visible").count();
    expect(here + (await page.locator(".elsewhere li").count())).toBe(all);
    expect(await page.locator(".elsewhere .more").isVisible()).toBe(false);
  });

  it("lists 500 of what was found on other pages, and says how many more there are", async () => {
    const firstYear = Math.min(...story.articles.map(article => Number(article.date.from.slice(0, 4))));
    await page.goto(`${site.url}?from=${firstYear}`);
    await page.waitForFunction(() => document.querySelectorAll(".elsewhere li").length > 0);
    const here = await page.locator(".entry:visible").count();
    expect(await page.locator(".elsewhere li").count()).toBe(500);
    expect(await page.locator(".elsewhere .more").textContent()).toContain(`${EVENTS - here - 500} more`);
  });

  it("follows a permalink to an event of an earlier year to its article", async () => {
    const first = story.articles.toSorted((a, b) => (a.date.from < b.date.from ? -1 : 1))[0];
    await page.goto(`${site.url}#${first?.id}`);
    await page.waitForURL(`${site.url}articles/${first?.id}/`);
  });
});
