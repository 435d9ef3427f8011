/** docs/look.md lists every token with its colours, and every pair whose contrast is worked out. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { COLOURS, OTHER_TOKENS, PAIRS, type Pair } from "../../src/content/look/tokens.ts";

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
