/** The door to Eleventy: Eleventy goes through the pages folder, and each page goes to the writer. */
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { goThrough, PAGES } from "../../.eleventy.ts";
import { PROGRAM_FOLDER } from "../problems/paths.ts";
import type { PageKind } from "../routes.ts";
import { type Answer, noted } from "../views/question.ts";
import type { Site } from "../views/site.ts";
import { settledAddresses } from "./addresses.ts";
import { fileOf, type SitePage } from "./siteMap.ts";
import { Writer } from "./writer.ts";

export interface Rendering {
  readonly site: Site;
  /** Path under which the site is served, `/` or `/x/`. */
  readonly prefix: string;
  /** Awaited before each page. */
  readonly between?: (() => Promise<void>) | undefined;
}

export interface RenderedPage extends SitePage {
  /** The answers of the site that it asked for. */
  readonly restsOn: readonly Answer[];
  /** SHA-256 of its file, in hexadecimal. */
  readonly sha256: string;
}

/** Renders pages into a folder. Throws on a fault in a layout. Without pages, nothing is loaded. */
export async function renderPages(
  { site, prefix, between }: Rendering,
  pages: readonly SitePage[],
  folder: string,
): Promise<readonly RenderedPage[]> {
  if (pages.length === 0) return [];
  const writer = await Writer.start(prefix);
  const made: Omit<RenderedPage, "sha256">[] = [];
  const pathOf = ({ url }: SitePage) => join(folder, fileOf(url));
  try {
    await eachTemplate(async kind => {
      for (const page of pages) {
        if (page.kind !== kind) continue;
        await between?.();
        const { made: text, restsOn } = noted(() => rendered(site, page));
        await writer.write({ ...text, path: pathOf(page) });
        made.push({ ...page, restsOn });
      }
    });
    const written = await writer.end();
    return made.map(each => ({ ...each, sha256: written.get(pathOf(each)) ?? "" }));
  } finally {
    await writer.stop();
  }
}

/** Renders one page into a folder at once, past Eleventy, which would take longer to begin than the page. */
export function renderPage({ site, prefix }: Rendering, page: SitePage, folder: string): void {
  const made = rendered(site, page);
  const path = join(folder, fileOf(page.url));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, made.kind === "page" ? settledAddresses(made.text, page.url, prefix) : made.text);
}

function rendered(site: Site, { kind, id, url }: SitePage) {
  const made = PAGES[kind].render({ site, page: { url }, id });
  return typeof made === "string"
    ? ({ kind: "file", text: made } as const)
    : ({ kind: "page", text: `<!doctype html>\n${made.html}\n`, url } as const);
}

/** Has Eleventy go through the templates. `make` makes all pages of one. */
async function eachTemplate(make: (kind: PageKind) => Promise<void>): Promise<void> {
  // Read when Eleventy is loaded: it would have modules read anew that have changed since, and here none is.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
  const { default: Eleventy } = await import("@11ty/eleventy");
  // Eleventy takes the folders of its wiring from the current one.
  process.chdir(PROGRAM_FOLDER);
  const eleventy = new Eleventy(undefined, undefined, {
    config: config => {
      goThrough(config, path => make(basename(path).split(".")[0] as PageKind));
      // It would print how long each took that took long.
      config.benchmarkManager.get("Configuration").setMinimumThresholdMs(Number.MAX_SAFE_INTEGER);
    },
    quietMode: true,
  });
  eleventy.disableLogger();
  eleventy.setDryRun(true);
  await eleventy.init();
  await eleventy.write();
}
