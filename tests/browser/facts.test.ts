/** Fields of a story's own in a real browser: on the timeline, in the filters, on pages that need no script. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesIn } from "../folders.ts";
import { invalidHtml, pagesIn } from "../pages.ts";
import { builtSite } from "../sites.ts";
import { INCIDENTS } from "../stories.ts";
import { openPage, serveFolder } from "./browser.ts";
import { sidewaysAt, violationsInBothSchemes } from "./measures.ts";
import { openBrowser } from "./shared.ts";

const WIDTHS = [320, 360, 768, 1280] as const;

let browser: Browser;
let folder: string;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  folder = await builtSite(INCIDENTS, "2026-11-23");
  site = await serveFolder(folder);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

function open(path: string, options: BrowserContextOptions = {}) {
  return openPage(browser, site.url + path, { bypassCSP: true, ...options });
}

it("every page is valid HTML", async () => {
  expect(await invalidHtml(pagesIn(filesIn(folder)))).toEqual([]);
});

describe.each([
  "",
  "facts/",
  "facts/cause/",
  "facts/injured/",
  "facts/repaired/",
  "facts/section-of-line/",
  "facts/cause/cut-cable/",
  "facts/cause/رافعة/",
  "articles/cable-cut-at-hask/",
  "articles/three-nights/",
])("/%s", path => {
  it("never scrolls sideways, and is accessible in light and dark", async () => {
    const { page, close } = await open(path);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll("details")) each.open = true;
    });
    expect(await sidewaysAt(page, WIDTHS)).toEqual([]);
    expect(await violationsInBothSchemes(page)).toEqual([]);
    await close();
  });
});

const shownIds = (page: Page) =>
  page.locator(".entry:visible").evaluateAll(entries => entries.map(entry => entry.id));
const totals = (page: Page) =>
  page
    .locator(".totals > dl > div")
    .evaluateAll(rows => rows.map(row => row.textContent?.replace(/\s+/g, " ").trim()));

describe("the timeline", () => {
  it("is narrowed by a declared field, and its totals with it", async () => {
    const { page, close } = await open("");
    expect(await totals(page)).toEqual([
      "Injured1,205 people 3 events give no number",
      "Cost153.05 thousand crowns 4 events give no number",
    ]);
    await page.locator("details summary").first().click();
    await page.getByLabel("Cause").selectOption("cut-cable");
    expect(await shownIds(page)).toEqual(["cable-cut-at-hask", "first-night", "second-night"]);
    expect(new URL(page.url()).search).toBe("?cause=cut-cable");
    expect(await totals(page)).toEqual([
      "Injured0 people 1 event gives no number",
      "Cost12.25 thousand crowns 2 events give no number",
    ]);
    await page.getByLabel("Somebody said they did it").selectOption("no");
    expect(await shownIds(page)).toEqual(["second-night"]);
    expect(await totals(page)).toEqual(["Injuredno number given", "Costno number given"]);
    await page.goBack();
    expect(await shownIds(page)).toHaveLength(3);
    await page.getByRole("button", { name: "Clear" }).click();
    expect(await shownIds(page)).toHaveLength(10);
    expect((await totals(page))[0]).toBe("Injured1,205 people 3 events give no number");
    await close();
  });

  it("is narrowed by its address, together with a kind and with words", async () => {
    const { page, close } = await open("?cause=landslide&kind=damage&q=tunnel");
    await page.waitForFunction(() => document.querySelectorAll(".entry:not([hidden])").length === 1);
    expect(await shownIds(page)).toEqual(["landslide"]);
    expect(await page.getByLabel("Cause").inputValue()).toBe("landslide");
    expect((await totals(page))[0]).toBe("Injured3 people");
    await close();
  });

  it("ignores a value that no field has", async () => {
    const { page, close } = await open("?cause=flood");
    expect(await shownIds(page)).toHaveLength(10);
    await close();
  });

  it("offers to leave out a condition if nothing is found", async () => {
    const { page, close } = await open("?cause=storm&claimed=yes");
    expect(await page.locator(".nothing li").allTextContents()).toEqual([
      "Without “Cause: storm” (2)",
      "Without “Somebody said they did it: Yes” (1)",
    ]);
    await close();
  });
});

it("without scripts, the page of a value lists its events, and its totals are those of the filter", async () => {
  const { page, close } = await open("", { javaScriptEnabled: false });
  await page.getByRole("link", { name: "Facts", exact: true }).click();
  await page.getByRole("link", { name: "cut cable" }).click();
  expect(new URL(page.url()).pathname).toBe("/facts/cause/cut-cable/");
  expect(await shownIds(page)).toEqual(["cable-cut-at-hask", "first-night", "second-night"]);
  expect(await totals(page)).toEqual([
    "Injured0 people 1 event gives no number",
    "Cost12.25 thousand crowns 2 events give no number",
  ]);
  await close();
});
