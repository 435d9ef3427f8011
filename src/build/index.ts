/** Content folder -> site folder, all or nothing: the last good site stays until the next is whole. */

import { Site } from "../views/site.ts";
import { wordsFor } from "../words/index.ts";
import { pathPrefix } from "./addresses.ts";

import { siteAssets } from "./assets.ts";
import { civilToday } from "./clock.ts";
import { renderPage, renderSite } from "./eleventy.ts";
import { loadTimeline } from "./load.ts";
import type { BuildOptions, BuildResult, Preview } from "./options.ts";
import { SiteFolder } from "./siteFolder/index.ts";

export async function buildSite(options: BuildOptions, preview?: Preview): Promise<BuildResult> {
  const prefix = pathPrefix(options.prefix ?? "/");
  if (prefix === undefined) throw new RangeError(`Not a path of a site: ${JSON.stringify(options.prefix)}`);
  const folder = await SiteFolder.open({ ...options, isOwn: preview !== undefined });
  try {
    return await buildInto(folder, { ...options, prefix }, preview);
  } finally {
    folder.close();
  }
}

async function buildInto(
  folder: SiteFolder,
  options: BuildOptions & { readonly prefix: string },
  preview: Preview | undefined,
): Promise<BuildResult> {
  const {
    timeline: read,
    problems,
    lineOf,
    drafts,
    articles,
  } = loadTimeline(options.content, {
    drafts: options.drafts ?? false,
    allowEmpty: options.allowEmpty ?? preview !== undefined,
    today: options.today,
  });
  const leftOut = options.drafts ? 0 : drafts;
  const isWhole = problems.every(
    ({ severity, rule }) => severity === "warning" || rule === "articles-missing",
  );
  if (isWhole && !options.allowEmpty) folder.refuseLoss(articles);
  if (read === undefined) return { built: false, problems, lineOf, events: 0, articles: 0, leftOut };
  const timeline = options.url === undefined ? read : { ...read, story: { ...read.story, url: options.url } };
  const assets = await siteAssets();
  const site = new Site({
    timeline,
    words: wordsFor(timeline.story.lang),
    today: options.today ?? civilToday(timeline.story.timeZone),
    assets: assets.addresses,
    live: preview !== undefined,
  });
  const rendering = { site, prefix: options.prefix, between: preview?.between };
  if (preview?.open !== undefined) {
    const made = await renderPage(rendering, folder.path, preview.open);
    assets.write(folder.path);
    if (made) preview.shown();
  }
  await folder.publish(
    async stage => {
      await renderSite(rendering, stage.path);
      assets.write(stage.path);
    },
    timeline.articles.map(article => article.id),
  );
  return {
    built: true,
    problems,
    lineOf,
    events: timeline.events.length,
    articles: timeline.articles.length,
    leftOut,
  };
}
