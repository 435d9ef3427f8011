/** A content folder -> its Timeline, or every problem in it. */
import { readActors } from "./actors.ts";
import { idOfFile, readArticle } from "./article.ts";
import { readContent } from "./files.ts";
import { readPage } from "./page.ts";
import { compareProblems } from "./problem.ts";
import type { LineOf } from "./report.ts";
import { readStory } from "./story.ts";
import { buildTimeline, type TimelineReading } from "./timeline.ts";

export interface LoadOptions {
  /** Whether drafts take part. */
  readonly drafts?: boolean;
}

export interface Loaded extends TimelineReading {
  /** For excerpts: the line that a problem stands on. */
  readonly lineOf: LineOf;
}

export function loadTimeline(folder: string, { drafts = false }: LoadOptions = {}): Loaded {
  const content = readContent(folder);
  const story = content.story === undefined ? { deadlines: [], problems: [] } : readStory(content.story);
  const actors = readActors(content.actors);
  const articles = content.articles.map(readArticle);
  const pages = content.pages.map(readPage);
  const built = buildTimeline({
    story: { ...story, file: content.story?.path ?? folder },
    actors: actors.problems.length > 0 ? undefined : actors.actors,
    articles: articles.flatMap(reading => reading.draft ?? []),
    unread: content.articles.flatMap((file, index) =>
      articles[index]?.draft === undefined ? idOfFile(file.path) : [],
    ),
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
  const lineOf: LineOf = ({ file, line }) =>
    [content.story, content.actors, ...content.articles, ...content.pages]
      .find(source => source?.path === file)
      ?.text.split("\n")[line - 1];
  if (built.timeline === undefined || problems.some(problem => problem.severity === "error"))
    return { problems, lineOf };
  return { timeline: built.timeline, problems, lineOf };
}
