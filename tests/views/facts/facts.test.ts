/** Facts of an invented railway: what is added up, and what each total rests on. */
import { describe, expect, it } from "vitest";
import { loadTimeline } from "../../../src/build/load.ts";
import { choicesOf } from "../../../src/views/events/facets.ts";
import { factMarks, factsOf, valueText } from "../../../src/views/facts/facts.ts";
import { fieldOutline } from "../../../src/views/facts/outline.ts";
import { fieldPages, valuePages } from "../../../src/views/facts/pages.ts";
import { fieldTotals, totalsOfAll } from "../../../src/views/facts/totals.ts";
import { NO_ASSETS, Site } from "../../../src/views/site.ts";
import { wordsFor } from "../../../src/words/index.ts";
import { contentOf } from "../../folders.ts";
import { INCIDENTS } from "../../stories.ts";

function siteOf(content: string, today = "2026-11-23"): Site {
  const { timeline, problems } = loadTimeline(content);
  if (timeline === undefined) throw new Error(JSON.stringify(problems));
  return new Site({ timeline, words: wordsFor("en"), today, assets: NO_ASSETS, live: false });
}

const site = siteOf(INCIDENTS);

describe("a total", () => {
  const { whole, years, byField, uncounted } = fieldTotals(site, "injured");

  it("is of every event that happened, and says how many give no number", () => {
    // Not the fifty of the retracted article.
    expect(whole).toEqual({ sum: 1205, given: 5, silent: 3 });
    expect(uncounted).toBe(2);
    expect(whole.given + whole.silent + uncounted).toBe(site.events.length);
  });

  it("is the sum of its years", () => {
    expect(years.map(({ year, total }) => [year, total.sum, total.given, total.silent])).toEqual([
      [2021, 2, 1, 0],
      [2022, 1200, 3, 2],
      [2023, 0, 0, 1],
      [2024, 3, 1, 0],
    ]);
  });

  it("is the sum over the values of another field and of the events that say nothing of it", () => {
    expect(byField.map(({ field }) => field.id)).toEqual(["cause", "claimed"]);
    for (const { values, rest } of byField) {
      const all = [...values.map(({ total }) => total), rest];
      for (const part of ["sum", "given", "silent"] as const)
        expect(all.reduce((sum, total) => sum + total[part], 0)).toBe(whole[part]);
    }
  });

  it("leaves out what is planned until its day has come", () => {
    const costs = (today: string) => totalsOfAll(siteOf(INCIDENTS, today)).map(({ total }) => total.sum);
    expect(costs("2026-11-23")).toEqual([1205, 153.05]);
    expect(costs("2030-02-01")).toEqual([1205, 50153.05]);
  });

  it("has no rest of binary fractions", () => {
    const parts = Array.from({ length: 10 }, (_, at) => [
      `articles/e${at}.md`,
      `---\ntitle: T\ndate: 2024-01-01\nfacts: {cost: 0.1}\n---\n\nText.\n`,
    ]);
    const tenths = siteOf(
      contentOf({
        "story.yaml": "title: T\nfields: [{id: cost, label: Cost, type: number, sum: true}]\n",
        ...Object.fromEntries(parts),
      }),
    );
    expect(totalsOfAll(tenths)).toMatchObject([{ total: { sum: 1, given: 10, silent: 0 } }]);
  });
});

describe("the pages of facts", () => {
  it("are one for each field and one for each value, also of values that no event has yet", () => {
    expect(fieldPages(site).map(({ address }) => address)).toEqual(
      ["cause", "injured", "cost", "depth", "claimed", "repaired", "section-of-line"].map(
        id => `/facts/${id}/`,
      ),
    );
    expect(valuePages(site).map(({ address, items }) => [address, items.length])).toEqual([
      ["/facts/cause/storm/", 1],
      ["/facts/cause/cut-cable/", 3],
      ["/facts/cause/رافعة/", 1],
      ["/facts/cause/landslide/", 2],
      ["/facts/claimed/yes/", 2],
      ["/facts/claimed/no/", 2],
    ]);
  });

  it("count the events that say nothing", () => {
    expect(fieldOutline(site, "cause")).toMatchObject({ given: 7, silent: 3 });
    expect(fieldOutline(site, "depth")).toMatchObject({ given: 1, silent: 9, values: [] });
  });
});

describe("an event", () => {
  it("has its facts in the order of the declaration, each in words", () => {
    const event = site.event("cable-cut-at-hask");
    expect(factsOf(site, event).map(({ field, value }) => valueText(field, value, site.words))).toEqual([
      "cut cable",
      "0 people",
      "12.25 thousand crowns",
      "-1.5 metres",
      "Yes",
      "14 February 2022",
      "Great Hask to the Signal Box at Orrin's Crossing",
    ]);
  });

  it("is marked by what narrows and what is added up, and by no number if it is in no total", () => {
    expect(factMarks(site, site.event("second-night"))).toEqual([
      "cause=cut-cable",
      "injured=?",
      "cost=?",
      "claimed=no",
    ]);
    expect(factMarks(site, site.event("retracted-report"))).toEqual(["cause=landslide"]);
  });

  it("is counted with the values that readers can choose", () => {
    expect(
      choicesOf(site).facts.map(({ field, values }) => [
        field.id,
        ...values.map(({ id, events }) => `${id} ${events}`),
      ]),
    ).toEqual([
      ["cause", "storm 1", "cut-cable 3", "رافعة 1", "landslide 2"],
      ["claimed", "yes 2", "no 2"],
    ]);
  });
});
