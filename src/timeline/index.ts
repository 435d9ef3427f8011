/**
 * All files together -> one Timeline, or problems, in three steps: names become ids, the checks look at the whole, and
 * every list is put in the site's order.
 */
import type { Timeline } from "../model.ts";
import { compareProblems, hasErrors, type Problem } from "../problems/index.ts";
import * as checks from "./checks/index.ts";
import { formerAddresses } from "./former.ts";
import type { Check, Parts } from "./material.ts";
import { order } from "./order.ts";
import { referencesOf } from "./references.ts";
import { resolve } from "./resolve.ts";

export { unrecordedLines } from "./former.ts";

export interface TimelineReading {
  /** Absent if any problem is an error, or the story could not be read. */
  readonly timeline?: Timeline;
  /** In order of place. */
  readonly problems: readonly Problem[];
}

export function buildTimeline(parts: Parts): TimelineReading {
  const taking = parts.articles.filter(({ article }) => parts.drafts || article.status !== "draft");
  const references = referencesOf(parts, taking);
  const resolved = resolve(parts, taking, references);
  const material = { ...parts, taking, references, resolved };
  const former = formerAddresses(parts);
  const problems = [
    ...Object.values<Check>(checks).flatMap(check => check(material)),
    ...former.problems,
  ].sort(compareProblems);
  const { story } = parts.story;
  if (story === undefined || hasErrors(problems)) return { problems };
  return { timeline: order(story, parts, resolved, former), problems };
}
