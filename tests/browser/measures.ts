/** What a test asks of a page in the browser. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Rules whose answer depends on colours. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** What axe finds by all rules, or by some. The page's policy must be bypassed: axe is put into it. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    async ({ standards, rules }) => {
      // axe has just put itself on the window; its types are those of a module.
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const result = await axe.run(document, {
        runOnly: rules === undefined ? standards : { type: "rule", values: [...rules] },
        // What passes is not listed: finding a selector for each element takes most of the time.
        resultTypes: ["violations"],
        preload: false,
      });
      return result.violations.map(each => `${each.id}: ${each.nodes.map(node => node.target).join(" | ")}`);
    },
    { standards: STANDARDS, rules },
  );
}

/** What axe finds against WCAG 2.2 AA and good practice in light, and of that what depends on colours in dark. */
export async function violationsInBothSchemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violations(page, OF_COLOURS);
  return [...light.map(each => `light: ${each}`), ...dark.map(each => `dark: ${each}`)];
}

/** Widths at which the page scrolls sideways, with by how many pixels. */
export async function sidewaysAt(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) found.push(`${width}: ${overflow}`);
  }
  return found;
}

/** How much of a page jumps while it arrives, its fonts half a second late: the sum that Chrome calls layout shift. */
export async function shiftOf(browser: Browser, url: string, width: number): Promise<string> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.addInitScript(() => {
    const shown = window as unknown as { shifted: number };
    shown.shifted = 0;
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) shown.shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.route("**/*.woff2", async route => {
    await new Promise(later => setTimeout(later, 500));
    await route.continue();
  });
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  // Two frames: the one that draws the fonts, and the one that reports it.
  await page.evaluate(
    () =>
      new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))),
  );
  const shifted = await page.evaluate(() => (window as unknown as { shifted: number }).shifted);
  await page.close();
  return shifted.toFixed(2);
}

/**
 * Of each drawing that is shown: texts that lie on one another, on a foreign mark or outside, marks that cannot be
 * told from those they overlap, and the smallest letters.
 */
export function measureCharts(page: Page) {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<SVGSVGElement>("svg.chart")].filter(
      svg => getComputedStyle(svg).display !== "none",
    );
    const overlap = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
    const paper = getComputedStyle(document.body).backgroundColor;
    const wrong: string[] = [];
    let smallest = Number.POSITIVE_INFINITY;
    for (const svg of shown) {
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const texts = [...svg.querySelectorAll("text")].map(text => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const signs = [...svg.querySelectorAll("a .hollow, a .filled, a .strokes")].map(sign =>
        sign.getBoundingClientRect(),
      );
      for (const sign of svg.querySelectorAll("a .hollow, a .filled, a .strokes")) {
        const ring = sign.matches(".filled") ? sign : sign.previousElementSibling;
        if (ring === null || getComputedStyle(ring).stroke !== paper) wrong.push("a mark without a ring");
      }
      if (svg.querySelector("a .doubt, a .reach"))
        wrong.push("what surrounds a mark lies over the one before");
      for (const text of svg.querySelectorAll("text"))
        smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(text).fontSize) * scale);
      for (const [index, { text, box }] of texts.entries()) {
        for (const other of texts.slice(index + 1))
          if (overlap(box, other.box)) wrong.push(`"${text}" on "${other.text}"`);
        if (signs.some(sign => overlap(box, sign))) wrong.push(`"${text}" on a mark`);
        if (box.left < 0 || box.right > window.innerWidth) wrong.push(`"${text}" outside`);
      }
    }
    return { charts: shown.length, wrong, smallest };
  });
}
