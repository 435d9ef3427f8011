/** The body of an article: nothing in it runs, and nothing is hidden from the check of its links and quotations. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../src/markdown.ts";

const html = (body: string) =>
  renderMarkdown(body, 1)
    .pieces.map(piece => piece.html)
    .join("");

describe("what is written is what is shown", () => {
  it.each([
    ["{{ 7 * 7 }}", "{{ 7 * 7 }}"],
    ["{% include 'x' %}", "{% include 'x' %}"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a reader should see it as it is written
    ["${process.env.HOME}", "${process.env.HOME}"],
    ["<%= x %>", "&lt;%= x %&gt;"],
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["a <b onclick=x>c</b>", "a &lt;b onclick=x&gt;c&lt;/b&gt;"],
    ["<!-- hidden -->", "&lt;!-- hidden --&gt;"],
  ])("%s", (written, shown) => {
    expect(html(written)).toBe(`<p>${shown}</p>\n`);
  });

  it("whatever it is, no element comes of it that Markdown does not have", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "<script>",
        "<img src=x onerror=y>",
        "</p>",
        "<a href='javascript:x'>",
        "]]>",
        "<!--",
        "&lt;",
        "`",
        "\n\n",
        "> ",
        "# ",
        "* ",
      ),
      fc.string({ maxLength: 10 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
        const tags = [...html(pieces.join("")).matchAll(/<\/?([^\s>/]+)/g)].map(match => match[1]);
        const allowed =
          /^(p|h[2-6]|ul|ol|li|blockquote|pre|code|em|strong|a|br|hr|table|thead|tbody|tr|th|td|img)$/;
        expect(tags.filter(tag => !allowed.test(tag ?? ""))).toEqual([]);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe("a link", () => {
  const rules = (target: string) =>
    renderMarkdown(`[x](${target})`, 1).problems.map(({ fault }) => fault.rule);

  it.each([
    "https://example.org/a",
    "http://example.org",
    "mailto:a@example.org",
    "#place",
    "/articles/x/",
    "../x/",
    "x/",
  ])("may lead to %s", target => expect(rules(target)).toEqual([]));

  it.each([
    "javascript:x",
    "JaVaScRiPt:x",
    "&#x6a;avascript:x",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc",
    "//example.org",
    "https://",
  ])("may not lead to %s", target => expect(rules(target)).toEqual(["markdown-address"]));
});

describe("a quotation in the text", () => {
  it("stands where its first word does, also where the same words stood before", () => {
    const { inline } = renderMarkdown(
      "They said “we will open it soon”.\nThen again “we will open it soon”.",
      7,
    );
    expect(inline.map(({ place }) => place)).toEqual([
      { line: 7, column: 12 },
      { line: 8, column: 13 },
    ]);
  });
});

describe("the place of a link", () => {
  const written = (body: string) => {
    const lines = body.split("\n");
    return renderMarkdown(body, 1).links.map(({ target, place: { line, column } }) =>
      lines[line - 1]?.slice(column - 1).startsWith(target) ? `${line}:${column}` : `not ${line}:${column}`,
    );
  };

  it.each([
    ["in a wrapped line", "Words\n[words\nwords](/a/) and [words](/b/).", ["3:8", "3:25"]],
    ["written twice the same", "[x](/a/) [x](/a/)\n[x](/a/)", ["1:5", "1:14", "2:5"]],
    ["whose words are its address", "[/a/](/a/)", ["1:7"]],
    ["between angle brackets", '[x](</a/> "title")', ["1:6"]],
    ["in a quotation and in a list in a list", "> > [x](/a/)\n\n- a\n  - [y](/b/)", ["1:9", "4:9"]],
    ["in a heading", "## [x](/a/)\n\n[y](/b/)\n===", ["1:8", "3:5"]],
    [
      "in the same cell twice",
      "| a | b |\n| - | - |\n| [x](/a/) | [x](/a/) |\n| \\| [y](/b/) | z |",
      ["3:7", "3:18", "4:10"],
    ],
    ["is that of its definition", "[x][y], [Y][] and [y].\n\nWords.\n\n[y]: /a/", ["5:6", "5:6", "5:6"]],
    ["is that of a definition over two lines", "[x]\n\n> [x]:\n> /a/", ["4:3"]],
    ["with the address of a page on the web", "Words <https://example.org/a>", ["1:8"]],
  ])("%s", (_what, body, places) => {
    expect(written(body)).toEqual(places);
  });

  it("is found in one way through a text, however many there are", () => {
    const many = "[x](/a/) ".repeat(50_000);
    expect(renderMarkdown(many, 1).links.at(-1)?.place).toEqual({ line: 1, column: 9 * 49_999 + 5 });
  }, 60_000);
});

describe("a link with letters beyond ASCII", () => {
  it.each([
    ["/articles/e\u0301te\u0301/", "/articles/%C3%A9t%C3%A9/"],
    ["/articles/e%cc%81t%C3%A9/", "/articles/%C3%A9t%C3%A9/"],
    ["#e\u0301te\u0301", "#%C3%A9t%C3%A9"],
    ["/articles/%FF%2Fx/", "/articles/%FF%2Fx/"],
    ["https://example.org/e\u0301", "https://example.org/e%CC%81"],
  ])("is composed within the site: %s", (typed, rendered) => {
    expect(html(`[x](${typed})`)).toBe(`<p><a href="${rendered}">x</a></p>\n`);
  });
});

describe("a heading", () => {
  const ids = (body: string, taken?: (place: string) => boolean) =>
    renderMarkdown(body, 1, () => [], taken).pieces.flatMap(piece =>
      [...piece.html.matchAll(/<h\d id="([^"]*)"/g)].map(match => match[1]),
    );

  it.each([
    ["# The cost", ["the-cost"]],
    ["The cost\n===", ["the-cost"]],
    ["## What’s next, in 2024?", ["whats-next-in-2024"]],
    ["## *The* [cost](/x/) of `it`", ["the-cost-of-it"]],
    ["## E\u0301te\u0301\n\n## Straße\n\n## الكلفة\n\n## 票价", ["été", "straße", "الكلفة", "票价"]],
    ["## A\n\n### A\n\n## A-1\n\n## A", ["a", "a-1", "a-1-1", "a-2"]],
    ["## ?!", []],
    ["> ## Quoted\n\n- ## Listed", ["listed"]],
    ['## "><b id=x>', ["b-idx"]],
  ])("%j can be linked to", (body, places) => {
    expect(ids(body)).toEqual(places);
  });

  it("never takes a place of the page around it, not even with a number", () => {
    const taken = (place: string) => /^(main|source-.*|text-main|text-main-1)$/.test(place);
    expect(ids("# Main\n\n# Source x\n\n# Source x\n\n# Source\n\n# Source", taken)).toEqual([
      "main-1",
      "text-source-x",
      "text-source-x-1",
      "source",
      "text-source-1",
    ]);
  });
});
