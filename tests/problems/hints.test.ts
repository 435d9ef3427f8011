/** What a problem says to write, written: then nothing is wrong any more. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadTimeline } from "../../src/build/load.ts";
import { copyOf } from "../folders.ts";

const BASE = "tests/fixtures/problems/base";
const ARTICLE = `---
title: The opening is put off
date: 2024-08-15
actors: [city-council]
sources:
  - id: herald
    publisher: The Herald
    title: Bridge to open late
statements:
  - deadline: opening
    by: city-council
    names: 2024-09-15
    status: postponed
    source: herald
figures:
  - series: workers-on-site
    value: 250
---

It is put off.
`;

/** The problems of a story with one more article, each as its place, rule, message and hint. */
function problemsWith(article: string, story?: string): readonly string[] {
  const added = { "articles/put-off.md": article, ...(story === undefined ? {} : { "story.yaml": story }) };
  return loadTimeline(copyOf(BASE, added)).problems.map(
    ({ line, column, rule, message, hint }) => `${line}:${column} ${rule} ${message} ${hint}`,
  );
}

/** In an article, what is replaced by what is wrong, the words that the hint must have, and what they say to write. */
const CASES: readonly (readonly [right: string, wrong: string, words: string, written: string])[] = [
  ["deadline: opening", "deadline: Opening", 'Did you mean "opening"?', "deadline: opening"],
  ["deadline: opening", 'deadline: "[[opening|the day]]"', 'Did you mean "opening"?', "deadline: opening"],
  [
    "deadline: opening",
    "deadline: When does the bridge open?",
    'Did you mean "opening"?',
    "deadline: opening",
  ],
  [
    "series: workers-on-site",
    "series: Workers on site",
    'Did you mean "workers-on-site"?',
    "series: workers-on-site",
  ],
  ["source: herald", "source: Bridge to open late", 'Did you mean "herald"?', "source: herald"],
  ["source: herald", "source: The Herald", 'Did you mean "herald"?', "source: herald"],
  ["source: herald", 'source: "[[herald]]"', 'Did you mean "herald"?', "source: herald"],
  [
    "by: city-council",
    'by: "[[City Council|the council]]"',
    'Did you mean "City Council"?',
    "by: City Council",
  ],
  [
    "actors: [city-council]",
    "actors: [[City Council]]",
    "Write City Council without",
    "actors: [City Council]",
  ],
  [
    "actors: [city-council]",
    "actors: City Council, Port Authority",
    "[City Council, Port Authority]",
    "actors: [City Council, Port Authority]",
  ],
  ["date: 2024-08-15", "date: 2024-08-15T00:00:00.000Z", "Write 2024-08-15.", "date: 2024-08-15"],
  [
    "date: 2024-08-15",
    "date: 2024-08-15T09:30:00.5Z",
    "Write 2024-08-15T09:30:00Z.",
    "date: 2024-08-15T09:30:00Z",
  ],
  ["date: 2024-08-15", 'date: "[[2024-08-15]]"', "Write only 2024-08-15.", "date: 2024-08-15"],
  ["date: 2024-08-15", "date: [[2024-08-15]]", "Write 2024-08-15 without", "date: 2024-08-15"],
  ["figures:", "place: [[Lisbon]]\nfigures:", "Write Lisbon without", "place: Lisbon\nfigures:"],
  ["figures:", "tags: politics\nfigures:", "Write tags: [politics].", "tags: [politics]\nfigures:"],
  [
    "figures:",
    "tags: politics, ships\nfigures:",
    "Write tags: [politics, ships].",
    "tags: [politics, ships]\nfigures:",
  ],
  [
    "figures:",
    'tags: "#politics #ships"\nfigures:',
    "Write tags: [politics, ships].",
    "tags: [politics, ships]\nfigures:",
  ],
  [
    "figures:",
    'tags: "ships: old; politics"\nfigures:',
    'Write tags: ["ships: old", politics].',
    'tags: ["ships: old", politics]\nfigures:',
  ],
  ["figures:", 'tags: ["#ship"]\nfigures:', "Write ship.", "tags: [ship]\nfigures:"],
  [
    "figures:",
    "tags: [ship/ferry]\nfigures:",
    "Write ship, ferry, as separate tags.",
    "tags: [ship, ferry]\nfigures:",
  ],
  ["figures:", 'tags: ["[[ship]]"]\nfigures:', "Write ship.", "tags: [ship]\nfigures:"],
  ["figures:", "aliases: [x]\nfigures:", "Delete it:", "figures:"],
  ["figures:", "cssclasses: [wide]\nfigures:", "Delete it:", "figures:"],
  ["figures:", "reviewed: true\nfigures:", "Delete it, or write", "figures:"],
  [
    "figures:",
    "kind: Postponement (again)\nfigures:",
    "such as postponement-again",
    "kind: postponement\nfigures:",
  ],
  [
    "figures:",
    "kind: postponements\nfigures:",
    'Did you mean "postponement"?',
    "kind: postponement\nfigures:",
  ],
  [
    "sources:\n  - id: herald\n    publisher: The Herald\n    title: Bridge to open late",
    'source: "[[Herald]]"',
    'Did you mean "sources"? Write `sources:` and below it one entry after the other, each beginning with "- id:", with `publisher` below that.',
    "sources:\n  - id: herald\n    publisher: Herald",
  ],
];

describe("a hint, followed to the letter, leads to a clean check", () => {
  it("from an article that is clean", () => {
    expect(problemsWith(ARTICLE)).toEqual([]);
  });

  it.each(CASES)("instead of %j: %j is answered by: %s", (right, wrong, words, written) => {
    expect(ARTICLE).toContain(right);
    const told = problemsWith(ARTICLE.replace(right, () => wrong));
    expect(told[0]).toContain(words);
    expect(problemsWith(ARTICLE.replace(right, () => written))).toEqual([]);
  });

  it("an event is found by its title, in other articles and in story.yaml", () => {
    const several = ARTICLE.replace(
      "date: 2024-08-15",
      "dates:\n  - id: put-off\n    date: 2024-08-15\n    title: Put off\n  - event: EVENT",
    ).replace("actors: [city-council]\n", "");
    expect(problemsWith(several.replace("EVENT", "The harbour agrees"))).toEqual([
      expect.stringContaining('Did you mean "harbour-agreement"?'),
    ]);
    expect(problemsWith(several.replace("EVENT", "harbour-agreement"))).toEqual([]);
    const story = readFileSync(`${BASE}/story.yaml`, "utf8");
    expect(problemsWith(ARTICLE, story.replace("event: bridge-opens", "event: The bridge opens"))).toEqual([
      expect.stringContaining('Did you mean "bridge-opens"?'),
    ]);
    const announced = (by: string) =>
      story.replace("    label: Report\n", `    label: Report\n    announces: ${by}\n`);
    expect(problemsWith(ARTICLE, announced("Opening"))).toEqual([
      expect.stringContaining('Did you mean "opening"?'),
    ]);
    expect(problemsWith(ARTICLE, announced("opening"))).toEqual([]);
  });

  it("an alias that is a month says whether texts mean the actor", () => {
    const actors = (alias: string) =>
      readFileSync(`${BASE}/actors.yaml`, "utf8").replace(
        "kind: organisation",
        `kind: organisation\n  aliases: [${alias}]`,
      );
    const problems = (alias: string) => loadTimeline(copyOf(BASE, { "actors.yaml": actors(alias) })).problems;
    const [problem] = problems("May");
    const offered = problem?.hint.match(/\{.*?\}/g) ?? [];
    expect(offered.length).toBeGreaterThan(1);
    for (const written of offered) expect(problems(written)).toEqual([]);
    expect(problem?.severity).toBe("warning");
  });

  it.each([
    ["Ida Holt <ida@example.org>", "Write only ida@example.org."],
    ["mailto:ida@example.org", "Write only ida@example.org."],
    ["see https://example.org/desk.", "Write only https://example.org/desk."],
    ["www.example.org", "Write only https://www.example.org."],
    ["Write to Ida, or call 555", "/about/"],
    ["javascript:alert(1)", "/about/"],
    ["//example.org/", "/about/"],
  ])("a contact %j is answered by: %s", (contact, words) => {
    const story = readFileSync(`${BASE}/story.yaml`, "utf8");
    const told = problemsWith(ARTICLE, `${story}contact: ${JSON.stringify(contact)}\n`);
    expect(told).toEqual([expect.stringContaining(words)]);
    const written = /^Write (\S+) alone\.$/.exec(words)?.[1] ?? "/about/";
    expect(problemsWith(ARTICLE, `${story}contact: ${written}\n`)).toEqual([]);
  });
});
