/** Years that are probably mistyped. Where each is told stands in fixtures/problems. */
import { expect, it } from "vitest";
import { loadTimeline } from "../../../src/build/load.ts";
import { ledgers } from "../../../src/views/deadlines/ledger.ts";
import { contentOf } from "../../folders.ts";

const STORY = "title: T\ndeadlines:\n  - {id: landing, question: When do they land?, label: Landing}\n";
const article = (date: string, more = "") =>
  `---\ntitle: T\ndate: ${date}\nsources:\n  - {id: x, publisher: X}\n${more}---\n\nText.\n`;

/** The rules that a story of these articles breaks. */
function told(articles: Readonly<Record<string, string>>): string[] {
  const files = Object.entries(articles).map(([name, text]) => [`articles/${name}.md`, text] as const);
  const { problems } = loadTimeline(contentOf({ "story.yaml": STORY, ...Object.fromEntries(files) }));
  return problems.map(({ rule, severity, field }) => `${severity} ${rule} ${field}`);
}

const statement = (said: string, names: string) =>
  `statements:\n  - {deadline: landing, by-text: Somebody, said: ${said}, names: ${names}, status: announced}\n`;

it.each([
  ["a story of another century", { a: article("1914-07-28"), b: article("1990-10-03") }],
  [
    "the background of a story, in a file named by the day it was written",
    { "2024-10-01-a": article("1991") },
  ],
  ["a file named by the year before its event", { "2024-12-30-a": article("2025-01-02") }],
  ["a story that is set far ahead", { a: article("2962-01-01"), b: article("2970-02"), c: article("2990") }],
  ["a date that is named far ahead", { a: article("2024-05-05", statement("2024-05-05", "2962")) }],
  ["an event that is planned", { a: article("2024-05-05"), b: article("2045-01-01") }],
  ["one event alone", { a: article("2962-01-01") }],
])("%s is no surprise", (_, articles) => {
  expect(told(articles)).toEqual([]);
});

it("a mistyped year is told once, where it stands", () => {
  expect(told({ "2026-05-05-a": article("2062-05-05") })).toEqual(["warning date-file-name date"]);
  expect(told({ a: article("2962-05-05", statement("2962-05-05", "2024")) })).toEqual([
    "warning date-ahead date",
  ]);
  expect(told({ a: article("2024-05-05", statement("2962-05-05", "2024")) })).toEqual([
    "warning date-ahead statements[0].said",
  ]);
});

it("thousands of words that contradict each other are compared with the newest", () => {
  const days = Array.from({ length: 400 }, (_, i) => `2030-01-${String((i % 28) + 1).padStart(2, "0")}`);
  const statements = days.map(
    (day, i) => `  - {deadline: landing, by-text: Speaker ${i}, names: ${day}, status: proposed}\n`,
  );
  const { timeline } = loadTimeline(
    contentOf({
      "story.yaml": STORY,
      "articles/a.md": article("2024-05-05", `statements:\n${statements.join("")}`),
    }),
  );
  if (timeline === undefined) throw new Error("no timeline");
  const contradictions = ledgers(timeline, "2024-06-01").flatMap(each => each.contradictions);
  expect(contradictions.length).toBeGreaterThan(10_000);
  expect(contradictions.length).toBeLessThanOrEqual(400 * 50);
});
