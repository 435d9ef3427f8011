/** Content folder -> site folder, all or nothing: the last good site stays until the next is whole. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Look } from "../content/look/look.ts";
import { printable, Refusal } from "../problems/index.ts";
import { shown } from "../problems/paths.ts";
import { type Face, Site } from "../views/site.ts";
import { wordsOf } from "../views/storyWords.ts";
import { pathPrefix } from "./addresses.ts";
import { siteAssets } from "./assets.ts";
import { type BuildMemory, openCache, Readings, SiteTraces } from "./cache/index.ts";
import { civilToday } from "./clock.ts";
import { renderPage } from "./eleventy.ts";
import { loadTimeline } from "./load.ts";
import type { BuildOptions, BuildResult } from "./options.ts";
import { publishSite } from "./publishSite.ts";
import { isWithin, SiteFolder } from "./siteFolder/index.ts";
import { fileOf, pageAt } from "./siteMap.ts";

/** How the live preview takes part in a build. */
export interface Preview {
  /** What its builds keep for each other. */
  readonly memory: BuildMemory;
  /** The address of the page that is looked at, which is made before the others. */
  readonly open: string | undefined;
  /** Called when that page is in its place. */
  readonly shown: () => void;
  /** Awaited before each page. What it throws ends the build. */
  readonly between: () => Promise<void>;
}

export async function buildSite(options: BuildOptions, preview?: Preview): Promise<BuildResult> {
  const prefix = pathPrefix(options.prefix ?? "/");
  if (prefix === undefined) throw new RangeError(`Not a path of a site: ${JSON.stringify(options.prefix)}`);
  if (preview === undefined) refuseCache(options);
  const folder = await SiteFolder.open({ ...options, isOwn: preview !== undefined });
  try {
    return await buildInto(folder, { ...options, prefix }, preview);
  } finally {
    folder.close();
  }
}

/** What builds keep is neither published nor read as a story. A folder beside what is read of the content does no harm. */
function refuseCache({ cache, content, output }: BuildOptions): void {
  if (cache === undefined) return;
  const read = ["articles", "pages", "copies"].map(name => join(content, name));
  const isContent = isWithin(cache, content) && isWithin(content, cache);
  const place = isContent ? content : [output, ...read].find(folder => isWithin(cache, folder));
  if (place === undefined) return;
  const [own, other] = [cache, place].map(path => printable(shown(path), 200));
  throw new Refusal(
    `${own} cannot be the folder of the cache: it is ${other} or inside it. Choose another folder with --cache DIR. Nothing was built.`,
  );
}

async function buildInto(
  folder: SiteFolder,
  options: BuildOptions & { readonly prefix: string },
  preview: Preview | undefined,
): Promise<BuildResult> {
  const store = preview?.memory ?? (options.cache === undefined ? undefined : await openCache(options.cache));
  const readings = preview?.memory.readings ?? new Readings({ store });
  const {
    timeline: read,
    look,
    problems,
    lineOf,
    drafts,
    articles,
  } = loadTimeline(options.content, {
    drafts: options.drafts ?? false,
    trial: options.drafts ?? false,
    allowEmpty: options.allowEmpty ?? preview !== undefined,
    today: options.today,
    readings,
    files: preview?.memory.files,
  });
  readings.save();
  const leftOut = options.drafts ? 0 : drafts;
  const isWhole = problems.every(
    ({ severity, rule }) => severity === "warning" || rule === "articles-missing",
  );
  if (isWhole && !options.allowEmpty && preview === undefined) folder.refuseLoss(articles);
  if (read === undefined)
    return { built: false, problems, lineOf, events: 0, articles: 0, pages: 0, made: 0, leftOut };
  const timeline = options.url === undefined ? read : { ...read, story: { ...read.story, url: options.url } };
  const assets = await siteAssets(look);
  const face = faceOf(look);
  const site = new Site({
    timeline,
    words: wordsOf(timeline.story),
    today: options.today ?? civilToday(timeline.story.timeZone),
    assets: assets.addresses,
    face,
    live: preview !== undefined,
  });
  const rendering = { site, prefix: options.prefix, between: preview?.between };
  // What is on every page, and answers no question.
  const named = JSON.stringify([assets.addresses, face]);
  if (preview?.open !== undefined) {
    const open = pageAt(site, preview.open);
    if (open !== undefined) {
      renderPage(rendering, open, folder.path);
      preview.memory.early.add(fileOf(open.url));
    }
    if (preview.memory.assets !== named) assets.write(folder.path);
    preview.memory.assets = named;
    if (open !== undefined) preview.shown();
  }
  const traces =
    store &&
    new SiteTraces(store, [options.prefix, timeline.story.lang, timeline.story.words, site.live, named]);
  const ids = timeline.articles.map(article => article.id);
  const { pages, made, files } = await publishSite(folder, { rendering, assets, traces, articles: ids });
  // A page may have been shown by a build that came to no end, and be gone since.
  for (const file of preview?.memory.early ?? [])
    if (files[file] === undefined) rmSync(join(folder.path, file), { force: true });
  preview?.memory.early.clear();
  return {
    built: true,
    problems,
    lineOf,
    events: timeline.events.length,
    articles: timeline.articles.length,
    pages,
    made,
    leftOut,
  };
}

function faceOf(look: Look | undefined): Face {
  const { logo, footer } = look ?? {};
  return {
    ...(logo && {
      logo: {
        address: `/assets/${logo.file}`,
        ...(logo.dark !== undefined && { dark: `/assets/${logo.dark}` }),
        width: logo.width,
        height: logo.height,
      },
    }),
    ...(footer !== undefined && { footer }),
  };
}
