import { describe, expect, it } from "vitest";
import { loadTimeline } from "../../../src/build/load.ts";
import { parseDate } from "../../../src/date/index.ts";
import type { Event, Timeline } from "../../../src/model.ts";
import { choicesOf, facetsOf } from "../../../src/views/events/facets.ts";
import { fingerprintOf } from "../../../src/views/events/fingerprint.ts";
import { eventsOfKind } from "../../../src/views/events/kinds.ts";
import { yearPages } from "../../../src/views/events/timelinePages.ts";
import { yearStrip, yearsOf } from "../../../src/views/events/years.ts";
import { NO_ASSETS, Site } from "../../../src/views/site.ts";
import { wordsFor } from "../../../src/words/index.ts";
import { SURVEY } from "../../stories.ts";

const { timeline } = loadTimeline(SURVEY);
if (timeline === undefined) throw new Error("the story has problems");
const story: Timeline = timeline;
const site = siteOf(story, "2026-11-23");

function siteOf(timeline: Timeline, today: string): Site {
  return new Site({ timeline, words: wordsFor("en"), today, assets: NO_ASSETS, live: false });
}

/** Events that are nothing but their dates. */
function dated(...dates: string[]): readonly Event[] {
  return dates.map((text, index) => {
    const reading = parseDate(text);
    if ("fault" in reading) throw new Error(text);
    return { ...(story.events[0] as Event), id: `e${index}`, date: reading.date };
  });
}

const strip = (...dates: string[]) => yearStrip(yearsOf(dated(...dates)));

describe("the strip", () => {
  it("has a bar for each quarter, and years without an event between the others", () => {
    const marks = strip("2014-02-01", "2014-11-01", "2014-12-01", "2020-05-01");
    expect(marks.map(mark => [mark.year, mark.count])).toEqual([
      [2014, 3],
      ...[2015, 2016, 2017, 2018, 2019].map(year => [year, 0]),
      [2020, 1],
    ]);
    expect(marks[0]?.bars).toEqual([0.5, 0, 0, 1]);
    expect(marks[6]?.bars).toEqual([0, 0.5, 0, 0]);
  });

  it("has a bar for each month where the story is short, and one for a year where it is long", () => {
    expect(strip("2024-01-01", "2025-01-01")[0]?.bars).toHaveLength(12);
    const long = strip("1800", "1900", "2000");
    expect(long.map(mark => mark.bars)).toEqual([[1], [1], [1]]);
  });

  it("spreads an event whose month is not known over the year", () => {
    expect(strip("2014", "2020-05-01")[0]?.bars).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
});

describe("the choices", () => {
  it("are those that at least one event has", () => {
    const { actors, kinds, deadlines, marks, years } = choicesOf(site);
    const facets = story.events.map(event => facetsOf(site, event));
    for (const choices of [actors, kinds, deadlines, marks, years]) expect(choices.length).toBeGreaterThan(1);
    expect(actors.every(({ actor }) => facets.some(each => each.actors.includes(actor.id)))).toBe(true);
    expect(deadlines.every(({ id }) => facets.some(each => each.deadlines.includes(id)))).toBe(true);
    expect(marks.every(mark => facets.some(each => each.marks.includes(mark)))).toBe(true);
    expect(kinds.reduce((sum, kind) => sum + eventsOfKind(site, kind.id).length, 0)).toBe(
      story.events.filter(event => event.kind !== undefined).length,
    );
    expect(years).toEqual(yearPages(site).map(page => page.year));
  });
});

describe("a fingerprint", () => {
  const event = story.events[0] as Event;

  it("changes with what is shown of the event, and with nothing else", () => {
    const print = fingerprintOf(site, event);
    expect(print).toMatch(/^[0-9a-f]{8}$/);
    expect(fingerprintOf(siteOf(story, "2024-01-01"), event)).toBe(print);
    const printWith = (change: Partial<Event>) => {
      const [first, ...events] = story.events as [Event, ...Event[]];
      const changed = { ...first, ...change };
      return fingerprintOf(siteOf({ ...story, events: [changed, ...events] }, "2024-01-01"), changed);
    };
    expect(printWith({})).toBe(print);
    expect(printWith({ title: `${event.title}.` })).not.toBe(print);
    expect(printWith({ status: "retracted" })).not.toBe(print);
  });
});
