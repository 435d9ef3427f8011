/** The door to Eleventy and to the renderer of TSX: hands the timeline to the layouts, and what comes back to the writer. */
import { register } from "node:module";
import { join } from "node:path";
import Eleventy, { type UserConfig } from "@11ty/eleventy";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { PROGRAM_FOLDER } from "../problems/paths.ts";
import type { Site } from "../views/site.ts";
import { keysOfMany } from "../views/siteMap.ts";
import { isMisnamed } from "./moduleAddresses.ts";
import { Writer } from "./writer.ts";

if (isMisnamed) register("./moduleAddresses.ts", import.meta.url);

/** What Eleventy says of a page that is being rendered. */
interface PageBeingMade {
  readonly url: string;
  readonly outputPath: string;
}

export interface Rendering {
  readonly site: Site;
  /** Path under which the site is served, `/` or `/x/`. */
  readonly prefix: string;
  /** Awaited before each page. */
  readonly between?: (() => Promise<void>) | undefined;
}

interface RenderJob extends Rendering {
  readonly writer: Writer;
  /** The address of the one page that is wanted. */
  readonly only?: string;
  /** How many pages were written. */
  written: number;
}

/**
 * What the next run of Eleventy renders. Eleventy loads the wiring itself, so it cannot be an argument; and it may load
 * it past the loader that loaded this module, so it cannot be a variable of the module either.
 */
const DESK = Symbol.for("dateline.rendering");
const desk = globalThis as typeof globalThis & { [DESK]?: RenderJob };

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
  const writer = await Writer.start(rendering.prefix);
  // Eleventy takes the folders of its wiring from the current one.
  process.chdir(PROGRAM_FOLDER);
  const order: RenderJob = { ...rendering, ...(only === undefined ? {} : { only }), writer, written: 0 };
  desk[DESK] = order;
  try {
    const eleventy = new Eleventy(undefined, output, {
      configPath: join(PROGRAM_FOLDER, ".eleventy.ts"),
      quietMode: true,
    });
    eleventy.disableLogger();
    // It would hold every page until the last is rendered: it runs dry, and each goes to the writer at once.
    eleventy.setDryRun(true);
    await eleventy.init();
    await eleventy.write();
    await writer.end();
    return order.written;
  } finally {
    delete desk[DESK];
    await writer.stop();
  }
}

/** The plugin: TSX pages, and the data they paginate over. */
export function dateline(config: UserConfig): void {
  const order = desk[DESK];
  if (order === undefined)
    throw new Error("Run `npm run build` or `npm start`: they read the content first.");
  const { site, between, only, writer } = order;
  config.setUseGitIgnore(false);
  config.addGlobalData("site", site);
  config.addGlobalData("ids", () =>
    Object.fromEntries(Object.entries(keysOfMany(site)).map(([name, keys]) => [name, keys()])),
  );
  config.addTemplateFormats("11ty.ts,11ty.tsx");
  config.addExtension(["11ty.ts", "11ty.tsx"], {
    key: "11ty.js",
    compile: () =>
      async function render(data: { readonly page: PageBeingMade }) {
        const { url, outputPath: path } = data.page;
        if (only !== undefined && only !== url) return "";
        await between?.();
        const content = await this.defaultRenderer(data);
        order.written += 1;
        writer.write(
          typeof content === "string"
            ? { kind: "file", path, text: content }
            : { kind: "page", path, text: `<!doctype html>\n${renderToString(content as VNode)}\n`, url },
        );
        return "";
      },
  });
}
