/** Finding, narrowing and moving on the timeline, in a real browser under the strictest policy. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtSite } from "../sites.ts";
import { SURVEY } from "../stories.ts";
import { isComplaint, serveFolder } from "./browser.ts";
import { sidewaysAt, violations, violationsInBothSchemes } from "./measures.ts";
import { openBrowser } from "./shared.ts";

let output: string;
let all: number;
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  output = await builtSite(SURVEY, "2026-11-23");
  all = JSON.parse(readFileSync(join(output, "data", "timeline.json"), "utf8")).events.length;
  site = await serveFolder(output);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

type Options = NonNullable<Parameters<Browser["newContext"]>[0]>;

/** Opens a page, runs a test on it and says what went wrong on the way. */
async function on(
  path: string,
  test: (page: Page, context: BrowserContext) => Promise<void>,
  options: Options = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("console", message => {
    // A request that a test itself has stopped.
    if (isComplaint(message) && !/net::ERR_FAILED$/.test(message.text())) wrong.push(message.text());
  });
  page.on("pageerror", error => wrong.push(String(error)));
  page.on("request", request => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith("file:")) wrong.push(request.url());
  });
  try {
    await page.goto(path.startsWith("file:") ? path : site.url + path);
    await test(page, context);
    expect(wrong).toEqual([]);
  } finally {
    await context.close();
  }
}

const status = (page: Page) => page.locator(".finder [role=status]").textContent();
const shownIds = (page: Page) =>
  page.locator(".entry:visible").evaluateAll(entries => entries.map(entry => entry.id));
const query = (page: Page) => new URL(page.url()).search;

async function counted(page: Page): Promise<number> {
  await expect.poll(() => status(page)).toMatch(/^\d+ of /);
  return Number((await status(page))?.split(" ")[0]);
}

describe("the search", () => {
  it("finds a name by its beginning, marks it and says how many there are", () =>
    on("", async page => {
      await page.fill("#find", "Halvo");
      const count = await counted(page);
      expect(count).toBeGreaterThan(1);
      expect(await status(page)).toBe(`${count} of ${all} events`);
      expect(await shownIds(page)).toHaveLength(count);
      expect(await page.locator("h3 mark").first().textContent()).toBe("Halvorsen");
      expect(await page.locator(".silence:visible").count()).toBe(0);
      expect(query(page)).toBe("?q=Halvo");
      // Where the word is not in what is shown, the entry says where it is.
      const unmarked = await page.locator(".entry:visible:not(:has(mark)):not(:has(.found))").count();
      expect(unmarked).toBe(0);
    }));

  it("takes accents and Arabic in every form", () =>
    on("", async page => {
      await page.fill("#find", "hālvorsen");
      const latin = await counted(page);
      expect(latin).toBeGreaterThan(1);
      await page.fill("#find", "");
      await expect.poll(() => status(page)).toBe(`${all} events`);
      await page.fill("#find", "إدارة");
      const arabic = await counted(page);
      expect(arabic).toBeGreaterThan(0);
      await page.fill("#find", "ادارَة");
      await expect.poll(() => query(page)).toContain(encodeURIComponent("ادارَة"));
      expect(await counted(page)).toBe(arabic);
    }));

  it("leaves out what has a word with a minus before it, and marks nothing for it", () =>
    on("", async page => {
      await page.fill("#find", "board");
      const withWord = await counted(page);
      await page.fill("#find", "board -halvorsen");
      await expect.poll(() => query(page)).toContain("halvorsen");
      await expect.poll(() => counted(page)).toBeLessThan(withWord);
      await page.fill("#find", "-halvorsen");
      await expect.poll(() => query(page)).toBe("?q=-halvorsen");
      expect(await counted(page)).toBeLessThan(all);
      expect(await page.locator("mark, .found").count()).toBe(0);
    }));

  it("marks a word that is written in another form, with each letter once", () =>
    on("", async page => {
      const titles = await page.locator("h3").allTextContents();
      await page.fill("#find", "alnasiri");
      await counted(page);
      await expect.poll(() => page.locator("mark").count()).toBeGreaterThan(0);
      expect(await page.locator("mark mark").count()).toBe(0);
      expect(await page.locator("h3").allTextContents()).toEqual(titles);
    }));

  it("asks for nothing before it is used", () =>
    on("", async page => {
      const asked = await page.evaluate(() =>
        performance.getEntriesByType("resource").map(each => each.name),
      );
      expect(asked.filter(name => /search\.(js|json)/.test(name))).toEqual([]);
    }));

  it("says that the index could not be got, and gets it when asked again", () =>
    on("", async page => {
      await page.route("**/search.json", route => route.abort());
      await page.fill("#find", "board");
      await expect.poll(() => status(page)).toContain("Try again");
      expect(await shownIds(page)).toHaveLength(all);
      await page.unroute("**/search.json");
      await page.press("#find", "Enter");
      expect(await counted(page)).toBeGreaterThan(0);
    }));

  it("leads from any page to the field", () =>
    on("actors/", async page => {
      await page.click(".masthead .search");
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("find");
    }));

  it("shows what a reader writes as text, not as a page", () =>
    on(`?q=${encodeURIComponent('<img src=x onerror="alert(1)">')}`, async page => {
      await expect.poll(() => page.locator(".nothing").isVisible()).toBe(true);
      expect(await page.locator("main img").count()).toBe(0);
      expect(await page.inputValue("#find")).toContain("<img");
    }));
});

describe("the address", () => {
  it("holds what is chosen, and Back undoes one choice after another", () =>
    on("", async page => {
      await page.selectOption("#find-show", "key");
      const key = await counted(page);
      await page.selectOption("#find-actor", "water-board");
      await expect.poll(() => query(page)).toBe("?actor=water-board&show=key");
      expect(await counted(page)).toBeLessThan(key);
      await page.focus("#find");
      await page.keyboard.type("halvo", { delay: 30 });
      await expect.poll(() => query(page)).toBe("?q=halvo&actor=water-board&show=key");
      await page.goBack();
      expect(query(page)).toBe("?actor=water-board&show=key");
      expect(await page.inputValue("#find")).toBe("");
      await page.goBack();
      await expect.poll(() => counted(page)).toBe(key);
      expect(await page.inputValue("#find-actor")).toBe("");
      await page.goBack();
      await expect.poll(() => status(page)).toBe(`${all} events`);
    }));

  it("can be handed on", () =>
    on("?kind=postponement&from=2024&to=2024", async page => {
      const count = await counted(page);
      expect(count).toBeGreaterThan(0);
      expect(await page.locator("#find-kind").isVisible()).toBe(true);
      expect(await page.inputValue("#find-from")).toBe("2024");
      expect(await page.locator(".year:visible").count()).toBe(1);
      expect(await page.locator(".year:visible h2 small").textContent()).toMatch(/^\d+ of \d+ events$/);
    }));

  it("with a choice that does not exist narrows nothing", () =>
    on("?actor=nobody&show=everything", async page => {
      expect(await status(page)).toBe(`${all} events`);
    }));
});

describe("an empty result", () => {
  it("says what to leave out, and what would then be found", () =>
    on("?q=halvorsen&actor=calvia", async page => {
      await expect.poll(() => page.locator(".nothing").isVisible()).toBe(true);
      const ways = page.locator(".nothing button");
      expect(await ways.allTextContents()).toHaveLength(2);
      await ways.first().click();
      expect(await counted(page)).toBeGreaterThan(0);
      expect(await page.locator(".nothing").isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("find");
      await page.click(".clear");
      expect(await status(page)).toBe(`${all} events`);
      expect(query(page)).toBe("");
    }));
});

describe("the keys", () => {
  it("go from event to event, to the field and to their own list", () =>
    on("", async page => {
      await page.evaluate(() => document.getElementById("timeline")?.scrollIntoView());
      const ids = await shownIds(page);
      const current = () => page.evaluate(() => document.activeElement?.closest(".entry")?.id);
      await page.keyboard.press("j");
      expect(await current()).toBe(ids[0]);
      await page.keyboard.press("j");
      await page.keyboard.press("j");
      expect(await current()).toBe(ids[2]);
      await page.keyboard.press("k");
      expect(await current()).toBe(ids[1]);
      const covered = await page.evaluate(() => {
        const title = document.activeElement?.getBoundingClientRect();
        const strip = document.querySelector(".years")?.getBoundingClientRect();
        return title !== undefined && strip !== undefined && title.top < strip.bottom;
      });
      expect(covered).toBe(false);
      await page.keyboard.press("/");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("find");
      await page.keyboard.type("j?/");
      expect(await page.inputValue("#find")).toBe("j?/");
    }));

  it("do nothing with a modifier or when they are switched off, and stay so", () =>
    on("", async page => {
      await page.keyboard.press("Control+j");
      expect(await page.evaluate(() => document.activeElement?.closest(".entry"))).toBeNull();
      await page.keyboard.press("?");
      expect(await page.locator("dialog.keys").isVisible()).toBe(true);
      await page.uncheck("dialog.keys input");
      await page.keyboard.press("Escape");
      await page.keyboard.press("j");
      expect(await page.evaluate(() => document.activeElement?.closest(".entry"))).toBeNull();
      await page.reload();
      await page.keyboard.press("?");
      expect(await page.locator("dialog.keys").isVisible()).toBe(false);
      await page.click(".help");
      expect(await page.isChecked("dialog.keys input")).toBe(false);
    }));
});

describe("what the browser keeps", () => {
  it("is the order: newest first is the order of reading too, and stays", () =>
    on("", async page => {
      const ids = await shownIds(page);
      await page.click(".order");
      expect(await shownIds(page)).toEqual([...ids].reverse());
      await page.reload();
      expect(await shownIds(page)).toEqual([...ids].reverse());
      expect(await page.getAttribute(".order", "aria-pressed")).toBe("true");
      // Only what is drawn has a place.
      await page.locator(".stretch").evaluateAll(parts => {
        for (const part of parts) if (part instanceof HTMLElement) part.style.contentVisibility = "visible";
      });
      const tops = await page
        .locator(".entry")
        .evaluateAll(all => all.map(each => each.getBoundingClientRect().top));
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
      await page.click(".order");
      expect(await shownIds(page)).toEqual(ids);
    }));

  it("is the theme, on every page and before it is drawn", () =>
    on(
      "",
      async page => {
        const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const light = await paper();
        await page.selectOption("#theme", "dark");
        const dark = await paper();
        expect(dark).not.toBe(light);
        await page.goto(`${site.url}actors/`);
        expect(await paper()).toBe(dark);
        expect(await page.inputValue("#theme")).toBe("dark");
        await page.selectOption("#theme", "");
        expect(await paper()).toBe(light);
      },
      { colorScheme: "light" },
    ));

  it("is what the reader has seen: what is new or changed since is marked until the next visit", () =>
    on("", async page => {
      expect(await page.locator(".fresh").count()).toBe(0);
      await page.waitForFunction(() => Object.keys(localStorage).some(name => /^dateline-visit/.test(name)));
      // A visit two hours ago, when one event was not there yet and another was different.
      const [added, changed] = await page.evaluate(() => {
        const name = Object.keys(localStorage).find(each => each.startsWith("dateline-visit")) ?? "";
        const visits = JSON.parse(localStorage.getItem(name) ?? "");
        const [first, second] = Object.keys(visits.before);
        delete visits.before[first ?? ""];
        visits.before[second ?? ""] = "00000000";
        visits.at -= 2 * 3_600_000;
        localStorage.setItem(name, JSON.stringify(visits));
        return [first, second];
      });
      for (let time = 0; time < 2; time++) {
        await page.reload();
        expect(await page.locator(`#${added} .fresh`).textContent()).toBe("New since your last visit");
        expect(await page.locator(`#${changed} .fresh`).textContent()).toBe("Changed since your last visit");
        expect(await page.locator(".fresh").count()).toBe(2);
        expect(await page.locator(".since").textContent()).toContain("2 events");
      }
    }));

  it("is nothing where it may keep nothing", () =>
    on("", async (page, context) => {
      await context.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
        });
      });
      await page.reload();
      await page.click(".order");
      await page.selectOption("#theme", "dark");
      await page.selectOption("#find-show", "key");
      expect(await counted(page)).toBeGreaterThan(0);
    }));
});

describe("the strip", () => {
  it("leads to each year and marks the one in view", () =>
    on("", async page => {
      const link = page.locator('.years a[href="#year-2024"]');
      await link.focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => link.getAttribute("aria-current")).toBe("true");
      expect(await page.locator(".years [aria-current]").count()).toBe(1);
      const box = await page.locator("#year-2024").boundingBox();
      const strip = await page.locator(".years").boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual((strip?.y ?? 0) + (strip?.height ?? 0) - 45);
    }));

  it("leads nowhere where nothing is shown", () =>
    on("?from=2024&to=2024", async page => {
      await counted(page);
      expect(await page.locator(".years a[href]").count()).toBe(1);
    }));
});

describe("without JavaScript", () => {
  it("the bar is not there, and the same narrowing exists as pages", () =>
    on(
      "",
      async page => {
        expect(await page.locator("#find").isVisible()).toBe(false);
        expect(await page.locator("#theme").isVisible()).toBe(false);
        await page.click('.narrow a[href$="years/"]');
        await page.click('main a[href$="/2024/"]');
        await page.waitForURL(/\/2024\/$/);
        const ids = await shownIds(page);
        await page.goto(site.url);
        const year = await page
          .locator(".year:has(#year-2024) .entry")
          .evaluateAll(all => all.map(each => each.id));
        expect(ids).toEqual(year);
        await page.click('.narrow a[href$="kinds/"]');
        await page.click('main a[href$="/accident/"]');
        await page.waitForURL(/\/accident\/$/);
        expect((await shownIds(page)).length).toBeGreaterThan(1);
        expect(await page.locator(".silence").count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ));
});

describe("from a disk", () => {
  it("the pages lead to each other, styles apply, choices work, and the search says what it needs", () =>
    on(pathToFileURL(join(output, "index.html")).href, async page => {
      expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe("0px");
      const hint = page.locator(".hint");
      expect(await hint.textContent()).toContain("not from a disk");
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.click(".masthead .search", { force: true });
      await expect.poll(() => hint.evaluate(each => each === document.activeElement)).toBe(true);
      await page.locator("h3 a").first().focus();
      await page.keyboard.press("/");
      await expect.poll(() => hint.evaluate(each => each === document.activeElement)).toBe(true);
      await page.selectOption("#find-show", "key");
      expect(await counted(page)).toBeGreaterThan(0);
      await page.click('.masthead a[href*="actors"]');
      await page.waitForURL(/actors\/index\.html$/);
      await page.click('main a[href*="nasiri"]');
      await page.waitForURL(/nasiri\/index\.html$/);
      expect(await page.locator("h1").textContent()).toContain("al-Nasiri");
      await page.click(".masthead .search");
      await page.waitForURL(/index\.html#find$/);
      await expect.poll(() => hint.evaluate(each => each === document.activeElement)).toBe(true);
    }));
});

describe.each([
  "",
  "?q=halvorsen",
  "?q=halvorsen&actor=calvia&kind=accident",
  "years/",
  "years/2024/",
  "kinds/",
  "kinds/accident/",
])("/%s", path => {
  it("never scrolls sideways, and is accessible in light and dark", () =>
    on(
      path,
      async page => {
        if (path.startsWith("?")) await counted(page);
        expect(await sidewaysAt(page, [320, 360, 768, 1280])).toEqual([]);
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await violationsInBothSchemes(page)).toEqual([]);
        }
      },
      { bypassCSP: true },
    ));
});

it("the list of keys is accessible", () =>
  on(
    "",
    async page => {
      await page.click(".help");
      expect(await violations(page)).toEqual([]);
    },
    { bypassCSP: true },
  ));
