import { describe, expect, it } from "vitest";
import { loadTimeline } from "../../../src/build/load.ts";
import { parseDate } from "../../../src/date/index.ts";
import type { Event } from "../../../src/model.ts";
import { entryAddress, eventsOnHome, yearEntry, yearPages } from "../../../src/views/events/timelinePages.ts";
import { NO_ASSETS, Site } from "../../../src/views/site.ts";
import { wordsFor } from "../../../src/words/index.ts";
import { SURVEY } from "../../stories.ts";

const { timeline } = loadTimeline(SURVEY);
if (timeline === undefined) throw new Error("the story has problems");
const [model] = timeline.events;

/** A story with so many events in each year, `null` being those whose start is open. */
function siteWith(counts: readonly (readonly [year: number | null, events: number])[]): Site {
  const events = counts.flatMap(([year, count]) => {
    const reading = parseDate(year === null ? "../2000" : String(year));
    if ("fault" in reading) throw new Error(String(year));
    return Array.from(
      { length: count },
      (_, at): Event => ({ ...(model as Event), id: `e${year}-${at}`, date: reading.date }),
    );
  });
  return new Site({
    timeline: { ...(timeline as NonNullable<typeof timeline>), events },
    words: wordsFor("en"),
    today: "2026-11-23",
    assets: NO_ASSETS,
    live: false,
  });
}

describe("a story of up to 200 events", () => {
  const site = siteWith([
    [null, 2],
    [2001, 80],
    [2002, 118],
  ]);

  it("stands on the first page as a whole", () => {
    expect(eventsOnHome(site)).toHaveLength(200);
    expect(site.timeline.events.map(event => entryAddress(site, event))).toEqual(
      site.timeline.events.map(event => `/#${event.id}`),
    );
    expect([null, 2001, 2002].map(year => yearEntry(site, year))).toEqual([
      "/#year-open",
      "/#year-2001",
      "/#year-2002",
    ]);
  });

  it("has each year on a page too", () => {
    expect(yearPages(site).map(page => [page.address, page.items.length])).toEqual([
      ["/years/open/", 2],
      ["/years/2001/", 80],
      ["/years/2002/", 118],
    ]);
  });
});

describe("a longer story", () => {
  it("has its last whole years on the first page, as many as fit", () => {
    const site = siteWith([
      [2001, 120],
      [2002, 120],
      [2003, 60],
    ]);
    expect(eventsOnHome(site)).toHaveLength(180);
    expect(yearEntry(site, 2001)).toBe("/years/2001/");
    expect(yearEntry(site, 2002)).toBe("/#year-2002");
    expect(entryAddress(site, site.timeline.events[0] as Event)).toBe("/years/2001/#e2001-0");
  });

  it("has the end of a last year that is too long, whose beginning is on a page of its own", () => {
    const site = siteWith([
      [2001, 1],
      [2002, 1100],
    ]);
    expect(yearPages(site).map(page => [page.address, page.items.length])).toEqual([
      ["/years/2001/", 1],
      ["/years/2002/", 367],
      ["/years/2002/2/", 366],
      ["/years/2002/3/", 367],
    ]);
    // As many as the first page holds; the page of the year has them too.
    expect(eventsOnHome(site)).toHaveLength(200);
    expect(yearEntry(site, 2002)).toBe("/years/2002/");
    const addresses = [1, 500, 901, 902, 1101].map(at =>
      entryAddress(site, site.timeline.events[at - 1] as Event),
    );
    expect(addresses).toEqual([
      "/years/2001/#e2001-0",
      "/years/2002/2/#e2002-498",
      "/years/2002/3/#e2002-899",
      "/#e2002-900",
      "/#e2002-1099",
    ]);
  });
});
