/** The drawing of a date that moves, measured in a real browser at the widths people have, on three days. */
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadTimeline } from "../../src/build/load.ts";
import { builtSite } from "../sites.ts";
import { SURVEY } from "../stories.ts";
import { openPage, serveFolder } from "./browser.ts";
import { measureCharts, sidewaysAt, violationsInBothSchemes } from "./measures.ts";
import { openBrowser } from "./shared.ts";

const DAYS = ["2026-11-23", "2024-08-16", "2025-10-25"] as const;
const WIDTHS = [320, 360, 768, 1280] as const;
const TODAY = DAYS[0];
const MAIN = "deadlines/survey-end/";

const deadlines = (loadTimeline(SURVEY).timeline?.deadlines ?? []).map(({ id }) => `deadlines/${id}/`);
const PAGES = ["", "deadlines/", ...deadlines];

let browser: Browser;
const sites = new Map<string, Awaited<ReturnType<typeof serveFolder>>>();

beforeAll(async () => {
  for (const today of DAYS) {
    sites.set(today, await serveFolder(await builtSite(SURVEY, today)));
  }
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  for (const site of sites.values()) await site.close();
});

function addressOf(day: string, path: string): string {
  return `${sites.get(day)?.url}${path}`;
}

function open(day: string, path: string, options: BrowserContextOptions = {}) {
  return openPage(browser, addressOf(day, path), options);
}

describe.each(DAYS)("on %s", day => {
  it("no two labels overlap at any width, and no page scrolls sideways", async () => {
    const { page, close } = await open(day, "");
    const charts = new Map<number, number>();
    for (const path of PAGES) {
      await page.goto(addressOf(day, path));
      await page.evaluate(() => document.fonts.ready);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const measured = await measureCharts(page);
        expect({ path, width, wrong: measured.wrong }).toEqual({ path, width, wrong: [] });
        if (measured.charts > 0) expect(measured.smallest).toBeGreaterThanOrEqual(11);
        charts.set(width, (charts.get(width) ?? 0) + measured.charts);
      }
      expect({ path, sideways: await sidewaysAt(page, [320]) }).toEqual({ path, sideways: [] });
    }
    for (const width of WIDTHS) expect(charts.get(width)).toBeGreaterThanOrEqual(4);
    await close();
  });

  it("is accessible in light and dark", async () => {
    const { page, close } = await open(day, "", { bypassCSP: true });
    for (const path of day === TODAY ? PAGES : ["", MAIN]) {
      await page.goto(addressOf(day, path));
      expect({ path, violations: await violationsInBothSchemes(page) }).toEqual({ path, violations: [] });
    }
    await close();
  });
});

describe("chart and table", () => {
  it.each(deadlines)("tell the same, row by row: %s", async path => {
    const { page, close } = await open(TODAY, path);
    const pairs = await page.evaluate(() =>
      [...document.querySelectorAll("svg.chart")].map(svg => {
        const marks = [...svg.querySelectorAll("a")].map(mark => ({
          href: mark.getAttribute("href") ?? "",
          name: mark.getAttribute("aria-label") ?? "",
        }));
        const table = document.getElementById((marks[0]?.href ?? "").slice(1))?.closest("table");
        const rows = [...(table?.querySelectorAll<HTMLTableRowElement>("tbody tr") ?? [])].map(row => ({
          id: row.id,
          said: row.cells[1]?.querySelector("b")?.textContent ?? "",
          status: row.cells[2]?.querySelector(".small")?.textContent ?? "",
          date: row.cells[2]?.querySelector(".signal")?.textContent ?? "",
          unverified: row.cells[2]?.querySelector(".status") !== null,
        }));
        return { marks, rows };
      }),
    );
    expect(pairs.length % 3).toBe(0);
    for (const { marks, rows } of pairs) {
      expect(rows.length).toBeGreaterThan(1);
      expect(marks.map(mark => mark.href)).toEqual(rows.map(row => `#${row.id}`));
      for (const [index, { said, status, date, unverified }] of rows.entries()) {
        const name = marks[index]?.name ?? "";
        expect(name.startsWith(`${said}: `)).toBe(true);
        expect(name.toLowerCase()).toContain(status);
        expect(name).toContain(date);
        expect(name.includes("unverified")).toBe(unverified);
      }
    }
    await close();
  });
});

it("no line of a table begins with the comma after a link", async () => {
  const { page, close } = await open(TODAY, MAIN, { viewport: { width: 360, height: 900 } });
  const commas = await page.evaluate(() =>
    [...document.querySelectorAll(".moves .small a")].flatMap(link => {
      const text = link.nextSibling;
      if (!text?.textContent?.startsWith(",")) return [];
      const comma = document.createRange();
      comma.setStart(text, 0);
      comma.setEnd(text, 1);
      const line = [...link.getClientRects()].at(-1);
      return [comma.getBoundingClientRect().left - (line?.right ?? 0)];
    }),
  );
  expect(commas.length).toBeGreaterThan(3);
  for (const gap of commas) expect(Math.abs(gap)).toBeLessThan(1);
  await close();
});

describe("on paper", () => {
  /** What 16 mm of margin leave of a sheet; of A4, 673 by 1,002. */
  const LETTER = { width: 695, height: 935 };

  it.each(["", MAIN, "deadlines/south-shore-exit/"])(
    "the question, its dates and their chart stand on the first sheet: /%s",
    async path => {
      const { page, close } = await open(TODAY, path, { viewport: LETTER });
      await page.emulateMedia({ media: "print" });
      const ends = await page.evaluate(() => {
        const main = document.querySelector("main");
        const bottom = (selector: string) =>
          [...(main?.querySelectorAll(selector) ?? [])].map(each => each.getBoundingClientRect().bottom);
        return {
          chain: bottom(".chain"),
          chart: bottom(".drawing:has(.slip)"),
          width: document.documentElement.scrollWidth,
        };
      });
      const sheet = [...ends.chain, ...ends.chart];
      expect(sheet.length).toBeGreaterThan(0);
      expect(Math.max(...sheet)).toBeLessThanOrEqual(LETTER.height);
      expect(ends.width).toBe(LETTER.width);
      await close();
    },
  );

  it.each([MAIN, "deadlines/south-shore-exit/", "deadlines/all-boats-leave/"])(
    "takes no more sheets than its length, with no blank left under a chart: /%s",
    async path => {
      const { page, close } = await open(TODAY, path);
      await page.setViewportSize(LETTER);
      await page.emulateMedia({ media: "print" });
      const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      const pdf = (await page.pdf({ format: "letter" })).toString("latin1");
      const sheets = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
      expect(sheets).toBeGreaterThan(0);
      expect(sheets).toBeLessThanOrEqual(Math.ceil(height / LETTER.height));
      await close();
    },
  );
});

describe("the keyboard", () => {
  // Of the two drawings, the narrow and the wide.
  it.each([360, 1280].flatMap(width => ["", MAIN].map(path => [width, path] as const)))(
    "reaches every mark once at %i px, with a ring one sees and a name that stands alone: /%s",
    async (width, path) => {
      const { page, close } = await open(TODAY, path, { viewport: { width, height: 900 } });
      const wanted = await page.evaluate(() =>
        [...document.querySelectorAll<SVGSVGElement>("svg.chart")]
          .filter(svg => getComputedStyle(svg).display !== "none")
          .flatMap(svg => [...svg.querySelectorAll("a")].map(mark => mark.getAttribute("href") ?? "")),
      );
      const reached: string[] = [];
      for (let press = 0; press < 60 && reached.length < wanted.length; press++) {
        await page.keyboard.press("Tab");
        const mark = await page.evaluate(() => {
          const active = document.activeElement;
          if (!active?.matches("svg.chart a")) return null;
          const ring = getComputedStyle(active.querySelector(".hit") ?? active);
          return {
            href: active.getAttribute("href") ?? "",
            name: active.getAttribute("aria-label") ?? "",
            ring: ring.stroke !== "none" && Number.parseFloat(ring.strokeWidth) >= 2,
          };
        });
        if (mark === null) continue;
        expect(mark.name).toMatch(/^\D*\d{1,2} \w+ 20\d\d: .+, .+[^;\s]$/);
        expect(mark.ring).toBe(true);
        reached.push(mark.href);
      }
      expect(wanted.length).toBeGreaterThan(8);
      expect(reached).toEqual(wanted);
      await close();
    },
  );

  it("goes from a mark of the first page to its row in the table", async () => {
    const { page, close } = await open(TODAY, "");
    await page.locator("svg.chart.wide a").nth(6).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/deadlines\/.+#statement-/);
    expect(await page.locator("tr:target").count()).toBe(1);
    await close();
  });
});

describe("an assistive reader", () => {
  it("is given one drawing, as a list of as many links as the table has rows", async () => {
    const { page, close } = await open(TODAY, MAIN);
    const list = page.getByRole("list", { name: /Dates named, by the day each was named/ });
    expect(await list.count()).toBe(1);
    expect(await list.getByRole("listitem").count()).toBe(await page.locator("table.moves tbody tr").count());
    expect(await list.getByRole("link").count()).toBe(await list.getByRole("listitem").count());
    await close();
  });
});
