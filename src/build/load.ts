/** A content folder -> its Timeline, or every problem in it. */
import { readActors } from "../content/actors.ts";
import { idOfFile, readArticle } from "../content/article/index.ts";
import { problemOf } from "../content/collector.ts";
import { readContent, type SourceFile } from "../content/files/index.ts";
import { idsIn } from "../content/frontMatter/index.ts";
import { namesOf } from "../content/names.ts";
import { type PageReading, readPage } from "../content/page.ts";
import { readCopies } from "../content/sourceCopies.ts";
import { readStory } from "../content/story.ts";
import { twinFault, twinKey } from "../content/twins.ts";
import type { Id, Timeline } from "../model.ts";
import {
  compareProblems,
  type Fault,
  hasErrors,
  leavesAddresses,
  type Problem,
  printable,
  START,
} from "../problems/index.ts";
import type { LineOf } from "../problems/report.ts";
import { buildTimeline, type Parts, type TimelineReading } from "../timeline/index.ts";
import { articleAddress, pageAddress } from "../views/addresses.ts";
import { Site } from "../views/site.ts";
import { wordsFor } from "../words/index.ts";
import { civilToday } from "./clock.ts";
import { groundInPart, groundOf, linkProblems } from "./links/index.ts";

export interface LoadOptions {
  /** Whether drafts take part. */
  readonly drafts?: boolean;
  /** Whether a story without articles is meant. */
  readonly allowEmpty?: boolean;
  /** Civil day, YYYY-MM-DD, of the site that would be built; from the clock if absent. */
  readonly today?: string | undefined;
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
  { drafts = false, allowEmpty = false, today }: LoadOptions = {},
): Loaded {
  const content = readContent(folder, { allowEmpty });
  const story = content.story === undefined ? { deadlines: [], problems: [] } : readStory(content.story);
  const actors = readActors(content.actors, story.story?.languages);
  const names = namesOf(actors.actors ?? []);
  const articles = content.articles.map(file => readArticle(file, names));
  const pages = content.pages.map(readPage);
  const { copies, problems: miscopied } = readCopies(content.copies);
  const read = articles.flatMap(reading => reading.draft ?? []);
  const unread = [
    ...content.unread.flatMap(({ path, text = "" }) => [idOfFile(path), ...idsIn(text)]),
    ...content.articles.flatMap((file, index) =>
      hasErrors(articles[index]?.problems ?? []) ? [idOfFile(file.path), ...idsIn(file.text)] : [],
    ),
  ];
  const parts: Parts = {
    story: { ...story, file: content.story?.path ?? folder },
    actors: content.problems.some(problem => ABOUT_ACTORS.test(problem.file)) ? undefined : actors.actors,
    articles: read,
    unread,
    pages,
    drafts,
    copies,
    today: today ?? civilToday(story.story?.timeZone ?? "UTC"),
  };
  const built = buildTimeline(parts);
  const found = [
    ...content.problems,
    ...story.problems,
    ...actors.problems,
    ...articles.flatMap(reading => reading.problems),
    ...pages.flatMap(reading => reading.problems),
    ...pageTwins(pages),
    ...miscopied,
    ...built.problems,
  ];
  const isWhole = pages.every(({ page }) => page !== undefined) && found.every(changesNoAddress);
  const links = checkLinks(parts, isWhole ? built.timeline : undefined);
  const problems = eachOnce([...found, ...links]).sort(compareProblems);
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

/** What is wrong in the running text of a body leaves every page where it is. */
function changesNoAddress({ severity, rule }: Problem): boolean {
  return severity !== "error" || leavesAddresses(rule);
}

/** Links are checked against the site that would be built: `whole` is its timeline, where nothing else is wrong. */
function checkLinks(parts: Parts, whole: Timeline | undefined): readonly Problem[] {
  const { story } = parts.story;
  const taking = parts.articles.filter(({ article }) => parts.drafts || article.status !== "draft");
  const texts = [
    ...taking.map(({ article, links }) => ({
      file: article.file,
      address: articleAddress(article.id),
      links,
    })),
    ...parts.pages.map(({ file, id, links }) => ({ file, address: pageAddress(id), links })),
    contactLink(parts.story),
  ].filter(({ links }) => links.length > 0);
  if (texts.length === 0) return [];
  const leftOut = parts.articles.filter(draft => !taking.includes(draft));
  const drafts = {
    articles: new Set(leftOut.map(({ article }) => article.id)),
    events: new Set(leftOut.flatMap(({ events }) => events.map(({ event }) => event.id))),
  };
  const ids = (of: readonly { readonly id: Id }[] | undefined) => of?.map(({ id }) => id);
  const outline = {
    articles: [...taking.map(({ article }) => article.id), ...parts.unread],
    pages: [...parts.pages.map(({ id }) => id), ...parts.unread],
    actors: ids(parts.actors),
    deadlines: story && ids(parts.story.deadlines),
  };
  const ground =
    whole === undefined ? groundInPart(outline, drafts) : groundOf(siteToCheck(whole, parts.today), drafts);
  return linkProblems(texts, ground, story?.url);
}

/** The page of the site that story.yaml gives as contact, as a link of that file. */
function contactLink({ story, file, locate }: Parts["story"]) {
  const contact = story?.contact?.startsWith("/") ? story.contact : undefined;
  const position = locate?.(["contact"]) ?? START;
  return { file, address: "/", links: contact === undefined ? [] : [{ target: contact, position }] };
}

/** No page of it is rendered, so that it needs no style and no scripts. */
function siteToCheck(timeline: Timeline, today: string): Site {
  const assets = { style: "", early: "", script: "", search: "" };
  return new Site({ timeline, words: wordsFor(timeline.story.lang), today, assets, live: false });
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
  const pagesByKey = new Map<string, { readonly id: string; readonly file: string }>();
  return pages.flatMap(({ page, file }) => {
    if (page === undefined) return [];
    const other = pagesByKey.get(twinKey(page.id));
    if (other !== undefined) return problemOf(file, sameAddress(page.id, other), START);
    pagesByKey.set(twinKey(page.id), { id: page.id, file });
    return [];
  });
}

function sameAddress(id: string, other: { readonly id: string; readonly file: string }): Fault {
  const file = printable(other.file, 200);
  const hint = "Rename one of the files.";
  if (id !== other.id) return twinFault("page-duplicate", id, file, hint);
  return { rule: "page-duplicate", message: `${file} already has the address /${id}/.`, hint };
}
