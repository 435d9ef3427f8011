/** Who wrote an article, and when: on its page, in the data, and on pages of earlier days. */
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import { loadTimeline } from "../../src/build/load.ts";
import { asKnownOn } from "../../src/views/past/asKnownOn.ts";
import { contentOf, filesIn, temporaryFolder } from "../folders.ts";
import { invalidHtml, pagesIn } from "../pages.ts";

const article = (title: string, date: string, fields: string) =>
  `---\ntitle: ${title}\ndate: ${date}\n${fields}sources:\n  - {id: a, publisher: A, published: ${date}}\n---\n\nIt was so.\n`;

const FILES = {
  "story.yaml": "title: The airport\n",
  "actors.yaml":
    "- {id: lena-berg, name: Lena Berg, kind: person}\n- {id: herald, name: The Herald, kind: media}\n",
  "articles/whole.md": article(
    "Whole",
    "2024-05-01",
    "by: [lena-berg, A & B < C, ليلى]\npublished: 2024-05-02\nupdated: 2024-06-03\n",
  ),
  "articles/one.md": article("One", "2024-05-02", "by: Lena Berg\nupdated: 2024-06-03\n"),
  "articles/same-day.md": article("Same day", "2024-05-03", "published: 2024-05-04\nupdated: 2024-05-04\n"),
  "articles/ahead.md": article("Ahead", "2024-05-04", "published: 2024-05-05\nupdated: 2030-01-01\n"),
  "articles/plain.md": article("Plain", "2024-05-05", ""),
};

async function built(today: string) {
  const output = join(temporaryFolder(), "site");
  const { problems } = await buildSite({ content: contentOf(FILES), output, today });
  return { site: filesIn(output), problems };
}

describe("who wrote an article, and when", () => {
  let site: Map<string, Buffer>;
  let rules: readonly string[];
  beforeAll(async () => {
    const { site: files, problems } = await built("2026-11-23");
    site = files;
    rules = problems.map(({ rule, severity, field }) => `${severity} ${rule} ${field}`);
  });
  const text = (path: string) => site.get(path)?.toString() ?? "";
  const byline = (id: string) =>
    /<p class="byline">.*?<\/p>/.exec(text(`articles/${id}/index.html`))?.[0].replace(/> +</g, "><") ?? "";

  it("is below the summary: ids as links to actors, names as they are written, days in words", () => {
    expect(byline("whole")).toBe(
      '<p class="byline"><span>By <a href="../../actors/lena-berg/">Lena Berg</a>, A &amp; B &lt; C, <bdi dir="rtl" class="tall">ليلى</bdi></span>' +
        '<span>Published <time datetime="2024-05-02">2 May 2024</time></span>' +
        '<span>Updated <time datetime="2024-06-03">3 June 2024</time></span></p>',
    );
    expect(byline("one")).toBe(
      '<p class="byline"><span>By Lena Berg</span><span>Updated <time datetime="2024-06-03">3 June 2024</time></span></p>',
    );
  });

  it("says the day once if an article was published and updated on it, and nothing where nothing is known", () => {
    expect(byline("same-day")).toBe(
      '<p class="byline"><span>Published <time datetime="2024-05-04">4 May 2024</time></span></p>',
    );
    expect(byline("plain")).toBe("");
  });

  it("does not say a day that has not come, and a warning does", () => {
    expect(byline("ahead")).not.toContain("Updated");
    expect(rules).toEqual(["warning published-ahead updated"]);
  });

  it("is in timeline.json and in events.csv", () => {
    const { articles } = JSON.parse(text("data/timeline.json"));
    const found = articles.map(({ id, by, published, updated }: Record<string, unknown>) => [
      id,
      by,
      published,
      updated,
    ]);
    const day = (edtf: string) => expect.objectContaining({ edtf, from: edtf, to: edtf, precision: "day" });
    expect(found).toEqual([
      ["whole", ["lena-berg", "A & B < C", "ليلى"], day("2024-05-02"), day("2024-06-03")],
      ["one", ["Lena Berg"], undefined, day("2024-06-03")],
      ["same-day", undefined, day("2024-05-04"), day("2024-05-04")],
      ["ahead", undefined, day("2024-05-05"), day("2030-01-01")],
      ["plain", undefined, undefined, undefined],
    ]);
    const [names = "", first = ""] = text("data/events.csv").split("\r\n");
    expect(names).toContain(
      ",article_by,article_published,article_published_from,article_published_to,article_updated,",
    );
    expect(first).toContain(",lena-berg; A & B < C; ليلى,2024-05-02,2024-05-02,2024-05-02,2024-06-03,");
  });

  it("leaves the pages valid", async () => {
    expect(await invalidHtml(pagesIn(site))).toEqual([]);
  });

  it("is on an earlier day what was so by then", () => {
    const { timeline } = loadTimeline(contentOf(FILES), { today: "2026-11-23" });
    if (timeline === undefined) throw new Error("the story cannot be read");
    const on = (day: string) => {
      const whole = asKnownOn(timeline, day).articles.find(({ id }) => id === "whole");
      return [whole?.published?.edtf, whole?.updated?.edtf];
    };
    expect(on("2024-05-01")).toEqual([undefined, undefined]);
    expect(on("2024-05-02")).toEqual(["2024-05-02", undefined]);
    expect(on("2024-06-03")).toEqual(["2024-05-02", "2024-06-03"]);
  });

  it("does not come from the disk: a site of an earlier day shows no later day", async () => {
    const { site: early, problems } = await built("2024-05-20");
    expect(early.get("articles/whole/index.html")?.toString()).not.toContain(">Updated ");
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
