/** The contrast of tokens: of Dateline's own, and of what a story sets for the page or a part of it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { colourOf, contrastOf, nearestPassing } from "../../../src/content/look/colours.ts";
import { contrastProblems } from "../../../src/content/look/contrast.ts";
import { readStyleSheet } from "../../../src/content/look/styleSheet.ts";
import { COLOURS, isColour, PAIRS, SCHEMES } from "../../../src/content/look/tokens.ts";

function problemsOf(text: string) {
  const { problems, settings, uses } = readStyleSheet(text, []);
  expect(problems).toEqual([]);
  return contrastProblems(
    settings.map(each => ({ ...each, file: "theme.css" })),
    uses,
  ).map(({ fault, position, severity }) => ({ ...fault, line: position.line, severity }));
}

it("is enough in every pair that Dateline has itself", () => {
  const everything = Object.entries(COLOURS).flatMap(([name, token]) =>
    SCHEMES.map(scheme => ({
      name,
      value: token[scheme],
      scope: ":root",
      schemes: [scheme],
      position: { line: 1, column: 1 },
      file: "ground.css",
    })),
  );
  expect(contrastProblems(everything, new Set())).toEqual([]);
  const grey = everything.map((each, line) => ({ ...each, value: "#888", position: { line, column: 1 } }));
  const named = contrastProblems(grey, new Set()).map(({ position }) => position.line);
  expect(named.map(line => grey[line]?.name).sort()).toEqual(
    [...new Set(PAIRS.map(({ is }) => is))].flatMap(is => [is, is]).sort(),
  );
});

describe("a token that is set", () => {
  it("is an error where it cannot be read, with the pair, the contrast and a colour that passes everywhere", () => {
    const [first, ...others] = problemsOf(":root {\n  --soft: #999;\n}");
    expect(first).toMatchObject({
      rule: "look-contrast",
      line: 2,
      message:
        "In the light scheme, `--soft` #999999 on `--paper` #ffffff has a contrast of 2.84:1, but text needs 4.5:1.",
    });
    const better = /is (#\w+) for `--soft`/.exec(first?.hint ?? "")?.[1] ?? "";
    expect(problemsOf(`@media (prefers-color-scheme: light) { :root { --soft: ${better} } }`)).toEqual([]);
    // On the tint too, once; in the dark it is light enough.
    expect(others).toEqual([]);
  });

  it("gives way to what comes later, or is in no layer, also where it holds under a condition", () => {
    const others = ["soft", "named", "moved", "met", "accent"].map(name => `--${name}: #eee`).join("; ");
    const dark = `:root { --paper: #222; --tint: #222; --mark: #222; --ink: #eee; ${others} }`;
    const plain = ":root { --ink: #111 } @media (prefers-color-scheme: dark) { :root { --ink: #eee } }";
    const wide = `@media (width > 1px) { ${dark} }`;
    expect(problemsOf(`${plain}\n${wide}`)).toEqual([]);
    for (const text of [
      `${wide}\n${plain}`,
      `@layer x { ${dark} }\n${plain}`,
      `${plain}\n@layer x { ${dark} }`,
    ])
      expect(problemsOf(text)[0]?.message).toMatch(
        /^In the light scheme in .*`--ink` #111111 on `--paper` #222222/,
      );
  });

  it("holds in both schemes, as CSS says, unless the dark has its own", () => {
    const light = ":root { --paper: #fffaf2 }";
    expect(problemsOf(light).map(({ message }) => message.slice(0, 37))).toContain(
      "In the dark scheme, `--ink` #e8eef2 o",
    );
    expect(problemsOf(`${light} @media (prefers-color-scheme: dark) { :root { --paper: #17110e } }`)).toEqual(
      [],
    );
    // The later rule wins.
    expect(
      problemsOf(`@media (prefers-color-scheme: dark) { :root { --paper: #17110e } } ${light}`).length,
    ).toBeGreaterThan(0);
  });

  it("may be a ground: then the ground is changed", () => {
    const [problem] = problemsOf("@media (prefers-color-scheme: light) { :root { --paper: #777 } }");
    expect(problem?.hint).toMatch(/ is #\w+ for `--paper`\.$/);
  });

  it("may follow from another, and is reported where that is set", () => {
    const text = ":root {\n --brand: #f2a900;\n --accent: var(--brand);\n}";
    expect(problemsOf(text)[0]).toMatchObject({ rule: "look-contrast", line: 3 });
    expect(problemsOf(":root { --accent: var(--nothing, var(--ink)) }")).toEqual([]);
    expect(problemsOf(":root { --accent: var(--nothing) }")[0]?.rule).toBe("look-colour");
    expect(problemsOf(":root { --a: var(--b); --b: var(--a); --accent: var(--a) }")[0]?.rule).toBe(
      "look-colour",
    );
    expect(problemsOf(":root { --ink: var(--ink) }")[0]?.rule).toBe("look-colour");
  });

  it.each([
    ...[
      "currentColor",
      "transparent",
      "rgb(0 0 0 / 50%)",
      "color-mix(in srgb, red, blue)",
      "light-dark(red, blue)",
    ],
    ...["initial", "none", "#12", "000", "url(x)", "constructor", ""],
  ])("is an error if it is no opaque colour that is known beforehand: %s", value => {
    const { settings } = readStyleSheet(":root { --ink: X }", []);
    const found = contrastProblems(
      settings.map(each => ({ ...each, value, file: "theme.css" })),
      new Set(),
    );
    expect(found[0]?.fault.rule).toBe("look-colour");
  });

  it("holds for a part of the page with what the page has", () => {
    const [problem] = problemsOf(".masthead { --paper: #0c2c33 }");
    expect(problem?.message).toMatch(
      /^In the light scheme in `.masthead`, `--ink` #10171d on `--paper` #0c2c33 has a contrast of 1\.\d+:1, /,
    );
    const whole =
      "--paper: #000; --tint: #111; --ink: #fff; --soft: #ccc; --named: #adf; --moved: #fb8; --met: #9e9; --mark: #550";
    expect(problemsOf(`@media (width > 1px) { .masthead { ${whole} } }`)).toEqual([]);
  });

  it("is an error if it follows from more than can be followed", () => {
    const chain = (links: number) =>
      Array.from(
        { length: links },
        (_, at) => `--v${at}: var(--v${at + 1}) var(--v${at + 1}, var(--v${at + 2}));`,
      ).join("");
    expect(problemsOf(`:root { ${chain(5000)} --ink: var(--v0) }`).map(({ rule }) => rule)).toContain(
      "look-colour",
    );
    const scopes = Array.from({ length: 300 }, (_, at) => `.a${at} { --ink: #000 }`).join("");
    expect(problemsOf(scopes).map(({ rule }) => rule)).toEqual(["look-token"]);
  });

  it("is a warning if nothing uses it and it is almost a token", () => {
    expect(problemsOf(":root { --papper: #fff }")).toEqual([
      {
        rule: "look-token",
        message: "Nothing uses `--papper`.",
        hint: 'Did you mean "--paper"?',
        line: 1,
        severity: "warning",
      },
    ]);
    expect(problemsOf(":root { --papper: #fff } a { color: var(--papper) }")).toEqual([]);
  });
});

describe("the nearest colour that passes", () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map(each => `#${each.toString(16).padStart(6, "0")}`);

  it("passes, and is the colour itself if that does", () => {
    fc.assert(
      fc.property(colour, colour, fc.constantFrom(3, 4.5), (one, other, least) => {
        const found = nearestPassing(one, [{ colour: other, least }]);
        if (found === undefined) return;
        expect(contrastOf(found, other)).toBeGreaterThanOrEqual(least);
        if (contrastOf(one, other) >= least + 0.2) expect(contrastOf(found, one)).toBeLessThan(1.05);
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it("exists against every single colour at 4.5:1", () => {
    for (const other of ["#000000", "#ffffff", "#767676", "#777777", "#808080"])
      expect(nearestPassing("#ff0000", [{ colour: other, least: 4.5 }])).toBeDefined();
    expect(
      nearestPassing("#ff0000", [
        { colour: "#000000", least: 12 },
        { colour: "#ffffff", least: 12 },
      ]),
    ).toBeUndefined();
  });
});

it.each([
  ["#7A1F2B", "#7a1f2b"],
  ["rebeccapurple", "#663399"],
  ["rgb(1 2 3)", "#010203"],
  ["hsl(120deg 100% 25%)", "#008000"],
  ["oklch(100% 0 0)", "#ffffff"],
  ["7a1f2b", undefined],
  ["__proto__", undefined],
  ["red; }", undefined],
])("reads %s as CSS does", (text, colour) => {
  expect(colourOf(text)).toBe(colour);
});

it("knows as colours its own names alone", () => {
  expect(["--ink", "--paper", "ink", "--constructor", "constructor", "__proto__"].filter(isColour)).toEqual([
    "--ink",
    "--paper",
  ]);
});
