/** A site -> its folder: the pages that would differ from those of the last site are made, the others are kept. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Id } from "../model.ts";
import { HASHES_FILE } from "../routes.ts";
import type { Assets } from "./assets.ts";
import { type LastTrace, type SiteTraces, type TracedPage, traceOf } from "./cache/index.ts";
import { type Rendering, renderPages } from "./eleventy.ts";
import { HEADERS_FILE, headerRules } from "./headerRules.ts";
import { hostRules } from "./hostRules.ts";
import type { SiteFolder, Stage } from "./siteFolder/index.ts";
import { allPagesOf, fileOf } from "./siteMap.ts";

interface Parts {
  readonly rendering: Rendering;
  readonly assets: Assets;
  /** Where the traces of sites are kept; absent: every page is made. */
  readonly traces: SiteTraces | undefined;
  readonly articles: readonly Id[];
}

interface Published {
  /** How many pages and data files there are, and how many of them were made. */
  readonly pages: number;
  readonly made: number;
  /** SHA-256 of every file, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Throws what a layout throws, and what the disk refuses; the last site stays. */
export async function publishSite(folder: SiteFolder, parts: Parts): Promise<Published> {
  const { rendering, assets, traces, articles } = parts;
  const last = folder.lastSite();
  const trace = last && traces?.read(last.text, rendering.site);
  let pages: readonly TracedPage[] = [];
  const next = await folder.publish(async stage => {
    pages = await writePages(rendering, stage, { trace, files: last?.files ?? {} });
    assets.stage(stage);
    const rules = hostRules(rendering.site, rendering.prefix);
    // Rules of a publisher's own stay.
    for (const [file, text] of [...rules, [HEADERS_FILE, headerRules(rendering.prefix)] as const])
      if (last?.files[file] !== undefined || !existsSync(join(folder.path, file)))
        stageText(stage, file, text);
    stageText(stage, fileOf(HASHES_FILE), hashesOf(stage));
  }, articles);
  const made = pages.filter(({ restsOn }) => restsOn !== undefined).length;
  if (made > 0 || next.text !== last?.text) traces?.write(next.text, traceOf(pages, trace));
  return { pages: pages.length, made, files: next.files };
}

/** Returns the hashes of all files, in the form that `sha256sum --check` reads. */
function hashesOf(stage: Stage): string {
  const lines = stage.hashes().map(([path, sha256]) => `${sha256}  ${path}\n`);
  return lines.join("");
}

function stageText(stage: Stage, file: string, text: string): void {
  const sha256 = createHash("sha256").update(text).digest("hex");
  if (stage.keep(file, sha256)) return;
  mkdirSync(dirname(join(stage.path, file)), { recursive: true });
  writeFileSync(join(stage.path, file), text);
  stage.wrote(file, sha256);
}

interface LastSite {
  readonly trace: LastTrace | undefined;
  readonly files: Readonly<Record<string, string>>;
}

async function writePages(
  rendering: Rendering,
  stage: Stage,
  { trace, files }: LastSite,
): Promise<readonly TracedPage[]> {
  const kept: TracedPage[] = [];
  const anew = allPagesOf(rendering.site).filter(({ url }) => {
    const sha256 = files[fileOf(url)];
    if (sha256 === undefined || !trace?.isSame(url) || !stage.keep(fileOf(url), sha256)) return true;
    kept.push({ url, restsOn: undefined });
    return false;
  });
  const made = await renderPages(rendering, anew, stage.path);
  for (const { url, sha256 } of made) stage.wrote(fileOf(url), sha256);
  return [...kept, ...made];
}
