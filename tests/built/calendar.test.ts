/** The calendar, as ical.js reads it. */
import { join } from "node:path";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import { addDays } from "../../src/date/calendar.ts";
import { folded } from "../../src/outputs/calendar.ts";
import { contentOf, filesIn, temporaryFolder } from "../folders.ts";
import { BRIDGE, SCRIPTS, SURVEY } from "../stories.ts";

const URL = "https://example.org/story";

async function siteOf(content: string, today: string, url: string | undefined) {
  const output = join(temporaryFolder(), "site");
  const { problems } = await buildSite({ content, output, today, ...(url !== undefined && { url }) });
  expect(problems.filter(problem => problem.severity === "error")).toEqual([]);
  return filesIn(output);
}

interface Entry {
  readonly uid: string;
  readonly summary: string;
  readonly start: string;
  readonly end: string;
  readonly status: string;
  readonly sequence: number;
  readonly stamp: string;
}

function entriesOf(text: string): readonly Entry[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map(each => {
    const { uid, summary, startDate, endDate, sequence } = new ICAL.Event(each);
    expect([startDate.isDate, endDate.isDate]).toEqual([true, true]);
    const value = (name: string) => String(each.getFirstPropertyValue(name));
    return {
      uid,
      summary,
      start: startDate.toString(),
      end: endDate.toString(),
      status: value("status"),
      sequence: Number(sequence),
      stamp: value("dtstamp"),
    };
  });
}

async function calendarOn(content: string, today: string): Promise<string> {
  return (await siteOf(content, today, URL)).get("calendar.ics")?.toString() ?? "";
}

describe.each([
  ["a bridge", BRIDGE],
  ["a long record", SURVEY],
  ["a story in many scripts", SCRIPTS],
])("the calendar of %s", (_, content) => {
  it("has every event on its days, with an end that is not among them", async () => {
    const files = await siteOf(content, "2026-11-23", URL);
    const text = files.get("calendar.ics")?.toString() ?? "";
    const { events } = JSON.parse(files.get("data/timeline.json")?.toString() ?? "");
    type Read = { id: string; title: string; date: { from: string | null; to: string | null } };
    const expected = (events as readonly Read[]).flatMap(({ id, title, date }) => {
      const [first, last] = [date.from ?? date.to, date.to ?? date.from];
      return first === null || last === null ? [] : [[`${URL}/#${id}`, title, first, addDays(last, 1)]];
    });
    const entries = entriesOf(text);
    const shown = entries.filter(({ uid }) => uid.startsWith(`${URL}/#`));
    expect(shown.map(({ uid, summary, start, end }) => [uid, summary, start, end])).toEqual(expected);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThan(shown.length);
    for (const line of text.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n\ufffd]/);
    }
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(files.get("data/index.html")?.toString()).toContain('href="../calendar.ics"');
  });
});

const statement = (said: string, names: string, status: string) => [
  `articles/said-${said}.md`,
  `---
title: Said on ${said}, "a; b"
date: ${said}
statements:
  - {deadline: opening, names: ${names}, status: ${status}, by-text: the board}
sources:
  - {id: herald, publisher: The Herald}
---

It was said.
`,
];

const story = (outcome = "") => ({
  "story.yaml": `title: A bridge
question: When?
deadlines:
  - {id: opening, label: Opening, question: When does it open?${outcome}}
`,
  ...Object.fromEntries([
    statement("2020-12-01", "2022", "reported"),
    statement("2021-01-10", "2022-05-01", "announced"),
    statement("2021-11-05", "2023-06-01", "postponed"),
    statement("2023-02-07", "2023-09", "postponed"),
    statement("2023-08-20", "none", "postponed"),
    statement("2023-11-20", "2024-03-15~", "agreed"),
  ]),
});

async function openingOn(day: string, content = contentOf(story())): Promise<readonly unknown[]> {
  const those = entriesOf(await calendarOn(content, day)).filter(({ uid }) => uid.includes("deadlines"));
  expect(those.map(({ uid }) => uid)).toEqual([`${URL}/deadlines/opening/`]);
  return those.flatMap(({ start, end, status, sequence, stamp }) => [start, end, status, sequence, stamp]);
}

describe("a deadline in a calendar", () => {
  it("is one entry for ever, which moves with its date, and whose number rises", async () => {
    const days: Record<string, readonly unknown[]> = {};
    for (const day of ["2020-12-01", "2021-01-10", "2021-11-05", "2023-02-07", "2023-08-20", "2024-09-01"])
      days[day] = await openingOn(day);
    expect(days).toEqual({
      "2020-12-01": ["2022-01-01", "2023-01-01", "TENTATIVE", 0, "2020-12-01T00:00:00Z"],
      "2021-01-10": ["2022-05-01", "2022-05-02", "CONFIRMED", 1, "2021-01-10T00:00:00Z"],
      "2021-11-05": ["2023-06-01", "2023-06-02", "CONFIRMED", 2, "2021-11-05T00:00:00Z"],
      "2023-02-07": ["2023-09-01", "2023-10-01", "CONFIRMED", 3, "2023-02-07T00:00:00Z"],
      "2023-08-20": ["2023-09-01", "2023-10-01", "CANCELLED", 4, "2023-08-20T00:00:00Z"],
      "2024-09-01": ["2024-03-15", "2024-03-16", "TENTATIVE", 5, "2023-11-20T00:00:00Z"],
    });
  });

  it("is on the day on which it was met, and cancelled if it was missed", async () => {
    const met = contentOf(story(", outcome: {date: 2024-04-02, status: met-late}"));
    expect(await openingOn("2024-05-01", met)).toEqual([
      "2024-04-02",
      "2024-04-03",
      "CONFIRMED",
      6,
      "2024-04-02T00:00:00Z",
    ]);
    const missed = contentOf(story(", outcome: {date: 2024-04-02, status: missed}"));
    expect((await openingOn("2024-05-01", missed)).slice(0, 4)).toEqual([
      "2024-03-15",
      "2024-03-16",
      "CANCELLED",
      6,
    ]);
  });
});

describe("a line of a calendar", () => {
  it("is folded at 75 octets and between characters, and read back as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 20, maxLength: 300 }), text => {
        const lines = folded(text).split("\r\n");
        for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join("")).toBe(text);
      }),
    );
  });
});

describe("a story without an address", () => {
  it("has no calendar", async () => {
    const files = await siteOf(contentOf(story()), "2024-09-01", undefined);
    expect(files.has("calendar.ics")).toBe(false);
  });
});
