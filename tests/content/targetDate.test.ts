/** `target-date`, the other name of a statement's `names`. */
import { expect, it } from "vitest";
import { readArticle } from "../../src/content/article/index.ts";

const read = (lines: string) =>
  readArticle({
    path: "articles/x.md",
    text: `---\ntitle: X\ndate: 2024-01-01\nstatements:\n  - deadline: opening\n    by: board\n    status: announced\n${lines}---\nWords.\n`,
  });

it("a statement names its date under either name", () => {
  const [names, target] = ["names", "target-date"].map(name => read(`    ${name}: 2025-09\n`));
  expect(target?.problems).toEqual([]);
  expect(target?.draft?.statements[0]?.names?.edtf).toBe("2025-09");
  expect(target?.draft?.statements).toEqual(names?.draft?.statements);
});

it("a bad date under the other name is reported where it is written", () => {
  const { problems } = read("    target-date: 2025-13\n");
  expect(problems).toMatchObject([{ field: "statements[0].target-date", line: 8, column: 18 }]);
});

it("both names in one statement are an error at the second", () => {
  const { problems } = read("    names: 2025-09\n    target-date: 2025-10\n");
  expect(problems).toMatchObject([{ rule: "field-unknown", field: "statements[0].target-date", line: 9 }]);
  expect(problems[0]?.message).toBe("`target-date` and `names` are two names of one field.");
});

it("a statement without a date lacks names", () => {
  expect(read("").problems).toMatchObject([{ field: "statements[0].names", severity: "error" }]);
});

it.each([
  ["target-date:", { rule: "field-empty", line: 8, column: 5 }],
  ['target-date: ""', { rule: "field-empty", line: 8, column: 5 }],
  ["target-date: [2025]", { rule: "date-unquoted", line: 8, column: 18 }],
  ["target-date: {a: b}", { rule: "type-text", line: 8, column: 18 }],
])("a value that is none is reported under the other name too: %s", (line, problem) => {
  const [names, target] = [line.replace("target-date", "names"), line].map(each => read(`    ${each}\n`));
  const { rule } = problem;
  expect(names?.problems).toMatchObject([{ rule, field: "statements[0].names", severity: "error" }]);
  expect(target?.problems).toMatchObject([
    { ...problem, field: "statements[0].target-date", severity: "error" },
  ]);
});

it.each(["targetDate", "target_date", "Target-Date", "target-dat"])(
  "%s is reported once, with the name that was meant",
  key => {
    const { problems } = read(`    ${key}: 2025-09\n`);
    expect(problems).toMatchObject([{ rule: "field-unknown", line: 8, hint: 'Did you mean "target-date"?' }]);
  },
);
