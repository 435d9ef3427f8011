/** Content folder -> site folder, all or nothing: the last good site stays until the next is whole. */
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathPrefix } from "./addresses.ts";
import { makeAssets } from "./assets.ts";
import { civilToday } from "./clock.ts";
import { renderPage, renderSite } from "./eleventy.ts";
import { shown } from "./house.ts";
import { loadTimeline } from "./load.ts";
import { type Problem, Refusal } from "./problem.ts";
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
  /** Civil day, YYYY-MM-DD; from the clock where absent. */
  readonly today?: string;
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
  const {
    timeline: read,
    problems,
    lineOf,
    drafts,
  } = loadTimeline(options.content, { drafts: options.drafts ?? false });
  const leftOut = options.drafts ? 0 : drafts;
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
  const rendering = { site, prefix: pathPrefix(options.prefix ?? "/"), between: preview?.between };
  if (preview?.open !== undefined) {
    const made = await renderPage(rendering, options.output, preview.open);
    assets.write(options.output);
    if (made) preview.shown();
  }
  await swapIn(options.output, async stage => {
    await renderSite(rendering, stage);
    assets.write(stage);
  });
  return {
    built: true,
    problems,
    lineOf,
    events: timeline.events.length,
    articles: timeline.articles.length,
    leftOut,
  };
}

/** Writes into a folder beside the output and puts it in its place only when it is whole. */
async function swapIn(output: string, write: (stage: string) => Promise<void>): Promise<void> {
  const stage = join(dirname(output), `${basename(output)}.next`);
  const last = join(dirname(output), `${basename(output)}.last`);
  try {
    rmSync(stage, { recursive: true, force: true });
    rmSync(last, { recursive: true, force: true });
    mkdirSync(stage, { recursive: true });
    await write(stage);
    if (existsSync(output)) renameSync(output, last);
    renameSync(stage, output);
  } catch (error) {
    if (!existsSync(output) && existsSync(last)) renameSync(last, output);
    if (existsSync(stage)) rmSync(stage, { recursive: true, force: true });
    throw told(error, output);
  }
  rmSync(last, { recursive: true, force: true });
}

/** What the disk refuses is told in a line; whatever else goes wrong is a fault of the code and keeps its stack. */
function told(error: unknown, output: string): unknown {
  const reason = REFUSALS[(error as NodeJS.ErrnoException)?.code ?? ""];
  if (reason === undefined) return error;
  return new Refusal(
    `${shown(output)} cannot be written: ${reason}. Nothing was built; the last site stays as it was.`,
  );
}

/** By the names of POSIX. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EROFS: "the disk is read-only",
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  ENOTDIR: "a part of the path is a file",
  EEXIST: "a part of the path is a file",
  EBUSY: "something holds the folder in its place, such as a mount; write into a folder within it",
  ENAMETOOLONG: "a name in it is too long for the disk",
};
