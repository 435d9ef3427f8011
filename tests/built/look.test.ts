/** The files of sites whose stories have a look of their own. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import { copyOf, filesIn, temporaryFolder } from "../folders.ts";
import { LOOKS, type LookName, storyWithLook } from "../looks.ts";
import { deadLinks, invalidHtml, linksOf, pagesIn, strangeRequests } from "../pages.ts";
import { BRIDGE } from "../stories.ts";

const TODAY = "2024-02-01";

async function built(content: string): Promise<ReadonlyMap<string, Buffer>> {
  const output = join(temporaryFolder(), "site");
  const { problems } = await buildSite({ content, output, today: TODAY });
  expect(problems).toEqual([]);
  return filesIn(output);
}

const sites = new Map<LookName | "plain", ReadonlyMap<string, Buffer>>();

beforeAll(async () => {
  sites.set("plain", await built(BRIDGE));
  for (const name of LOOKS) sites.set(name, await built(storyWithLook(name)));
});

function site(name: LookName | "plain"): ReadonlyMap<string, Buffer> {
  return sites.get(name) ?? new Map();
}

/** Assets without what follows from their bytes. */
function assetsOf(files: ReadonlyMap<string, Buffer>): string[] {
  return [...files.keys()]
    .filter(name => name.startsWith("assets/"))
    .map(name => name.slice("assets/".length).replace(/-[\da-f]{10}\./, "."))
    .sort();
}

function textOf(files: ReadonlyMap<string, Buffer>, pattern: RegExp): string {
  return [...files].find(([name]) => pattern.test(name))?.[1].toString() ?? "";
}

describe.each(LOOKS)("the site with the look %s", name => {
  it("has valid pages, no dead links, and asks no other host", async () => {
    const files = site(name);
    expect(deadLinks(files)).toEqual([]);
    expect(strangeRequests(files)).toEqual([]);
    expect(await invalidHtml(pagesIn(files))).toEqual([]);
  });

  it("asks for files that are there, in every page and in the style sheet", () => {
    const files = site(name);
    const asked = pagesIn(files).flatMap(({ path, html }) =>
      [...linksOf(html), ...[...html.matchAll(/ srcset="([^"]*)"/g)].map(match => match[1] ?? "")].flatMap(
        link => {
          const { host, pathname } = new URL(link, `http://site/${path}`);
          return host === "site" && pathname.startsWith("/assets/") ? [pathname.slice(1)] : [];
        },
      ),
    );
    const ofSheet = Array.from(
      textOf(files, /assets\/style-/).matchAll(/url\(([^)]+)\)/g),
      match => `assets/${match[1]}`,
    );
    expect(ofSheet.length).toBeGreaterThan(1);
    expect([...new Set([...asked, ...ofSheet])].filter(each => !files.has(each))).toEqual([]);
    const all = new Set([...asked, ...ofSheet]);
    const scripts = /search-\w+\.js$/;
    const assets = [...files.keys()].filter(each => each.startsWith("assets/"));
    expect(assets.filter(each => !all.has(each) && !scripts.test(each))).toEqual([]);
  });

  it("says the story's title where its logo is", () => {
    for (const { html } of pagesIn(site(name)))
      expect(html).toMatch(
        /<a class="home" href="[^"]*"><picture class="logo[^>]*>(?:<source[^>]*>)?<img src="[^"]+" alt="The Opening of the Tarn Sound Bridge" width="\d+" height="\d+"\/?>/,
      );
  });
});

describe("fonts", () => {
  it("of a story take the place of Dateline's, in the sheet, among the files and ahead of the sheet", () => {
    const files = site("gazette");
    expect(assetsOf(files)).toEqual([
      ...[
        "early.js",
        "icon.svg",
        "logo-dark.svg",
        "logo.svg",
        "look.svg",
        "plex-arabic-bold.woff2",
        "plex-arabic.woff2",
      ],
      ...["sans.woff2", "search.js", "site.js", "style.css"],
    ]);
    const sheet = textOf(files, /assets\/style-/);
    expect(sheet).not.toMatch(
      /font-family:"?(?:Libre Franklin|Source Serif 4|Franklin Stand-in|Serif Stand-in)"?;src/,
    );
    expect(sheet).toContain('--head:"Story Sans","Plex Arabic",system-ui,sans-serif');
    expect(sheet).toContain('--text:"Plex Arabic",Charter,Georgia,serif');
    const ahead = textOf(files, /^index\.html$/).match(/<link rel="preload" as="font"[^>]*>/g);
    expect(ahead).toHaveLength(1);
    expect(ahead?.[0]).toMatch(/href="\.\/assets\/sans-\w+\.woff2"/);
  });

  it("of the reader's system need no file, but those of Arabic stay", () => {
    const files = site("harbour");
    expect(assetsOf(files).filter(name => name.endsWith(".woff2"))).toEqual([
      "plex-arabic-bold.woff2",
      "plex-arabic.woff2",
    ]);
    expect(textOf(files, /^index\.html$/)).not.toContain('as="font"');
  });

  it("are Dateline's if the story has none", () => {
    const fonts = (name: "plain" | "notebook") =>
      assetsOf(site(name)).filter(each => each.endsWith(".woff2"));
    expect(fonts("notebook")).toEqual(fonts("plain"));
  });
});

it("the foot of every page has the story's words, with addresses that fit the page", () => {
  for (const { path, html } of pagesIn(site("gazette"))) {
    expect(html).toContain("<strong>The Harbour Gazette</strong> is owned by its readers.");
    if (path === "articles/bridge-opens/index.html")
      expect(html).toContain('<a href="../../sources/">Every source</a>');
    if (path === "404.html") expect(html).toContain('<a href="/sources/">Every source</a>');
  }
});

it("a story without a look has pages that say nothing of one, and the same sheet as any other", () => {
  const files = site("plain");
  expect(textOf(files, /^index\.html$/)).not.toMatch(/class="logo|srcset|class="footer"><div/);
  expect(textOf(files, /assets\/style-/)).not.toMatch(/@layer (?:look|theme)\{/);
});

it("what a look leaves as it is comes before what it says", () => {
  const sheet = textOf(site("gazette"), /assets\/style-/);
  expect(sheet.startsWith("@layer base,look,theme,reader;@font-face")).toBe(true);
  const order = [...sheet.matchAll(/@layer (\w+)\{/g)].map(match => match[1]);
  expect([...new Set(order)]).toEqual(["base", "reader", "look", "theme"]);
});

it("a broken look leaves the last good site", async () => {
  const content = copyOf(BRIDGE);
  const output = join(temporaryFolder(), "site");
  await buildSite({ content, output, today: TODAY });
  const before = filesIn(output);
  writeFileSync(join(content, "story.yaml"), "title: x\nlook: {style: gone.css}\n");
  const { built: isBuilt, problems } = await buildSite({ content, output, today: TODAY });
  expect(isBuilt).toBe(false);
  expect(problems.map(({ rule }) => rule)).toContain("look-file");
  expect(filesIn(output)).toEqual(before);
});
