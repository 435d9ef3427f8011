/** A drawing is printed anew from what is allowed; what would run or load is an error with its place. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSvg } from "../../../src/content/look/svg.ts";

const drawn = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">\n${inside}</svg>`;

function problemsOf(text: string): string[] {
  return readSvg(text).problems.map(
    ({ fault, position, severity = "error" }) =>
      `${position.line}:${position.column} ${severity} ${fault.message}`,
  );
}

describe("what runs, loads or leads elsewhere", () => {
  it.each([
    ["<script>alert(1)</script>", "<script>"],
    ["<SCRIPT/>", "<SCRIPT>"],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg"/>', "<x:script>"],
    ['<g onload="x()"/>', "`onload`"],
    ['<g ONCLICK="x()"/>', "`ONCLICK`"],
    ["<foreignObject><p/></foreignObject>", "<foreignObject>"],
    ['<image href="https://evil.example/x.png"/>', "<image>"],
    ['<image href="data:image/png;base64,AAAA"/>', "<image>"],
    ['<a href="javascript:alert(1)"><g/></a>', "link"],
    ['<use href="https://evil.example/#a"/>', "https://evil.example"],
    ['<use xlink:href="other.svg#a"/>', "other.svg"],
    ['<use href=" &#x6a;avascript:x"/>', "javascript:x"],
    ['<path fill="url(https://evil.example)"/>', "`fill`"],
    ['<path fill="u\\72l(//evil.example)"/>', "`fill`"],
    ["<path style=\"fill:url('//evil.example')\"/>", "`style`"],
    ["<style>@import '//evil.example';</style>", "@import"],
    ["<style>@font-face{src:url(//evil.example)}</style>", "style sheet"],
    ["<style><![CDATA[a{fill:url(//evil.example)}]]></style>", "style sheet"],
    ['<feImage href="#a"/>', "<feImage>"],
    // A browser joins the texts of a style sheet.
    ["<style>a{fill:u<g/>rl(//evil.example)}</style>", "style sheet"],
    ["<style>a{fill:u<?x y?>rl(//evil.example)}</style>", "style sheet"],
    ["<style>a{fill:u<!-- -->rl(//evil.example)}</style>", "style sheet"],
    ["<style>a{fill:u<x:y xmlns:x='z'/>rl(//evil.example)}</style>", "style sheet"],
    ["<style>@<title/>import '//evil.example';</style>", "@import"],
  ])("is an error: %s", (inside, named) => {
    const [problem = ""] = problemsOf(drawn(inside));
    expect(problem).toMatch(/^2:1 error /);
    expect(problem).toContain(named);
    expect(readSvg(drawn(inside)).drawing).toBeUndefined();
  });

  it.each([
    '<!DOCTYPE svg [<!ENTITY a "b">]>',
    '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>',
  ])("is an error: %s", doctype => {
    expect(problemsOf(doctype + drawn(""))[0]).toContain("1:1 error The drawing declares entities");
    expect(problemsOf(`${doctype}${drawn("<title>&a;</title>")}`).length).toBeGreaterThan(0);
  });
});

describe("a drawing", () => {
  it("keeps what draws, its styles and its own references", () => {
    const inside =
      '<title>A &amp; B</title><defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>' +
      '<style>path{fill:#111}@media (prefers-color-scheme:dark){path{fill:#eee}}</style><path d="M0 0h4" stroke="url(#g)"/><use href="#g"/>';
    expect(readSvg(drawn(inside))).toEqual({
      problems: [],
      drawing: {
        width: 20,
        height: 10,
        text: `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 20 10">${inside.replace("&amp;", "&#38;")}</svg>\n`,
      },
    });
  });

  it("loses without a word what editors note for themselves", () => {
    const text =
      '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><!-- made by -->' +
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://i.example/" version="1.1" width="4px" height="3" i:version="1"><i:view i:zoom="1"/><metadata><x/></metadata><g i:label="L" data-name="n"/></svg>';
    expect(readSvg(text)).toEqual({
      problems: [],
      drawing: {
        width: 4,
        height: 3,
        text: '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3" viewBox="0 0 4 3"><g/></svg>\n',
      },
    });
  });

  it("loses with a warning what moves or what SVG has not", () => {
    const { drawing, problems } = readSvg(
      drawn('<path d="M0 0" wrong="1"><animate/></path><constructor/><g __proto__="x"/>'),
    );
    expect(drawing?.text).toContain('<path d="M0 0"/><g/>');
    expect(problems.map(({ severity, fault }) => [severity, fault.message])).toEqual([
      [
        "warning",
        "Parts of the drawing are left out, because a picture here only stands still: wrong of <path>, <animate>, <constructor>, __proto__ of <g>.",
      ],
    ]);
  });

  it.each([
    ["", "not well-formed"],
    ["<svg", "not well-formed"],
    ["<svg viewBox='0 0 1 1'><g></svg>", "not well-formed"],
    ["<html/>", "outermost element"],
    ["<svg xmlns='http://www.w3.org/1999/xhtml' viewBox='0 0 1 1'/>", "outermost element"],
    ["<svg/>", "how large"],
    ["<svg viewBox='0 0 0 1'/>", "how large"],
    ["<svg width='100%' height='2cm'/>", "how large"],
    [drawn(`${"<g>".repeat(60)}${"</g>".repeat(60)}`), "deeper"],
    [`<svg viewBox='0 0 1 1'>${"<g>".repeat(40_000)}${"</g>".repeat(40_000)}</svg>`, "deeper"],
    [drawn("<path/>".repeat(6000)), "more than"],
    [drawn('<g id="a"><use href="#a"/></g>'), "without end"],
    [
      drawn(
        Array.from(
          { length: 20 },
          (_, at) => `<g id="n${at}"><use href="#n${at + 1}"/><use href="#n${at + 1}"/></g>`,
        ).join(""),
      ),
      "repeats",
    ],
  ])("is refused where it is none or too much: %#", (text, why) => {
    const { drawing, problems } = readSvg(text);
    expect(drawing).toBeUndefined();
    expect(problems.map(({ fault }) => fault.message).join()).toContain(why);
  });

  it("is the same when it is read again, whatever it holds", () => {
    const word = fc.constantFrom(
      "g",
      "path",
      "text",
      "style",
      "title",
      "id",
      "fill",
      "a&lt;b",
      "#x",
      "]]&gt;",
      '"',
      "'",
      "x",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, word), { maxLength: 6 }), parts => {
        const inside = parts
          .map(
            ([name, key, value]) =>
              `<${name.replace(/\W/g, "")}g ${key.replace(/\W/g, "")}i="${value.replaceAll('"', "&quot;")}">${value}</${name.replace(/\W/g, "")}g>`,
          )
          .join("");
        const text = readSvg(drawn(`<text>${inside}${parts.map(([, , value]) => value).join("")}</text>`))
          .drawing?.text;
        if (text !== undefined) expect(readSvg(text).drawing?.text).toBe(text);
      }),
      { seed: 5 },
    );
  });
});
