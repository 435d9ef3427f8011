/** `dateline diff`: pairs of small stories, each with one thing that differs. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { typed } from "../cli/terminal.ts";
import { contentOf, temporaryFolder } from "../folders.ts";

const STORY: Readonly<Record<string, string>> = {
  "story.yaml":
    "title: The bridge\ndeadlines:\n  - {id: opening, question: When?, label: Opening, main: true}\nseries:\n  - {id: cars, label: Cars, unit: cars}\nkinds:\n  - {id: talks, label: Talks}\n",
  "actors.yaml":
    "- {id: council, name: City Council, kind: government}\n- {id: mayor, name: Anna Berg, kind: person}\n",
  "pages/about.md": "---\ntitle: About\n---\n\nAbout it.\n",
  "articles/plan.md": `---
title: A plan
date: 2024-05-02
actors: [council]
statements:
  - {deadline: opening, by: council, names: 2025-05-01, status: announced}
  - {deadline: opening, by: mayor, names: 2025-06, status: proposed, said: 2024-04-01}
quotes:
  - {speaker: council, text: We will open it soon, source: herald}
  - {speaker: mayor, text: It will be a fine bridge}
figures:
  - {series: cars, value: 100}
sources:
  - {id: herald, publisher: The Herald, published: 2024-05-03}
---

> We will open it soon

> It will be a fine bridge
`,
};

const plan = (from: string, to: string) => ({
  "articles/plan.md": (STORY["articles/plan.md"] ?? "").replace(from, to),
});
const inFile = (name: string, from: string, to: string) => ({
  [name]: (STORY[name] ?? "").replace(from, to),
});

const SECOND = "---\ntitle: It opens\ndate: 2025-05-01\n---\n\nIt opened.\n";

async function diff(
  old: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
  ...options: string[]
) {
  const [before, after] = [contentOf({ ...STORY, ...old }), contentOf({ ...STORY, ...now })];
  return typed(["diff", before, after, ...options], { env: { DATELINE_TODAY: "2024-10-01" } });
}

type Case = readonly [what: string, now: Readonly<Record<string, string>>, said: string];

/** What a reader is told of each, after the first line. */
const CASES: readonly Case[] = [
  [
    "an article and its event",
    { "articles/open.md": SECOND },
    "1 event added; 1 article added.\n+ event open: It opens\n+ article open: It opens\n",
  ],
  [
    "a date",
    plan("date: 2024-05-02", "date: 2024-06-01"),
    "1 event changed; 1 statement changed; 2 quotes changed; 1 figure changed.",
  ],
  [
    "a title",
    plan("title: A plan", "title: A new plan"),
    '1 event changed; 1 article changed.\n~ event plan: A new plan\n    title: "A plan" -> "A new plan"\n~ article plan: A new plan\n    title: "A plan" -> "A new plan"\n',
  ],
  [
    "the date in force",
    plan("names: 2025-05-01", "names: 2025-05-31"),
    'The date of "Opening" moved from 2025-05-01 to 2025-05-31, 30 days later; 1 deadline changed; 1 statement changed.\n~ deadline opening: Opening\n    dateInForce: "2025-05-01" -> "2025-05-31", 30 days later\n~ statement plan-s1: council, 2024-05-02, opening\n    names: "2025-05-01" -> "2025-05-31", 30 days later\n',
  ],
  [
    "a month that was named",
    plan("names: 2025-06,", "names: 2025-02,"),
    '1 statement changed.\n~ statement plan-s2: mayor, 2024-04-01, opening\n    names: "2025-06" -> "2025-02", 120 to 122 days earlier\n',
  ],
  [
    "no date any more",
    plan("names: 2025-05-01", "names: none"),
    '"Opening" has no date any more; 1 deadline changed; 1 statement changed.',
  ],
  [
    "a first statement that is removed: the others keep who they are",
    plan("  - {deadline: opening, by: council, names: 2025-05-01, status: announced}\n", ""),
    '1 statement removed; "Opening" has no date any more; 1 deadline changed.',
  ],
  [
    "a kind of event",
    plan("actors:", "kind: talks\nactors:"),
    '1 event changed.\n~ event plan: A plan\n    kind: nothing -> "talks"\n',
  ],
  [
    "actors of an event",
    plan("actors: [council]", "actors: [council, mayor]"),
    '1 event changed.\n~ event plan: A plan\n    actors: "council" -> "council, mayor"\n',
  ],
  [
    "the words of a quote",
    { "articles/plan.md": (STORY["articles/plan.md"] ?? "").replaceAll("open it soon", "open it now") },
    '1 quote changed; 1 article changed.\n~ quote plan-q1: council, We will open it now\n    text: "We will open it soon" -> "We will open it now"\n~ article plan: A plan\n    the text changed\n',
  ],
  [
    "a quote before the others: nothing else is new",
    plan("quotes:\n", "quotes:\n  - {speaker: mayor, text: Words before}\n"),
    "",
  ],
  [
    "the text",
    { "articles/plan.md": `${STORY["articles/plan.md"]}\nMore.\n` },
    "1 article changed.\n~ article plan: A plan\n    the text changed\n",
  ],
  [
    "a number",
    plan("value: 100", "value: 120"),
    '1 figure changed.\n~ figure plan-f1: cars, 2024-05-02\n    value: "100" -> "120"\n',
  ],
  [
    "a source",
    plan("published: 2024-05-03", "published: 2024-05-04"),
    '1 source changed.\n~ source plan-herald: The Herald\n    published: "2024-05-03" -> "2024-05-04", 1 day later\n',
  ],
  [
    "a kept copy",
    { "copies/plan/herald.2024-05-03.txt": "We will open it soon\n" },
    "1 quote changed.\n~ quote plan-q1: council, We will open it soon\n    is now checked against a kept copy of its source\n",
  ],
  [
    "an actor",
    inFile("actors.yaml", "Anna Berg", "Anna Bergh"),
    '1 actor changed.\n~ actor mayor: Anna Bergh\n    name: "Anna Berg" -> "Anna Bergh"\n',
  ],
  [
    "a page of the writer",
    inFile("pages/about.md", "About it.", "About us."),
    "1 page changed.\n~ page about: About\n    the text changed\n",
  ],
  [
    "a correction",
    plan("sources:", "corrections:\n  - {on: 2024-06-01, was: X, now: Y}\nsources:"),
    "1 correction added.\n+ correction: plan, 2024-06-01, Y\n",
  ],
  [
    "the story",
    inFile("story.yaml", "title: The bridge", "title: A bridge"),
    'The story itself changed.\n~ story: A bridge\n    title: "The bridge" -> "A bridge"\n',
  ],
  [
    "a status",
    plan("title: A plan", "title: A plan\nstatus: retracted"),
    '"Opening" has no date any more; 1 deadline changed; 1 event changed; 1 article changed.',
  ],
];

describe("diff", () => {
  it("says that nothing has changed", async () => {
    expect(await diff({}, {})).toEqual({ code: 0, out: "Nothing has changed in meaning.\n", err: "" });
  });

  it.each(CASES.filter(([, , said]) => said.endsWith("\n")))(
    "says of %s what changed",
    async (_what, now, said) => {
      expect(await diff({}, now)).toEqual({ code: 0, out: said, err: "" });
    },
  );

  it.each(CASES.filter(([, , said]) => !said.endsWith("\n") && said !== ""))(
    "sums up %s",
    async (_what, now, said) => {
      expect((await diff({}, now)).out.split("\n")[0]).toBe(said);
    },
  );

  it("says of what was removed what it says of what was added, the other way round", async () => {
    for (const [, now] of CASES.filter(([, , said]) => said.includes(" added"))) {
      const [there, back] = [await diff({}, now), await diff(now, {})];
      const turned = back.out.replaceAll("removed", "added").replace(/^-/gm, "+");
      expect(turned).toBe(there.out);
    }
  });

  it("takes a quote for the same wherever it is in its article", async () => {
    const swapped = (STORY["articles/plan.md"] ?? "").replace(
      "  - {speaker: council, text: We will open it soon, source: herald}\n  - {speaker: mayor, text: It will be a fine bridge}\n",
      "  - {speaker: mayor, text: It will be a fine bridge}\n  - {speaker: council, text: We will open it soon, source: herald}\n",
    );
    expect((await diff({}, { "articles/plan.md": swapped })).out).toBe("Nothing has changed in meaning.\n");
  });

  it("says that a quote is now unchecked where its kept copy is gone", async () => {
    const { out } = await diff({ "copies/plan/herald.2024-05-03.txt": "We will open it soon\n" }, {});
    expect(out).toBe(
      "1 quote is now unchecked; 1 quote changed.\n~ quote plan-q1: council, We will open it soon\n    is no longer checked against a kept copy of its source\n",
    );
  });

  it("takes what has moved for the same, and names what was withdrawn", async () => {
    const renamed = { "articles/plan.md": "", "articles/scheme.md": STORY["articles/plan.md"] ?? "" };
    const old = contentOf({ ...STORY, "articles/open.md": SECOND });
    const { "articles/plan.md": _, ...rest } = STORY;
    const now = contentOf({
      ...rest,
      "articles/scheme.md": renamed["articles/scheme.md"],
      "addresses.txt":
        "article plan -> scheme\nevent plan\nquote plan-q1\nstatement plan-s1\narticle open withdrawn 2024-09-30: It has not opened.\n",
    });
    const { out } = await typed(["diff", old, now], { env: { DATELINE_TODAY: "2024-10-01" } });
    expect(out).toBe(
      "1 event removed; 1 article removed; 1 withdrawal added; 1 event renamed; 1 article renamed.\n~ event scheme (was plan): A plan\n- event open: It opens\n~ article scheme (was plan): A plan\n- article open: It opens\n+ withdrawn open: article: It has not opened.\n",
    );
  });

  it("leaves drafts out, unless they are asked for", async () => {
    const draft = { "articles/open.md": SECOND.replace("date:", "status: draft\ndate:") };
    expect((await diff({}, draft)).out).toBe("Nothing has changed in meaning.\n");
    expect((await diff({}, draft, "--drafts")).out).toContain("1 event added; 1 article added.");
  });

  it("says if the builds are of different days, because deadlines become overdue by themselves", async () => {
    const folder = temporaryFolder();
    const build = async (day: string) => {
      const site = join(folder, day, "data");
      mkdirSync(site, { recursive: true });
      const state = {
        id: "opening",
        label: "Opening",
        standing: { state: day < "2025" ? "open" : "overdue", inForce: null },
      };
      const data = { asOf: day, story: {}, articles: [], events: [], deadlines: [state] };
      writeFileSync(join(site, "timeline.json"), JSON.stringify(data));
    };
    await build("2024-01-01");
    await build("2026-01-01");
    const { out } = await typed(["diff", "2024-01-01", "2026-01-01/data/timeline.json"], { here: folder });
    expect(out).toBe(
      '1 deadline changed.\nThe older build is of 2024-01-01, the newer of 2026-01-01: a deadline can have become overdue by itself.\n~ deadline opening: Opening\n    state: "open" -> "overdue"\n',
    );
  });
});

describe("diff as JSON", () => {
  it("has the shape that docs/diff.md shows", async () => {
    const { out } = await diff({}, plan("names: 2025-05-01", "names: 2025-05-31"), "--format", "json");
    const [, shape = ""] = /```json\n(.*?)```/s.exec(readFileSync("docs/diff.md", "utf8")) ?? [];
    expect(JSON.parse(out)).toEqual(JSON.parse(shape));
  });
});

describe("diff as Markdown", () => {
  const HOSTILE =
    "A <img src=x onerror=alert(1)> [x](javascript:1) @octocat #1 `a` **b** | &lt; https://example.org www.example.org";

  it("is nothing but text, whatever a title says", async () => {
    const folder = temporaryFolder();
    const data = { asOf: "2024-10-01", story: {}, articles: [], events: [{ id: "open", title: HOSTILE }] };
    writeFileSync(join(folder, "a.json"), JSON.stringify({ ...data, events: [] }));
    writeFileSync(join(folder, "b.json"), JSON.stringify(data));
    const { out } = await typed(["diff", "a.json", "b.json", "--format", "markdown"], { here: folder });
    expect(out).toContain("### What changes in meaning\n\n1 event added\\.\n");
    expect(out).toContain("- **added** event `open`: A \\<img src\\=x onerror\\=alert\\(1\\)\\>");
    expect(out).toContain(
      "\\@<!-- -->octocat \\#<!-- -->1 \\`a\\` \\*\\*b\\*\\* \\| \\&lt\\; https\\:\\/\\/example\\.org www\\.example\\.org",
    );
  });

  it("puts old and new words between more backticks than they have", async () => {
    const { out } = await diff(
      plan("title: A plan", "title: A ``plan`` @octocat"),
      plan("title: A plan", "title: B"),
      "--format",
      "markdown",
    );
    expect(out).toContain("  - `title`: ``` A ``plan`` @octocat ``` -> `B`");
  });

  it("names a hundred changes and counts the others, so that a comment can hold them", async () => {
    const long = "A very long title ".repeat(15).trim();
    const events = Array.from(
      { length: 150 },
      (_, at) => `  - {id: e${at}, date: 2024-01-01, title: ${long} ${at}}\n`,
    );
    const { out } = await diff(
      {},
      { "articles/many.md": `---\ntitle: Many\ndates:\n${events.join("")}---\n` },
      "--format",
      "markdown",
    );
    expect(out).toContain("\nAnd 51 more.\n");
    expect(out.length).toBeLessThan(60_000);
  });

  it("prints nothing that a terminal would act on or an eye would miss, in any form", async () => {
    const folder = temporaryFolder();
    const data = (title: string) =>
      JSON.stringify({
        asOf: "\u001b[2J",
        story: {},
        articles: [],
        events: [{ id: "a\u001b\n", title }, { id: "constructor" }, { id: "__proto__" }, 1, null],
      });
    writeFileSync(join(folder, "a.json"), data("x"));
    writeFileSync(join(folder, "b.json"), data("y\u202e\u001b[2J\u2028z"));
    for (const format of ["text", "markdown"]) {
      const { out, code } = await typed(["diff", "a.json", "b.json", "--format", format], { here: folder });
      expect(code).toBe(0);
      expect(out).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
    }
  });
});

describe("diff of what cannot be compared", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "text.json"), "{");
  writeFileSync(join(folder, "other.json"), '{"events": [], "story": [], "articles": {}}');
  mkdirSync(join(folder, "empty"));

  it.each([
    ["one word", ["text.json"], "diff compares two things."],
    ["three words", ["a", "b", "c"], "diff compares two things."],
    ["what is not there", ["none", "empty"], "none does not exist."],
    ["no JSON", ["text.json", "text.json"], "text.json is not a timeline.json that Dateline made."],
    ["other JSON", ["other.json", "other.json"], "other.json is not a timeline.json that Dateline made."],
    ["a folder of something else", ["empty", "empty"], "empty is neither a site,"],
    [
      "a form that does not exist",
      ["empty", "empty", "--format", "xml"],
      '--format "xml" is unknown. Write text, json, markdown.',
    ],
  ])("ends with 1: %s", async (_what, words, said) => {
    const { code, out, err } = await typed(["diff", ...words], { here: folder });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(said);
  });

  it("ends with 1 and the problems: a story with an error", async () => {
    const { code, out, err } = await diff({}, plan("date: 2024-05-02", "date: 2023-02-29"));
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("is not a day that exists");
    expect(err).toContain("cannot be compared: 1 error in 1 file.");
  });
});
