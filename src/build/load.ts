/** A content folder -> its Timeline, or every problem in it. */
import { readActors } from "../content/actors.ts";
import { readAddresses } from "../content/addresses.ts";
import { idOfFile } from "../content/article/address.ts";
import { locatorOf, readArticle } from "../content/article/index.ts";
import { type FileMemory, readContent, type SourceFile } from "../content/files/index.ts";
import { idsIn } from "../content/frontMatter/index.ts";
import type { Look } from "../content/look/look.ts";
import { readLook } from "../content/look/readLook.ts";
import { readPage } from "../content/page.ts";
import { problemOf } from "../content/problemOf.ts";
import type { PageReading } from "../content/reading.ts";
import { readCopies } from "../content/sourceCopies.ts";
import { readStory } from "../content/story.ts";
import { twinFault, twinKey } from "../content/twins.ts";
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
import { buildTimeline, type TimelineReading, unrecordedLines } from "../timeline/index.ts";
import type { Parts } from "../timeline/material.ts";
import { Readings } from "./cache/readings.ts";
import { checkLinks } from "./checkLinks.ts";
import { civilToday } from "./clock.ts";

export interface LoadOptions {
  /** Whether drafts take part. */
  readonly drafts?: boolean;
  /** Whether the site is for its writer alone. */
  readonly trial?: boolean;
  /** Whether a story without articles is meant. */
  readonly allowEmpty?: boolean;
  /** Civil day, YYYY-MM-DD, of the site that would be built; from the clock if absent. */
  readonly today?: string | undefined;
  /** Articles that have been read before. */
  readonly readings?: Readings;
  /** Files that this process has read before. */
  readonly files?: FileMemory | undefined;
}

export interface Loaded extends TimelineReading {
  /** How many articles are drafts, whether they take part or not. */
  readonly drafts: number;
  /** The story's own face; absent if it has none, or anything is wrong with it. */
  readonly look?: Look;
  /** The ids of all articles that are in the folder, also of drafts. Of one that cannot be read, every id it may have. */
  readonly articles: readonly string[];
  /** The lines of addresses.txt for what is published and not in it. */
  readonly unrecorded: () => readonly string[];
  /** For excerpts: the line that has a problem. */
  readonly lineOf: LineOf;
}

export function loadTimeline(
  folder: string,
  {
    drafts = false,
    trial = false,
    allowEmpty = false,
    today,
    readings = new Readings(),
    files,
  }: LoadOptions = {},
): Loaded {
  const content = readContent(folder, { allowEmpty, memory: files });
  const story = content.story === undefined ? { deadlines: [], problems: [] } : readStory(content.story);
  const actors = readActors(content.actors, story.story);
  const addresses = content.addresses && readAddresses(content.addresses);
  const articles = readings.of(content.articles, readArticle);
  const pages = content.pages.map(readPage);
  const { copies, problems: miscopied } = readCopies(content.copies);
  const read = content.articles.flatMap(({ text }, index) => {
    const draft = articles[index]?.draft;
    return draft === undefined ? [] : { ...draft, locate: locatorOf(text) };
  });
  const unread = [
    ...content.unread.flatMap(({ path, text = "" }) => [idOfFile(path), ...idsIn(text)]),
    ...content.articles.flatMap((file, index) =>
      hasErrors(articles[index]?.problems ?? []) ? [idOfFile(file.path), ...idsIn(file.text)] : [],
    ),
  ];
  const { look, foot, ...face } = readLook(
    {
      file: content.story?.path ?? folder,
      look: story.look,
      locate: story.locate,
      isSound: !hasErrors(story.problems),
    },
    // If story.yaml cannot be read, nobody knows which files it names.
    story.story === undefined ? [] : content.look,
  );
  const parts: Parts = {
    story: { ...story, file: content.story?.path ?? folder },
    actors: content.problems.some(problem => ABOUT_ACTORS.test(problem.file)) ? undefined : actors.actors,
    articles: read,
    unread,
    pages,
    addresses,
    drafts,
    trial,
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
    ...(addresses?.problems ?? []),
    ...face.problems,
    ...built.problems,
  ];
  const isWhole = pages.every(({ page }) => page !== undefined) && found.every(changesNoAddress);
  const links = checkLinks(parts, isWhole ? built.timeline : undefined, foot);
  const problems = eachOnce([...found, ...links]).sort(compareProblems);
  const wrong = new Set(problems.map(({ file }) => file));
  const lineOf = linesOf(
    [
      content.story,
      content.actors,
      content.addresses,
      ...content.articles,
      ...content.pages,
      ...face.texts,
    ].filter(file => file !== undefined && wrong.has(file.path)),
  );
  const unfinished = read.filter(({ article }) => article.status === "draft").length;
  const ids = content.articles.flatMap(
    (file, index) => articles[index]?.draft?.article.id ?? [idOfFile(file.path), ...idsIn(file.text)],
  );
  const said = {
    problems,
    lineOf,
    drafts: unfinished,
    unrecorded: () => unrecordedLines(parts),
    articles: [...ids, ...content.unread.map(({ path }) => idOfFile(path))],
  };
  if (built.timeline === undefined || hasErrors(problems)) return said;
  return { timeline: built.timeline, ...(look && { look }), ...said };
}

/** What is wrong in the running text of a body leaves every page where it is. */
function changesNoAddress({ severity, rule }: Problem): boolean {
  return severity !== "error" || leavesAddresses(rule);
}

/** Without the warnings that a field is empty if an error says that this field is needed here. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  const field = (problem: Problem) => JSON.stringify([problem.file, problem.field]);
  const wrong = new Set(problems.filter(({ severity }) => severity === "error").map(field));
  return problems.filter(
    each => each.rule !== "field-empty" || each.severity === "error" || !wrong.has(field(each)),
  );
}

/** actors.yaml, or a file that was probably meant to be it. */
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

/** Pages are identified by their names, whatever folder they are in. */
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
  return { rule: "page-duplicate", message: `The address /${id}/ already belongs to ${file}.`, hint };
}
