/** The built site in a real browser, under the strictest policy, at the widths people have. */
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtSite } from "../sites.ts";
import { SURVEY } from "../stories.ts";
import { openPage, serveFolder } from "./browser.ts";
import { sidewaysAt, violationsInBothSchemes } from "./measures.ts";
import { openBrowser } from "./shared.ts";

const WIDTHS = [320, 360, 768, 1280] as const;

/** One of every kind of page. */
const PAGES = [
  "",
  "articles/announcement-postponed/",
  "articles/survey-ends/",
  "actors/",
  "actors/nasiri/",
  "about/",
  "method/",
  "nowhere/",
];

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  site = await serveFolder(await builtSite(SURVEY, "2026-11-23"));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a page and keeps what went wrong on the way. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const wrong: string[] = [];
  const opened = await openPage(browser, site.url + path, { bypassCSP: true, ...options }, page => {
    page.on("console", message => {
      if (message.type() === "error" && !/404 \(Not Found\)/.test(message.text())) wrong.push(message.text());
    });
    page.on("pageerror", error => wrong.push(String(error)));
    page.on("request", request => {
      if (!request.url().startsWith(site.url)) wrong.push(`asks ${request.url()}`);
    });
  });
  return { ...opened, wrong };
}

describe.each(PAGES)("/%s", path => {
  it("runs without an error under the policy and asks no other host", async () => {
    const { wrong, close } = await open(path, { bypassCSP: false });
    expect(wrong).toEqual([]);
    await close();
  });

  it("never scrolls sideways, and is accessible in light and dark", async () => {
    const { page, close } = await open(path);
    expect(await sidewaysAt(page, WIDTHS)).toEqual([]);
    expect(await violationsInBothSchemes(page)).toEqual([]);
    await close();
  });
});

describe("the timeline", () => {
  it("is read without JavaScript as it is with it", async () => {
    const { page, close } = await open("", { javaScriptEnabled: false });
    expect(await page.locator("main time").count()).toBeGreaterThan(50);
    await close();
  });

  it("shows where a reader is who follows a link to an event", async () => {
    const { page, close } = await open("#announcement-postponed");
    await expect.poll(() => page.locator("#announcement-postponed").isVisible()).toBe(true);
    const box = await page.locator("#announcement-postponed").boundingBox();
    expect(box?.y).toBeLessThan(450);
    await close();
  });

  it("lets the keyboard skip to the content first", async () => {
    const { page, close } = await open("");
    await page.keyboard.press("Tab");
    const first = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    expect(first).toBe("#main");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => location.hash)).toBe("#main");
    await close();
  });
});
