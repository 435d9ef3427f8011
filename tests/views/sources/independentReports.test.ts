import { describe, expect, it } from "vitest";
import { loadTimeline } from "../../../src/build/load.ts";
import type { EdtfDate } from "../../../src/date/edtfDate.ts";
import { parseDate } from "../../../src/date/index.ts";
import type { Source } from "../../../src/model.ts";
import { pastSite } from "../../../src/views/past/pastSite.ts";
import { NO_ASSETS, Site } from "../../../src/views/site.ts";
import {
  isUnreported,
  reportsOf,
  reportsOn,
  textsOf,
} from "../../../src/views/sources/independentReports.ts";
import { wordsFor } from "../../../src/words/index.ts";
import { contentOf } from "../../folders.ts";
import { SURVEY } from "../../stories.ts";

const WORDS = wordsFor("en");

function date(text: string): EdtfDate {
  const reading = parseDate(text);
  if ("fault" in reading) throw new Error(reading.fault.message);
  return reading.date;
}

type Made = Partial<Omit<Source, "published">> & { readonly published?: string };

function sources(...all: readonly Made[]): Source[] {
  return all.map(({ published, ...source }, index) => ({
    id: `a-${index}`,
    article: "a",
    publisher: "The Herald",
    link: "follow",
    confidence: "read",
    ...source,
    ...(published === undefined ? {} : { published: date(published) }),
  }));
}

const independent = (...all: readonly Made[]) => reportsOf(sources(...all), WORDS).independent;

describe("reports", () => {
  it("are independent where different publishers wrote them", () => {
    expect(independent({ published: "2024-08-15" }, { publisher: "The Post", published: "2024-08-15" })).toBe(
      2,
    );
  });

  it("are one where ten outlets copy one agency's text", () => {
    const copies = Array.from(
      { length: 10 },
      (_, index): Made => ({
        publisher: "Agency",
        published: "2024-08-15",
        via: `Outlet ${index}`,
        confidence: "copy",
      }),
    );
    expect(reportsOf(sources(...copies), WORDS)).toEqual({ count: 10, independent: 1, secondHand: false });
  });

  it.each<[string, Made, Made, number]>([
    ["on two days", { published: "2024-08-15" }, { published: "2024-08-17" }, 2],
    [
      "on one day, one of them by the hour",
      { published: "2024-08-15" },
      { published: "2024-08-15T11:25:00Z" },
      1,
    ],
    ["on a day, and in its month", { published: "2024-08-15" }, { published: "2024-08" }, 1],
    ["on a day, and perhaps on the next", { published: "2024-08-15" }, { published: "2024-08-16?" }, 1],
    ["on a day, and about two days after it", { published: "2024-08-15" }, { published: "2024-08-17~" }, 2],
    ["on a day, and on one that is not known", { published: "2024-08-15" }, {}, 1],
    [
      "under one headline in other letters",
      { published: "2024-08-15", title: "Bridge opens – late" },
      { published: "2024-09-01", title: "BRIDGE OPENS - LATE" },
      1,
    ],
    [
      "under one description of ours",
      { published: "2024-08-15", about: "on the bridge" },
      { published: "2024-09-01", about: "on the bridge" },
      1,
    ],
    [
      "under two headlines on two days",
      { published: "2024-08-15", title: "Bridge opens" },
      { published: "2024-09-01", title: "Bridge closes" },
      2,
    ],
    [
      "by a desk of one outlet and by the outlet",
      { published: "2024-08-15", publisher: "The Herald (editorial)" },
      { published: "2024-08-15" },
      1,
    ],
  ])("of one publisher %s", (_, a, b, count) => {
    expect(independent(a, b)).toBe(count);
    expect(independent(b, a)).toBe(count);
  });

  it("are one text where a third is one with each of two, in whatever order they stand", () => {
    const first: Made = { published: "2024-08-01", title: "One" };
    const second: Made = { published: "2024-08-31", title: "Two" };
    const between: Made = { published: "2024-08", title: "Three" };
    for (const all of [
      [first, second, between],
      [first, between, second],
      [between, second, first],
    ]) {
      const texts = textsOf(sources(...all));
      expect(texts).toHaveLength(1);
      expect(texts[0]).toHaveLength(3);
    }
    expect(textsOf(sources(first, second))).toHaveLength(2);
  });

  it("do not count as independent where nobody is named, or nobody here has read them", () => {
    expect(independent({ publisher: "Publisher not stated" }, { publisher: "The Post" })).toBe(1);
    expect(independent({ publisher: "not named" })).toBe(0);
    expect(independent({ confidence: "second-hand" }, { publisher: "The Post" })).toBe(1);
  });

  it("are one voice where they pass on the word of one origin, or are its own, whatever their day", () => {
    const agency: Made = { publisher: "Agency", published: "2024-09-06" };
    const retold: Made = { publisher: "The Post", origin: "Agency", published: "2024-09-09" };
    expect(independent(agency, retold)).toBe(1);
    expect(independent(retold, agency)).toBe(1);
    expect(independent(agency, { ...retold, origin: "Another agency" })).toBe(2);
    const offices = ["Ministry", "Embassy", "Army"].map(
      (publisher, index): Made => ({ publisher, origin: "the government", published: `2024-09-1${index}` }),
    );
    expect(independent(...offices)).toBe(1);
    expect(independent(...offices, agency, retold)).toBe(2);
    expect(textsOf(sources(agency, retold, ...offices))).toHaveLength(5);
  });

  it("do not count as independent where it is not known whose word they pass on", () => {
    expect(independent({ origin: "Not named" }, { publisher: "The Post" })).toBe(1);
    expect(independent({ origin: "Not named" })).toBe(0);
    expect(WORDS.passesOn(undefined)).toBe("does not name its source");
  });

  it("count as independent where one copy of the text was read", () => {
    expect(independent({ confidence: "second-hand", published: "2024" }, { published: "2024" })).toBe(1);
  });

  it("are said in words that overclaim nothing", () => {
    const said = (...all: readonly Made[]) => WORDS.records.reports(reportsOf(sources(...all), WORDS));
    expect(said({})).toBe("1 report");
    expect(said({}, { publisher: "The Post" })).toBe("2 independent reports");
    expect(said({}, {}, { publisher: "The Post" })).toBe("3 reports, 2 independent");
    expect(said({ confidence: "second-hand" })).toBe("1 report, known only through a third party");
    expect(said({ publisher: "Not named" })).toBe("1 report, no publisher named");
  });

  it("of the postponement are ten, four of them independent", () => {
    const { timeline } = loadTimeline(SURVEY);
    const own = timeline?.sources.filter(source => source.article === "announcement-postponed") ?? [];
    expect(WORDS.records.reports(reportsOf(own, WORDS))).toBe("10 reports, 4 independent");
  });

  it("count once they are published; where the day is not known, once what they report has happened", () => {
    const { timeline } = loadTimeline(
      contentOf({
        "story.yaml": "title: The Harbour\n",
        "actors.yaml": "[]\n",
        "articles/2024-05-01-opens.md": `---
title: It opens
date: 2024-05-01
sources:
  - {id: before, publisher: The Herald, published: 2024-04-20}
  - {id: undated, publisher: The Star}
  - {id: month, publisher: The Post, published: 2024-06}
---
Text.
`,
        "articles/2024-05-02-ship.md": `---
title: A ship comes in
date: 2024-05-02
sources:
  - {id: late, publisher: The Herald, published: 2024-05-04}
---
Text.
`,
      }),
    );
    if (timeline === undefined) throw new Error("the harbour has problems");
    const siteOn = (today: string) =>
      new Site({
        timeline,
        words: WORDS,
        today,
        assets: NO_ASSETS,
        live: false,
      });
    const count = (today: string) => {
      const site = siteOn(today);
      return [site.event("opens"), site.article("opens")].map(record => reportsOn(site, record).count);
    };
    expect(count("2024-04-19")).toEqual([0, 0]);
    expect(count("2024-04-30")).toEqual([1, 1]);
    expect(count("2024-05-01")).toEqual([2, 2]);
    expect(count("2024-06-01")).toEqual([3, 3]);

    const unreported = (site: Site) => site.timeline.events.filter(event => isUnreported(site, event)).length;
    expect(["2024-05-01", "2024-05-03", "2024-05-04"].map(day => unreported(siteOn(day)))).toEqual([0, 1, 0]);
    const present = siteOn("2024-07-01");
    const then = pastSite(present, "2024-05-03").site;
    expect([reportsOn(then, then.event("opens")).count, unreported(then)]).toEqual([1, 1]);
  });

  it.each([
    ["survey-announced", "4 reports, 1 independent"], // all of one government
    ["commission-announced", "4 reports, 2 independent"], // a ministry; a government in three texts
    ["understanding-reported", "4 reports, 2 independent"], // an agency in two; a daily; one whose own source is not known
    ["nasiri-interview", "2 reports, 1 independent"], // two accounts of one interview
    ["nasiri-gone-in-2026", "2 reports, 1 independent"], // where the second has it from is not known
    ["joint-statement-on-the-end", "8 reports, 6 independent"], // the governments in three
    ["two-boats-sink", "2 reports, 1 independent"], // one of them an agency's that is not named
  ])("of %s are %s", (article, words) => {
    const { timeline } = loadTimeline(SURVEY);
    const own = timeline?.sources.filter(source => source.article === article) ?? [];
    expect(WORDS.records.reports(reportsOf(own, WORDS))).toBe(words);
  });
});
