/** The door to Eleventy and to the renderer of TSX: hands the site to the layouts, and what comes back to the writer. */
import { register } from "node:module";
import { join } from "node:path";
import Eleventy, { type UserConfig } from "@11ty/eleventy";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { PROGRAM_FOLDER } from "../problems/paths.ts";
import type { Site } from "../views/site.ts";
import { isMisnamed } from "./moduleAddresses.ts";
import { keysOfMany } from "./siteMap.ts";
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

/** One run of Eleventy. */
interface RenderJob extends Rendering {
  readonly writer: Writer;
  /** The address of the one page that is wanted. */
  readonly only?: string | undefined;
  /** How many pages were written. */
  written: number;
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
  const writer = await Writer.start(rendering.prefix);
  // Eleventy takes the folders of its wiring from the current one.
  process.chdir(PROGRAM_FOLDER);
  const job: RenderJob = { ...rendering, only, writer, written: 0 };
  try {
    const eleventy = new Eleventy(undefined, output, {
      configPath: join(PROGRAM_FOLDER, ".eleventy.ts"),
      config: config => configure(config, job),
      quietMode: true,
    });
    eleventy.disableLogger();
    // It would hold every page until the last is rendered: it runs dry, and each goes to the writer at once.
    eleventy.setDryRun(true);
    await eleventy.init();
    await eleventy.write();
    await writer.end();
    return job.written;
  } finally {
    await writer.stop();
  }
}

/** Tells Eleventy how to render TSX, the data that pages paginate over, and where each page goes. It runs before `.eleventy.ts`. */
function configure(config: UserConfig, job: RenderJob): void {
  const { site, between, only, writer } = job;
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
        job.written += 1;
        writer.write(
          typeof content === "string"
            ? { kind: "file", path, text: content }
            : { kind: "page", path, text: `<!doctype html>\n${renderToString(content as VNode)}\n`, url },
        );
        return "";
      },
  });
}
