/** In the browser: the first page of a story beside TimelineJS and vis-timeline with the same events. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../tests/browser/browser.ts";
import { writeDatelineContent } from "./generate.ts";
import { measure } from "./measure.ts";
import { median } from "./numbers.ts";
import { serveFolders } from "./packedServer.ts";
import { type Times, timesOf } from "./pageTimes.ts";
import { datelineBuild } from "./programs.ts";
import type { Goal, Row, Run } from "./row.ts";
import { makeStory } from "./synthetic.ts";
import { installPackages, PACKAGES, SUBJECTS, writeTimelineJs, writeVisTimeline } from "./timelinePages.ts";

/** Events. */
const LEAST = 1000;
const MOST = 10_000;

/** Beside the better of the other two, by the number of events. */
const USABLE: Readonly<Record<number, Goal>> = { 1000: { ratio: 1 / 6 }, 10000: { ratio: 1 / 15 } };
const FIRST_PAINT: Readonly<Record<number, Goal>> = { 1000: { ratio: 1 / 5 } };

/** Times slower than the machine: as it is, and about as a telephone. With many events TimelineJS would take minutes there. */
const SPEEDS = [1, 4] as const;

export async function browserRows(run: Run): Promise<readonly Row[]> {
  if (findBrowser() === undefined) {
    run.say(
      "No Chromium is installed (Debian: apt-get install chromium): nothing is measured in the browser.",
    );
    return [];
  }
  const packages = installPackages(run.folder);
  if (packages === undefined) {
    run.say(`npm cannot install ${PACKAGES.join(" and ")}: nothing is measured in the browser.`);
    return [];
  }
  const rows: Row[] = [];
  for (const size of run.sizes.filter(each => each >= LEAST && each <= MOST))
    rows.push(...(await rowsOf(size, packages, run)));
  return rows;
}

async function rowsOf(size: number, packages: string, run: Run): Promise<Row[]> {
  const folder = join(run.folder, String(size));
  mkdirSync(folder, { recursive: true });
  const story = makeStory(run.seed, size);
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  writeDatelineContent(story, content);
  await measure(datelineBuild(content, site, join(folder, "cache")));
  const server = await serveFolders({
    "/dateline/": site,
    "/timelinejs/": writeTimelineJs(story, join(folder, "timelinejs")),
    "/vis-timeline/": writeVisTimeline(story, join(folder, "vis-timeline")),
    "/packages/": packages,
  });
  const rows: Row[] = [];
  for (const slower of run.quick || size > LEAST ? SPEEDS.slice(0, 1) : SPEEDS) {
    const rounds: Times[][] = [];
    // The first round fills the caches of the disk and of the server, and does not count.
    for (let round = 0; round <= run.pairs; round++) {
      run.say(`in the browser: ${size} events, ${slower} times slower, ${round} of ${run.pairs}`);
      const times: Times[] = [];
      for (const subject of SUBJECTS) times.push(await timesOf(server.url, subject, slower));
      if (round > 0) rounds.push(times);
    }
    rows.push(...timeRows(size, slower, rounds));
  }
  server.close();
  rmSync(folder, { recursive: true });
  return rows;
}

/** @param rounds in each, the times of the subjects in their order */
function timeRows(size: number, slower: number, rounds: readonly (readonly Times[])[]): readonly Row[] {
  const shown = rounds[0]?.[0]?.shown ?? 0;
  const events = `${size.toLocaleString("en")} events`;
  const device = slower === 1 ? "" : `, ${slower} times slower`;
  const row = (what: string, time: "usable" | "firstPaint" | "firstEvent", goal: Goal | undefined): Row => {
    const columns = SUBJECTS.map(({ name }, at) => ({
      name,
      values: rounds.map(round => (round[at]?.[time] ?? Number.NaN) / 1000),
    }));
    const [ours, ...others] = columns;
    const [better] = others.toSorted((a, b) => median(a.values) - median(b.values));
    return {
      what: `in the browser: ${what}${device}`,
      unit: "s",
      ours: ours?.values ?? [],
      ...(better === undefined ? {} : { other: better }),
      // The goals are those of a computer.
      ...(goal === undefined || slower !== 1 ? {} : { goal }),
    };
  };
  return [
    row(`${events} usable (${shown} of them on the first page)`, "usable", USABLE[size]),
    row(`${events}, first contentful paint`, "firstPaint", FIRST_PAINT[size]),
    row(`${events}, first event on the screen or near it`, "firstEvent", undefined),
  ];
}
