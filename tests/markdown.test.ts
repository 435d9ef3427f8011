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
