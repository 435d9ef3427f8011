/** The body of an article: nothing in it runs, and nothing is hidden from the check of its links and quotations. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/content/markdown/index.ts";

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
    expect(inline.map(({ position }) => position)).toEqual([
      { line: 7, column: 12 },
      { line: 8, column: 13 },
    ]);
  });
});

describe("the place of a link", () => {
  const written = (body: string) => {
    const lines = body.split("\n");
    return renderMarkdown(body, 1).links.map(({ target, position: { line, column } }) =>
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
    expect(renderMarkdown(many, 1).links.at(-1)?.position).toEqual({ line: 1, column: 9 * 49_999 + 5 });
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
    renderMarkdown(body, 1, taken).pieces.flatMap(piece =>
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

describe("quotation marks", () => {
  const quoted = (body: string) => renderMarkdown(body, 1).inline.map(({ text }) => text);
  const lone = (body: string) =>
    renderMarkdown(body, 1).loneMarks.map(
      ({ mark, kind, position }) => `${position.line}:${position.column} ${kind} ${mark}`,
    );

  it.each([
    ..."“” „“ „” ”” «» »« »» ‹› ›‹ ‘’ ‚‘ ’’ \"\" '' 「」 『』 ｢｣ 〝〞 ＂＂"
      .split(" ")
      .map(([open, close]) => [`${open}…${close}`, `She said ${open}we open it today${close}, and left.`]),
    ["« … »", "Elle dit « we open it today », et part."],
    ["« … » without breaks", "Elle dit «\u00a0we open it today\u00a0», et part."],
    ["brackets", "(“we open it today”)"],
    ["a dash on both sides", "She said—“we open it today”—and left."],
    ["no space before", 'She said,"we open it today" and left.'],
    ["a line break", "She said “we open\nit today”."],
    ["emphasis and a link", "She said “we *open* [it](/x/) today”."],
    ["characters that are escaped", 'She said \\"we open it today\\" and &quot;left&quot;.'],
    ["a heading", "## She said “we open it today”"],
    ["a table", "| who | said |\n| - | - |\n| she | “we open it today” |"],
    ["a list", "- she: “we open it today”"],
    ["no spaces around", "她说“we open it today”了。"],
  ])("between %s", (_title, body) => {
    expect(quoted(body)[0]).toBe("we open it today");
    expect(lone(body)).toEqual([]);
  });

  it.each([
    [
      "within others, the outer ones",
      '“He said ‘no’ and "never" to us.”',
      ['He said ‘no’ and "never" to us.'],
    ],
    ["of German within others", "„Er rief ‚Halt‘ und ging.“", ["Er rief ‚Halt‘ und ging."]],
    ["with a possessive inside", "'The owners' lawyer said so.'", ["The owners' lawyer said so."]],
    ["with inches inside", '"We need a 12" pipe soon"', ['We need a 12" pipe soon']],
    ["that end with a number", '"We sell only 12" and "no more"', ["We sell only 12", "no more"]],
    ["over paragraphs that each open it", "She: “We go.\n\n“We stay,” she said.", ["We go.\n\n We stay,"]],
    ["over paragraphs that do not", "Она: «Мы идём.\n\nМы ждём», — да.", ["Мы идём.\n\nМы ждём"]],
    ["of Chinese, single and straight", '他说‘渡轮不安全’了。她说"渡轮"了。', ["渡轮不安全", "渡轮"]],
  ])("%s", (_title, body, expected) => {
    expect(quoted(body)).toEqual(expected);
    expect(lone(body)).toEqual([]);
  });

  it.each([
    ["inches", 'The 12" pipe was replaced by a longer 15" pipe last week.'],
    ["inches with curly marks", "The 12” pipe and the 15” pipe of one make."],
    ["feet and inches", `She is 5'6" tall and her brother 6'2" tall.`],
    ["degrees", `At 58° 12' 30" north and 6° 10' 15" east.`],
    ["primes", "A 12″ pipe and a 15″ pipe, 5′6″ long."],
    ["an escaped sign of inches", "A 12&quot; pipe and a 15&quot; pipe."],
    ["fractions of inches", 'A 3½" pipe and a 1/2" pipe.'],
    ["apostrophes", "Don't say the '90s were O'Neill's or the owners' best; rock 'n' roll ’twas."],
    ["other apostrophes", "Don’t say the ’90s were O’Neill’s or the owners’ best; rock ’n’ roll."],
    ["transliterated letters", "ʿAbd al-Raḥmān, Saʾna, Hawaiʻi, Ba'ath, Sana’a, Qur'an."],
    ["code", 'The command `echo "one two three four"` ran.'],
    ["fences", '```\n"one two three four"\n```'],
    ["the title of a link", '[The report](https://example.org/a "one two three four").'],
    ["ditto", '| a | b |\n| - | - |\n| x | " |'],
    ["titles of Chinese", "他读《渡轮在北方的情况报告书》和〈渡轮在北方的情况〉。"],
  ])("are none: %s", (_title, body) => {
    expect(quoted(body)).toEqual([]);
    expect(lone(body)).toEqual([]);
  });

  it.each([
    ["She said “we go. He said “we stay”.", ["1:10 unclosed “"]],
    ['She said "we go. He said "we stay".', ['1:10 unclosed "']],
    ['She said “we go" and left.', ['1:16 mismatched "']],
    ['Sie sagte „wir gehen" und ging.', ['1:21 mismatched "']],
    ["She said “we go“ and left.", ["1:16 mismatched “"]],
    ["She said we go” and left.", ["1:15 unopened ”"]],
    ["Elle dit « on part et s'en va.", ["1:10 unclosed «"]],
    ["彼女は「行くと言った。", ["1:4 unclosed 「"]],
    ["The mayor, ‘Abbas, left.", ["1:12 unclosed ‘"]],
    ["She said “we go.\n\n> A block.\n\nAnd left.", ["1:10 unclosed “"]],
    ["She said “we go.\n\nHe left.", ["1:10 unclosed “"]],
  ])("alone are told in their place: %j", (body, expected) => {
    expect(lone(body)).toEqual(expected);
  });

  it.each([
    ["*“The State of the Ferries”*", true],
    ["“*The State of the Ferries*”", true],
    ["_‘The State of the Ferries,’_", true],
    ["*She said “we open it today” and left*", false],
    ["“We *open* it today”", false],
    ["**“We open it today”**", false],
    ["*A* “we open it today” *b*", false],
  ])("in emphasis, with no other words, hold a title: %s is %s", (body, expected) => {
    expect(renderMarkdown(body, 1).inline.map(({ emphasised }) => emphasised)).toEqual([expected]);
  });

  it("that are many take no more looks than there are of them", () => {
    for (const mark of ["“", '" ', ' "a', "‘a ", "s' a", '12" ', "” ", "「", "“a” ", "*“a”* "]) {
      const { inline, loneMarks } = renderMarkdown(mark.repeat(20_000), 1);
      expect(inline.length + loneMarks.length).toBeLessThanOrEqual(20_000);
    }
  }, 60_000);
});

describe("a quotation that is a block", () => {
  const blocks = (body: string) => {
    const { pieces, nested } = renderMarkdown(body, 1);
    return [...pieces.flatMap(piece => (piece.kind === "quotation" ? [piece.quotation] : [])), ...nested];
  };

  it.each([
    ["paragraphs", "> A.\n>\n> B.", "A.\n\nB."],
    ["verse", "> A,  \n> b?", "A,\nb?"],
    ["a line break of the file", "> A\n> b.", "A b."],
    ["a link and emphasis", "> A [b](https://example.org) *c* **d**.", "A b c d."],
    ["a list", "> A:\n>\n> - b,\n> - c.", "A:\nb,\nc."],
    ["the numbers of a list", "> A:\n>\n> 3. b,\n> 3. c.", "A:\n3. b,\n4. c."],
    ["a block within", "> A:\n>\n> > B.", "A:\n\nB."],
    ["code", "> A\n>\n>     b\n>\n> ```\n> c\n> ```", "A\n\nb\n\nc"],
    ["a table", "> | a | b |\n> | - | - |\n> | c | d |", "a b\nc d"],
    ["marks of its own", "> “A.\n>\n> “B.”", "A.\n\n B."],
    ["marks within", "> “A,” he said, “b.”", "“A,” he said, “b.”"],
    ["an item of a list", "- x\n\n  > A.", "A."],
    ["a list in a list", "1. - x\n\n     > A.\n     >\n     > > B.\n\n2. y", "A.\n\nB."],
  ])("has its words with %s", (_title, body, text) => {
    expect(blocks(body).map(quotation => quotation.text)).toEqual([text]);
  });

  it.each([
    ["> A [b](https://example.org/wanted) &amp; *wanted* d.", 1, 44],
    ["> A\n> wanted d.", 2, 3],
    ["> - A\n> - wanted", 2, 5],
    ["> A\n>\n>     wanted", 3, 7],
    ["> | a | b |\n> | - | - |\n> | c | wanted |", 3, 9],
    ["- x\n\n  > A\n  > wanted", 4, 5],
    ["> # A wanted", 1, 7],
    ["> A \\*b\\* wanted", 1, 11],
  ])("knows where each word stands: %j", (body, line, column) => {
    const [quotation] = blocks(body);
    expect(quotation?.positionAt(quotation.text.indexOf("wanted"))).toEqual({ line, column });
  });
});

describe("a comment never appears", () => {
  it.each([
    ["A <!-- x --> b.", "<p>A  b.</p>\n"],
    ["<!-- x -->\nA.", "<p>A.</p>\n"],
    ["A\n<!-- x\ny -->\nb.", "<p>A\n\nb.</p>\n"],
    ["A <!-- x\n\n> y\n\n## z --> b.", "<p>A  b.</p>\n"],
    ["A <!-- x\n\ny --> b <!-- z\n\n- z --> c.", "<p>A  b  c.</p>\n"],
    ["<!-- x\n\n```\ny\n-->\n\nA.", "<p>A.</p>\n"],
    ["<!-- x --> <!-- y -->\n%% z %%", ""],
    ["<!----> <!--> <!---> A.", "<p>   A.</p>\n"],
    ["A %% x %% b.", "<p>A  b.</p>\n"],
    ["%%\nx\n\n- y\n%%\n\nA.", "<p>A.</p>\n"],
    ["## A <!-- x -->", '<h2 id="a">A </h2>\n'],
    ["- A <!-- x -->\n- <!-- y --> b", "<ul>\n<li>A </li>\n<li> b</li>\n</ul>\n"],
    ["> A <!-- x -->\n> b.", "<blockquote>\n<p>A \nb.</p>\n</blockquote>\n"],
    ["[A <!-- x -->b](/c/)", '<p><a href="/c/">A b</a></p>\n'],
    ["*A <!-- * --> b*", "<p><em>A  b</em></p>\n"],
  ])("%j", (written, shown) => {
    expect(html(written)).toBe(shown);
    expect(renderMarkdown(written, 1).problems).toEqual([]);
  });

  it("and stays out of the words of a quotation", () => {
    const { pieces } = renderMarkdown("> We sail <!-- sure? -->\n> in May. %% no? %%", 1);
    const [quotation] = pieces.flatMap(piece => (piece.kind === "quotation" ? piece.quotation.text : []));
    expect(quotation?.trim().split(/\s+/)).toEqual(["We", "sail", "in", "May."]);
  });

  it.each([
    ["`<!-- x -->`", "<code>&lt;!-- x --&gt;</code>"],
    ["`` %% ` %% ``", "<code>%% ` %%</code>"],
    ["```\n<!-- x -->\n%% y %%\n```", "&lt;!-- x --&gt;\n%% y %%\n"],
    ["    <!-- x -->", "&lt;!-- x --&gt;\n"],
    ["\\<!-- x -->", "<p>&lt;!-- x --&gt;</p>\n"],
    ["\\%% x", "<p>%% x</p>\n"],
  ])("but in code, or with a backslash: %j", (written, shown) => {
    expect(html(written)).toContain(shown);
  });

  it.each([
    ["A <!-- x\n\nb.", "1:3"],
    ["A.\n\n<!-- x\n\nb <!-- y -->", "3:1"],
    ["- A <!-- x", "1:5"],
    ["> A <!-- x\n\nb -->", "1:5"],
    ["## A <!-- x\ny -->", "1:6"],
    ["A %% x", "1:3"],
    ["%% x\n\nA.\n\n%% y", "1:1 5:1"],
    ["5 %% of 20 %% of", "1:3 1:12"],
  ])("and one that is not closed is told: %j", (written, places) => {
    const { problems } = renderMarkdown(written, 1);
    expect(problems.map(({ fault }) => fault.rule)).toEqual(places.split(" ").map(() => "markdown-comment"));
    expect(problems.map(({ position }) => `${position.line}:${position.column}`).join(" ")).toBe(places);
  });
});

describe("a line that only looks like a list is printed as it is written", () => {
  const LISTS = /<(?:ol|ul|h2)/;

  it.each([
    "1974. A good year.",
    "1974.",
    "14. August 2017 was the last day.",
    "1. Mai 2017 war der letzte Tag.",
    "1. Mai war es.\n\n14. August war es.",
    "1. Mai war es.\n\n1. Juni war es.",
    "1974. A good year.\n\n1975. A bad one.",
    "It was built on\n1. May 1974.",
    "It was built in\n1974. It was sold.",
    "It met\n- as always -\non Monday.",
    "> 2003. That was the year.",
    "> 1) We sail.",
    "> - No.",
    "> * No.",
    "> # One",
    "> ## One",
  ])("%j", written => {
    expect(html(written)).not.toMatch(LISTS);
    const words = (text: string) =>
      text
        .replace(/<[^>]+>|^> /gm, "")
        .split(/\s+/)
        .filter(Boolean);
    expect(words(html(written))).toEqual(words(written));
  });

  it.each([
    ["1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"],
    ["0. a\n1. b", '<ol start="0">\n<li>a</li>\n<li>b</li>\n</ol>\n'],
    ["1. a\n1. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"],
    ["It counted\n1. a\n2. b", "<p>It counted</p>\n<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"],
    [
      "1. a\n2. b\n\nThen\n\n3. c",
      '<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<p>Then</p>\n<ol start="3">\n<li>c</li>\n</ol>\n',
    ],
    ["5. a\n6. b", '<ol start="5">\n<li>a</li>\n<li>b</li>\n</ol>\n'],
    ["1. a\n2. b\n2. c", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<p>2. c</p>\n"],
    ["- a", "<ul>\n<li>a</li>\n</ul>\n"],
    ["It said:\n- a", "<p>It said:</p>\n<ul>\n<li>a</li>\n</ul>\n"],
    [
      "> Three:\n>\n> - a\n> - b",
      "<blockquote>\n<p>Three:</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</blockquote>\n",
    ],
  ])("and a list is a list: %j", (written, shown) => expect(html(written)).toBe(shown));
});

describe("what is no mark of anything", () => {
  it.each([
    "AT&T, R&D; Q&A, a < b > c, 5 * 4 = 20, x * y * z, 5*4, 2 ** 3, C# and F#, #1, no. #2 of 3.",
    "snake_case_name, file_*.txt, ~5 people, 3~4 days, 10^3, $5 and $6, 50 % and 5%, e.g. a::b, 12:30:45.",
    "[sic], […], [the council], (a) or [b], a [1a], “[sic]” and {a, b}, {1}, {{}}, a [x].",
    "<name>, <your city>, <3, -->, a->b, 1 <= 2, a == b == c, ==, ---, a | b, ::, :-).",
    "„Spaß“, CAFÉ®, «perché…», AMANHÃ”, ÎLE, naïve, Âge, Ñandú, Ångström, À™, İstanbul, 10 €.",
    "【速報】 and 【1】, #MeToo was new. See C:\\temp and \\o/.",
    "mail@example.org and example.org, and/or, http and www.",
    "He said: “no”.\nNote: it is late.",
  ])("%s", written => expect(renderMarkdown(written, 1).problems).toEqual([]));
});
