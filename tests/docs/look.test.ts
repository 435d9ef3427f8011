/** docs/look.md lists every token with its colours, and every pair whose contrast is worked out. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { contrastProblems } from "../../src/content/look/contrast.ts";
import { readStyleSheet } from "../../src/content/look/styleSheet.ts";
import { COLOURS, OTHER_TOKENS, PAIRS, type Pair } from "../../src/content/look/tokens.ts";
import { writtenName } from "../../src/content/records/field.ts";
import { look } from "../../src/content/records/look.ts";

const PAGE = "docs/look.md";

it("lists every token and every pair (npx vitest run tests/docs/look.test.ts -u writes them)", async () => {
  const text = readFileSync(PAGE, "utf8");
  const tables = [tokens(), pairs()];
  const starts = [
    "| token | light | dark | what it is for |",
    "| on | what stands on it, and the least contrast |",
  ];
  const made = starts.reduce((done, start, index) => withTable(done, start, tables[index] ?? []), text);
  await expect(made).toMatchFileSnapshot(`../../${PAGE}`);
});

it("shows style sheets that are sound, and a look with every field", () => {
  const text = readFileSync(PAGE, "utf8");
  const blocks = (language: string) =>
    Array.from(
      text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g")),
      match => match[1] ?? "",
    );
  const sheets = blocks("css").map(sheet => readStyleSheet(sheet, ["lines.svg"]));
  expect(sheets).toHaveLength(2);
  for (const { problems, settings, uses } of sheets)
    expect([
      ...problems,
      ...contrastProblems(
        settings.map(each => ({ ...each, file: PAGE })),
        uses,
      ),
    ]).toEqual([]);
  const names = blocks("yaml").flatMap(each =>
    Array.from(each.matchAll(/^ {2}([\w-]+):/gm), match => match[1]),
  );
  expect(names).toEqual(Object.entries(look).map(([name, field]) => writtenName(name, field)));
});

function tokens(): string[] {
  return [
    ...Object.entries(COLOURS).map(
      ([name, { light, dark, what }]) => `| \`${name}\` | \`${light}\` | \`${dark}\` | ${what} |`,
    ),
    ...Object.entries(OTHER_TOKENS).map(([name, what]) => `| \`${name}\` | | | ${what} |`),
  ];
}

function pairs(): string[] {
  const grounds = new Map<string, Pair[]>();
  for (const pair of PAIRS) grounds.set(pair.on, [...(grounds.get(pair.on) ?? []), pair]);
  return [...grounds].map(
    ([on, each]) => `| \`${on}\` | ${each.map(({ is, least }) => `\`${is}\` ${least}:1`).join(", ")} |`,
  );
}

/** Puts rows under the head of a table and the line below it. */
function withTable(text: string, head: string, rows: readonly string[]): string {
  const lines = text.split("\n");
  const at = lines.indexOf(head);
  expect(at, head).toBeGreaterThan(0);
  const end = lines.findIndex((line, index) => index > at && !line.startsWith("|"));
  return [...lines.slice(0, at + 2), ...rows, ...lines.slice(end)].join("\n");
}
