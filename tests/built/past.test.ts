/** The pages of earlier days: what each could know, and nothing that came after. */
import { beforeAll, describe, expect, it } from "vitest";
import { loadTimeline } from "../../src/build/load.ts";
import { parseDate } from "../../src/date/index.ts";
import type { Timeline } from "../../src/model.ts";
import { asKnownOn, eventsKnownFrom } from "../../src/views/past/asKnownOn.ts";
import { filesIn } from "../folders.ts";
import { builtSite } from "../sites.ts";
import { SURVEY } from "../stories.ts";

const TODAY = "2026-11-23";
let files: ReadonlyMap<string, Buffer>;
let story: Timeline;
/** By day. */
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = filesIn(await builtSite(SURVEY, TODAY));
  const { timeline } = loadTimeline(SURVEY);
  if (timeline === undefined) throw new Error("the story has errors");
  story = timeline;
  pages = new Map(
    [...files].flatMap(([path, bytes]) => {
      const day = /^as-known-on\/([\d-]+)\/index\.html$/.exec(path)?.[1];
      return day === undefined ? [] : [[day, bytes.toString()] as const];
    }),
  );
});

function pageOf(day: string): string {
  const html = pages.get(day);
  if (html === undefined) throw new Error(`no page of ${day}`);
  return html;
}

/** What a reader reads, tags and the names of marks included, without the way to the next day and the choice of another. */
function textOf(html: string): string {
  return html
    .replace(/<a rel="next".*?<\/a>/s, "")
    .replace(/Nothing changed up to and including [^<]*/, "")
    .replace(/<form class="day-choice.*?<\/form>/s, "")
    .replace(/ aria-label="([^"]*)"[^>]*>/g, "> $1 ")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "’")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";

/** The first day that each date in a text can mean: days, months and years. */
function datesIn(text: string): readonly string[] {
  const pattern = new RegExp(`(?:(?:(\\d{1,2}) )?(${MONTHS}) )?\\b((?:19|20)\\d\\d)\\b`, "g");
  return [...text.matchAll(pattern)].map(([, day, month, year]) =>
    [year, month && String(MONTHS.split("|").indexOf(month) + 1).padStart(2, "0"), day?.padStart(2, "0")]
      .filter(Boolean)
      .join("-"),
  );
}

describe("the page of an earlier day", () => {
  it("exists for every day on which something happened, was said or went by", () => {
    expect([...pages.keys()]).toEqual([...pages.keys()].toSorted());
    for (const day of ["2014-06-10", "2024-08-15", "2025-02-09", "2025-10-01", "2026-09-30"])
      expect(pages.has(day)).toBe(true);
    expect(pages.size).toBeGreaterThan(50);
    expect(pages.size).toBeLessThanOrEqual(120);
    const list = files.get("as-known-on/index.html")?.toString() ?? "";
    expect([...list.matchAll(/data-day="([^"]+)"/g)].map(match => match[1])).toEqual([...pages.keys()]);
  });

  it("says of which day it is, how long the record stood so, and leads to the days around it", () => {
    const page = pageOf("2024-08-15");
    expect(page).toContain("This page shows what could be known on 15 August 2024.");
    expect(page).toContain("Nothing changed up to and including 5 September 2024.");
    expect(page).toMatch(/<a rel="prev" href="[./]*\/as-known-on\/2024-08-14\/">14 August 2024<\/a>/);
    expect(page).toMatch(/<a rel="next" href="[./]*\/as-known-on\/2024-09-06\/">6 September 2024<\/a>/);
    expect(pageOf("2026-10-01")).toContain("Nothing has changed since.");
  });

  it("has every event that was known, in order, and none that was not", () => {
    const since = eventsKnownFrom(story);
    for (const [day, html] of pages) {
      const shown = [...html.matchAll(/<li id="([^"]+)" class="entry/g)].map(match => match[1]);
      const known = story.events.filter(event => (since.get(event.id) ?? "") <= day);
      expect({ day, shown }).toEqual({ day, shown: known.map(event => event.id) });
      for (const event of story.events.filter(each => !known.includes(each)))
        expect(`${day}: ${html.includes(event.title)}`).toBe(`${day}: false`);
    }
  });

  it("names no later day but those that had been named by then", () => {
    let dates = 0;
    let times = 0;
    for (const [day, html] of pages) {
      const then = asKnownOn(story, day);
      const named = then.statements.flatMap(({ names }) => [names?.from, names?.to]);
      // A date is as wide as it is written: "September 2025" is named by who names its last day.
      const isNamed = (date: string) => named.some(each => each?.startsWith(date));
      const all = datesIn(textOf(html));
      dates += all.length;
      const later = all.filter(date => date > day && !isNamed(date));
      expect({ day, later }).toEqual({ day, later: [] });
      for (const [, datetime = ""] of html.matchAll(/<time datetime="([^"]+)"/g)) {
        times += 1;
        const reading = parseDate(datetime);
        if ("date" in reading && (reading.date.from ?? "") > day)
          expect(`${day}: ${datetime} ${isNamed(datetime)}`).toBe(`${day}: ${datetime} true`);
      }
    }
    expect(dates).toBeGreaterThan(1000);
    expect(times).toBeGreaterThan(1000);
  });

  it("draws no statement that was made later", () => {
    for (const [day, html] of pages) {
      const then = new Set(asKnownOn(story, day).statements.map(statement => statement.id));
      for (const [, id = ""] of html.matchAll(/#statement-([a-z0-9-]+)"/g))
        expect(`${day}: ${id} ${then.has(id)}`).toBe(`${day}: ${id} true`);
    }
    expect(pageOf("2024-08-15")).toMatch(/<a class="mark/);
  });

  it("of 15 August 2024 knows nothing of 30 September 2025, nor of any day in 2026", () => {
    const text = textOf(pageOf("2024-08-15"));
    expect(text).not.toContain("30 September 2025");
    expect(text).not.toContain("2026");
    expect(text).toContain("No date has been set.");
    expect(text).toContain("Announcement postponed on 15 August 2024, today; no new date.");
  });

  it("of 1 October 2025 is overdue since that day, and open", () => {
    const text = textOf(pageOf("2025-10-01"));
    expect(text).toContain("Overdue by 1 day");
    expect(text).not.toContain("Reported to have happened");
    expect(textOf(pageOf("2025-09-30"))).not.toContain("Overdue");
    expect(textOf(pageOf("2026-09-30"))).toContain(
      "Reported to have happened on 30 September 2026 (unverified)",
    );
  });

  it("says where no report of an event is dated by then", () => {
    expect(pageOf("2020-09-09")).toContain("No report dated this day or earlier");
    expect(textOf(pageOf("2024-08-15"))).toContain("6 reports, 2 independent");
    expect(files.get("index.html")?.toString()).not.toContain("No report dated this day or earlier");
  });

  it("stays out of search engines, the search of the site, and what was new since the last visit", () => {
    for (const [path, bytes] of files) {
      if (!path.endsWith(".html")) continue;
      const isPast = pages.has(path.split("/")[1] ?? "");
      expect(`${path} ${bytes.includes('<meta name="robots" content="noindex"/>')}`).toBe(
        `${path} ${isPast}`,
      );
    }
    for (const html of pages.values()) expect(html).not.toContain("data-v=");
    expect(files.get("index.html")?.toString()).toContain("data-v=");
    expect(files.get("data/search.json")?.toString()).not.toContain("as-known-on");
  });
});

it("the first page and the foot of every page lead to the choice of a day", () => {
  expect(files.get("index.html")?.toString()).toMatch(
    /<p class="ways">.*<a href="\.\/as-known-on\/">As known on an earlier day<\/a>/s,
  );
  expect(files.get("actors/index.html")?.toString()).toContain('<a href="../as-known-on/">');
});
