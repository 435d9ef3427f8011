/** The list of tokens is that of Dateline's own style sheet. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readStyleSheet } from "../../../src/content/look/styleSheet.ts";
import { COLOURS, isToken, OTHER_TOKENS, PAIRS, SCHEMES } from "../../../src/content/look/tokens.ts";

const STYLES = "layouts/styles";
const sheets = readdirSync(STYLES).map(name => [name, readFileSync(join(STYLES, name), "utf8")] as const);

/** What the sheet sets in a rule, with the selector and the query around it as they are written. */
function rootOf(text: string, start: string): ReadonlyMap<string, string> {
  const at = text.indexOf(start);
  expect(at, start).toBeGreaterThan(-1);
  const block = text.slice(at + start.length, text.indexOf("}", at));
  return new Map(
    Array.from(block.matchAll(/(--[\w-]+):\s*([^;]+);/g), match => [match[1] ?? "", match[2]?.trim() ?? ""]),
  );
}

const ground = readFileSync(join(STYLES, "ground.css"), "utf8");
const light = rootOf(ground, ":root {");
const system = rootOf(ground, ':root:not([data-theme="light"]) {');
const chosen = rootOf(ground, ':root[data-theme="dark"] {');

describe("the tokens", () => {
  it("are those that the style sheet sets for the page", () => {
    expect([...light.keys()].sort()).toEqual([...Object.keys(COLOURS), ...Object.keys(OTHER_TOKENS)].sort());
  });

  it("have the colours that the style sheet has, in either scheme", () => {
    for (const [name, token] of Object.entries(COLOURS)) {
      expect([name, light.get(name)]).toEqual([name, token.light]);
      expect([name, system.get(name) ?? token.light]).toEqual([name, token.dark]);
    }
    expect(chosen).toEqual(system);
  });

  it("are the same on paper as in the light, but for black and greys", () => {
    const paper = rootOf(
      readFileSync(join(STYLES, "reader.css"), "utf8").split("@media print")[1] ?? "",
      ":root {",
    );
    for (const name of ["--named", "--moved", "--met"]) expect(paper.get(name)).toBe(light.get(name));
    expect(paper.get("--paper")).toBe("#fff");
    const lines = ["--rule", "--mark", "--accent", "--link", "--text-link"];
    expect(Object.keys(COLOURS).filter(name => !paper.has(name) && !lines.includes(name))).toEqual([]);
  });
});

describe("the pairs", () => {
  it("name every token that is the colour of a text, and every ground", () => {
    const used = (properties: RegExp) =>
      new Set(
        sheets.flatMap(([, text]) =>
          Array.from(text.matchAll(properties), match => match[1] ?? "").filter(isToken),
        ),
      );
    const texts = used(/(?:^|[\s;{])color:\s*var\((--[\w-]+)/g);
    const grounds = used(/background(?:-color)?:\s*var\((--[\w-]+)/g);
    expect([...texts].sort()).toEqual(["--accent", "--ink", "--paper", "--soft"]);
    for (const name of texts) expect([name, PAIRS.some(({ is }) => is === name)]).toEqual([name, true]);
    // A plate is under a picture.
    for (const name of grounds)
      expect([name, name === "--plate" || PAIRS.some(({ on }) => on === name)]).toEqual([
        name,
        name !== "--rule",
      ]);
    expect(grounds.size).toBeGreaterThan(2);
  });

  it("name every tone, which is the colour of a text under another name", () => {
    const tones = new Set(
      sheets.flatMap(([, text]) => Array.from(text.matchAll(/--tone: var\((--\w+)\)/g), match => match[1])),
    );
    expect([...tones].sort()).toEqual(["--ink", "--met", "--moved", "--named", "--soft"]);
    for (const name of tones)
      for (const on of ["--paper", "--tint"])
        expect(PAIRS.some(pair => pair.is === name && pair.on === on)).toBe(true);
  });
});

it("Dateline's own style sheet is one that could be a story's, but for its own files and attribute", () => {
  const fonts = /url\("([^"]+)"\)/g;
  for (const [name, text] of sheets) {
    const files = Array.from(text.matchAll(fonts), match => match[1] ?? "");
    const { problems } = readStyleSheet(text, files);
    const rules = new Set(problems.map(({ fault }) => fault.rule));
    expect([name, [...rules]]).toEqual([name, name === "ground.css" ? ["look-token"] : []]);
  }
  expect(SCHEMES).toEqual(["light", "dark"]);
});
