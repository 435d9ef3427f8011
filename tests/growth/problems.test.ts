/** Stories in which very much is wrong, or very much is compared. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadTimeline } from "../../src/build/load.ts";
import { copyOf } from "../folders.ts";

const BASE = "tests/fixtures/problems/base";
const GOOD = readFileSync(`${BASE}/articles/bridge-opens.md`, "utf8");

const problemsOf = (content: string) => loadTimeline(content, { drafts: true }).problems;

describe("what is wrong ten thousand times", () => {
  it("in the fields of a file is told two thousand times, and that there is more", () => {
    const kinds = Array.from({ length: 10_000 }, (_, i) => `- {id: a${i}, name: A${i}, kind: [x]}\n`);
    const found = problemsOf(copyOf(BASE, { "actors.yaml": kinds.join("") }));
    expect(found.length).toBe(2001);
    expect(found.find(({ rule }) => rule === "fields-many")?.message).toBe(
      "This file has 10000 invalid fields. Only the first ones are reported.",
    );
    const keys = Array.from({ length: 10_000 }, (_, i) => `key${i}: x\n`);
    expect(problemsOf(copyOf(BASE, { "story.yaml": `title: T\n${keys.join("")}` })).length).toBe(2001);
  });

  it("in kinds of actors is told of each", () => {
    const actors = Array.from({ length: 10_000 }, (_, i) => `- {id: a${i}, name: A${i}, kind: nobody}\n`);
    const found = problemsOf(copyOf(BASE, { "actors.yaml": actors.join("") }));
    expect(found.filter(({ file }) => file.endsWith("actors.yaml")).length).toBe(10_000);
  });

  it("in links is told a thousand times, and that there is more", () => {
    const links = "[x](/nothing/) ".repeat(10_000);
    const found = problemsOf(copyOf(BASE, { "articles/a.md": GOOD.replace("It opened.", links) }));
    expect(found.map(({ rule }) => rule).lastIndexOf("links-many")).toBe(1000);
    expect(found.length).toBe(1001);
  });

  it("in names is told of each, and what was meant of the first", () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `actor-number-${i}`);
    const actors = names
      .map(name => `- {id: ${name}, name: "${name.toUpperCase()}", kind: person}\n`)
      .join("");
    const articles = Object.fromEntries(
      [0, 1, 2, 3].map(part => [
        `articles/a${part}.md`,
        `---\ntitle: T\ndate: 2024\nsources:\n  - {id: x, publisher: X}\nactors: [${names
          .slice(part * 2500, part * 2500 + 2500)
          .map(name => name.replace("number", "nunber"))
          .join(", ")}]\n---\n`,
      ]),
    );
    const content = copyOf("tests/fixtures/problems/base", { "actors.yaml": actors, ...articles });
    const found = problemsOf(content).filter(({ field }) => field.startsWith("actors["));
    expect(found.filter(({ file }) => /\/a\d\.md$/.test(file)).length).toBe(10_000);
    expect(found.find(({ file }) => file.endsWith("a0.md"))?.hint).toBe('Did you mean "actor-number-0"?');
    expect(found.at(-1)?.hint).toBe("Add the actor to `actors.yaml` with `id`, `name` and `kind`.");
  });
});

it("a kept copy of a megabyte of the same words is compared with a dozen long quotations of them", () => {
  const quotes = Array.from({ length: 12 }, (_, index) => `${"a b ".repeat(800)}c${index}`);
  const records = quotes.map(text => `  - speaker: city-council\n    text: ${text}\n    source: herald\n`);
  const content = copyOf(BASE, {
    "articles/heard.md": `---\ntitle: Heard\ndate: 2024-05-04\nsources:\n  - id: herald\n    publisher: The Herald\nquotes:\n${records.join("")}---\n\n${quotes.map(text => `> ${text}\n`).join("\n")}`,
    "copies/heard/herald.2024-05-03.txt": "a b ".repeat(250_000),
  });
  const rules = problemsOf(content).map(({ rule }) => rule);
  expect(rules).toEqual(Array(12).fill("quote-copy"));
}, 60_000);
