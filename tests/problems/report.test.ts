/** Where a problem is, in words for people and as a path for programs. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { loadTimeline } from "../../src/build/load.ts";
import { formatProblems } from "../../src/problems/report.ts";
import { copyOf } from "../folders.ts";

const BASE = "tests/fixtures/problems/base";

const content = copyOf(BASE, {
  "actors.yaml": readFileSync(`${BASE}/actors.yaml`, "utf8").replace("kind: organisation", "kind: club"),
  "articles/heard.md": `---
title: Heard
dates:
  - id: opening-heard
    date: 2024-06-01
    title: Heard on the quay
    actors: [city-council, nobody]
  - event: harbour-strick
sources:
  - id: herald
    publisher: The Herald
    url: bridge
  - publisher: The Times
quotes:
  - speaker: city-council
    text: The bridge opens today.
  - speaker: nobody
    text: It opens tomorrow, at noon.
tags: [a, ""]
---

> The bridge opens today.

> It opens tomorrow, at noon.
`,
});
const { problems } = loadTimeline(content);

it("people read entries counted from 1, and called by their id where they have one", () => {
  const where = formatProblems(problems, "text").matchAll(/ error (.+?): /g);
  expect([...where].map(match => match[1])).toEqual([
    'actor "port-authority", kind',
    'event "opening-heard", actor 2',
    'event "harbour-strick", event',
    'source "herald", url',
    "source 2, id",
    "quote 2, speaker",
    "tag 2",
  ]);
  expect(formatProblems(problems, "github")).toContain('::actor "port-authority", kind: "club" is not');
});

it("programs read the path of a field, entries counted from 0", () => {
  const { problems: read } = JSON.parse(formatProblems(problems, "json"));
  expect(read.map(({ field }: { field: string }) => field)).toEqual([
    "[1].kind",
    "dates[0].actors[1]",
    "dates[1].event",
    "sources[0].url",
    "sources[1].id",
    "quotes[1].speaker",
    "tags[1]",
  ]);
  expect(Object.keys(read[0])).toEqual([
    "file",
    "line",
    "column",
    "severity",
    "field",
    "message",
    "hint",
    "rule",
    "docs",
  ]);
});
