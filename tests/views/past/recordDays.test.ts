/** The days on which the record changed, and those that have a page. */
import { describe, expect, it } from "vitest";
import { loadTimeline } from "../../../src/build/load.ts";
import { addDays } from "../../../src/date/calendar.ts";
import { dateOfDay } from "../../../src/date/edtfDate.ts";
import { compareDates } from "../../../src/date/index.ts";
import type { Event, Timeline } from "../../../src/model.ts";
import { changesOf } from "../../../src/views/past/changes.ts";
import { pastSite } from "../../../src/views/past/pastSite.ts";
import { mostPastDays, pastDay, pastDays } from "../../../src/views/past/recordDays.ts";
import { NO_ASSETS, Site } from "../../../src/views/site.ts";
import { wordsFor } from "../../../src/words/index.ts";
import { contentOf } from "../../folders.ts";
import { BRIDGE, SURVEY } from "../../stories.ts";

function siteOf(timeline: Timeline, today: string): Site {
  return new Site({ timeline, words: wordsFor("en"), today, assets: NO_ASSETS, live: false });
}

function load(folder: string): Timeline {
  const { timeline, problems } = loadTimeline(folder);
  if (timeline === undefined) throw new Error(problems.map(problem => problem.message).join("\n"));
  return timeline;
}

const bridge = load(BRIDGE);
const story = load(SURVEY);

describe("a day on which the record changed", () => {
  it("is that of an event, of a statement, of a named day gone by, or of an outcome", () => {
    const site = siteOf(story, "2026-11-23");
    const days = new Map(pastDays(site).days.map(each => [each.day, each]));
    expect(days.get("2024-08-15")?.events.map(event => event.id)).toEqual(["announcement-postponed"]);
    expect(days.get("2025-02-09")).toMatchObject({
      events: [],
      ended: [{ id: "extension-talk-and-denials" }],
    });
    expect(days.get("2025-02-09")?.statements).toHaveLength(2);
    expect(days.get("2025-10-01")).toMatchObject({ events: [], statements: [] });
    expect(days.get("2025-10-01")?.passed.map(row => row.statement.deadline)).toContain("survey-end");
    expect(days.get("2026-09-30")?.reached.map(each => each.id)).toContain("survey-end");
  });

  it("is not one that lies ahead", () => {
    const days = pastDays(siteOf(story, "2024-08-16")).days.map(each => each.day);
    expect(days.at(-1)).toBe("2024-08-15");
    expect(pastDays(siteOf(story, "2013-01-01")).days).toEqual([]);
  });

  it("is told in words, the events first, and no more than six things", () => {
    const site = siteOf(story, "2026-11-23");
    const changes = changesOf(site, pastDay(site, "2024-09-27"));
    expect(changes.events.map(event => event.id)).toEqual(["joint-statement-on-the-end"]);
    expect(changes.others).toContain("End date, agreed: by 30 September 2025");
    expect(changesOf(site, pastDay(site, "2025-10-01")).others).toContain(
      "End date, deadline passed: by the end of September 2025",
    );
    for (const day of pastDays(site).days) {
      const { events, others, more } = changesOf(site, day);
      expect(events.length + others.length).toBeLessThanOrEqual(6);
      expect(events.length + others.length + more).toBe(
        [day.events, day.ended, day.statements, day.passed, day.reached, day.corrections].flat().length,
      );
    }
  });

  it("stands until the day before the next, and the last until today", () => {
    const { days } = pastDays(siteOf(story, "2026-11-23"));
    for (const [index, each] of days.entries()) {
      const next = days[index + 1]?.day;
      expect(each.until).toBe(next === undefined ? "2026-11-23" : addDays(next, -1));
      expect([each.previous, each.next]).toEqual([days[index - 1]?.day ?? null, next ?? null]);
    }
  });

  it("is also that of a correction", () => {
    const timeline = load(
      contentOf({
        "story.yaml": "title: A Story\n",
        "actors.yaml": "[]\n",
        "articles/2024-01-10-one.md":
          "---\ntitle: One\ndate: 2024-01-10\ncorrections: [{on: 2024-03-01, was: Two, now: One}]\n---\n\nText.\n",
      }),
    );
    const site = siteOf(timeline, "2024-12-31");
    expect(pastDays(site).days.map(each => each.day)).toEqual(["2024-01-10", "2024-03-01"]);
    expect(changesOf(site, pastDay(site, "2024-03-01")).others).toEqual(["Corrected: One"]);
    expect(pastSite(site, "2024-01-10").site.timeline.events[0]?.title).toBe("Two");
  });
});

/** The bridge, and so many days from its first year on, on each of which something happened. */
function longStory(days: number): Timeline {
  const [first] = bridge.events;
  const [article] = bridge.articles;
  if (first === undefined || article === undefined) throw new Error("the bridge has no event");
  const events = Array.from({ length: days }, (_, index): Event => {
    const id = `day-${index}`;
    const date = dateOfDay(addDays("2019-01-01", index));
    return { ...first, id, article: id, date, key: index % 100 === 0, alsoIn: [], sources: [] };
  });
  const articles = events.map(({ id }) => ({
    ...article,
    ...{ id, events: [id], alsoReports: [], sources: [], quotes: [], statements: [], figures: [] },
  }));
  const all = [...events, ...bridge.events].toSorted((a, b) => compareDates(a.date, b.date));
  return { ...bridge, events: all, articles: [...articles, ...bridge.articles] };
}

describe("a story of many days", () => {
  const timeline = longStory(1700);
  const site = siteOf(timeline, "2024-01-01");
  const { days, all } = pastDays(site);

  it("has fewer pages the more events it has, and never more than 120", () => {
    expect([1, 61, 166, 1000, 10_000, 100_000].map(mostPastDays)).toEqual([120, 120, 120, 20, 12, 12]);
    expect(days).toHaveLength(mostPastDays(timeline.events.length));
    expect(all).toBeGreaterThanOrEqual(1700);
  });

  it("keeps first the days on which a deadline was spoken of, the latest of them", () => {
    const spoken = pastDays(siteOf(bridge, "2024-01-01")).days.filter(
      ({ statements, passed, reached }) => statements.length + passed.length + reached.length > 0,
    );
    expect(days.map(each => each.day)).toEqual(spoken.slice(-days.length).map(each => each.day));
  });

  it("says how long the record stood so, be there a page of the next day or not", () => {
    for (const each of days) expect(each.next === null || each.until < each.next).toBe(true);
    expect(days.some(each => each.next !== null && addDays(each.until, 1) !== each.next)).toBe(true);
  });

  it("shows on a page the last events before its day, and the chain as it is with all of them", () => {
    const day = days.at(-1)?.day ?? "";
    const { site: then, events, known } = pastSite(site, day);
    expect(known).toBe(1700 + bridge.events.length);
    expect(events).toHaveLength(50);
    expect(events.at(-1)?.id).toBe(bridge.events.at(-1)?.id);
    expect(then.timeline.statements.map(each => each.id)).toEqual(
      pastSite(siteOf(bridge, "2024-01-01"), day).site.timeline.statements.map(each => each.id),
    );
  });
});
