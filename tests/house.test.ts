/** The map of the house, held against the code's own import lines. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import { describe, expect, it } from "vitest";

/** Which rooms a room may import from. A room is a folder of `src`, or a file on its first level. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  text: [],
  problems: ["text"],
  date: ["problems"],
  // What each record is made of, as data: below the model, whose types follow from it.
  "content/records": ["date"],
  model: ["content/records", "date"],
  words: ["content/records", "date", "model"],
  routes: ["model", "words"],
  content: ["content/records", "date", "model", "problems", "routes", "text", "words"],
  timeline: ["content/records", "content", "date", "model", "problems", "text"],
  views: ["content/records", "date", "model", "routes", "words"],
  outputs: ["content/records", "content", "date", "model", "routes", "text", "views", "words"],
  build: [
    // The layouts, through this door alone.
    ".eleventy",
    // What compiles the program, for the tests.
    "bin",
    "content",
    "date",
    "model",
    "outputs",
    "problems",
    "routes",
    "text",
    "timeline",
    "views",
    "words",
  ],
  preview: ["build", "problems"],
  diff: ["date", "problems"],
  cli: ["content/records", "build", "content", "date", "diff", "model", "preview", "problems", "text"],
  // What the compiled program exports.
  program: ["build", "cli", "preview", "problems"],
  // The plugin, for Eleventy started by hand.
  ".eleventy": ["bin", "layouts/pages"],
  "layouts/html": [],
  "layouts/parts": ["date", "layouts/html", "model", "routes", "views", "words"],
  // What ships to browsers: of outputs and words the types alone.
  "layouts/client": ["outputs", "text", "words"],
  "layouts/pages": ["date", "layouts/html", "layouts/parts", "model", "outputs", "routes", "views", "words"],
};

/** One door a package. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  luxon: ["build", "content", "date"],
  "gray-matter": ["content"],
  "css-tree": ["content"],
  culori: ["content"],
  "@rgrove/parse-xml": ["content"],
  "image-size": ["content"],
  "js-yaml": ["content"],
  yaml: ["content"],
  "markdown-it": ["content"],
  entities: ["content"],
  zod: ["content"],
  "fastest-levenshtein": ["text"],
  "@11ty/eleventy": ["build", ".eleventy"],
  send: ["preview"],
  esbuild: ["build"],
  minisearch: ["layouts/client"],
  "csv-stringify": ["outputs"],
  "d3-scale": ["views"],
  "d3-shape": ["views"],
  "d3-time": ["views"],
};

/** Node's own modules that touch the disk or another process. */
const DISK = /^node:(fs|child_process|http|net|worker_threads)/;
const TOUCHES_DISK = /^src\/(?:content\/files|build|preview|cli)\//;

/** The build in one place; a browser knows when its reader was last here. */
const READS_CLOCK = /^(?:src\/build\/clock\.ts|layouts\/client\/)/;

const FILES = [
  ...filesOf("src").filter(file => !file.endsWith(".d.ts")),
  ...filesOf("layouts"),
  ".eleventy.ts",
];

describe("the house", () => {
  it("has no file outside the map", () => {
    expect([...new Set(FILES.map(roomOf))].sort()).toEqual(Object.keys(MAY).sort());
  });

  it("imports only along the map", () => {
    expect(FILES.flatMap(relativeImports).length).toBeGreaterThan(500);
    const wrong = FILES.flatMap(file =>
      relativeImports(file)
        .map(roomOf)
        .filter(target => target !== roomOf(file) && !MAY[roomOf(file)]?.includes(target))
        .map(target => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has a map without a way back", () => {
    const heights = new Map<string, number>();
    const heightOf = (room: string, above: readonly string[]): number => {
      if (above.includes(room)) throw new Error(`a circle of rooms: ${[...above, room].join(" -> ")}`);
      const known = heights.get(room);
      if (known !== undefined) return known;
      const height = 1 + Math.max(0, ...(MAY[room] ?? []).map(under => heightOf(under, [...above, room])));
      heights.set(room, height);
      return height;
    };
    for (const room of Object.keys(MAY)) expect(heightOf(room, [])).toBeGreaterThan(0);
  });

  it("has no chain of imports longer than 18", () => {
    const known = new Map<string, readonly string[]>();
    const chainOf = (file: string): readonly string[] => {
      const there = known.get(file);
      if (there !== undefined) return there;
      // What renders and what is rendered meet in the wiring: a chain is counted up to it, and from it.
      const below = relativeImports(file)
        .filter(name => FILES.includes(name) && name !== ".eleventy.ts")
        .map(chainOf);
      const longest = below.reduce((a, b) => (b.length > a.length ? b : a), []);
      const chain = [file, ...longest];
      known.set(file, chain);
      return chain;
    };
    const chains = FILES.map(chainOf);
    expect(chains.length).toBeGreaterThan(100);
    expect(chains.filter(chain => chain.length > 18).map(chain => chain.join(" > "))).toEqual([]);
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
        .filter(name => name.includes("/src/") && !name.endsWith("/text/fold.ts"))
        .map(name => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("takes text for HTML in two parts alone: Markdown that was rendered, and what was HTML before", () => {
    const making = FILES.filter(file => /new Markup\(|\bas Markup\b/.test(readFileSync(file, "utf8")));
    expect(making.filter(file => roomOf(file) !== "layouts/html")).toEqual([
      "layouts/parts/Html.tsx",
      "layouts/parts/Once.tsx",
    ]);
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
      file => imports(file).some(name => DISK.test(name)) && !TOUCHES_DISK.test(file),
    );
    expect(wrong).toEqual([]);
  });

  it("reads the clock in one place", () => {
    const clock = /Date\.now\(|new Date\(\s*\)|DateTime\.(now|local|utc)\(\s*\)/;
    const wrong = FILES.filter(file => clock.test(readFileSync(file, "utf8")) && !READS_CLOCK.test(file));
    expect(wrong).toEqual([]);
  });

  it("knows nothing of the story it ships, and its tests do not read it", () => {
    const names =
      /iraq|baghdad|erbil|sudani|pentagon|inherent resolve|reuters|haniyeh|\bhmc\b|(?:load|loadTimeline|copyOf|cpSync|readFileSync|readdirSync|builtSite|content:) ?\(?["'`]content\b/i;
    const tests = readdirSync("tests", { recursive: true, encoding: "utf8" })
      .map(name => join("tests", name.replaceAll("\\", "/")))
      .filter(
        name =>
          /\.tsx?$/.test(name) && !/^tests\/(?:story|fixtures)\/|\/(?:house|workflows)\.test\.ts$/.test(name),
      );
    expect(tests.length).toBeGreaterThan(50);
    const wrong = [...FILES, ...tests].flatMap(file =>
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
  if (file.startsWith("src/content/records/")) return "content/records";
  const layout = /^layouts\/(client|html|parts|pages)\//.exec(file);
  if (layout) return `layouts/${layout[1]}`;
  const inside = file.replace(/^src\//, "");
  return inside.split("/")[0]?.replace(/(\.d)?\.tsx?$/, "") ?? "";
}

function imports(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [
    ...text.matchAll(
      /^\s*(?:import|export)\b[^;"']*?from\s+["']([^"']+)["']|^import\s+["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm,
    ),
  ].map(match => match[1] ?? match[2] ?? match[3] ?? "");
}

/** The files of the program that a file imports, by their paths. */
function relativeImports(file: string): string[] {
  return imports(file)
    .filter(name => name.startsWith("."))
    .map(name => normalize(join(dirname(file), name)));
}

function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}
