/** Content folder -> site folder, all or nothing: the last good site stays until the next is whole. */

import type { Problem } from "../problems/index.ts";
import type { LineOf } from "../problems/report.ts";
import { Site } from "../views/site.ts";
import { wordsFor } from "../words/index.ts";
import { pathPrefix } from "./addresses.ts";
import { makeAssets } from "./assets.ts";
import { civilToday } from "./clock.ts";
import { renderPage, renderSite } from "./eleventy.ts";
import { loadTimeline } from "./load.ts";
import { SiteFolder } from "./siteFolder/index.ts";

export interface BuildOptions {
  readonly content: string;
  readonly output: string;
  readonly drafts?: boolean;
  /** Path under which the site is served. Throws a RangeError where it is none: see `pathPrefix`. */
  readonly prefix?: string;
  /** Where the site will stand, instead of what story.yaml says. */
  readonly url?: string;
  /** Civil day, YYYY-MM-DD; from the clock where absent. */
  readonly today?: string;
  /** Whether a story without articles, or with few of those of the last site, is meant. */
  readonly allowEmpty?: boolean;
  /** Whether the output is updated file by file, and never swapped for another folder. */
  readonly inPlace?: boolean;
  /** Called with a line for the person if the build has to wait. */
  readonly say?: (line: string) => void;
}

/** How the live preview takes part in a build. */
export interface Preview {
  /** The address of the page that is looked at, which is made before the others. */
  readonly open: string | undefined;
  /** Called when that page is in its place. */
  readonly shown: () => void;
  /** Awaited before each page. What it throws ends the build. */
  readonly between: () => Promise<void>;
}

export interface BuildResult {
  /** False where errors stopped the build; the output folder is then as it was. */
  readonly built: boolean;
  readonly problems: readonly Problem[];
  readonly lineOf: LineOf;
  readonly events: number;
  readonly articles: number;
  /** How many drafts were left out. */
  readonly leftOut: number;
}

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
  const assets = await makeAssets();
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
      await renderSite(rendering, stage);
      assets.write(stage);
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
