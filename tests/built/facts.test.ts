/** Fields of a story's own in built sites: careless and hostile words, links to their pages, days of the past. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import { loadTimeline } from "../../src/build/load.ts";
import { contentOf, filesIn, temporaryFolder } from "../folders.ts";
import { invalidHtml, pagesIn } from "../pages.ts";
import { builtSite } from "../sites.ts";
import { BRIDGE, INCIDENTS } from "../stories.ts";

const LONG = "long".repeat(12);

/** Ids that pages have as anchors, that are digits, or in another script; labels, units and choices with signs of every notation. */
const HOSTILE = {
  "story.yaml": `title: T
kinds: [{id: k, label: K}]
fields:
  - {id: main, label: "'x' onload=alert(1) \\"y\\" & z", type: choice, choices: ["a < b & \\"c\\"", "{n}", "2", "$& x", "${LONG} words", "]]> y"], filter: true}
  - {id: theme, label: "{label} {n} = ?", type: number, unit: "{n} \\" < & =", sum: true}
  - {id: "2024", label: عدد الضحايا, type: number, unit: شخص, sum: true, note: "A note & \\"more\\"."}
  - {id: أداة, label: الأداة, type: choice, choices: [طائرة مسيرة, صاروخ], filter: true}
  - {id: find, label: "${LONG}", type: flag, filter: true}
  - {id: a-date, label: A date, type: date}
  - {id: words, label: Words, type: text}
`,
  "articles/a.md": `---
title: A
date: 2024-05-01
kind: k
facts:
  main: 'a < b & "c"'
  theme: 0.1
  "2024": 3
  أداة: طائرة مسيرة
  find: true
  a-date: 2024-05/..
  words: '=1+1 " onclick=x {n} {% x %} & \\ ${LONG}'
sources: [{id: x, publisher: X}]
---

See [it](/facts/main/a-b-c/), [all](/facts/), [one](/facts/2024/), [Arabic](/facts/أداة/طائرة-مسيرة/) and [those](/?main=a-b-c).
`,
  "articles/b.md":
    "---\ntitle: B\ndate: 2024-05-02\nfacts: {main: '{n}', theme: 0.2, find: false, words: 'x'}\nsources: [{id: x, publisher: X}]\n---\n\nText.\n",
};

async function siteOf(content: string): Promise<ReadonlyMap<string, Buffer>> {
  const output = join(temporaryFolder(), "site");
  const { built, problems } = await buildSite({ content, output, today: "2026-11-23" });
  expect(problems.map(({ message }) => message)).toEqual([]);
  expect(built).toBe(true);
  return filesIn(output);
}

describe("a story with hostile words in its fields", async () => {
  const files = await siteOf(contentOf(HOSTILE));
  const text = (path: string) => files.get(path)?.toString() ?? "";

  it("is valid HTML on every page, and nothing of it runs", async () => {
    const pages = pagesIn(files);
    expect(await invalidHtml(pages)).toEqual([]);
    for (const { path, html } of pages) {
      const attribute = /<[^>"]*(?:"[^"]*"[^>"]*)*\son[a-z]+=/.exec(html)?.[0];
      expect([path, attribute]).toEqual([path, undefined]);
      expect([path, /<!--/.test(html)]).toEqual([path, false]);
    }
  });

  it("has its totals, whatever its ids are", () => {
    expect(text("facts/theme/index.html")).toContain("0.3 {n} &quot; &lt; &amp; =");
    expect(text("facts/2024/index.html")).toContain(">3 ");
    expect(JSON.parse(text("data/timeline.json")).events[0].facts).toMatchObject({ "2024": 3, theme: 0.1 });
  });

  it("has no formula in its table", () => {
    expect(text("data/events.csv")).toContain("'=1+1");
  });
});

describe("a link to a page of facts", () => {
  const told = (target: string, story = HOSTILE["story.yaml"]) =>
    loadTimeline(
      contentOf({
        "story.yaml": story,
        "articles/a.md": `---\ntitle: A\ndate: 2024-05-01\nkind: k\n${story === HOSTILE["story.yaml"] ? "facts: {find: true}\n" : ""}sources: [{id: x, publisher: X}]\n---\n\nSee [it](${target}).\n`,
      }),
    ).problems.map(({ rule }) => rule);

  it("leads to what there is", () => {
    for (const target of ["/facts/", "/facts/main/", "/facts/main/2/", "/facts/find/no/", "/?find=yes"])
      expect([target, told(target)]).toEqual([target, []]);
  });

  it("is a mistake where there is nothing", () => {
    for (const target of ["/facts/mian/", "/facts/main/c/", "/?find=no", "/?mian=a-b-c"])
      expect([target, told(target)]).toEqual([target, [expect.stringMatching(/^link-/)]]);
    expect(told("/facts/", "title: T\nkinds: [{id: k, label: K}]\n")).toEqual([
      expect.stringMatching(/^link-/),
    ]);
  });
});

it("the page of an earlier day has the facts of the events of that day", async () => {
  const files = filesIn(await builtSite(INCIDENTS, "2026-11-23"));
  const day = files.get("as-known-on/2022-02-14/index.html")?.toString() ?? "";
  expect(day).toContain("12.25 thousand crowns");
  expect(day).not.toContain("1,200 people");
  // A script does not narrow that page.
  expect(day).not.toContain("data-facts");
});

it("a story that declares no field has no page, no column and no word of facts", async () => {
  const files = filesIn(await builtSite(BRIDGE, "2026-11-23"));
  for (const [path, bytes] of files)
    if (/\.(?:html|csv)$|timeline\.json$|search\.json$/.test(path) && !path.includes("schema"))
      expect([path, /facts/i.exec(bytes.toString().replaceAll(/class="facts"/g, ""))?.[0]]).toEqual([
        path,
        undefined,
      ]);
  expect([...files.keys()].filter(path => path.startsWith("facts"))).toEqual([]);
});
