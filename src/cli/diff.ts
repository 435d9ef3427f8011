/** `dateline diff`: what has changed in meaning between two builds of a story. */
import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  compareTimelines,
  DIFF_FORMATS,
  type DiffFormat,
  formatComparison,
  readTimelineData,
  type TimelineData,
} from "../diff/index.ts";
import { printable, Refusal } from "../problems/index.ts";
import { shown } from "../problems/paths.ts";
import { countProblems, formatProblems } from "../problems/report.ts";
import { command, Misuse, type Option, type Terminal } from "./command.ts";
import { flag } from "./options.ts";
import { storyIn } from "./whichStory.ts";

const format: Option<DiffFormat> = {
  value: DIFF_FORMATS.join("|"),
  what: "The form of the report: for people, for programs, or for a comment on GitHub. Default: text.",
  read: text => {
    const known = DIFF_FORMATS.find(each => each === text);
    if (known === undefined)
      throw new Misuse(`--format "${printable(text)}" is unknown. Write ${DIFF_FORMATS.join(", ")}.`);
    return known;
  },
};

export const diff = command({
  what: "Says what has changed in meaning between two builds, or two states of a story.",
  words: "OLD NEW",
  options: { format, drafts: flag("Includes the drafts of a folder of content.") },
  run: async (values, terminal, [old, now, ...more]) => {
    if (old === undefined || now === undefined || more.length > 0)
      throw new Misuse(
        "diff compares two things. Write the older and the newer: the folder of a site, its timeline.json, or the folder of a story.",
      );
    const read = (path: string) => timelineAt(path, values.drafts ?? false, terminal);
    const [before, after] = [await read(old), await read(now)];
    if (before === undefined || after === undefined) return 1;
    terminal.out(formatComparison(compareTimelines(before, after), values.format ?? "text"));
    return 0;
  },
});

/** Returns `undefined` if it is a story with errors, which are printed. Throws a Refusal if there is no timeline. */
async function timelineAt(
  typed: string,
  drafts: boolean,
  { here, env, err }: Terminal,
): Promise<TimelineData | undefined> {
  const path = resolve(here, typed);
  const name = printable(shown(path), 200);
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) throw new Refusal(`${name} does not exist.`);
  if (!status.isDirectory()) return timelineIn(path, name);
  const file = join(path, "data", "timeline.json");
  if (statSync(file, { throwIfNoEntry: false })?.isFile())
    return timelineIn(file, `${name}/data/timeline.json`);
  const content = storyIn(path);
  if (content === undefined)
    throw new Refusal(
      `${name} is neither a site, with data/timeline.json in it, nor the folder of a story, with story.yaml in it.`,
    );
  const { timelineText } = await import("../build/timelineText.ts");
  const { text, problems, lineOf } = timelineText(content, drafts, env);
  if (text !== undefined) return readTimelineData(text);
  err(formatProblems(problems, "text", lineOf));
  err(`${name} cannot be compared: ${countProblems(problems)}.\n`);
  return undefined;
}

function timelineIn(path: string, name: string): TimelineData {
  const data = readTimelineData(textOf(path, name));
  if (data === undefined) throw new Refusal(`${name} is not a timeline.json that Dateline made.`);
  return data;
}

function textOf(path: string, name: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new Refusal(`${name} cannot be read.`);
  }
}
