/** The pages of records in a real browser: figures and their charts, sources, quotes, corrections, data. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtSite } from "../sites.ts";
import { SURVEY } from "../stories.ts";
import { openPage, serveFolder } from "./browser.ts";
import { sidewaysAt, violationsInBothSchemes } from "./measures.ts";
import { openBrowser } from "./shared.ts";

const WIDTHS = [320, 360, 768, 1280] as const;

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

function open(path: string, options: BrowserContextOptions = {}) {
  return openPage(browser, site.url + path, { bypassCSP: true, ...options });
}

describe.each(["figures/", "sources/", "quotes/", "corrections/", "data/"])("/%s", path => {
  it("never scrolls sideways, and is accessible in light and dark", async () => {
    const { page, close } = await open(path);
    expect(await sidewaysAt(page, WIDTHS)).toEqual([]);
    expect(await violationsInBothSchemes(page)).toEqual([]);
    await close();
  });
});

/** The texts of the charts that are shown, with their places on the screen. */
function shownTexts(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll(".steps svg.chart")].flatMap((chart, index) =>
      getComputedStyle(chart).display === "none"
        ? []
        : [...chart.querySelectorAll("text")].map(text => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return { chart: index, text: text.textContent, left, right, top, bottom };
          }),
    ),
  );
}

describe("a step chart", () => {
  it.each([320, 360, 768, 1280])(
    "has no label on another at %i px, nor one outside the window",
    async width => {
      const { page, close } = await open("figures/", { viewport: { width, height: 900 } });
      const texts = await shownTexts(page);
      expect(texts.length).toBeGreaterThan(30);
      const wrong: string[] = [];
      for (const [index, a] of texts.entries()) {
        if (a.left < 0 || a.right > width) wrong.push(`${a.text} is cut off`);
        for (const b of texts.slice(index + 1)) {
          // The boxes of two lines of one label touch: letters fill less than their line.
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (a.chart === b.chart && across > 0 && down > 2) wrong.push(`${a.text} lies on ${b.text}`);
        }
      }
      expect(wrong).toEqual([]);
      await close();
    },
  );

  it.each([360, 768, 1280])("is drawn once at %i px, with letters of at least 10 px", async width => {
    const { page, close } = await open("figures/", { viewport: { width, height: 900 } });
    const drawn = await page.evaluate(() =>
      [...document.querySelectorAll(".steps")].map(steps => {
        const shown = [...steps.querySelectorAll("svg.chart")].filter(
          chart => getComputedStyle(chart).display !== "none",
        );
        const [chart] = shown;
        const scale = chart ? chart.getBoundingClientRect().width / Number(chart.getAttribute("width")) : 0;
        return { shown: shown.length, letters: scale * 12 };
      }),
    );
    expect(drawn.length).toBeGreaterThanOrEqual(3);
    for (const { shown, letters } of drawn) {
      expect(shown).toBe(1);
      expect(letters).toBeGreaterThanOrEqual(10);
    }
    await close();
  });

  it("lets the keyboard reach every mark, shows which it is on, and leads to its row", async () => {
    const { page, close } = await open("figures/");
    const list = page.getByRole("list", { name: /^Chart of Crew on the lake,.* by date/ }).first();
    const marks = list.getByRole("link");
    const rows = page.locator("#series-crew ~ table tbody tr");
    expect(await marks.count()).toBe(await rows.count());
    await marks.first().focus();
    for (let index = 0; index < (await marks.count()); index++) {
      const focused = await page.evaluate(() => ({
        name: document.activeElement?.getAttribute("aria-label") ?? "",
        href: document.activeElement?.getAttribute("href") ?? "",
        ring: getComputedStyle(document.activeElement?.querySelector(".hit") ?? document.body).stroke,
      }));
      const row = await rows.nth(index).getAttribute("id");
      expect(focused.href).toBe(`#${row}`);
      expect(focused.name).toMatch(/^Crew on the lake: .+, .*\d{4}, .+/);
      expect(focused.ring).not.toBe("none");
      await page.keyboard.press("Tab");
    }
    await marks.nth(3).press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.querySelector("tr:target")?.id))
      .toBe(await rows.nth(3).getAttribute("id"));
    await close();
  });

  it("shows its marks where the system chooses the colours", async () => {
    const { page, close } = await open("figures/", { forcedColors: "active" });
    const [stroke, paper] = await page.evaluate(() => {
      const ring = document.querySelector(".steps svg.wide .ring");
      if (ring === null) throw new Error("no mark");
      return [getComputedStyle(ring).stroke, getComputedStyle(document.body).backgroundColor];
    });
    expect(stroke).not.toBe(paper);
    await close();
  });
});
