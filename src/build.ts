/** Content folder -> site folder, all or nothing: the last good site stays until the next is whole. */
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathPrefix } from "./addresses.ts";
import { makeAssets } from "./assets.ts";
import { civilToday } from "./clock.ts";
import { renderSite } from "./eleventy.ts";
import { loadTimeline } from "./load.ts";
import type { Problem } from "./problem.ts";
import type { LineOf } from "./report.ts";
import { Site } from "./views/site.ts";
import { wordsFor } from "./words.ts";

export interface BuildOptions {
  readonly content: string;
  readonly output: string;
  readonly drafts?: boolean;
  /** Path under which the site is served. */
  readonly prefix?: string;
  /** Where the site will stand, instead of what story.yaml says. */
  readonly url?: string;
  /** Whether pages are for the live preview. */
  readonly live?: boolean;
  /** Civil day, YYYY-MM-DD; from the clock where absent. */
  readonly today?: string;
}

export interface BuildResult {
  /** False where errors stopped the build; the output folder is then as it was. */
  readonly built: boolean;
  readonly problems: readonly Problem[];
  readonly lineOf: LineOf;
  readonly events: number;
  readonly articles: number;
}

export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const {
    timeline: read,
    problems,
    lineOf,
  } = loadTimeline(options.content, { drafts: options.drafts ?? false });
  if (read === undefined) return { built: false, problems, lineOf, events: 0, articles: 0 };
  const timeline = options.url === undefined ? read : { ...read, story: { ...read.story, url: options.url } };
  const assets = await makeAssets();
  const site = new Site({
    timeline,
    words: wordsFor(timeline.story.lang),
    today: options.today ?? civilToday(timeline.story.timeZone),
    assets: assets.addresses,
    live: options.live ?? false,
  });
  await swapIn(options.output, async stage => {
    await renderSite({ site, prefix: pathPrefix(options.prefix ?? "/") }, stage);
    assets.write(stage);
  });
  return {
    built: true,
    problems,
    lineOf,
    events: timeline.events.length,
    articles: timeline.articles.length,
  };
}

/** Writes into a folder beside the output and puts it in its place only when it is whole. */
async function swapIn(output: string, write: (stage: string) => Promise<void>): Promise<void> {
  const stage = join(dirname(output), `${basename(output)}.next`);
  const last = join(dirname(output), `${basename(output)}.last`);
  rmSync(stage, { recursive: true, force: true });
  rmSync(last, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  try {
    await write(stage);
  } catch (error) {
    rmSync(stage, { recursive: true, force: true });
    throw error;
  }
  if (existsSync(output)) renameSync(output, last);
  renameSync(stage, output);
  rmSync(last, { recursive: true, force: true });
}
