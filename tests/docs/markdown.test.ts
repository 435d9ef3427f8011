/** docs/markdown.md, the list of which Markdown works: every example is tried. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/content/article/index.ts";
import { renderMarkdown } from "../../src/content/markdown/index.ts";

const PAGE = readFileSync("docs/markdown.md", "utf8");

/** What a table says of one line of Markdown. */
interface Row {
  readonly written: string;
  readonly reported: string;
  readonly instead: string;
}

function rowsUnder(heading: string): Row[] {
  const section = PAGE.slice(PAGE.indexOf(`\n## ${heading}\n`) + 1).split(/\n## /, 1)[0] ?? "";
  return [...section.matchAll(/^\| `(.+)` \| (\w+) `([a-z-]+)` \| `(.+)` \|$/gm)].map(
    ([, written = "", severity, rule, instead = ""]) => ({
      written: unescaped(written),
      reported: `${severity} ${rule}`,
      instead: unescaped(instead),
    }),
  );
}

/** A cell of the table as the lines that it shows. */
function unescaped(cell: string): string {
  return cell
    .replaceAll("\\|", "|")
    .replaceAll("⏎", "\n")
    .replace(/ ``` ?/g, "```");
}

describe("Markdown that works", () => {
  const examples = [...PAGE.matchAll(/^(`{3,})markdown\n([\s\S]*?)^\1\n\n```html\n([\s\S]*?)^```$/gm)].map(
    ([, , written = "", shown = ""]) => ({ written, shown }),
  );

  it("is shown by examples", () => expect(examples.length).toBeGreaterThan(12));

  it.each(examples)(
    "is printed as the page says, and nothing is reported of it: $written",
    ({ written, shown }) => {
      const { pieces, problems } = renderMarkdown(written, 1);
      expect(pieces.map(piece => piece.html).join("")).toBe(shown);
      expect(problems).toEqual([]);
    },
  );
});

describe("Markdown that does not work", () => {
  const rows = rowsUnder("What does not work");
  const reportedOf = (body: string) => [
    ...new Set(
      renderMarkdown(body, 1).problems.map(({ fault, severity = "error" }) => `${severity} ${fault.rule}`),
    ),
  ];

  it("is shown by examples", () => expect(rows.length).toBeGreaterThan(50));

  it.each(rows)("$written is $reported", ({ written, reported }) => {
    expect(reportedOf(written)).toEqual([reported]);
  });

  it.each(rows)("$instead is written instead", ({ instead }) => {
    expect(reportedOf(instead)).toEqual([]);
  });
});

describe("a field is plain text", () => {
  const rows = rowsUnder("Fields are plain text");
  const reportedOf = (summary: string) =>
    readArticle({
      path: "a.md",
      text: `---\ntitle: The bridge\ndate: 2024-05-02\nsummary: ${summary}\n---\n`,
    }).problems.map(({ severity, rule }) => `${severity} ${rule}`);

  it("is shown by examples", () => expect(rows.length).toBeGreaterThan(6));

  it.each(rows)("$written is $reported, and $instead is not", ({ written, reported, instead }) => {
    expect(reportedOf(written)).toEqual([reported]);
    expect(reportedOf(instead)).toEqual([]);
  });
});
