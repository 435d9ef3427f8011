/** A content folder -> its Timeline, or every problem in it. */
import { readActors } from "./actors.ts";
import { readArticle } from "./article.ts";
import { readContent } from "./files.ts";
import { readPage } from "./page.ts";
import { compareProblems } from "./problem.ts";
import { readStory } from "./story.ts";
import { buildTimeline, type TimelineReading } from "./timeline.ts";

export interface LoadOptions {
  /** Whether drafts take part. */
  readonly drafts?: boolean;
}

export function loadTimeline(folder: string, { drafts = false }: LoadOptions = {}): TimelineReading {
  const content = readContent(folder);
  const story = content.story === undefined ? { deadlines: [], problems: [] } : readStory(content.story);
  const actors = readActors(content.actors);
  const articles = content.articles.map(readArticle);
  const pages = content.pages.map(readPage);
  const built = buildTimeline({
    story: { ...story, file: content.story?.path ?? folder },
    actors,
    articles: articles.flatMap(reading => reading.draft ?? []),
    pages: pages.flatMap(reading => reading.page ?? []),
    drafts,
  });
  const problems = [
    ...content.problems,
    ...story.problems,
    ...actors.problems,
    ...articles.flatMap(reading => reading.problems),
    ...pages.flatMap(reading => reading.problems),
    ...built.problems,
  ].sort(compareProblems);
  if (built.timeline === undefined || problems.some(problem => problem.severity === "error")) return { problems };
  return { timeline: built.timeline, problems };
}
