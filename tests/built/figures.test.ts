/** The page of figures: what is drawn is what the tables say. */
import { beforeAll, describe, expect, it } from "vitest";
import { CHART_SIZES } from "../../src/views/charts/drawing.ts";
import { filesIn } from "../folders.ts";
import { builtSite } from "../sites.ts";
import { SURVEY } from "../stories.ts";

describe("the page of figures", () => {
  let sections: readonly string[];

  beforeAll(async () => {
    const html =
      filesIn(await builtSite(SURVEY, "2026-11-23"))
        .get("figures/index.html")
        ?.toString() ?? "";
    sections = html.split('<section class="drawing">').slice(1);
  });

  it("draws in every chart what the table below it says, row by row", () => {
    const charted = sections.filter(section => section.includes("<svg"));
    expect(charted.length).toBeGreaterThanOrEqual(3);
    for (const section of charted) {
      const rows = [...section.matchAll(/<tr id="(figure-[^"]+)"/g)].map(match => match[1]);
      const charts = section.split("<svg").filter(part => part.includes('role="list"'));
      expect(charts).toHaveLength(CHART_SIZES.length);
      for (const chart of charts)
        expect([...chart.matchAll(/href="#(figure-[^"]+)"/g)].map(match => match[1])).toEqual(rows);
    }
  });

  it("says of every mark the amount that its row says", () => {
    let marks = 0;
    for (const section of sections) {
      const amounts = new Map(
        [...section.matchAll(/<tr id="(figure-[^"]+)".*?<p class="amount[^"]*">(.*?)<\/p>/gs)].map(match => [
          match[1],
          match[2] ?? "",
        ]),
      );
      for (const [, id, name] of section.matchAll(/href="#(figure-[^"]+)" aria-label="([^"]+)"/g)) {
        marks += 1;
        expect(amounts.get(id)).toBeDefined();
        expect(name).toContain(amounts.get(id));
      }
    }
    expect(marks).toBeGreaterThan(20);
  });

  it("joins no numbers that the story says do not compare, and says why", () => {
    const apart = sections.filter(section => section.includes('id="series-crew-east-lake"'));
    expect(apart).toHaveLength(1);
    expect(apart[0]).not.toMatch(/class="step[ "]/);
    expect(apart[0]).toContain("No line joins these numbers");
    const joined = sections.filter(each => each.includes("<svg") && !apart.includes(each));
    expect(joined.length).toBeGreaterThan(1);
    for (const section of joined) {
      expect(section).toMatch(/class="step[ "]/);
      expect(section).toContain("The line only links the counts.");
    }
  });
});
