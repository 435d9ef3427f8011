/** The door to Eleventy and to the renderer of TSX: hands the timeline to the layouts, writes what comes back. */
import { join } from "node:path";
import Eleventy, { type UserConfig } from "@11ty/eleventy";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { prefixedAddresses, relativeAddresses } from "./addresses.ts";
import { HOUSE } from "./house.ts";
import { actorPages } from "./views/actors.ts";
import { quotePages } from "./views/quotes.ts";
import { pastDays } from "./views/recordDays.ts";
import type { Site } from "./views/site.ts";
import { sourcePages } from "./views/sources.ts";
import { kindPages, yearPages } from "./views/timelinePages.ts";
import { Writing } from "./writing.ts";

/** What Eleventy says of a page that is being rendered. */
interface PageBeingMade {
  readonly url: string;
  readonly outputPath: string;
}

/** All pages; or one of two parts that take about as long: articles and data files, or the pages that gather them. */
export type Share = "all" | "records" | "gatherings";

/** Globs of pages, from the house. */
const PAGES: Readonly<Record<Exclude<Share, "all">, string>> = {
  records: "layouts/pages/{article.11ty.tsx,data/**}",
  gatherings: "layouts/pages/!(article).11ty.tsx",
};

export interface Rendering {
  readonly site: Site;
  /** Path under which the site is served, `/` or `/x/`. */
  readonly prefix: string;
  readonly share: Share;
  /** Folder for the pages. */
  readonly output: string;
}

/** What is rendered, and by what it is written. */
interface Job extends Rendering {
  readonly writing: Writing;
}

/**
 * What the next run of Eleventy renders. Eleventy loads the wiring itself, so it cannot be an argument; and it may load
 * it past the loader that loaded this module, so it cannot be a variable of the module either.
 */
const DESK = Symbol.for("dateline.rendering");
const desk = globalThis as typeof globalThis & { [DESK]?: Job };

/** Renders pages into a folder. Throws on a fault in a layout, once nothing is being written any more. */
export async function renderPages(rendering: Rendering): Promise<void> {
  // Eleventy would hold every page until the last is rendered: it runs dry, and each is written here.
  const writing = new Writing();
  desk[DESK] = { ...rendering, writing };
  try {
    const eleventy = new Eleventy(undefined, rendering.output, {
      configPath: join(HOUSE, ".eleventy.ts"),
      quietMode: true,
    });
    eleventy.disableLogger();
    eleventy.setDryRun(true);
    await eleventy.init();
    await eleventy.write();
  } finally {
    delete desk[DESK];
    await writing.finish();
  }
}

/** The plugin: TSX pages, and the data they paginate over. */
export function dateline(config: UserConfig): void {
  const rendering = desk[DESK];
  if (rendering === undefined)
    throw new Error("Run `npm run build` or `npm start`: they read the content first.");
  const { site, prefix, share, writing } = rendering;
  if (share !== "all") config.ignores.add(PAGES[share === "records" ? "gatherings" : "records"]);
  config.setUseGitIgnore(false);
  config.addGlobalData("site", site);
  config.addGlobalData("ids", () => ({
    articles: site.timeline.articles.map(article => article.id),
    deadlines: site.timeline.deadlines.map(deadline => deadline.id),
    pages: site.timeline.pages.map(page => page.id),
    // Lists that go on over several pages: each page by its address.
    actors: actorPages(site).map(page => page.address),
    years: yearPages(site).map(page => page.address),
    kinds: kindPages(site).map(page => page.address),
    sources: sourcePages(site).map(page => page.address),
    quotes: quotePages(site).map(page => page.address),
    pastDays: pastDays(site).days.map(({ day }) => day),
  }));
  config.addTemplateFormats("11ty.ts,11ty.tsx");
  config.addExtension(["11ty.ts", "11ty.tsx"], {
    key: "11ty.js",
    compile: () =>
      async function render(data: { readonly page: PageBeingMade }) {
        const content = await this.defaultRenderer(data);
        const { url, outputPath } = data.page;
        await writing.write(
          outputPath,
          typeof content === "string" ? content : html(content as VNode, url, prefix),
        );
        return "";
      },
  });
}

function html(content: VNode, url: string, prefix: string): string {
  const text = `<!doctype html>\n${renderToString(content)}\n`;
  return url === "/404.html" ? prefixedAddresses(text, prefix) : relativeAddresses(text, url);
}
