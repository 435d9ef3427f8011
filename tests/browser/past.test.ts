/** A day is chosen, and the record as it could be known on it is shown: in a real browser, served and from a disk. */
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtSite } from "../sites.ts";
import { SURVEY } from "../stories.ts";
import { isComplaint, serveFolder } from "./browser.ts";
import { sidewaysAt, violationsInBothSchemes } from "./measures.ts";
import { openBrowser } from "./shared.ts";

const TODAY = "2026-11-23";
let output: string;
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  output = await builtSite(SURVEY, TODAY);
  site = await serveFolder(output, "/under/");
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(address: string, options: Parameters<Browser["newContext"]>[0] = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("console", message => {
    if (isComplaint(message)) wrong.push(message.text());
  });
  page.on("pageerror", error => wrong.push(String(error)));
  await page.goto(address);
  return { page, wrong, close: () => context.close() };
}

const status = (page: Page) => page.locator(".day-choice [role=status]").textContent();

async function choose(page: Page, day: string) {
  await page.locator("#day").fill(day);
  await page.locator("#day").press("Enter");
}

describe("the choice of a day", () => {
  it("leads to the last day with a page, keeps the day in the address, and says that nothing changed", async () => {
    const { page, wrong, close } = await open(`${site.url}as-known-on/`);
    await choose(page, "2024-08-20");
    await page.waitForURL(`${site.url}as-known-on/2024-08-15/?day=2024-08-20`);
    expect(await status(page)).toMatch(
      /^You chose 20 August 2024\. Between 15 August 2024 and that day nothing changed/,
    );
    expect(await page.locator("#day").inputValue()).toBe("2024-08-20");
    await page.reload();
    expect(await status(page)).toMatch(/^You chose 20 August 2024\./);
    await choose(page, "2026-10-20");
    await page.waitForURL(`${site.url}as-known-on/2026-10-01/?day=2026-10-20`);
    await page.goBack();
    await page.waitForURL(`${site.url}as-known-on/2024-08-15/?day=2024-08-20`);
    expect(wrong).toEqual([]);
    await close();
  });

  it("says nothing more where the day itself has a page", async () => {
    const { page, close } = await open(`${site.url}as-known-on/2024-09-06/`);
    await choose(page, "2024-08-15");
    await page.waitForURL(`${site.url}as-known-on/2024-08-15/?day=2024-08-15`);
    expect(await status(page)).toBe("");
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator(".past strong").textContent()).toContain("15 August 2024");
    await close();
  });

  it("says of a day before the first that nothing was on record, and of one ahead that it has not come", async () => {
    const { page, close } = await open(`${site.url}as-known-on/?day=2010-01-01`);
    expect(await status(page)).toBe(
      "There was no entry yet on 1 January 2010. The first day is 10 June 2014.",
    );
    await page.goto(`${site.url}as-known-on/?day=2031-01-01`);
    expect(await status(page)).toBe("1 January 2031 is in the future.");
    expect(page.url()).toBe(`${site.url}as-known-on/?day=2031-01-01`);
    await close();
  });

  it("takes what is not a day for none, and knows a page that is not of the day in its address", async () => {
    const { page, wrong, close } = await open(`${site.url}as-known-on/2024-08-15/?day=2024-02-31`);
    expect(await status(page)).toBe("");
    expect(await page.locator("#day").inputValue()).toBe("2024-08-15");
    await page.goto(`${site.url}as-known-on/2024-08-15/?day=2025-01-01`);
    expect(await status(page)).toBe("This is not the page for 1 January 2025.");
    expect(wrong).toEqual([]);
    await close();
  });

  it("works from a disk", async () => {
    const folder = pathToFileURL(output).href;
    const { page, wrong, close } = await open(`${folder}/as-known-on/index.html`);
    await choose(page, "2024-08-20");
    await page.waitForURL(`${folder}/as-known-on/2024-08-15/index.html?day=2024-08-20`);
    expect(await status(page)).toMatch(/^You chose 20 August 2024\./);
    await choose(page, "2025-10-05");
    await page.waitForURL(`${folder}/as-known-on/2025-10-01/index.html?day=2025-10-05`);
    expect(wrong).toEqual([]);
    await close();
  });

  it("is reached by the keyboard, after the ways to the present and to the days around", async () => {
    const { page, close } = await open(`${site.url}as-known-on/2024-08-15/`);
    await page.locator(".past a").first().focus();
    const reached: (string | undefined)[] = [];
    for (let press = 0; press < 12; press++) {
      reached.push(
        await page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id || ""),
      );
      await page.keyboard.press("Tab");
    }
    expect([...new Set(reached)].slice(0, 5)).toEqual([
      "Go to the present",
      "14 August 2024",
      "6 September 2024",
      "day",
      "Show",
    ]);
    await close();
  });

  it("is not offered without JavaScript, where the list of days leads to the same pages", async () => {
    const { page, close } = await open(`${site.url}as-known-on/`, { javaScriptEnabled: false });
    expect(await page.locator(".day-choice").isVisible()).toBe(false);
    await page.getByRole("link", { name: "15 August 2024" }).click();
    // Until it is loaded it has no style, which hides the choice.
    await page.waitForURL(`${site.url}as-known-on/2024-08-15/`);
    expect(await page.locator(".day-choice").isVisible()).toBe(false);
    await close();
  });
});

describe("what is new since the last visit", () => {
  it("is neither shown nor changed by a page of an earlier day", async () => {
    const { page, close } = await open(site.url);
    const before = await page.evaluate(() => JSON.stringify(localStorage));
    await page.goto(`${site.url}as-known-on/2024-08-15/`);
    expect(await page.locator(".fresh").count()).toBe(0);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
    await close();
  });
});

describe.each([
  "as-known-on/",
  "as-known-on/?day=2010-01-01",
  "as-known-on/2014-06-10/",
  "as-known-on/2024-08-15/?day=2024-08-20",
  "as-known-on/2025-10-01/",
])("/%s", path => {
  it("never scrolls sideways, and is accessible in light and dark", async () => {
    const { page, close } = await open(site.url + path, { bypassCSP: true });
    expect(await sidewaysAt(page, [320, 360, 768, 1280])).toEqual([]);
    expect(await violationsInBothSchemes(page)).toEqual([]);
    await close();
  });
});
