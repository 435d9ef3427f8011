/** What the shipped story's pages weigh, and whether they stand still while they arrive. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { heaviest, type Load, loadsOf, overweight } from "../../bench/weight.ts";
import { buildSite } from "../../src/build/index.ts";
import { copyOf, temporaryFolder } from "../folders.ts";
import { SURVEY } from "../stories.ts";
import { serveFolder } from "./browser.ts";
import { shiftOf } from "./measures.ts";
import { openBrowser } from "./shared.ts";

/** Letters of every file of fonts, each where a reader would meet it. */
const ARTICLE = `---
title: Letters
date: 2026-10-05
actors: [nasiri]
sources:
  - id: paper
    publisher: A Paper
---

Plain, **strong**, *italic*; Dāniyāl, **Dāniyāl**, *Dāniyāl*; محمد شياع السوداني, **العراق**.
`;

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let article: string;

beforeAll(async () => {
  const output = join(temporaryFolder(), "site");
  const content = copyOf(SURVEY, { "articles/2026-10-05-letters.md": ARTICLE });
  expect((await buildSite({ content, output, today: "2026-11-23" })).problems).toEqual([]);
  site = await serveFolder(output);
  article = `articles/${heaviest(join(output, "articles"))}/`;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

function fontsIn(loads: readonly Load[]): readonly string[] {
  return loads
    .filter(load => load.kind === "font")
    .map(load => (load.url.split("/").at(-1) ?? "").replace(/-[\da-f]{10}(?=\.)/, ""))
    .sort();
}

describe("a page", () => {
  it("weighs no more than docs/quality.md says", async () => {
    const home = await loadsOf(browser, site.url);
    expect(overweight(home, await loadsOf(browser, site.url + article))).toEqual([]);
  });

  it("asks for the fonts of the letters it holds and for no others", async () => {
    const two = ["libre-franklin.woff2", "source-serif-4.woff2"];
    expect(fontsIn(await loadsOf(browser, site.url + article))).toEqual(two);
    expect(fontsIn(await loadsOf(browser, `${site.url}articles/letters/`))).toEqual(
      [
        ...two,
        "libre-franklin-ext.woff2",
        "plex-arabic-bold.woff2",
        "plex-arabic.woff2",
        "source-serif-4-ext.woff2",
        "source-serif-4-italic-ext.woff2",
        "source-serif-4-italic.woff2",
      ].sort(),
    );
  });

  it.each(["", "articles/letters/", "actors/nasiri/", "deadlines/survey-end/"])(
    "stands still while its fonts arrive late: /%s",
    async path => {
      for (const width of [360, 1280])
        expect(`${width}: ${await shiftOf(browser, site.url + path, width)}`).toBe(`${width}: 0.00`);
    },
  );
});
