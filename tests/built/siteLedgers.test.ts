import { expect, it, vi } from "vitest";
import { PAGES } from "../../layouts/pages/index.ts";
import { loadTimeline } from "../../src/build/load.ts";
import { pagesOf } from "../../src/build/siteMap.ts";
import type { Timeline } from "../../src/model.ts";
import type { PageKind } from "../../src/routes.ts";
import type * as LedgerModule from "../../src/views/deadlines/ledger.ts";
import { pastDays } from "../../src/views/past/recordDays.ts";
import { NO_ASSETS, Site } from "../../src/views/site.ts";
import { wordsFor } from "../../src/words/index.ts";

const TODAY = "2026-11-23";

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

it("of every deadline of a site, and of the site of each earlier day, are worked out once for all pages and files", () => {
  const { timeline } = loadTimeline("tests/fixtures/stories/bridge", { today: TODAY });
  if (timeline === undefined) throw new Error("the story has errors");
  const site = new Site({ timeline, words: wordsFor("en"), today: TODAY, assets: NO_ASSETS, live: false });
  const written = renderAll(site);

  expect(written).toEqual(expect.arrayContaining(["/", "/deadlines/opening/", "/data/statements.csv"]));
  expect(counts.get(site.timeline)).toBe(1);
  const days = pastDays(site).days.length;
  expect(days).toBeGreaterThan(10);
  expect([...counts.values()]).toEqual(Array.from({ length: 1 + days }, () => 1));
});

/** Renders what a build renders; returns the addresses. */
function renderAll(site: Site): string[] {
  return Object.entries(PAGES).flatMap(([kind, { render }]) =>
    pagesOf(site, kind as PageKind).map(({ id, url }) => {
      render({ site, page: { url }, id });
      return url;
    }),
  );
}
