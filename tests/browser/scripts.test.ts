/** A story in many scripts: each text runs its own way, beside a page that runs in another, and its lines never touch. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { filesIn } from "../folders.ts";
import { invalidHtml, pagesIn } from "../pages.ts";
import { builtSite } from "../sites.ts";
import { SCRIPTS } from "../stories.ts";
import { serveFolder } from "./browser.ts";
import { measureCharts, sidewaysAt, violationsInBothSchemes } from "./measures.ts";
import { openBrowser } from "./shared.ts";

const PAGES = [
  "",
  "articles/mill-stops/",
  "articles/put-off/",
  "articles/no-language/",
  "articles/tibetan/",
  "articles/german/",
  "articles/wide/",
  "actors/",
  "actors/hassan/",
  "actors/miller/",
  "deadlines/",
  "deadlines/grinding/",
  "deadlines/wheel/",
  "figures/",
  "sources/",
  "quotes/",
  "corrections/",
  "kinds/",
  "as-known-on/",
  "as-known-on/2024-02-01/",
  "about/",
] as const;

vi.setConfig({ testTimeout: 60_000 });

let output: string;
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;

beforeAll(async () => {
  output = await builtSite(SCRIPTS, "2024-07-01");
  site = await serveFolder(output);
  browser = await openBrowser();
  page = await browser.newPage({ bypassCSP: true });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(path: string, width = 1280): Promise<void> {
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width, height: 900 });
  await page.goto(site.url + path);
  await page.evaluate(() => document.fonts.ready);
}

/** Where a stretch of an element's text stands, in pixels from the left. */
function stretch(selector: string, wanted: string): Promise<{ left: number; right: number }> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, text) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(text) ?? -1;
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const { left, right } = range.getBoundingClientRect();
        return { left, right };
      }
      throw new Error(`no "${text}"`);
    }, wanted);
}

describe.each(PAGES)("/%s", path => {
  it("never scrolls sideways, and is accessible in light and dark", async () => {
    await open(path);
    expect(await sidewaysAt(page, [320, 360, 768, 1280])).toEqual([]);
    expect(await violationsInBothSchemes(page)).toEqual([]);
  });
});

it("has valid HTML on every page", async () => {
  expect(await invalidHtml(pagesIn(filesIn(output)))).toEqual([]);
});

describe("a title", () => {
  it.each([
    ["mill-stops", "ar", "rtl"],
    ["vowels", "ar", "rtl"],
    ["urdu", "ur", "rtl"],
    ["sorani", "ckb", "rtl"],
    ["kurdish", "ku-Arab", "rtl"],
    ["syriac", "syr", "rtl"],
    ["dhivehi", "dv", "rtl"],
    ["latin-letters", "ar-Latn", "ltr"],
    ["no-language", "en", "rtl"],
    ["hindi", "hi", "ltr"],
    ["german", "de", "ltr"],
    ["wide", "en", "ltr"],
  ])(
    "of %s is in %s and runs %s, as its text does, in its article and on the timeline",
    async (id, lang, dir) => {
      const running = (selector: string) =>
        page.locator(selector).evaluate(each => ({
          lang: each.closest("[lang]")?.getAttribute("lang"),
          dir: getComputedStyle(each).direction,
        }));
      await open(`articles/${id}/`);
      expect(await running("h1")).toEqual({ lang, dir });
      expect(await running(".prose >> nth=0")).toEqual({ lang, dir });
      expect(await running("h2#sources")).toEqual({ lang: "en", dir: "ltr" });
      await open("");
      expect(await running(`#${id} h3`)).toEqual({ lang, dir });
      expect(await running(`#${id} .when`)).toEqual({ lang: "en", dir: "ltr" });
    },
  );

  it("keeps its number, its brackets and its mark at the right places", async () => {
    await open("articles/mill-stops/");
    const name = await stretch("h1", "Wheel 7");
    const verb = await stretch("h1", "توقفت");
    const mark = await stretch("h1", "!");
    expect(verb.right).toBeLessThan(name.left);
    expect(mark.right).toBeLessThan(verb.left);
  });

  it("does not pull what stands beside it to its other side", async () => {
    await open("articles/mill-stops/");
    const place = ".facts dd";
    expect((await stretch(place, "أورا")).right).toBeLessThan((await stretch(place, ",")).right);
    expect((await stretch(place, ",")).right).toBeLessThan((await stretch(place, "بلد مخترع")).right);
    const caption = ".quote figcaption p";
    expect((await stretch(caption, "العمري")).right).toBeLessThan((await stretch(caption, "طحان")).left);
    expect((await stretch(caption, "في الميدان")).right).toBeLessThan((await stretch(caption, "2024")).left);
    const source = ".sources li p";
    expect((await stretch(source, "جريدة")).right).toBeLessThan((await stretch(source, "!")).left);
    expect((await stretch(source, "!")).right).toBeLessThan((await stretch(source, "Wheel 7")).left);
    await open("deadlines/grinding/");
    const label = "svg.chart.wide .aside";
    expect((await stretch(label, "January 2024")).right).toBeLessThan((await stretch(label, "حسن")).left);
  });

  it("of an article in two languages runs as most of its letters do, and so does each paragraph", async () => {
    await open("articles/two-languages/");
    const running = (selector: string) =>
      page.locator(selector).evaluateAll(all => all.map(each => getComputedStyle(each).direction));
    expect(await running("h1")).toEqual(["ltr"]);
    expect(await running(".prose > p")).toEqual(["ltr", "rtl", "ltr"]);
    expect(await running(".prose li")).toEqual(["ltr", "rtl"]);
    expect(await running(".prose pre")).toEqual(["ltr"]);
    await open("articles/mill-stops/");
    expect(await running(".prose > p")).toEqual(["rtl"]);
  });

  it("runs its own way where it is quoted in a table", async () => {
    await open("deadlines/grinding/");
    const quote = page.locator(".moves blockquote").first();
    expect(await quote.getAttribute("lang")).toBe("ar");
    expect(await quote.evaluate(each => getComputedStyle(each).direction)).toBe("rtl");
  });

  it("is isolated by characters in what holds no elements", async () => {
    await open("articles/mill-stops/");
    expect(await page.title()).toBe("\u2068Wheel 7 توقفت (مؤقتا) عن الدوران!\u2069 – The Mill at Orra");
    await open("");
    expect(await page.locator("#mill-stops .permalink").getAttribute("aria-label")).toMatch(
      /: \u2068.*!\u2069$/,
    );
    expect(await page.locator("#find-actor option[value=hassan]").textContent()).toMatch(
      /^\u2068.*\u2069 \(2\)$/,
    );
  });
});

describe("letters", () => {
  it.each([360, 1280])("of one line never touch those of the next, at %i px", async width => {
    const measured: string[] = [];
    const touching: string[] = [];
    for (const path of PAGES.filter(each => !each.startsWith("as-known"))) {
      await open(path, width);
      const lines = await page.evaluate(() => {
        const canvas = document.createElement("canvas").getContext("2d");
        const texts = document.querySelectorAll<HTMLElement>(
          "h1, h2, h3, .lead, .summary, .other-name, .prose > *",
        );
        return [...texts].map(each => {
          const { font, fontSize, lineHeight } = getComputedStyle(each);
          if (canvas === null) throw new Error("no canvas");
          canvas.font = font;
          const ink = canvas.measureText(each.innerText.replaceAll("\n", " "));
          return {
            text: each.innerText,
            ink: (ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent) / Number.parseFloat(fontSize),
            line: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
          };
        });
      });
      measured.push(...lines.map(({ text }) => text));
      touching.push(
        ...lines.filter(({ ink, line }) => !(ink <= line)).map(each => `${path}: ${JSON.stringify(each)}`),
      );
    }
    expect(measured.length).toBeGreaterThan(100);
    expect(touching).toEqual([]);
  });

  it.each([
    ["mill-stops", true],
    ["hindi", true],
    ["thai", true],
    ["burmese", true],
    ["tibetan", true],
    ["khmer", true],
    ["syriac", true],
    ["no-language", true],
    ["german", false],
    ["wide", false],
  ])("that join or stack are not drawn together: %s, %s", async (id, loose) => {
    await open(`articles/${id}/`);
    const spacing = await page.locator("h1").evaluate(each => getComputedStyle(each).letterSpacing);
    expect(["normal", "0px"].includes(spacing)).toBe(loose);
  });

  it("of other scripts in a drawing lie on nothing", async () => {
    for (const path of ["", "deadlines/grinding/", "deadlines/wheel/", "figures/"]) {
      await open(path);
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const { wrong } = await measureCharts(page);
        expect({ path, width, wrong }).toEqual({ path, width, wrong: [] });
      }
    }
  });
});

describe("what is wider than the page", () => {
  it.each([320, 360, 768])(
    "scrolls in a box that the keyboard reaches and that says so, at %i px",
    async width => {
      await open("articles/wide/", width);
      const table = page.getByRole("region", { name: /^Table 1; scroll it sideways/ });
      await table.focus();
      expect(await table.evaluate(each => each.scrollWidth > each.clientWidth)).toBe(true);
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => table.evaluate(each => each.scrollLeft)).toBeGreaterThan(0);
      expect(await page.getByRole("region", { name: /scroll it sideways/ }).count()).toBe(4);
    },
  );

  it("is whole on paper", async () => {
    await open("articles/wide/");
    // A sheet of A4 with the margins of the style sheet.
    await page.setViewportSize({ width: 673, height: 900 });
    await page.emulateMedia({ media: "print" });
    const cut = await page.evaluate(
      () =>
        [...document.querySelectorAll("main *")].filter(
          each => each.getBoundingClientRect().right > window.innerWidth,
        ).length,
    );
    expect(cut).toBe(0);
    const hidden = await page
      .locator(".wide")
      .evaluateAll(boxes => boxes.filter(each => each.scrollWidth > each.clientWidth).length);
    expect(hidden).toBe(0);
  });

  it("is no number of a list: it stands inside the page", async () => {
    await open("articles/wide/", 320);
    // The first word stands after its number, which begins where the paragraphs do.
    const word = await stretch("ol[start] li:nth-child(3)", "The stone");
    const edge = await page.locator("ol[start]").evaluate(each => each.getBoundingClientRect().left);
    expect(edge).toBeGreaterThan(0);
    expect(word.left - edge).toBeGreaterThan(30);
  });
});
