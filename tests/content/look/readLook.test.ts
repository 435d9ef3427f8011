/** `look` in story.yaml with the files of its folder, as `check` reads them. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadTimeline } from "../../../src/build/load.ts";
import { contentOf } from "../../folders.ts";

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h4"/></svg>';
const FONT = readFileSync(
  createRequire(import.meta.url).resolve(
    "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2",
  ),
);
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

type Files = Readonly<Record<string, string | Uint8Array>>;

function storyWith(look: string, files: Files = {}): string {
  const folder = contentOf({
    "story.yaml": `title: The bridge\n${look}\n`,
    "actors.yaml": "[]\n",
    "pages/about.md": "---\ntitle: About\n---\n\nWords.\n",
    "articles/2024-01-01-start.md":
      "---\ntitle: It begins\ndate: 2024-01-01\nsources:\n  - id: herald\n    publisher: The Herald\n---\n\nWords.\n",
  });
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, "look", name)), { recursive: true });
    writeFileSync(join(folder, "look", name), bytes);
  }
  return folder;
}

function problemsIn(folder: string): string[] {
  return loadTimeline(folder, { today: "2024-02-01" }).problems.map(
    ({ file, line, column, severity, rule, message, hint }) =>
      `${file.slice(file.lastIndexOf("content/") + "content/".length)}:${line}:${column} ${severity} ${message} ${hint} [${rule}]`,
  );
}

function problemsOf(look: string, files: Files = {}): string[] {
  return problemsIn(storyWith(look, files));
}

describe("a look", () => {
  it("is read with all of its files", () => {
    const folder = storyWith(
      'look: {logo: a.svg, logo-dark: b.png, icon: b.png, accent: "#7a1f2b", fonts: {sans: f/c.woff2, serif: none}, style: d.css, footer: e.md}',
      {
        "a.svg": SVG,
        "b.png": PNG,
        "f/c.woff2": FONT,
        "f/OFL.txt": "A licence.",
        "d.css": "body { background: url(a.svg) }",
        "e.md": "By **us**: [about](/about/).",
      },
    );
    const { look, problems } = loadTimeline(folder, { today: "2024-02-01" });
    expect(problems).toEqual([]);
    expect(look?.assets.map(({ name }) => name.replace(/-\w{10}\./, "."))).toEqual([
      "logo.svg",
      "logo-dark.png",
      "icon.png",
      "sans.woff2",
      "look.svg",
    ]);
    expect(look?.logo).toMatchObject({ width: 20, height: 10 });
    expect(look?.icon?.type).toBe("image/png");
    expect(look?.fonts).toEqual({ sans: expect.stringMatching(/^sans-/), serif: null });
    expect(look?.style).toMatch(
      /^@layer look\{@font-face\{font-family:"Story Sans";src:url\(sans-\w+\.woff2\).*@layer theme\{body\{background:url\(look-\w+\.svg\)\}\}$/,
    );
    expect(look?.footer).toBe('<p>By <strong>us</strong>: <a href="/about/">about</a>.</p>\n');
  });

  it("is none if the story has none, and its folder is then ignored", () => {
    expect(loadTimeline(storyWith("")).look).toBeUndefined();
    expect(problemsOf("", { "a.svg": SVG, "b.svg": SVG })).toEqual([
      "look/a.svg:1:1 warning This file is ignored: `story.yaml` has no `look`. Write `look` in `story.yaml` and name the file there, or delete the folder. [file-ignored]",
    ]);
  });

  it("may be empty or hold one thing", () => {
    for (const look of [
      'look: {accent: "#7a1f2b"}',
      "look: {fonts: {sans: none}}",
      "look: {fonts: {serif: none}}",
    ])
      expect(problemsOf(look)).toEqual([]);
  });
});

describe("a name of a file", () => {
  it.each([
    ["logo.svg", 'There is no file "logo.svg" in `look/`. Did you mean "Logo.svg"?'],
    ["look/Logo.svg", 'Did you mean "Logo.svg"?'],
    ["wordmark.svg", "Put the file into `look/`. There are: Logo.svg, brand.woff2."],
    ["constructor", "There is no file"],
    ["__proto__", "There is no file"],
    ["../story.yaml", "is not the name of a file in `look/`"],
    ["/etc/passwd", "is not the name of a file in `look/`"],
    ["..\\story.yaml", "is not the name of a file in `look/`"],
    [".hidden.svg", "is not the name of a file in `look/`"],
    ["https://evil.example/logo.svg", "is not the name of a file in `look/`"],
    ["a".repeat(201), "is not the name of a file in `look/`"],
  ])("is an error at its field: %s", (name, said) => {
    const [problem] = problemsOf(`look:\n  logo: ${JSON.stringify(name)}`, {
      "Logo.svg": SVG,
      "brand.woff2": FONT,
    });
    expect(problem).toMatch(/^story\.yaml:3:9 error /);
    expect(problem).toContain(said);
    expect(problem).toContain("[look-file]");
  });

  it("is an error if it leads out of the folder or to no regular file", () => {
    const folder = storyWith("look: {logo: out.svg, icon: in.svg}", { "a.svg": SVG });
    writeFileSync(join(folder, "..", "outside.svg"), SVG);
    symlinkSync(join(folder, "..", "outside.svg"), join(folder, "look", "out.svg"));
    symlinkSync(join(folder, "look", "a.svg"), join(folder, "look", "in.svg"));
    const problems = problemsIn(folder);
    expect(problems[0]).toContain("look/a.svg:1:1 warning");
    expect(problems[1]).toContain("look/out.svg:1:1 error This symbolic link points to a file outside");
    expect(problems.some(each => each.includes("in.svg"))).toBe(false);
  });

  it("is an error if the folder is none", () => {
    const folder = storyWith("look: {logo: a.svg}");
    writeFileSync(join(folder, "look"), "");
    expect(problemsIn(folder)[0]).toContain("look:1:1 error A folder is expected here");
  });
});

describe("a field", () => {
  it.each([
    ["look: {acent: red}", "story.yaml:2:8 error", 'Did you mean "accent"?'],
    ["look: {fonts: {mono: a.woff2}}", "story.yaml:2:16 error", "mono"],
    ["look: logo.svg", "story.yaml:2:7 error", ""],
    ['look: {accent: "7a1f2b"}', "story.yaml:2:16 error", 'Write "#7a1f2b", in quotation marks.'],
    ["look: {accent: brandred}", "story.yaml:2:16 error", "not one opaque colour"],
    ["look: {accent: rgb(0 0 0 / 0.5)}", "story.yaml:2:16 error", "not one opaque colour"],
    ['look: {accent: "red; } body { display: none"}', "story.yaml:2:16 error", "not one opaque colour"],
    ["look: {accent-dark: white}", "story.yaml:2:21 error", "without `accent`"],
    ["look: {logo-dark: a.svg}", "story.yaml:2:19 error", "without `logo`"],
    [
      "look: {accent: gold}",
      "story.yaml:2:16 error In the light scheme, `--accent` #ffd700",
      "nearest colour that passes is #",
    ],
    [
      "look: {accent: black, accent-dark: black}",
      "story.yaml:2:36 error In the dark scheme",
      "nearest colour",
    ],
    ["look: {fonts: {sans: a.svg}}", "look/a.svg:1:1 error", "not those of a font"],
    ["look: {logo: f.woff2}", "look/f.woff2:1:1 error", "not those of a picture"],
    ["look: {icon: a.svg, logo: i.ico}", "look/i.ico:1:1 error", "ICO, which cannot be shown here"],
    ["look: {style: a.svg}", "look/a.svg:1:1 error", "broken"],
  ])("is an error with its place: %s", (look, place, said) => {
    const found = problemsOf(look, {
      "a.svg": SVG,
      "f.woff2": FONT,
      "i.ico": Buffer.of(0, 0, 1, 0, 1, 0),
    }).filter(each => !each.includes("file-ignored"));
    expect(found[0]?.slice(0, place.length)).toBe(place);
    expect(found[0]).toContain(said);
  });

  it("that is invalid leaves the others to be checked", () => {
    const found = problemsOf("look:\n  accent: nothing\n  logo: x.svg\n  style: a.css\n", { "a.css": "a {" });
    expect(found.map(each => each.replace(/ .*\[/, " ["))).toEqual([
      "look/a.css:1:3 [look-css]",
      "story.yaml:3:11 [look-colour]",
      "story.yaml:4:9 [look-file]",
    ]);
  });

  it("that is empty is a warning", () => {
    expect(problemsOf("look:\n  logo:\n").map(each => each.split(" ")[1])).toEqual(["warning"]);
  });
});

describe("the accent in the dark", () => {
  it.each(["#000000", "#7a1f2b", "rebeccapurple", "#0b55b7", "darkgreen"])(
    "is made from %s so that it passes",
    accent => {
      const { look, problems } = loadTimeline(storyWith(`look: {accent: "${accent}"}`));
      expect(problems).toEqual([]);
      expect(look?.style).toMatch(/:root\[data-theme="dark"\]\{--accent:#[\da-f]{6}\}/);
    },
  );

  it("is made for the ground that the style sheet has in the dark", () => {
    const css =
      "@media (prefers-color-scheme: dark) { :root { --paper: #333; --tint: #3a3a3a; --ink: #fff; --soft: #ddd; --named: #cdf; --moved: #fc9; --met: #bfb; --mark: #444 } }";
    const styles = [css, ""].map(text =>
      loadTimeline(storyWith('look: {accent: "#7a1f2b", style: a.css}', { "a.css": text })),
    );
    expect(styles.map(({ problems }) => problems)).toEqual([[], []]);
    const [own, ours] = styles.map(({ look }) => /"dark"\]\{--accent:(#\w+)/.exec(look?.style ?? "")?.[1]);
    expect(own).not.toBe(ours);
  });
});

describe("the foot of the pages", () => {
  it.each([
    ["# Contact", "1:1", "heading"],
    ["Words.\n\nContact\n-------", "3:1", "heading"],
    ["[here](about/)", "1:8", "somewhere else from every page"],
    ["[here](#main)", "1:8", "somewhere else from every page"],
    ["[here](/abuot/)", "1:8", 'Did you mean "/about/"?'],
    ["[here](javascript:alert(1))", "1:8", "not allowed"],
    ["---\ntitle: x\n---\n", "1:1", "no fields"],
    ["<!-- nothing -->", "1:1", "nothing in this file"],
    ["", "1:1", "nothing in this file"],
    ["| a |\n| - |\n| b |", "1:1", "table"],
    ["![](x.png)", "1:1", "images"],
  ])("is an error with its place: %j", (text, place, said) => {
    const found = problemsOf("look: {footer: foot.md}", { "foot.md": text });
    expect(found[0]).toContain(`look/foot.md:${place} error`);
    expect(found[0]).toContain(said);
  });

  it("shows HTML and template signs as they are written", () => {
    const { look } = loadTimeline(
      storyWith("look: {footer: foot.md}", { "foot.md": "{{ x }} `<b>` & 1 < 2" }),
    );
    expect(look?.footer).toBe("<p>{{ x }} <code>&lt;b&gt;</code> &amp; 1 &lt; 2</p>\n");
  });
});

it("says what is too large", () => {
  expect(problemsOf("look: {icon: a.svg}", { "a.svg": `${SVG}${" ".repeat(200_000)}` })[0]).toContain(
    "every page loads it, and at most 100000 are allowed",
  );
  expect(problemsOf("look: {style: a.css}", { "a.css": Buffer.alloc(4_000_000) }).join()).toContain(
    "[file-size]",
  );
});

it("says what nothing uses, but not a licence", () => {
  expect(
    problemsOf('look: {accent: "#7a1f2b"}', { "old.svg": SVG, "OFL.txt": "x", "LICENSE-font.md": "x" }),
  ).toEqual([
    "look/old.svg:1:1 warning This file is ignored: neither `look` in `story.yaml` nor its style sheet names it. Name it, or delete it. [file-ignored]",
  ]);
});
