/** Stories with a look of their own in a real browser; and the pairs of colours that pages really have. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import { COLOURS, PAIRS } from "../../src/content/look/tokens.ts";
import { filesIn, temporaryFolder } from "../folders.ts";
import { LOOKS, storyWithLook } from "../looks.ts";
import { builtSite } from "../sites.ts";
import { STATES, SURVEY } from "../stories.ts";
import { openPage, serveFolder } from "./browser.ts";
import { sidewaysAt, violationsInBothSchemes } from "./measures.ts";
import { openBrowser } from "./shared.ts";

const WIDTHS = [320, 360, 768, 1280] as const;
const PAGES = ["", "articles/bridge-opens/", "deadlines/opening/", "sources/", "nowhere/"] as const;

const folder = temporaryFolder();
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  for (const name of LOOKS) {
    const { built } = await buildSite({
      content: storyWithLook(name),
      output: join(folder, name),
      today: "2024-02-01",
    });
    expect(built).toBe(true);
  }
  // What is not there is answered with the page of one of them.
  writeFileSync(join(folder, "404.html"), filesIn(join(folder, "gazette")).get("404.html") ?? "");
  site = await serveFolder(folder);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(path: string, options: BrowserContextOptions = {}) {
  const wrong: string[] = [];
  const opened = await openPage(browser, site.url + path, options, page => {
    page.on("console", message => {
      if (message.type() === "error" && !/404 \(Not Found\)/.test(message.text())) wrong.push(message.text());
    });
    page.on("request", request => {
      if (!request.url().startsWith(site.url)) wrong.push(`asks ${request.url()}`);
    });
    page.on("response", response => {
      if (response.status() === 404 && response.url().includes("/assets/"))
        wrong.push(`lacks ${response.url()}`);
    });
  });
  return { ...opened, wrong };
}

describe.each(LOOKS)("the look %s", name => {
  it.each(PAGES.slice(0, -1))(
    "never scrolls sideways, and is accessible in light and dark: /%s",
    async path => {
      const { page, close } = await open(`${name}/${path}`, { bypassCSP: true });
      expect(await sidewaysAt(page, WIDTHS)).toEqual([]);
      expect(await violationsInBothSchemes(page)).toEqual([]);
      await close();
    },
  );

  it("runs without an error under the policy, and shows its logo and its fonts", async () => {
    const { page, wrong, close } = await open(`${name}/`);
    expect(wrong).toEqual([]);
    expect(
      await page.evaluate(() => document.querySelector<HTMLImageElement>(".logo img")?.naturalWidth),
    ).toBeGreaterThan(0);
    const family = await page.evaluate(
      () => getComputedStyle(document.querySelector(".masthead") as Element).fontFamily,
    );
    expect(family.startsWith('"Story Sans"')).toBe(name === "gazette");
    expect(
      await page.evaluate(() =>
        [...document.fonts].some(font => font.family === "Story Sans" && font.status === "loaded"),
      ),
    ).toBe(name === "gazette");
    await close();
  });

  it.each(WIDTHS)(
    "keeps its logo whole in the masthead at %i px, beside or above what readers press",
    async width => {
      const { page, close } = await open(`${name}/`, { viewport: { width, height: 800 } });
      const { logo, own, others } = await page.evaluate(() => {
        const boxOf = (element: Element | null) => {
          const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
          return { x, y, width, height };
        };
        const image = document.querySelector<HTMLImageElement>(".logo img");
        return {
          logo: boxOf(image),
          own: (image?.naturalWidth ?? 0) / (image?.naturalHeight ?? 1),
          others: [...document.querySelectorAll(".masthead nav a, .masthead .tools > *")].map(boxOf),
        };
      });
      expect(logo.width / logo.height / own).toBeCloseTo(1, 1);
      expect(logo.height).toBeLessThanOrEqual(60);
      expect(logo.height).toBeGreaterThanOrEqual(18);
      expect(logo.x + logo.width).toBeLessThanOrEqual(width);
      expect(others.length).toBeGreaterThan(4);
      const covers = (a: typeof logo, b: typeof logo) =>
        a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
      expect(others.filter(other => covers(logo, other))).toEqual([]);
      await close();
    },
  );
});

describe("the logo for a dark ground", () => {
  const shown = (page: Page) =>
    page.evaluate(
      () =>
        /logo(?:-dark)?(?=-)/.exec(
          document.querySelector<HTMLImageElement>(".logo img")?.currentSrc ?? "",
        )?.[0],
    );

  it.each(["light", "dark"] as const)("follows the system where no script runs: %s", async colorScheme => {
    const { page, close } = await open("gazette/", { colorScheme, javaScriptEnabled: true });
    await expect.poll(() => shown(page)).toBe(colorScheme === "dark" ? "logo-dark" : "logo");
    await close();
    const plain = await browser.newContext({ colorScheme, javaScriptEnabled: false });
    const asked: string[] = [];
    const other = await plain.newPage();
    other.on("request", request => asked.push(request.url()));
    await other.goto(`${site.url}gazette/`);
    expect(asked.filter(url => /\/logo-/.test(url)).map(url => url.includes("logo-dark"))).toEqual([
      colorScheme === "dark",
    ]);
    await plain.close();
  });

  it("follows the reader's choice, at once and on the next page", async () => {
    const { page, close } = await open("gazette/", { colorScheme: "light" });
    await page.selectOption("#theme", "dark");
    await expect.poll(() => shown(page)).toBe("logo-dark");
    await page.goto(`${site.url}gazette/sources/`);
    await expect.poll(() => shown(page)).toBe("logo-dark");
    await page.selectOption("#theme", "");
    await expect.poll(() => shown(page)).toBe("logo");
    await close();
  });

  it("is the logo on a white plate if there is no other", async () => {
    const { page, close } = await open("harbour/", { colorScheme: "dark" });
    expect(
      await page.evaluate(
        () => getComputedStyle(document.querySelector(".logo img") as Element).backgroundColor,
      ),
    ).toBe("rgb(255, 255, 255)");
    await close();
  });
});

describe("a rule for the dark in a story's style sheet", () => {
  const paperOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = "rgb(255, 250, 242)";
  const dark = "rgb(23, 17, 14)";

  it("holds for the system's scheme and for the reader's choice, but not on paper", async () => {
    const { page, close } = await open("gazette/", { colorScheme: "dark" });
    expect(await paperOf(page)).toBe(dark);
    await page.selectOption("#theme", "light");
    expect(await paperOf(page)).toBe(light);
    await page.emulateMedia({ colorScheme: "light" });
    await page.selectOption("#theme", "dark");
    expect(await paperOf(page)).toBe(dark);
    await page.emulateMedia({ media: "print" });
    expect(await paperOf(page)).toBe("rgb(255, 255, 255)");
    await close();
  });
});

/** A colour for each token that nothing else has. */
const SENTINELS = Object.keys(COLOURS).map(
  (name, index) => [name, `rgb(${index + 11}, ${index + 22}, ${index + 33})`] as const,
);

describe("the pairs whose contrast is worked out", () => {
  it.each([
    [
      "every state",
      STATES,
      [
        "",
        "articles/retracted/",
        "articles/corrected/",
        "articles/unverified/",
        "deadlines/sailing/",
        "figures/",
        "sources/",
        "quotes/",
        "actors/mayor/",
        "corrections/",
        "data/",
      ],
    ],
    [
      "a long record",
      SURVEY,
      [
        "",
        "?q=survey",
        "as-known-on/",
        "deadlines/",
        "about/",
        "years/2024/",
        "articles/announcement-postponed/#source-quill-times",
        "as-known-on/2014-10-15/",
      ],
    ],
  ] as const)("are all that pages have: %s", async (_, story, paths) => {
    const files = await serveFolder(await builtSite(story, "2026-11-23"));
    const found = new Set<string>();
    for (const path of paths) {
      const { page, close } = await openPage(browser, files.url + path, { bypassCSP: true });
      await page.addStyleTag({
        content: `:root:root{${SENTINELS.map(([name, colour]) => `${name}:${colour}`).join(";")}} *{transition:none!important;content-visibility:visible!important}`,
      });
      expect(await page.title(), path).not.toContain("does not exist");
      if (path.includes("?q")) await page.locator("mark").first().waitFor();
      await page.keyboard.press("Tab");
      for (const pair of await pairsOn(page)) found.add(pair);
      await close();
    }
    await files.close();
    const nameOf = new Map<string, string>(SENTINELS.map(([name, colour]) => [colour, name]));
    const pairs = [...found].map(pair => pair.split(" on ").map(each => nameOf.get(each) ?? each));
    const known = new Set(PAIRS.map(({ is, on }) => `${is} on ${on}`));
    expect(pairs.map(each => each.join(" on ")).filter(each => !known.has(each))).toEqual([]);
    console.log(
      pairs
        .map(each => each.join(" on "))
        .sort()
        .join("\n"),
    );
    expect(pairs.length).toBeGreaterThan(5);
  });
});

/** Of each text that can be seen, its colour and the ground that it stands on, as `rgb(…) on rgb(…)`. */
function pairsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clear = "rgba(0, 0, 0, 0)";
    const groundOf = (start: Element): string => {
      for (let element: Element | null = start; element !== null; element = element.parentElement) {
        const { backgroundColor, backgroundImage } = getComputedStyle(element);
        // A mark is a stripe of its colour, in the middle of a gradient.
        const stripe = element.localName === "mark" ? /rgb\([^)]*\)/.exec(backgroundImage)?.[0] : undefined;
        if (stripe !== undefined) return stripe;
        if (backgroundColor !== clear) return backgroundColor;
      }
      return "nothing";
    };
    const pairs = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        parent === null ||
        node.textContent?.trim() === "" ||
        !parent.checkVisibility({ visibilityProperty: true })
      )
        continue;
      if (parent.closest("option, .unseen") !== null) continue;
      const style = getComputedStyle(parent);
      const colour = parent instanceof SVGElement ? style.fill : style.color;
      pairs.add(`${colour} on ${groundOf(parent)}`);
    }
    return [...pairs];
  });
}
