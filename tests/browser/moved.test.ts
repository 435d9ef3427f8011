/** A link to a former address, with and without scripts. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import { copyOf, temporaryFolder } from "../folders.ts";
import { BRIDGE } from "../stories.ts";
import { serveFolder } from "./browser.ts";
import { openBrowser } from "./shared.ts";

let browser: Browser;
let output: string;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  const content = copyOf(BRIDGE, { "addresses.txt": "article old -> first-date\nevent old\n" });
  output = join(temporaryFolder(), "site");
  await buildSite({ content, output, today: "2026-11-23" });
  site = await serveFolder(output);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

it.each([
  { scripts: true, place: "#statement-1" },
  { scripts: true, place: "" },
  { scripts: false, place: "" },
])("leads to the article, with its place where scripts run: %j", async ({ scripts, place }) => {
  const page = await browser.newPage({ javaScriptEnabled: scripts });
  await page.goto(`${site.url}articles/old/${place}`);
  await page.waitForURL(`${site.url}articles/first-date/${place}`);
  expect(await page.locator("h1").textContent()).toContain("first opening date");
  await page.close();
});

it("leads to the article from a disk", async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(output, "articles/old/index.html")).href);
  await page.waitForURL(pathToFileURL(join(output, "articles/first-date/index.html")).href);
  await page.close();
});

it("shows the event whose place had another name, and moves nothing by that", async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}#old`);
  const [own, former] = await page.evaluate(() =>
    ["first-date", "old"].map(id => document.getElementById(id)?.getBoundingClientRect().top ?? 0),
  );
  expect(Math.abs((own ?? 0) - (former ?? 1000))).toBeLessThan(40);
  expect(await page.evaluate(() => document.getElementById("old")?.getBoundingClientRect().width)).toBe(0);
  await page.close();
});
