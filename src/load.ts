/** A content folder -> its Timeline, or every problem in it. */
import { readActors } from "./actors.ts";
import { idOfFile, readArticle } from "./article.ts";
import { civilToday } from "./clock.ts";
import { readCopies } from "./copies.ts";
import { readContent, type SourceFile } from "./files.ts";
import { idsIn } from "./frontMatter.ts";
import { namesOf } from "./names.ts";
import { type PageReading, readPage } from "./page.ts";
import { compareProblems, type Fault, hasErrors, type Problem, printable, START } from "./problem.ts";
import { problemOf } from "./reader.ts";
import type { LineOf } from "./report.ts";
import { readStory } from "./story.ts";
import { buildTimeline, type TimelineReading } from "./timeline.ts";

export interface LoadOptions {
  /** Whether drafts take part. */
  readonly drafts?: boolean;
  /** Whether a story without articles is meant. */
  readonly allowEmpty?: boolean;
}

export interface Loaded extends TimelineReading {
  /** How many articles are drafts, whether they take part or not. */
  readonly drafts: number;
  /** The ids of all articles that are in the folder, also of drafts. Of one that cannot be read, every id it may have. */
  readonly articles: readonly string[];
  /** For excerpts: the line that a problem stands on. */
  readonly lineOf: LineOf;
}

export function loadTimeline(
  folder: string,
  { drafts = false, allowEmpty = false }: LoadOptions = {},
): Loaded {
  const content = readContent(folder, { allowEmpty });
  const story = content.story === undefined ? { deadlines: [], problems: [] } : readStory(content.story);
  const actors = readActors(content.actors, story.story?.languages);
  const names = namesOf(actors.actors ?? []);
  const articles = content.articles.map(file => readArticle(file, names));
  const pages = content.pages.map(readPage);
  const { copies, problems: miscopied } = readCopies(content.copies);
  const read = articles.flatMap(reading => reading.draft ?? []);
  const built = buildTimeline({
    story: { ...story, file: content.story?.path ?? folder },
    actors: content.problems.some(problem => ABOUT_ACTORS.test(problem.file)) ? undefined : actors.actors,
    articles: read,
    unread: [
      ...content.unread.flatMap(({ path, text = "" }) => [idOfFile(path), ...idsIn(text)]),
      ...content.articles.flatMap((file, index) =>
        hasErrors(articles[index]?.problems ?? []) ? [idOfFile(file.path), ...idsIn(file.text)] : [],
      ),
    ],
    pages,
    drafts,
    copies,
    today: civilToday(story.story?.timeZone ?? "UTC"),
  });
  const problems = eachOnce([
    ...content.problems,
    ...story.problems,
    ...actors.problems,
    ...articles.flatMap(reading => reading.problems),
    ...pages.flatMap(reading => reading.problems),
    ...pageTwins(pages),
    ...miscopied,
    ...built.problems,
  ]).sort(compareProblems);
  const lineOf = linesOf([content.story, content.actors, ...content.articles, ...content.pages]);
  const unfinished = read.filter(({ article }) => article.status === "draft").length;
  const ids = content.articles.flatMap(
    (file, index) => articles[index]?.draft?.article.id ?? [idOfFile(file.path), ...idsIn(file.text)],
  );
  const said = {
    problems,
    lineOf,
    drafts: unfinished,
    articles: [...ids, ...content.unread.map(({ path }) => idOfFile(path))],
  };
  if (built.timeline === undefined || hasErrors(problems)) return said;
  return { timeline: built.timeline, ...said };
}

/** Without the warnings that a field is empty if an error says that this field is needed here. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  const field = (problem: Problem) => JSON.stringify([problem.file, problem.field]);
  const wrong = new Set(problems.filter(({ severity }) => severity === "error").map(field));
  return problems.filter(
    each => each.rule !== "field-empty" || each.severity === "error" || !wrong.has(field(each)),
  );
}

/** actors.yaml, or what was probably meant to be it. */
const ABOUT_ACTORS = /(^|\/)actors\.[^/]*$/i;

/** The lines of files, of the file asked last without splitting it again. */
function linesOf(files: readonly (SourceFile | undefined)[]): LineOf {
  const texts = new Map(files.flatMap(file => (file === undefined ? [] : [[file.path, file.text] as const])));
  let last: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return ({ file, line }) => {
    if (last?.file !== file) last = { file, lines: (texts.get(file) ?? "").split("\n") };
    return last.lines[line - 1];
  };
}

/** Pages are told apart by their names, whatever folder they lie in. */
function pageTwins(pages: readonly PageReading[]): Problem[] {
  const files = new Map<string, string>();
  return pages.flatMap(({ page, file }) => {
    if (page === undefined) return [];
    const other = files.get(page.id.toLowerCase());
    files.set(page.id.toLowerCase(), other ?? file);
    return other === undefined ? [] : problemOf(file, twin(page.id, other), START);
  });
}

function twin(id: string, other: string): Fault {
  return {
    rule: "page-duplicate",
    message: `${printable(other, 200)} already has the address /${id}/.`,
    hint: "Rename one of the files.",
  };
}
