/** A content folder -> the text of the timeline.json that a build would write. */
import { timelineJson } from "../outputs/timeline.ts";
import type { Problem } from "../problems/index.ts";
import type { LineOf } from "../problems/report.ts";
import { NO_ASSETS, Site } from "../views/site.ts";
import { wordsFor } from "../words/index.ts";
import { civilToday } from "./clock.ts";
import { loadTimeline } from "./load.ts";

interface Loaded {
  /** Absent if there is an error. */
  readonly text?: string;
  readonly problems: readonly Problem[];
  readonly lineOf: LineOf;
}

/** @param env The variables that may say which day it is. */
export function timelineText(content: string, drafts: boolean, env: NodeJS.ProcessEnv): Loaded {
  const { timeline, problems, lineOf } = loadTimeline(content, { drafts, trial: true, allowEmpty: true });
  if (timeline === undefined) return { problems, lineOf };
  const { lang, timeZone } = timeline.story;
  const today = civilToday(timeZone, env);
  const site = new Site({ timeline, words: wordsFor(lang), today, assets: NO_ASSETS, live: false });
  return { text: timelineJson(site), problems, lineOf };
}
