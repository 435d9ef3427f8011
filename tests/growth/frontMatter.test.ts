/** Articles as long as they may be, made to be slow. */
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/content/article/index.ts";

describe("text made to be slow", () => {
  const matter = (fields: string, body = "Text.\n") => `---\ntitle: A\ndate: 2024\n${fields}---\n${body}`;
  it.each([
    ["brackets", matter(`tags: ${"[".repeat(90_000)}\n`)],
    ["brackets with spaces", matter(`tags: ${"[ ".repeat(45_000)}\n`)],
    ["maps in maps", matter(`tags: ${"{a: ".repeat(24_000)}\n`)],
    ["lists in lists", matter(`${"- ".repeat(45_000)}\n`)],
    ["one field thousands of times", matter("a: b\n".repeat(18_000))],
    ["spaces", matter(`a${" ".repeat(95_000)}b\n`)],
    ["quotation marks", matter(`a: ${'"'.repeat(95_000)}\n`)],
    ["an address", matter(`sources:\n  - id: a\n    publisher: b\n    url: ${"a.".repeat(45_000)}\n`)],
    [
      "quotations in the body",
      matter(`quotes:\n  - speaker: a\n    text: ${"word ".repeat(900)}end\n`, '"a b c d" '.repeat(90_000)),
    ],
    ["brackets in the body", matter("", "[".repeat(900_000))],
    ["a table of a million cells", matter("", `${"|a".repeat(200_000)}\n${"|-".repeat(200_000)}\n`)],
    ["open links in the body", matter("", "[a](".repeat(200_000))],
  ])("is read or refused: %s", (_name, text) => {
    const { draft, problems } = readArticle({ path: "content/articles/a.md", text });
    expect(draft !== undefined || problems.length > 0).toBe(true);
  });
});
