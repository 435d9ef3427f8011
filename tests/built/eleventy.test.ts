/** A timeline in a site that Eleventy makes, and Eleventy started by hand. */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import { started } from "../cli/terminal.ts";
import { filesIn, temporaryFolder } from "../folders.ts";
import { BRIDGE, NEW_ARTICLE } from "../stories.ts";

const ELEVENTY = [process.execPath, resolve("node_modules/@11ty/eleventy/cmd.cjs")];
const ARTICLE = "2024-01-01-a-new-event.md";

/** A site with a page of its own and a story, and the plugin with these options. */
function host(options: string): string {
  const folder = temporaryFolder();
  cpSync(BRIDGE, join(folder, "story"), { recursive: true });
  const files = {
    "package.json": '{ "type": "module" }\n',
    "index.md": "# Home\n\n[The timeline](/timeline/)\n",
    "eleventy.config.js": `import dateline from ${JSON.stringify(pathToFileURL(resolve("bin/eleventy.js")).href)};
export default eleventyConfig => {
  eleventyConfig.addPlugin(dateline, ${options});
};
`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe("the plugin", () => {
  it("builds the timeline under its path, beside the pages of the site", async () => {
    const here = host('{ content: "story" }');
    const { code, out, err } = started(ELEVENTY, { here, env: TODAY });
    expect(`${err}${code}`).toBe("0");
    // No article is a page of the other site.
    expect(out).toContain("Wrote 1 file ");
    expect(readdirSync(join(here, "_site")).sort()).toEqual(["index.html", "timeline"]);
    const alone = join(temporaryFolder(), "alone");
    const [today, prefix] = ["2026-11-23", "/timeline/"];
    await buildSite({ content: join(here, "story"), output: alone, prefix, today });
    expect(filesIn(join(here, "_site/timeline"))).toEqual(filesIn(alone));
    expect(readdirSync(here).sort()).toEqual([
      ".cache",
      "_site",
      "eleventy.config.js",
      "index.md",
      "package.json",
      "story",
    ]);
  });

  it("takes the path, the address and the drafts that it is given, below the path of the site", () => {
    const url = "https://example.org/blog/news/bridge";
    const here = host(`{ content: "./story/", path: "news/bridge", url: "${url}", drafts: true }`);
    writeFileSync(
      join(here, "story/articles", ARTICLE),
      NEW_ARTICLE.replace("date:", "status: draft\ndate:"),
    );
    const { code } = started([...ELEVENTY, "--pathprefix=blog", "--output=public"], { here });
    expect(code).toBe(0);
    const site = join(here, "public/news/bridge");
    expect(existsSync(join(site, "articles/a-new-event/index.html"))).toBe(true);
    const missing = readFileSync(join(site, "404.html"), "utf8");
    expect(missing).toContain('href="/blog/news/bridge/');
    expect(readFileSync(join(site, "data/timeline.json"), "utf8")).toContain(url);
  });

  it("leaves drafts out where nothing is said of them", () => {
    const here = host('{ content: "story" }');
    writeFileSync(
      join(here, "story/articles", ARTICLE),
      NEW_ARTICLE.replace("date:", "status: draft\ndate:"),
    );
    expect(started(ELEVENTY, { here }).code).toBe(0);
    expect(existsSync(join(here, "_site/timeline/articles/a-new-event"))).toBe(false);
  });

  it("fails the build where the story has an error, says where, and keeps the last timeline", () => {
    const here = host('{ content: "story" }');
    expect(started(ELEVENTY, { here }).code).toBe(0);
    const before = filesIn(join(here, "_site"));
    writeFileSync(join(here, "story/articles", ARTICLE), NEW_ARTICLE.replace("title", "titel"));
    const { code, err } = started(ELEVENTY, { here });
    expect(err).toContain(`story/articles/${ARTICLE}:2:1 error titel: There is no field "titel" here.`);
    expect(err).toContain("Dateline: the timeline was not built.");
    expect(err).not.toMatch(/\n.*\s+at /);
    expect(code).toBe(1);
    expect(filesIn(join(here, "_site"))).toEqual(before);
  });

  it.each([
    ["undefined", 'the option "content" is missing'],
    ["{}", 'the option "content" is missing'],
    ['{ content: "" }', 'the option "content" is missing'],
    ['{ content: "." }', "the story needs a folder of its own"],
    ['{ content: "nowhere" }', "the timeline was not built"],
    [
      '{ content: "story", output: "x" }',
      'there is no option "output". The options are content, path, url, drafts',
    ],
    ['{ content: "story", path: "../x" }', 'the option "path" must be a path of your site'],
    ['{ content: "story", path: "/x?y/" }', 'the option "path" must be a path of your site'],
    ['{ content: "story", path: "https://example.org/x/" }', "the timeline was not built"],
    ['{ content: "story", path: 5 }', 'the option "path" must be a path of your site'],
    ['{ content: "story", url: 5 }', 'the option "url" must be the whole address'],
    ['{ content: "story", url: "example.org" }', "the timeline was not built"],
    ['{ content: "story", drafts: "no" }', 'the option "drafts" must be true or false'],
  ])("refuses the options %s in words, and writes nothing", (options, said) => {
    const here = host(options);
    const { code, err } = started(ELEVENTY, { here });
    expect(err).toContain(`Dateline: ${said}`);
    expect(code).toBe(1);
    expect(existsSync(join(here, "_site"))).toBe(false);
  });

  it("builds again when an article is saved, also after one with an error", async () => {
    const here = host('{ content: "story" }');
    const page = join(here, "_site/timeline/articles/a-new-event/index.html");
    const printed = begin([...ELEVENTY, "--watch"], here);
    await vi.waitFor(() => expect(printed()).toContain("Watching"), PATIENTLY);
    // Eleventy says that it watches before it does: what is saved too soon is saved again.
    await vi.waitFor(() => {
      if (!/File (added|changed)/.test(printed()))
        writeFileSync(join(here, "story/articles", ARTICLE), NEW_ARTICLE);
      expect(readFileSync(page, "utf8")).toContain("A new event");
    }, RARELY);
    const watched = () => printed().match(/Watching/g)?.length ?? 0;
    await vi.waitFor(() => expect(watched()).toBe(2), PATIENTLY);
    writeFileSync(join(here, "story/articles", ARTICLE), NEW_ARTICLE.replace("title", "titel"));
    await vi.waitFor(() => expect(printed()).toContain("There is no field"), PATIENTLY);
    expect(readFileSync(page, "utf8")).toContain("A new event");
    await vi.waitFor(() => expect(watched()).toBe(3), PATIENTLY);
    writeFileSync(join(here, "story/articles", ARTICLE), NEW_ARTICLE.replace("A new event", "A newer event"));
    await vi.waitFor(() => expect(readFileSync(page, "utf8")).toContain("A newer event"), PATIENTLY);
  });
});

describe("Eleventy started by hand", () => {
  const BY_HAND = [process.execPath, "--import", "tsx", ...ELEVENTY.slice(1), "--config=.eleventy.ts"];

  /** The program with another story. */
  function copyOfHouse(): string {
    const house = temporaryFolder();
    for (const part of ["bin", "src", "layouts", ".eleventy.ts", "package.json", "tsconfig.json"])
      cpSync(part, join(house, part), { recursive: true });
    cpSync(BRIDGE, join(house, "content"), { recursive: true });
    symlinkSync(resolve("node_modules"), join(house, "node_modules"), "junction");
    return house;
  }

  it("makes the same site, and with --serve again after each save", async () => {
    const here = copyOfHouse();
    const { code, err } = started(BY_HAND, { here, env: TODAY });
    expect(`${err}${code}`).toBe("0");
    const alone = join(temporaryFolder(), "alone");
    await buildSite({ content: BRIDGE, output: alone, today: "2026-11-23" });
    expect(filesIn(join(here, "_site"))).toEqual(filesIn(alone));

    const printed = begin([...BY_HAND, "--serve", "--port=0"], here);
    await vi.waitFor(() => expect(printed()).toMatch(/Server at http:\S+/), PATIENTLY);
    const address = /Server at (http:\S+)/.exec(printed())?.[1] ?? "";
    const shown = async () => (await fetch(new URL("articles/a-new-event/", address))).text();
    await vi.waitFor(async () => {
      if (!/File (added|changed)/.test(printed()))
        writeFileSync(join(here, "content/articles", ARTICLE), NEW_ARTICLE);
      expect(await shown()).toContain("A new event");
    }, RARELY);
  });
});

const TODAY = { DATELINE_TODAY: "2026-11-23" };
const PATIENTLY = { timeout: 60_000, interval: 100 };
/** Eleventy waits until nobody writes a file any more. */
const RARELY = { timeout: 60_000, interval: 2_000 };

let running: ChildProcess | undefined;

afterEach(() => {
  running?.kill("SIGKILL");
  running = undefined;
});

/** Starts a program that goes on, and returns what it has printed. */
function begin([program = "", ...args]: readonly string[], here: string): () => string {
  let printed = "";
  running = spawn(program, args, { cwd: here });
  for (const stream of [running.stdout, running.stderr])
    stream?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
  return () => printed;
}
