/** The pages that are compared in the browser: ours, and one for each of two programs that draw a timeline from a file of events. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TITLE } from "./articleText.ts";
import type { SyntheticStory } from "./synthetic.ts";

/** For the benchmark alone. vis-timeline brings vis-data with it. */
export const PACKAGES = ["@knight-lab/timelinejs@3.9.11", "vis-timeline@8.5.4"] as const;

export interface Subject {
  readonly name: string;
  /** The address of its page. */
  readonly path: string;
  /** Selects what is one event in the document. */
  readonly event: string;
  /** What is clicked first, or the field in which a choice is made first. */
  readonly control: string;
  readonly choice?: string;
  /** Selects an element that appears, or whose text changes, when the click has its effect. */
  readonly effect: string;
}

/** Ours comes first. */
export const SUBJECTS: readonly Subject[] = [
  {
    // Shows key events alone. How many of other pages match is counted a little later, with the index of the whole story.
    name: "Dateline",
    path: "dateline/",
    event: ".entry",
    control: '.finder [name="show"]',
    choice: "key",
    effect: ".entry[hidden]",
  },
  {
    // Goes to the first event.
    name: "TimelineJS",
    path: "timelinejs/",
    event: ".tl-timemarker",
    control: ".tl-slidenav-next",
    effect: ".tl-timemarker-active",
  },
  {
    // Selects an event.
    name: "vis-timeline",
    path: "vis-timeline/",
    event: ".vis-box, .vis-range",
    control: ".vis-box .vis-item-content",
    effect: ":is(.vis-box, .vis-range).vis-selected",
  },
];

/** Returns the folder that holds the packages, `undefined` if npm cannot install them. */
export function installPackages(folder: string): string | undefined {
  const place = join(folder, "packages");
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "package.json"), "{}");
  const words = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--save-exact", ...PACKAGES];
  const { status } = spawnSync("npm", words, { cwd: place, stdio: "ignore" });
  return status === 0 ? join(place, "node_modules") : undefined;
}

/** The page of its documentation, with the events in a file and the fonts of the system: its own come from another host. */
export function writeTimelineJs({ articles }: SyntheticStory, folder: string): string {
  const events = articles.map(({ id, title, summary, date: { from, to } }) => ({
    unique_id: id,
    start_date: dateOf(from),
    ...(to === from ? {} : { end_date: dateOf(to) }),
    text: { headline: title, text: `<p>${summary}</p>` },
  }));
  return writePage(folder, {
    style: "/packages/@knight-lab/timelinejs/dist/css/timeline.css",
    script: "/packages/@knight-lab/timelinejs/dist/js/timeline.js",
    events: { title: { text: { headline: TITLE } }, events },
    start: `new TL.Timeline("timeline", "events.json", {
  script_path: "/packages/@knight-lab/timelinejs/dist/js/",
  font: null,
});`,
  });
}

function dateOf(day: string): object {
  const [year, month, date] = day.split("-").map(Number);
  return { year, month, day: date };
}

/** The page of its documentation, with the events in a file. */
export function writeVisTimeline({ articles }: SyntheticStory, folder: string): string {
  const events = articles.map(({ id, title, summary, date: { from, to } }) => ({
    id,
    content: title,
    title: summary,
    start: from,
    ...(to === from ? {} : { end: to }),
  }));
  return writePage(folder, {
    style: "/packages/vis-timeline/styles/vis-timeline-graph2d.min.css",
    script: "/packages/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js",
    events,
    start: `fetch("events.json").then(response => response.json()).then(events => {
  new vis.Timeline(document.getElementById("timeline"), new vis.DataSet(events), {});
});`,
  });
}

interface PageParts {
  readonly style: string;
  readonly script: string;
  readonly events: object;
  readonly start: string;
}

function writePage(folder: string, { style, script, events, start }: PageParts): string {
  const files = {
    "events.json": JSON.stringify(events),
    "start.js": start,
    "index.html": `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLE}</title>
<link rel="stylesheet" href="${style}">
<script src="${script}"></script>
</head>
<body>
<div id="timeline" style="width: 100%; height: 600px"></div>
<script src="start.js"></script>
</body>
</html>`,
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
