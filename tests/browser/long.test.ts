/** A story of more events than one page may hold, in a real browser. */
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDatelineContent } from "../../bench/generate.ts";
import { makeStory } from "../../bench/synthetic.ts";
import { buildSite } from "../../src/build/index.ts";
import { filesIn, temporaryFolder } from "../folders.ts";
import { launchOptions, serveFolder } from "./browser.ts";
import { openBrowser } from "./shared.ts";

const EVENTS = 1200;
const folder = temporaryFolder();
const output = join(folder, "site");
const story = makeStory(1, EVENTS);
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;

beforeAll(async () => {
  writeDatelineContent(story, join(folder, "content"));
  const { built } = await buildSite({ content: join(folder, "content"), output, today: "2026-11-23" });
  expect(built).toBe(true);
  site = await serveFolder(output, "/long/");
  browser = await openBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const status = () => page.locator(".finder [role=status]").textContent();

describe("a long story", () => {
  it("has no page with more than 500 entries, and each event once on the pages of years", () => {
    const ids: string[] = [];
    for (const [name, bytes] of filesIn(output)) {
      if (!name.endsWith(".html")) continue;
      const entries = [...bytes.toString().matchAll(/<li id="([^"]+)" class="entry/g)].map(match => match[1]);
      expect(entries.length, name).toBeLessThanOrEqual(500);
      if (name.startsWith("years/")) ids.push(...entries.flatMap(id => id ?? []));
    }
    expect(ids.sort()).toEqual(story.articles.map(article => article.id).sort());
  });

  it("has its last years on the first page, and leads to the others", async () => {
    await page.goto(site.url);
    expect(await page.locator(".entry").count()).toBeLessThanOrEqual(200);
    expect(await page.locator(".latest").textContent()).toContain(`of ${EVENTS.toLocaleString("en")} events`);
    await page.locator(".years a").first().click();
    await page.waitForURL(/\/long\/years\/\d+\/$/);
    expect(await page.locator(".entry").count()).toBeGreaterThan(0);
  });

  it("is narrowed as a whole: what stands on other pages is counted and listed", async () => {
    await page.goto(site.url);
    const kind = story.articles[0]?.kind ?? "";
    const all = story.articles.filter(article => article.kind === kind).length;
    await page.locator(".finder summary").click();
    await page.selectOption('[name="kind"]', kind);
    await page.waitForFunction(() => document.querySelectorAll(".elsewhere li").length > 0);
    expect(await status()).toBe(`${all} of ${EVENTS.toLocaleString("en")} events`);
    const here = await page.locator(".entry:visible").count();
    expect(here + (await page.locator(".elsewhere li").count())).toBe(all);
    expect(await page.locator(".elsewhere .more").isVisible()).toBe(false);
  });

  it("lists 500 of what was found on other pages, and says how many more there are", async () => {
    const firstYear = Math.min(...story.articles.map(article => Number(article.date.from.slice(0, 4))));
    await page.goto(`${site.url}?from=${firstYear}`);
    await page.waitForFunction(() => document.querySelectorAll(".elsewhere li").length > 0);
    const here = await page.locator(".entry:visible").count();
    expect(await page.locator(".elsewhere li").count()).toBe(500);
    expect(await page.locator(".elsewhere .more").textContent()).toContain(`${EVENTS - here - 500} more`);
  });

  it("follows a permalink to an event of an earlier year to its article", async () => {
    const first = story.articles.toSorted((a, b) => (a.date.from < b.date.from ? -1 : 1))[0];
    await page.goto(`${site.url}#${first?.id}`);
    await page.waitForURL(`${site.url}articles/${first?.id}/`);
  });
});

describe("a part of a year that is not drawn yet", () => {
  /** On the first page, of which only the beginning is near the window. */
  async function lastEntry(): Promise<{ readonly id: string; readonly title: string }> {
    return page
      .locator(".entry")
      .last()
      .evaluate(entry => ({ id: entry.id, title: entry.querySelector("h3")?.textContent ?? "" }));
  }
  const isDrawn = (id: string) =>
    page.evaluate(
      name => document.getElementById(name)?.checkVisibility({ contentVisibilityAuto: true }) ?? false,
      id,
    );
  /** Where an element is in the window, when it has come to rest. */
  async function topOf(id: string): Promise<number> {
    let last = Number.NaN;
    await expect
      .poll(async () => {
        const before = last;
        last = await page.evaluate(
          name => document.getElementById(name)?.getBoundingClientRect().top ?? NaN,
          id,
        );
        return last - before;
      })
      .toBe(0);
    return last;
  }

  it("is there, and is drawn when its reader comes near", async () => {
    await page.goto(site.url);
    const { id } = await lastEntry();
    expect(await page.locator(".stretch").count()).toBeGreaterThan(8);
    expect(await isDrawn(id)).toBe(false);
    await page.locator(".entry").last().scrollIntoViewIfNeeded();
    await expect.poll(() => isDrawn(id)).toBe(true);
  });

  it.each([
    [360, "the first page"],
    [1280, "the first page"],
    [360, "a year"],
    [1280, "a year"],
  ])("is shown by an address that names an event in it, at %i px on %s", async (width, where) => {
    await page.setViewportSize({ width, height: 900 });
    const address = where === "a year" ? `${site.url}years/2015/` : site.url;
    await page.goto(address);
    const { id } = await lastEntry();
    await page.goto("about:blank");
    await page.goto(`${address}#${id}`);
    // It is the last one of its year: the page may end before it is at the top.
    const top = await topOf(id);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
    expect(await isDrawn(id)).toBe(true);
  });

  it.each([360, 768, 1280])(
    "is shown by a link to a year or to an event, which is then at the top, at %i px",
    async width => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(site.url);
      const places = await page.locator(".timeline").evaluate(timeline => {
        const ids = (selector: string) => [...timeline.querySelectorAll(selector)].map(each => each.id);
        const [, ...years] = ids(".year h2");
        return [...years, ...ids(".stretch:nth-of-type(3) > .entry:is(:nth-child(1), :nth-child(9))")];
      });
      expect(places.length).toBeGreaterThan(2);
      for (const id of places) {
        await page.goto("about:blank");
        await page.goto(`${site.url}#${id}`);
        const top = await topOf(id);
        // Below the strip, which stays in view where there is room for it.
        const room = await page.evaluate(
          () => Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0,
        );
        expect({ id, isAtTop: Math.abs(top - room) < 4 }).toEqual({ id, isAtTop: true });
      }
    },
  );

  it("is found by the search of the browser", async () => {
    await page.goto(site.url);
    const { id, title } = await lastEntry();
    const found = await page.evaluate(text => {
      // What Ctrl and F do; only old types know it.
      const { find } = window as unknown as { find: (text: string) => boolean };
      return find(text) && (getSelection()?.anchorNode?.parentElement?.closest(".entry")?.id ?? "");
    }, title);
    expect(found).toBe(id);
    expect(await topOf(id)).toBeLessThan(900);
  });

  it("is read aloud", async () => {
    // As a screen reader asks for it.
    const { args = [], ...options } = launchOptions();
    const heard = await chromium.launch({ ...options, args: [...args, "--force-renderer-accessibility"] });
    const page = await heard.newPage();
    await page.goto(site.url);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const headings = nodes.filter(node => node.role?.value === "heading").map(node => node.name?.value);
    const titles = await page.locator(".entry h3").evaluateAll(all => all.map(each => each.textContent));
    const drawn = await page
      .locator(".entry h3")
      .evaluateAll(all => all.filter(each => each.checkVisibility({ contentVisibilityAuto: true })).length);
    await heard.close();
    expect(drawn).toBeLessThan(titles.length);
    expect(titles.filter(title => !headings.includes(title))).toEqual([]);
  });

  it("is on paper", async () => {
    await page.goto(site.url);
    const { id } = await lastEntry();
    await page.emulateMedia({ media: "print" });
    try {
      await expect.poll(() => isDrawn(id)).toBe(true);
    } finally {
      await page.emulateMedia({ media: "screen" });
    }
  });

  it("is reached by the keys, event after event and back", async () => {
    await page.goto(site.url);
    const ids = await page.locator(".entry").evaluateAll(all => all.map(each => each.id));
    const current = () =>
      page.evaluate(() => {
        const entry = document.activeElement?.closest(".entry");
        const { top = NaN, bottom = NaN } = entry?.getBoundingClientRect() ?? {};
        return { id: entry?.id, isSeen: top >= 0 && top < window.innerHeight && bottom > 0 };
      });
    await page.evaluate(() => document.getElementById("timeline")?.scrollIntoView());
    for (const id of ids.slice(0, 40)) {
      await page.keyboard.press("j");
      expect(await current()).toEqual({ id, isSeen: true });
    }
    for (const id of ids.slice(20, 39).reverse()) {
      await page.keyboard.press("k");
      expect(await current()).toEqual({ id, isSeen: true });
    }
  });

  it("is in its place if the newest events come first", async () => {
    await page.goto(site.url);
    const ids = () => page.locator(".entry").evaluateAll(all => all.map(each => each.id));
    const before = await ids();
    await page.click(".order");
    expect(await ids()).toEqual(before.toReversed());
    expect(
      await page
        .locator(".year")
        .evaluateAll(years => years.every(year => year.firstElementChild?.tagName === "H2")),
    ).toBe(true);
    await page.click(".order");
    expect(await ids()).toEqual(before);
  });

  it("takes no room if nothing in it matches", async () => {
    await page.goto(`${site.url}?show=key&from=2023&to=2023`);
    await page.waitForFunction(() => document.querySelectorAll(".entry[hidden]").length > 0);
    const { shown, room } = await page.locator(".timeline").evaluate(timeline => ({
      shown: [...timeline.querySelectorAll(".entry:not([hidden])")]
        .map(entry => entry.getBoundingClientRect().height)
        .reduce((sum, height) => sum + height, 0),
      room: [...timeline.querySelectorAll(".stretch")]
        .map(part => part.getBoundingClientRect().height)
        .reduce((sum, height) => sum + height, 0),
    }));
    expect(shown).toBeGreaterThan(0);
    expect(Math.round(room)).toBe(Math.round(shown));
  });

  it.each([360, 768, 1280])("takes about the room that it will take, at %i px", async width => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(site.url);
    const height = () => page.locator(".timeline").evaluate(timeline => timeline.scrollHeight);
    const kept = await height();
    await page.locator(".stretch").evaluateAll(parts => {
      for (const part of parts) if (part instanceof HTMLElement) part.style.contentVisibility = "visible";
    });
    expect(kept / (await height())).toBeGreaterThan(0.85);
    expect(kept / (await height())).toBeLessThan(1.15);
  });
});
