/** The map of the house, held against the code's own import lines. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import { describe, expect, it } from "vitest";

/** Which rooms a room may import from. A room is a file of `src`, or a folder. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  problem: [],
  date: ["problem", "words"],
  words: ["date", "model"],
  model: ["date"],
  frontMatter: ["problem"],
  marks: ["problem"],
  markdown: ["frontMatter", "marks", "problem"],
  proofreading: ["frontMatter", "marks", "problem"],
  twins: ["problem"],
  taken: ["twins"],
  quotation: [],
  folding: [],
  validate: ["frontMatter", "problem"],
  fields: ["date", "model", "problem", "validate"],
  reader: ["frontMatter", "problem", "proofreading", "validate"],
  article: [
    "date",
    "fields",
    "frontMatter",
    "markdown",
    "meant",
    "model",
    "names",
    "problem",
    "quotation",
    "reader",
    "taken",
    "validate",
  ],
  actors: ["date", "fields", "frontMatter", "model", "problem", "reader", "twins", "validate"],
  plausible: ["article", "date", "frontMatter", "model", "problem"],
  meant: ["actors", "fields", "model", "problem"],
  story: [
    "fields",
    "frontMatter",
    "meant",
    "model",
    "problem",
    "reader",
    "taken",
    "twins",
    "validate",
    "words",
  ],
  links: ["article", "model", "problem", "reader", "views"],
  page: ["fields", "frontMatter", "markdown", "model", "problem", "reader", "taken", "validate"],
  names: ["actors", "model"],
  likeness: ["model"],
  copies: ["date", "model", "problem", "quotation", "reader"],
  capture: ["date", "model", "problem"],
  foresight: ["date", "model", "problem"],
  references: [
    "actors",
    "article",
    "frontMatter",
    "meant",
    "model",
    "problem",
    "reader",
    "twins",
    "validate",
  ],
  timeline: [
    "article",
    "capture",
    "copies",
    "date",
    "foresight",
    "frontMatter",
    "likeness",
    "model",
    "page",
    "plausible",
    "problem",
    "reader",
    "references",
    "story",
    "taken",
    "twins",
    "validate",
  ],
  views: ["date", "model", "words", "views"],
  outputs: ["date", "fields", "folding", "model", "words", "views", "outputs"],
  files: ["house", "problem", "siteFolder"],
  siteFolder: ["house", "problem", "report"],
  report: ["problem"],
  addresses: [],
  "layouts/parts": ["date", "model", "words", "views", "layouts/parts"],
  // What ships to browsers: of outputs and words the types alone.
  "layouts/client": ["folding", "outputs", "words", "layouts/client"],
  "layouts/pages": ["date", "model", "words", "views", "outputs", "layouts/parts"],
};

/** Rooms that join the others and may import anything in `src`. */
const JOINERS = new Set([
  "load",
  "build",
  "assets",
  "clock",
  "house",
  "eleventy",
  "cli",
  "new",
  "serve",
  "worker",
  "writer",
  "preview",
  "versions",
  "overlay",
  "types",
]);

/** One door a package. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  edtf: ["date"],
  luxon: ["date", "story", "clock"],
  "gray-matter": ["frontMatter"],
  "js-yaml": ["frontMatter"],
  yaml: ["frontMatter"],
  "markdown-it": ["markdown"],
  entities: ["marks"],
  zod: ["fields", "validate", "actors"],
  "fastest-levenshtein": ["problem"],
  "@11ty/eleventy": ["eleventy", ".eleventy"],
  send: ["serve"],
  // Pages, and in them what is rendered once and repeated.
  "preact-render-to-string": ["eleventy", "layouts/parts"],
  preact: ["eleventy", "layouts/parts", "layouts/pages"],
  esbuild: ["assets", "writer"],
  minisearch: ["layouts/client"],
  "csv-stringify": ["outputs"],
  "d3-scale": ["views"],
  "d3-shape": ["views"],
  "d3-time": ["views"],
};

/** Node's own modules that touch the disk or another process. */
const DISK = /^node:(fs|child_process|http|net|worker_threads)/;
const TOUCHES_DISK = new Set([
  "files",
  "build",
  "assets",
  "cli",
  "new",
  "serve",
  "siteFolder",
  "worker",
  "writer",
]);

/** The build in one place; a browser knows when its reader was last here. */
const READS_CLOCK = new Set(["clock", "layouts/client"]);

const FILES = [
  ...filesOf("src").filter(file => !file.endsWith(".d.ts")),
  ...filesOf("layouts"),
  ".eleventy.ts",
];

describe("the house", () => {
  it("has no file outside the map", () => {
    const rooms = new Set(FILES.map(roomOf));
    const unknown = [...rooms].filter(room => !(room in MAY) && !JOINERS.has(room) && room !== ".eleventy");
    expect(unknown).toEqual([]);
  });

  it("imports only along the map", () => {
    const wrong = FILES.flatMap(file => {
      const room = roomOf(file);
      if (JOINERS.has(room) || room === ".eleventy") return [];
      return imports(file)
        .filter(name => name.startsWith("."))
        .map(name => roomOf(normalize(join(dirname(file), name))))
        .filter(target => target !== room && !MAY[room]?.includes(target))
        .map(target => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it("never lets src load a layout", () => {
    const wrong = filesOf("src").filter(file => imports(file).some(name => name.includes("layouts/")));
    expect(wrong).toEqual([]);
  });

  it("keeps one door a package", () => {
    const wrong = FILES.flatMap(file =>
      imports(file)
        .filter(name => !name.startsWith(".") && !name.startsWith("node:"))
        .map(packageOf)
        .filter(name => !DOORS[name]?.includes(roomOf(file)))
        .map(name => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("ships to browsers no more of src than it folds words with", () => {
    const wrong = FILES.filter(file => roomOf(file) === "layouts/client").flatMap(file =>
      [...readFileSync(file, "utf8").matchAll(/^import (?!type )[^;]*? from "([^"]+)"/gm)]
        .map(match => match[1] ?? "")
        .filter(name => name.includes("/src/") && !name.endsWith("/folding.ts"))
        .map(name => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("writes no HTML and runs no text as code in a browser", () => {
    const unsafe =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|setAttribute\("style/;
    const wrong = FILES.filter(
      file => roomOf(file) === "layouts/client" && unsafe.test(readFileSync(file, "utf8")),
    );
    expect(wrong).toEqual([]);
  });

  it("reads and writes the disk in few places", () => {
    const wrong = FILES.filter(
      file => imports(file).some(name => DISK.test(name)) && !TOUCHES_DISK.has(roomOf(file)),
    );
    expect(wrong).toEqual([]);
  });

  it("reads the clock in one place", () => {
    const clock = /Date\.now\(|new Date\(\s*\)|DateTime\.(now|local|utc)\(\s*\)/;
    const wrong = FILES.filter(
      file => clock.test(readFileSync(file, "utf8")) && !READS_CLOCK.has(roomOf(file)),
    );
    expect(wrong).toEqual([]);
  });

  it("knows nothing of the story it ships", () => {
    const names = /iraq|baghdad|erbil|sudani|pentagon|inherent resolve|reuters|haniyeh|\bhmc\b/i;
    const wrong = FILES.flatMap(file =>
      readFileSync(file, "utf8")
        .split("\n")
        .flatMap((line, index) => (names.test(line) ? [`${file}:${index + 1}`] : [])),
    );
    expect(wrong).toEqual([]);
  });
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath.replaceAll("\\", "/"), entry.name))
    .sort();
}

function roomOf(file: string): string {
  const layout = /^layouts\/(client|parts|pages)\//.exec(file);
  if (layout) return `layouts/${layout[1]}`;
  const inside = file.replace(/^src\//, "");
  return inside.split("/")[0]?.replace(/(\.d)?\.tsx?$/, "") ?? "";
}

function imports(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [
    ...text.matchAll(/^\s*(?:import|export)\b[^;"']*?from\s+["']([^"']+)["']|^import\s+["']([^"']+)["']/gm),
  ].map(match => match[1] ?? match[2] ?? "");
}

function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}
