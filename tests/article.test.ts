/** An article read on its own. */
import { describe, expect, it } from "vitest";
import { fitsAnAddress, idOfFile, readArticle } from "../src/article.ts";
import { compareProblems } from "../src/problem.ts";

const read = (fields: string, body = "Text.", path = "content/articles/2024-05-02-bridge-opens.md") =>
  readArticle({ path, text: `---\ntitle: The bridge opens\n${fields}---\n\n${body}\n` });

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
