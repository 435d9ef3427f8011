/** The door to Eleventy and to the renderer of TSX: Eleventy goes through the pages folder, and each page goes to the writer. */
import { basename, join } from "node:path";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import configureFolders, { PAGES } from "../../.eleventy.ts";
import { PROGRAM_FOLDER } from "../problems/paths.ts";
import type { PageKind } from "../routes.ts";
import type { Site } from "../views/site.ts";
import { pagesOf, type SitePage } from "./siteMap.ts";
import { Writer } from "./writer.ts";

export interface Rendering {
  readonly site: Site;
  /** Path under which the site is served, `/` or `/x/`. */
  readonly prefix: string;
  /** Awaited before each page. */
  readonly between?: (() => Promise<void>) | undefined;
}

/** Renders every page into a folder. Throws on a fault in a layout. */
export async function renderSite(rendering: Rendering, output: string): Promise<void> {
  await run(rendering, output);
}

/** Renders one page into a folder that holds a site. False where the site has no page of that address. */
export async function renderPage(rendering: Rendering, output: string, url: string): Promise<boolean> {
  return (await run(rendering, output, url)) > 0;
}

/** Returns how many pages were written. */
async function run(rendering: Rendering, output: string, only?: string): Promise<number> {
  const { site, prefix, between } = rendering;
  const writer = await Writer.start(prefix);
  let written = 0;
  try {
    await eachTemplate(async kind => {
      for (const page of pagesOf(site, kind)) {
        if (only !== undefined && only !== page.url) continue;
        await between?.();
        const path = join(output, page.url.endsWith("/") ? `${page.url}index.html` : page.url);
        writer.write({ ...rendered(site, page), path });
        written += 1;
      }
    });
    await writer.end();
    return written;
  } finally {
    await writer.stop();
  }
}

function rendered(site: Site, { kind, id, url }: SitePage) {
  const made = PAGES[kind].render({ site, page: { url }, id });
  return typeof made === "string"
    ? ({ kind: "file", text: made } as const)
    : ({ kind: "page", text: `<!doctype html>\n${renderToString(made as VNode)}\n`, url } as const);
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
      configureFolders(config);
      config.addExtension(["11ty.ts", "11ty.tsx"], {
        // The modules are loaded already, and a template writes many pages.
        read: false,
        getData: () => ({ permalink: false }),
        compile: (_, path) => async () => {
          await make(basename(path).split(".")[0] as PageKind);
          return "";
        },
      });
    },
    quietMode: true,
  });
  eleventy.disableLogger();
  eleventy.setDryRun(true);
  await eleventy.init();
  await eleventy.write();
}
