/** A story's style sheet: what is broken or leads elsewhere has its place, and what is printed cannot leave its layer. */
import parse from "css-tree/parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStyleSheet } from "../../../src/content/look/styleSheet.ts";

const NAMES = ["lines.svg", "paper photo.png", "fonts/brand.woff2"];

function problemsOf(text: string): string[] {
  return readStyleSheet(text, NAMES).problems.map(
    ({ fault, position }) => `${position.line}:${position.column} ${fault.rule}`,
  );
}

function printed(text: string): string {
  const { problems, print } = readStyleSheet(text, NAMES);
  expect(problems).toEqual([]);
  return print(name => `x-${name.replace(/\W/g, "")}`);
}

describe("an address of another host", () => {
  it.each([
    ["a { background: url(https://evil.example/x) }", "1:17"],
    ["a { background: url('https://evil.example/x') }", "1:21"],
    ['a { background: URL(  "//evil.example/x" ) }', "1:23"],
    ["a { background: url(ht\\74ps://evil.example/x) }", "1:17"],
    ["a { background: url('\\68 ttps://evil.example') }", "1:21"],
    ["a { background: url('ht\\\ntps://evil.example') }", "1:21"],
    ["a { background: u\\72l(https://evil.example) }", "1:17"],
    ["a { background: \\000075rl('https://evil.example') }", "1:17"],
    ["a { background: url(\\\\\\\\evil.example/x) }", "1:17"],
    ["a { background: url(data:image/png;base64,AAAA) }", "1:17"],
    ["a { background: url(javascript:alert\\(1\\)) }", "1:17"],
    ["a { background: image-set('https://evil.example/x' 1x) }", "1:27"],
    ["a { background: -webkit-image-set(url(//evil.example) 1x) }", "1:35"],
    ["a { background: cross-fade(url(//evil.example), red) }", "1:28"],
    ["a { background: src('https://evil.example') }", "1:21"],
    ["a { --x: 'https://evil.example'; background: src(var(--x)) }", "1:50"],
    ["a { --x: '//evil.example'; background: image-set(inherit(--x) 1x) }", "1:50"],
    ["a { background: image-set(--made(1) 1x) }", "1:27"],
    ["a { --x: url(//evil.example) }", "1:10"],
    ["a {\n  & b {\n    cursor: url(//evil.example), auto }\n}", "3:13"],
    ["@font-face { font-family: X; src: url(//evil.example) }", "1:35"],
    ["@media print { @page { background: url(//evil.example) } }", "1:36"],
    ["@property --x { syntax: '*'; inherits: true; initial-value: url(//evil.example) }", "1:61"],
  ])("is an error in %s", (text, place) => {
    expect(problemsOf(text).slice(0, 1)).toEqual([`${place} look-address`]);
  });

  it.each([
    "@import 'https://evil.example';",
    "@import url(//evil.example) layer(x);",
    "@IMPORT 'lines.svg';",
    "@\\69mport 'x';",
    "@media print { @import 'x'; }",
  ])("is an error in %s", text => {
    expect(problemsOf(text)).toContain(text.startsWith("@media") ? "1:16 look-address" : "1:1 look-address");
  });
});

describe("an address of a file", () => {
  it("is printed under the name that the file has in the site", () => {
    expect(printed("a { background: url( 'paper photo.png' ), url(./lines.svg#a) }")).toBe(
      "a{background:url(x-paperphotopng),url(x-linessvg)}",
    );
    expect(printed("@font-face { font-family: B; src: url(fonts/brand.woff2) }")).toContain(
      "url(x-fontsbrandwoff2)",
    );
    expect(printed("a { background: image-set('lines.svg' 1x) }")).toContain('"x-linessvg"');
    expect(printed("a { background: url(paper%20photo.png) }")).toContain("url(x-paperphotopng)");
  });

  it.each([
    ["url(line.svg)", 'Did you mean "lines.svg"?'],
    ["url(../story.yaml)", "There are: lines.svg, paper photo.png, fonts/brand.woff2."],
    ["url(constructor)", "There are:"],
    ["url()", "There are:"],
  ])("is an error in %s, where there is none", (address, hint) => {
    const [problem] = readStyleSheet(`a { background: ${address} }`, NAMES).problems;
    expect(problem?.fault.rule).toBe("look-file");
    expect(problem?.fault.hint).toContain(hint);
  });
});

describe("a broken style sheet", () => {
  it.each([
    ["a { color: red", "1:3"],
    ["a { color: red } }", "1:18"],
    ["a { color red }", "1:11"],
    ["a {\n  color: 'x\n}", "2:10"],
    ["/* a { color: red }", "1:1"],
    ["a { background: url(lines.svg", "1:17"],
    ["a { b: [c }", "1:11"],
    ["<style>a { color: red }</style>", "1:1"],
    ["<!-- a { b: c } -->", "1:1"],
    ["a { & b { c: d }", "1:3"],
    ["a { b { c: d } }", "1:7"],
    ["a { b:hover { --ink: red } }", "1:13"],
    [".a { .b { c: d } }", "1:6"],
    ["} a { b: c }", "1:1"],
    ["@tailwind base;", "1:1"],
    ["@use 'x';", "1:1"],
    ["@namespace 'x';", "1:1"],
    ["a { b: c; ", "1:3"],
  ])("is an error with its place: %s", (text, place) => {
    expect(problemsOf(text)[0]).toBe(`${place} look-css`);
  });

  it.each([
    "",
    "/* nothing */",
    "@charset 'utf-8'; a { b: c }",
    "a { & b:hover { c: d } @media (width >= 40rem) { e: f } }",
    "@supports (display: grid) and (not (x: y)) { a { b: c } }",
    "@container side (inline-size > 3rem) { a { b: c } }",
    "@layer one, two; @layer two { a { b: c } }",
    "@scope (.a) to (.b) { c { d: e } }",
    "a:is(.x, #y):not(:has(> b))::before { content: '\\201c' }",
    "a { width: calc(1px + -2px) !important; inset: 0 auto }",
    "a { content: '}</style><script>' }",
    "a { background: url() }".replace("url()", "none"),
  ])("is not %s", text => {
    expect(problemsOf(text)).toEqual([]);
  });
});

describe("a rule for the dark", () => {
  it("holds for the system's scheme unless the reader chose light, and for the reader's choice", () => {
    expect(printed("@media (prefers-color-scheme: dark) { .a::before, b > c:hover { d: e } }")).toBe(
      '@media screen and (prefers-color-scheme:dark){.a:where(:root:not([data-theme="light"]),:root:not([data-theme="light"]) *)::before,b>c:hover:where(:root:not([data-theme="light"]),:root:not([data-theme="light"]) *){d:e}}' +
        '@media screen{.a:where(:root[data-theme="dark"],:root[data-theme="dark"] *)::before,b>c:hover:where(:root[data-theme="dark"],:root[data-theme="dark"] *){d:e}}',
    );
  });

  it.each([
    ["@media not (prefers-color-scheme: dark) { a { b: c } }", "1:1"],
    ["@media (prefers-color-scheme: dark) and (width > 1px) { a { b: c } }", "1:1"],
    ["@media print, (prefers-color-scheme: dark) { a { b: c } }", "1:1"],
    ["a { @media (prefers-color-scheme: dark) { b: c } }", "1:5"],
    ["@media (prefers-color-scheme: dark) { @keyframes x { from { a: b } } }", "1:39"],
    [':root[data-theme="dark"] { a: b }', "1:1"],
    ["[DATA-THEME] a { b: c }", "1:1"],
  ])("is an error if it cannot be followed: %s", (text, place) => {
    expect(problemsOf(text)).toEqual([`${place} look-token`]);
  });
});

describe("a custom property", () => {
  it("is noted with its scope, its schemes and its place", () => {
    const { settings } = readStyleSheet(
      ":root { --paper: #fff }\n@media (prefers-color-scheme: dark) { :root { --paper: #000 } }\n@media (width > 1px) { .a, .b { --x: 1 & c { --y: 2 } } }".replace(
        "1 &",
        "1; &",
      ),
      [],
    );
    expect(
      settings.map(({ name, value, scope, schemes, position }) => [
        name,
        value,
        scope,
        schemes,
        position.line,
      ]),
    ).toEqual([
      ["--paper", "#fff", ":root", ["light", "dark"], 1],
      ["--paper", "#000", ":root", ["dark"], 2],
      ["--x", "1", "@media (width > 1px) .a", ["light", "dark"], 3],
      ["--x", "1", "@media (width > 1px) .b", ["light", "dark"], 3],
      ["--y", "2", "@media (width > 1px) .a & c", ["light", "dark"], 3],
      ["--y", "2", "@media (width > 1px) .b & c", ["light", "dark"], 3],
    ]);
  });

  it.each([
    ["html { --ink: red }", "1:1"],
    ["HTML { --ink: red }", "1:1"],
    ["html:lang(ar) { --ink: red }", "1:1"],
    [":is(html) { --ink: red }", "1:1"],
    [":is(html) { & { --ink: red } }", "1:1"],
    [":root:root { --ink: red }", "1:1"],
    ["& { --ink: red }", "1:1"],
    ["@scope (html) { :scope { --ink: red } }", "1:17"],
    ["* { --ink: red }", "1:1"],
    [".quote :not(b) { --ink: red }", "1:1"],
    [":root { --ink: red !important }", "1:9"],
    ["@keyframes x { from { --ink: red } }", "1:23"],
    ["@property --ink { syntax: '*'; inherits: false; initial-value: red }", "1:1"],
  ])("is an error where its contrast could not be worked out: %s", (text, place) => {
    expect(problemsOf(text)).toEqual([`${place} look-token`]);
  });
});

describe("a name", () => {
  it.each([
    [":root { --\\69nk: #eee }", "1:9"],
    [":root { -\\-ink: #eee }", "1:9"],
    ["[data-them\\65 = dark] { color: red }", "1:2"],
    ["@media (prefers-color\\-scheme: dark) { a { color: red } }", "1:9"],
    ["@m\\000065 dia (prefers-color-scheme: dark) { a { color: red } }", "1:1"],
  ])("is what it looks like, or an error: %s", (text, place) => {
    expect(problemsOf(text)[0]).toBe(`${place} look-css`);
  });

  it("may have signs that CSS asks to be written so", () => {
    const text = ".md\\:flex,.\\31 0,.a\\/b{color:red}";
    expect(printed(text)).toBe(text);
  });

  it("may be that of any part of the page", () => {
    const text = ".a *,:is(html) .b,*{color:red}.a,.a:hover,:focus-visible{--ink:red}*::before{--ink:red}";
    expect(problemsOf(text)).toEqual([]);
  });
});

describe("a style sheet without end", () => {
  const tens = "a,b,c,d,e,f,g,h,i,j";

  it.each([
    ["brackets", "a{".repeat(50_000), "look-css"],
    ["functions", `a{b:${"url(".repeat(50_000)}`, "look-css"],
    ["closing brackets", "}".repeat(100_000), "look-css"],
    ["selectors in selectors", `${tens}{& ${tens}{& ${tens}{& ${tens}{--ink:red}}}}`, "look-token"],
    [
      "schemes in schemes",
      "@media (prefers-color-scheme:dark){@media (prefers-color-scheme:dark){a{b:c}}}",
      "look-token",
    ],
  ])("is refused, with few problems: %s", (_, text, rule) => {
    const { problems } = readStyleSheet(text, []);
    expect(problems.map(({ fault }) => fault.rule)).toContain(rule);
    expect(problems.length).toBeLessThanOrEqual(50);
  });
});

it("prints nothing that leaves its layer or leads out of the site, whatever is written", () => {
  const piece = fc.constantFrom(
    ...[
      "a",
      "{",
      "}",
      "(",
      ")",
      "[",
      "]",
      ";",
      ":",
      "b:c",
      "url(",
      "u\\72l(",
      "'",
      '"',
      "//x",
      "https:",
      "\\",
      "\n",
      "/*",
      "*/",
    ],
    ...[
      "@media",
      "@import",
      "@layer",
      "&",
      "--x",
      "!important",
      "</style>",
      "<!--",
      "lines.svg",
      "src(",
      "var(--x)",
      ",",
      " ",
      "\\7d",
    ],
  );
  let sound = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
      const text = pieces.join("");
      const { problems, print } = readStyleSheet(text, NAMES);
      if (problems.length > 0) return;
      sound += 1;
      const sheet = parse(`@layer theme{${print(() => "file")}}z{}`, { parseCustomProperty: true });
      const rules = sheet.type === "StyleSheet" ? [...sheet.children].map(({ type }) => type) : [];
      expect(rules).toEqual(["Atrule", "Rule"]);
      expect(print(() => "file")).not.toMatch(/url\((?!file\))|src\(/i);
    }),
    { numRuns: 5000, seed: 3 },
  );
  expect(sound).toBeGreaterThan(100);
});
