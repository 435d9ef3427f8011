import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, it, vi } from "vitest";
import { loadTimeline } from "../../src/build/load.ts";
import { keysOfMany } from "../../src/build/siteMap.ts";
import type { Timeline } from "../../src/model.ts";
import type * as LedgerModule from "../../src/views/deadlines/ledger.ts";
import { pastDays } from "../../src/views/past/recordDays.ts";
import { Site } from "../../src/views/site.ts";
import { wordsFor } from "../../src/words/index.ts";

const TODAY = "2026-11-23";
const PAGES = "layouts/pages";

/** How often the ledgers of each timeline were worked out. */
const counts = vi.hoisted(() => new Map<Timeline, number>());
vi.mock(import("../../src/views/deadlines/ledger.ts"), async original => {
  const real: typeof LedgerModule = await original();
  return {
    ...real,
    ledgers: (timeline, today) => {
      counts.set(timeline, (counts.get(timeline) ?? 0) + 1);
      return real.ledgers(timeline, today);
    },
  };
});

/** What a file of `layouts/pages` exports. */
interface PageFile {
  readonly data: {
    readonly permalink: string | ((of: { id: string }) => string);
    pagination?: { data: string };
  };
  readonly render: (page: { site: Site; page: { url: string }; id: string }) => VNode | string;
}

it("of every deadline of a site, and of the site of each earlier day, are worked out once for all pages and files", async () => {
  const { timeline } = loadTimeline("tests/fixtures/stories/bridge", { today: TODAY });
  if (timeline === undefined) throw new Error("the story has errors");
  const assets = { style: "", early: "", script: "", search: "" };
  const site = new Site({ timeline, words: wordsFor("en"), today: TODAY, assets, live: false });
  const written = await renderAll(site);

  expect(written).toEqual(expect.arrayContaining(["/", "/deadlines/opening/", "/data/statements.csv"]));
  expect(counts.get(timeline)).toBe(1);
  const days = pastDays(site).days.length;
  expect(days).toBeGreaterThan(10);
  expect([...counts.values()]).toEqual(Array.from({ length: 1 + days }, () => 1));
});

/** Renders what a build renders, without Eleventy, which loads the layouts past the counter; returns the addresses. */
async function renderAll(site: Site): Promise<string[]> {
  const keys: Readonly<Record<string, () => readonly string[]>> = keysOfMany(site);
  const addresses: string[] = [];
  for (const name of readdirSync(PAGES, { recursive: true, encoding: "utf8" })) {
    if (!/\.11ty\.tsx?$/.test(name)) continue;
    const file: PageFile = await import(pathToFileURL(resolve(join(PAGES, name))).href);
    const { permalink, pagination } = file.data;
    for (const id of pagination === undefined
      ? [""]
      : (keys[pagination.data.replace("ids.", "")]?.() ?? [])) {
      const url = typeof permalink === "string" ? permalink : permalink({ id });
      const made = file.render({ site, page: { url }, id });
      if (typeof made !== "string") renderToString(made);
      addresses.push(url);
    }
  }
  return addresses;
}
