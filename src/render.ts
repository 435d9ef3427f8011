/** A timeline -> the pages of its site. Those of a long story are rendered by two threads, each its share. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { renderPages, type Share } from "./eleventy.ts";
import type { Timeline } from "./model.ts";
import { type AssetAddresses, Site } from "./views/site.ts";
import { wordsFor } from "./words.ts";

/** All that pages are made from, as plain data that one thread can hand to another. */
export interface RenderJob {
  readonly timeline: Timeline;
  /** Civil day, YYYY-MM-DD. */
  readonly today: string;
  readonly assets: AssetAddresses;
  readonly live: boolean;
  /** Path under which the site is served, `/` or `/x/`. */
  readonly prefix: string;
  /** Folder for the pages. */
  readonly output: string;
}

/** From this many events on, a second thread saves more than it costs to start. */
const MANY_EVENTS = 2000;

/** Throws on a fault in a layout, once nothing is being written any more. */
export async function render(job: RenderJob, threads = threadsFor(job.timeline)): Promise<void> {
  if (threads === 1) return renderShare(job, "all");
  const shares = await Promise.allSettled([renderInSecondThread(job), renderShare(job, "records")]);
  for (const share of shares) if (share.status === "rejected") throw share.reason;
}

export async function renderShare(job: RenderJob, share: Share): Promise<void> {
  const { timeline, today, assets, live, prefix, output } = job;
  const site = new Site({ timeline, words: wordsFor(timeline.story.lang), today, assets, live });
  await renderPages({ site, prefix, share, output });
}

function threadsFor({ events }: Timeline): 1 | 2 {
  return events.length >= MANY_EVENTS && availableParallelism() > 1 ? 2 : 1;
}

function renderInSecondThread(job: RenderJob): Promise<void> {
  const thread = new Worker(new URL("./render/second.js", import.meta.url), {
    workerData: job,
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: 192 },
  });
  return new Promise((resolve, reject) => {
    thread.once("error", reject);
    thread.once("exit", () => resolve());
  });
}
