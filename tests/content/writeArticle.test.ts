/** Articles that a program writes: what is read from them is what was written. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/content/article/index.ts";
import { readFrontMatter } from "../../src/content/frontMatter/index.ts";
import { type WritableArticle, writeArticle } from "../../src/content/writeArticle.ts";

const STORIES = "tests/fixtures/stories";
const ARTICLES = readdirSync(STORIES).flatMap(story =>
  readdirSync(join(STORIES, story, "articles"))
    .filter(name => name.endsWith(".md"))
    .map(name => join(STORIES, story, "articles", name)),
);

const dataOf = (text: string) => {
  const matter = readFrontMatter(text, new Set());
  if ("problems" in matter) throw new Error(JSON.stringify(matter.problems));
  return matter;
};

describe("an article that a program writes", () => {
  it("says what the articles of the fixture stories say, and is read as they are", () => {
    expect(ARTICLES.length).toBeGreaterThan(20);
    for (const path of ARTICLES) {
      const text = readFileSync(path, "utf8");
      const { data, body } = dataOf(text);
      const written = writeArticle(data as WritableArticle, body);
      expect(dataOf(written).data).toEqual(data);
      const [before, after] = [text, written].map(each => readArticle({ path, text: each }));
      expect(after?.problems.map(({ rule }) => rule)).toEqual(before?.problems.map(({ rule }) => rule));
      expect(after?.draft?.quotes).toEqual(before?.draft?.quotes);
      expect(after?.draft?.statements).toEqual(before?.draft?.statements);
    }
  });

  it("keeps any text in any field, whatever signs are in it", () => {
    const line = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
      .map(text => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu, " ").trim())
      .filter(text => text !== "" && !/[\u202a-\u202e\u2066-\u2069]/.test(text));
    fc.assert(
      fc.property(line, line, line, (title, note, tag) => {
        const fields = { title, date: "2024-08", tags: [tag, "no", "12:30"], "date-note": note };
        const { data, body } = dataOf(writeArticle(fields, "It opened.\n"));
        expect(data).toEqual(fields);
        expect(body).toBe("It opened.\n");
      }),
    );
  });

  it("is read back with lines of hyphens in a text, and with numbers of many digits", () => {
    const summary = "One.\n---\nTwo: three\n\n  # four";
    const figures = [
      { series: "a", value: 1e21 },
      { series: "a", value: 0.0000001 },
    ];
    const { data, body } = dataOf(writeArticle({ title: "X", date: "2024", summary, figures }, "Text.\n"));
    expect(data).toMatchObject({
      summary,
      figures: [{ value: "1000000000000000000000" }, { value: "0.0000001" }],
    });
    expect(body).toBe("Text.\n");
  });

  it("has its fields in the order of the table of fields, and a number as its digits", () => {
    const text = writeArticle({
      figures: [{ value: 2500, series: "workers" }],
      date: "[2024-08-12,2024-08-13]",
      title: "Work begins: at last",
      statements: [{ status: "announced", names: "none", deadline: "opening", by: ["board", "council"] }],
    });
    expect(text).toBe(`---
title: "Work begins: at last"
date: "[2024-08-12,2024-08-13]"
statements:
  - deadline: opening
    by:
      - board
      - council
    names: none
    status: announced
figures:
  - series: workers
    value: 2500
---
`);
  });

  it("cannot have a field that there is not", () => {
    expect(() => writeArticle({ title: "X", date: "2024", author: "me" } as WritableArticle)).toThrow(
      "author",
    );
  });
});
