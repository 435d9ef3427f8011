/** An article read on its own. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fitsAnAddress, idOfFile } from "../../src/content/article/address.ts";
import { locatorOf, readArticle } from "../../src/content/article/index.ts";
import { readContent } from "../../src/content/files/index.ts";
import { compareProblems } from "../../src/problems/index.ts";

const read = (fields: string, body = "Text.", path = "content/articles/2024-05-02-bridge-opens.md") =>
  readArticle({ path, text: `---\ntitle: The bridge opens\n${fields}---\n\n${body}\n` });

describe("the reading of an article", () => {
  const files = readdirSync("tests/fixtures/stories").flatMap(
    story => readContent(`tests/fixtures/stories/${story}`).articles,
  );

  it("is the same after it was written as JSON", () => {
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const reading = readArticle(file);
      expect(JSON.parse(JSON.stringify(reading))).toStrictEqual(reading);
    }
  });

  it("finds its fields again in the text, under the name that the writer gave them", () => {
    const fields = "title: T\ndate: 2024-05-02\nstatements:\n  - by: ida\n    target-date: 2024-06-01\n";
    const locate = locatorOf(`---\n${fields}---\n\nText.\n`);
    expect(locate(["statements", 0, "names"])).toMatchObject({ line: 6, column: 18 });
  });
});

describe("the id of an article", () => {
  it.each([
    ["2024-08-15-bridge.md", "bridge"],
    ["2024-08-bridge.md", "bridge"],
    ["2024-bridge.md", "bridge"],
    ["bridge.md", "bridge"],
    ["2024.md", "2024"],
    ["a/b/2024-05-جسر.md", "جسر"],
  ])("is the file's name without a leading date: %s", (path, id) => {
    expect(idOfFile(path)).toBe(id);
  });

  it("is the slug where there is one", () => {
    expect(read("date: 2024-05-02\nslug: opening\n").draft?.article.id).toBe("opening");
  });

  it.each(["con", "lpt1", "..", "", "A", "a b", "a/b", "a--b", "x".repeat(201)])("is no address: %j", id => {
    expect(fitsAnAddress(id)).toBe(false);
  });
});

describe("an article", () => {
  it("of the short form tells one event by its own id", () => {
    const { draft, problems } = read("date: 2024-05-02\nplace: Lisbon\n");
    expect(problems).toEqual([]);
    expect(draft?.events.map(({ event }) => [event.id, event.date.edtf, event.url])).toEqual([
      ["bridge-opens", "2024-05-02", "/articles/bridge-opens/"],
    ]);
  });

  it("of the long form tells several and reports others", () => {
    const { draft, problems } = read(
      "dates:\n  - id: a\n    date: 2024-05\n    title: A\n  - event: b\n    date: 2024-06\n    likely: true\n",
    );
    expect(problems).toEqual([]);
    expect(draft?.events.map(({ event }) => event.url)).toEqual(["/articles/bridge-opens/#a"]);
    expect(draft?.article.alsoReports).toMatchObject([
      { event: "b", date: { edtf: "2024-06" }, likely: true },
    ]);
  });

  it("gives a record without a day the day of its event", () => {
    const { draft } = read("date: 2024-05-02\nfigures:\n  - series: workers\n    value: 12\n");
    expect(draft?.figures[0]?.asOf.edtf).toBe("2024-05-02");
  });

  it("with something wrong is still read for what else is wrong", () => {
    const { problems } = read("date: 2024-02-30\nkey: yes\nsources:\n  - id: herald\n", "[x](javascript:y)");
    expect(problems.toSorted(compareProblems).map(({ rule, field }) => `${rule} ${field}`)).toEqual([
      "date-invalid date",
      "value-unknown key",
      "field-missing sources[0].publisher",
      "markdown-address ",
    ]);
  });

  it("holds nothing that stands in for what was wrong against the writer", () => {
    const { problems } = read(
      "date: 2024-05-02\nsources:\n  - id: The Herald\n    publisher: The Herald\nquotes:\n  - speaker: a\n    text: We open the bridge now.\n    source: herald\n",
      "> We open the bridge now.",
    );
    expect(problems.map(({ rule }) => rule)).toEqual(["id-format"]);
  });
});

describe("the quotations of an article", () => {
  const quote = (text: string) => `  - speaker: mayor\n    text: ${JSON.stringify(text)}\n`;
  const article = (texts: readonly string[], body: string, more = "") => {
    const { draft, problems } = read(`date: 2024-05-02\n${more}quotes:\n${texts.map(quote).join("")}`, body);
    return {
      quotes: draft?.quotes.map(({ check, text }) => ({ check, text })),
      blocks: draft?.article.body,
      problems: problems.map(({ line, column, rule, severity }) => `${line}:${column} ${rule} ${severity}`),
    };
  };
  const SAFE = "The ferry is safe, my neighbour Olaf Berg is ill, and it can sail in August, said the board.";

  it("print the words that were printed, as they were", () => {
    const { blocks, problems } = article(
      ["Three things:\n\nthe hull,\nthe crew."],
      "> Three *things*:\n>\n> - [the hull](https://example.org/),\n> - the crew.",
    );
    expect(problems).toEqual([]);
    expect(blocks).toEqual([
      {
        kind: "quote",
        quote: "bridge-opens-q1",
        html: '<p>Three <em>things</em>:</p>\n<ul>\n<li><a href="https://example.org/">the hull</a>,</li>\n<li>the crew.</li>\n</ul>',
      },
    ]);
  });

  it.each([
    ["cut at the end", "> The ferry is safe […]", "The ferry is safe […]"],
    [
      "cut in the middle",
      "> The ferry is safe […] it can sail in August.",
      "The ferry is safe […] it can sail in August.",
    ],
    [
      "in two blocks",
      "> The ferry is safe […]\n\nAnd:\n\n> It can sail in August.",
      "The ferry is safe, […] it can sail in August,",
    ],
    [
      "in two blocks the other way round",
      "> It can sail in August.\n\nBut:\n\n> The ferry is safe.",
      "The ferry is safe, […] it can sail in August,",
    ],
    [
      "in a block and again in a sentence",
      "> The ferry is safe […]\n\nShe said “the ferry is safe” twice.",
      "The ferry is safe […]",
    ],
    ["in a sentence alone", "She said “the ferry is safe”.", "the ferry is safe"],
    ["in a list", "- She:\n\n  > The ferry is safe.", "The ferry is safe."],
  ])("hold no word that the body does not print: %s", (_title, body, text) => {
    const { quotes, problems } = article([SAFE], body);
    expect(problems).toEqual([]);
    expect(quotes).toEqual([{ check: "trimmed", text }]);
  });

  it("are whole where several blocks together print all of them", () => {
    const body = "> We go.\n\nAnd she added:\n\n> We come back.";
    expect(article(["We go. We come back."], body)).toMatchObject({
      quotes: [{ check: "verbatim", text: "We go. We come back." }],
      problems: [],
    });
  });

  it("are two where two say the same, and each is printed", () => {
    expect(
      article(["We all go now.", "We all go now."], "> We all go now.\n\n> We all go now.").problems,
    ).toEqual([]);
  });

  it("keep the paragraphs and the verse of the record", () => {
    const { quotes } = article(
      ["O ferry,\nhow long?\n\nSo long."],
      "> O ferry,  \n> how long?\n>\n> So long.",
    );
    expect(quotes).toEqual([{ check: "verbatim", text: "O ferry,\nhow long?\n\nSo long." }]);
  });

  it("are no titles of works that the article names", () => {
    const titles =
      "sources:\n  - id: a\n    publisher: B\n    title: Nobody sails this summer, says board\n  - id: c\n    publisher: D\n    title: Is it safe to sail?\n";
    const body =
      "> We all go now.\n\nUnder “Nobody Sails This Summer”, “Nobody sails this summer, says board” and “Is it safe to sail” ran “The bridge opens”.";
    expect(article(["We all go now."], body, titles).problems).toEqual(["18:8 quote-unrecorded error"]);
  });

  it("are no titles that stand in emphasis", () => {
    const body = "> We all go now.\n\nHe read *“The State of the Ferries”* and “*Nobody sails this summer*”.";
    expect(article(["We all go now."], body).problems).toEqual([]);
  });

  it("name the codes of letters that look alike", () => {
    const { problems } = read(
      `date: 2024-05-02\nquotes:\n${quote("They pass it on.")}`,
      "> They раss it on.",
    );
    expect(problems[0]?.message).toBe(
      'The body has "раss" (its 1st character is U+0440), but quote 1 of this article has "pass" (its 1st character is U+0070).',
    );
  });
});
