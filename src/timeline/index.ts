/** All files together -> one Timeline: every reference resolved, every list in the site's order, or problems. */

import { fitsAnAddress } from "../content/article/address.ts";
import type { ArticleDraft } from "../content/article/draft.ts";
import { problemOf } from "../content/collector.ts";
import type { FieldPath } from "../content/frontMatter/position.ts";
import type { PageReading } from "../content/page.ts";
import { isReservedForArticle, isReservedInArticle } from "../content/reserved.ts";
import { startsWith } from "../content/schema/validate.ts";
import { type Copy, copyCheck, slashed, strayCopy } from "../content/sourceCopies.ts";
import type { StoryReading } from "../content/story.ts";
import { twinFault, twinKey } from "../content/twins.ts";
import { compareDates } from "../date/index.ts";
import type {
  Actor,
  Article,
  Deadline,
  Disagreement,
  Event,
  Id,
  Quote,
  Side,
  Statement,
  Timeline,
} from "../model.ts";
import {
  compareProblems,
  compareText,
  type Fault,
  hasErrors,
  type Problem,
  printable,
  START,
} from "../problems/index.ts";
import { archiveFault } from "./checks/archives.ts";
import { chronologyFault } from "./checks/chronology.ts";
import { duplicateEvents } from "./checks/duplicates.ts";
import { implausibleDates, latestOf } from "./checks/plausible.ts";
import { References } from "./references.ts";

export interface Parts {
  readonly story: StoryReading & { readonly file: string };
  /** Absent where actors.yaml could not be read. */
  readonly actors: readonly Actor[] | undefined;
  readonly articles: readonly ArticleDraft[];
  /** Ids of articles that could not be read. */
  readonly unread: readonly Id[];
  readonly pages: readonly PageReading[];
  /** Whether drafts take part. */
  readonly drafts: boolean;
  /** Kept copies of sources, by `<article>/<source>`. */
  readonly copies: ReadonlyMap<string, Copy>;
  /** A civil day. */
  readonly today: string;
}

export interface TimelineReading {
  readonly timeline?: Timeline;
  readonly problems: readonly Problem[];
}

export function buildTimeline(parts: Parts): TimelineReading {
  const { story, deadlines } = parts.story;
  const takesPart = (draft: ArticleDraft) => parts.drafts || draft.article.status !== "draft";
  const drafts = parts.articles.filter(takesPart);
  const references = new References({
    actors: parts.actors,
    story,
    deadlines,
    events: new Map(drafts.flatMap(draft => draft.events.map(({ event }) => [event.id, event] as const))),
    drafted: new Set(parts.articles.flatMap(draft => draft.events.map(({ event }) => event.id))),
    unread: new Set(parts.unread),
  });
  checkIds(parts.articles, references);

  const alsoIn = reportedIn(drafts);
  const sources = new Map(
    drafts.flatMap(draft => draft.sources.map(source => [slashed(source), source.id] as const)),
  );
  const leftOut = new Set(
    parts.articles.filter(draft => !takesPart(draft)).flatMap(draft => draft.sources.map(slashed)),
  );
  const all = { alsoIn, sources, leftOut, copies: parts.copies };
  const resolved = drafts.map(draft => resolve(draft, references, all));
  const settled = settle(parts, references, all);
  reportStrayCopies(parts, references);
  suggestTwins(drafts, resolved, references);
  const latest = latestOf(drafts.flatMap(draft => draft.events.map(({ event }) => event)));
  for (const draft of drafts)
    for (const { fault, path } of implausibleDates(draft, latest, parts.today))
      references.report(draft, fault, path, "warning");
  const problems = references.problems.sort(compareProblems);
  if (story === undefined || hasErrors(problems)) return { problems };

  const events = resolved.flatMap(each => each.events).sort(compareEvents);
  const position = new Map(events.map((event, index) => [event.id, index]));
  const place = (id: Id) => position.get(id) ?? Number.MAX_SAFE_INTEGER;
  const articles = resolved
    .map(
      ({ article: { lang, ...article }, disagreements }): Article => ({
        ...article,
        lang: lang ?? story.lang,
        events: [...article.events].sort((a, b) => place(a) - place(b)),
        disagreements,
      }),
    )
    .sort((a, b) => first(a, place) - first(b, place) || compareText(a.id, b.id));
  const rank = new Map(articles.map((article, index) => [article.id, index]));
  const byArticle = (a: { readonly article: Id }, b: { readonly article: Id }) =>
    (rank.get(a.article) ?? 0) - (rank.get(b.article) ?? 0);

  const timeline: Timeline = {
    story,
    articles,
    events,
    actors: parts.actors ?? [],
    quotes: resolved.flatMap(each => each.quotes).sort(byArticle),
    sources: drafts.flatMap(draft => draft.sources).sort(byArticle),
    deadlines: settled,
    statements: resolved
      .flatMap(each => each.statements)
      .sort((a, b) => compareDates(a.said, b.said) || byArticle(a, b)),
    figures: drafts
      .flatMap(draft => draft.figures)
      .sort((a, b) => compareDates(a.asOf, b.asOf) || byArticle(a, b)),
    corrections: articles
      .flatMap(article => article.corrections)
      .sort((a, b) => compareDates(b.on, a.on) || byArticle(a, b)),
    pages: parts.pages.flatMap(reading => reading.page ?? []),
  };
  return { timeline, problems };
}

/** Earliest possible day, then the coarser date first, then the writer's order, then the id. */
function compareEvents(a: Event, b: Event): number {
  return compareDates(a.date, b.date) || a.order - b.order || compareText(a.id, b.id);
}

/** An article stands among others where its first event does, told or reported. */
function first(article: Article, place: (event: Id) => number): number {
  const own = article.events.length > 0 ? article.events : article.alsoReports.map(report => report.event);
  return Math.min(...own.map(place));
}

/** What the records of one article may touch in the others. */
interface Surroundings {
  /** The articles, other than its own, that report each event. */
  readonly alsoIn: ReadonlyMap<Id, readonly Id[]>;
  /** The ids of all sources, by `<article>/<source>`. */
  readonly sources: ReadonlyMap<string, Id>;
  /** Sources of drafts that are left out, as `<article>/<source>`. */
  readonly leftOut: ReadonlySet<string>;
  /** Kept copies of sources, by `<article>/<source>`. */
  readonly copies: ReadonlyMap<string, Copy>;
}

/** The records of one article with names of actors made ids; what it names wrongly is reported. */
function resolve(draft: ArticleDraft, references: References, all: Surroundings) {
  const { alsoIn, copies } = all;
  const checkChronology = ({ said, source }: Quote | Statement, path: FieldPath) => {
    const index = draft.sources.findIndex(each => each.id === source);
    if (draft.recovered.some(each => startsWith(["sources", index, "published"], each))) return;
    const fault = chronologyFault(said, draft.sources[index]);
    if (fault !== undefined) references.report(draft, fault, [...path, "said"], "warning");
  };
  const copyOf = new Map(draft.sources.map(source => [source.id, copies.get(slashed(source))]));
  const copyFault = copyCheck();
  const events = draft.events.map(({ event, path }): Event => {
    references.kind(draft, event.kind, [...path, "kind"]);
    const actors = references.actors(draft, event.actors, [...path, "actors"]);
    return { ...event, actors, alsoIn: alsoIn.get(event.id) ?? [] };
  });
  for (const [index, report] of draft.article.alsoReports.entries())
    references.event(draft, report.event, [...(draft.reportPaths[index] ?? []), "event"]);
  const quotes = draft.quotes.map((quote, index): Quote => {
    const speakers = references.actors(draft, quote.speakers, ["quotes", index, "speaker"]);
    checkChronology(quote, ["quotes", index]);
    const copy = quote.source === undefined ? undefined : copyOf.get(quote.source);
    if (copy === undefined) return { ...quote, speakers };
    const fault = copyFault(draft.recorded[index] ?? quote.text, copy);
    if (fault !== undefined) references.report(draft, fault, ["quotes", index, "text"]);
    return { ...quote, speakers, copy: { sha256: copy.sha256, kept: copy.kept } };
  });
  const statements = draft.statements.map((statement, index): Statement => {
    const path: FieldPath = ["statements", index];
    references.deadline(draft, statement.deadline, statement.part, path);
    checkChronology(statement, path);
    return { ...statement, by: references.actors(draft, statement.by, [...path, "by"]) };
  });
  for (const [index, figure] of draft.figures.entries())
    references.series(draft, figure.series, ["figures", index, "series"]);
  const disagreements = draft.article.disagreements.map((disagreement, index): Disagreement => {
    const path: FieldPath = ["disagreements", index];
    for (const [at, id] of disagreement.events.entries())
      references.event(draft, id, [...path, "events", at]);
    const sides = disagreement.sides.map((side, at): Side => {
      const { source: named } = side;
      if (!named?.includes("/")) return side;
      const source = all.sources.get(named);
      if (source === undefined && !references.isUnread(named.split("/")[0] ?? ""))
        references.report(draft, unknownSource(named, all, references), [...path, "sides", at, "source"]);
      return { ...side, source: source ?? named };
    });
    return { ...disagreement, sides };
  });
  if (draft.sources.length === 0) references.report(draft, NO_SOURCE, ["sources"], "warning");
  for (const [index, source] of draft.sources.entries()) {
    const fault = archiveFault(source);
    if (fault !== undefined) references.report(draft, fault, ["sources", index, "archived"], "warning");
  }
  return { article: draft.article, events, quotes, statements, disagreements };
}

/** A copy that belongs to nothing is checked against nothing: that must not pass for a check. */
function reportStrayCopies({ articles, copies }: Parts, references: References): void {
  const known = new Set(articles.flatMap(draft => draft.sources.map(slashed)));
  for (const [of, { file }] of copies)
    if (!known.has(of) && !references.isUnread(of.split("/")[0] ?? ""))
      references.problems.push(problemOf(file, strayCopy(of), START));
}

/** Says where two articles seem to tell one event. */
function suggestTwins(
  drafts: readonly ArticleDraft[],
  resolved: readonly { readonly events: readonly Event[] }[],
  references: References,
): void {
  const sources = new Map(drafts.flatMap(draft => draft.sources.map(source => [source.id, source] as const)));
  const tellers = new Map(drafts.map(draft => [draft.article.id, draft]));
  const events = resolved.flatMap(each => each.events);
  const paths = new Map(
    drafts.flatMap(draft => draft.events.map(({ event, path }) => [event.id, path] as const)),
  );
  for (const { event, other } of duplicateEvents(events, sources)) {
    const draft = tellers.get(event.article);
    const path = paths.get(event.id) ?? [];
    if (draft !== undefined)
      references.report(draft, alike(other, path.length === 0), [...path, "date"], "warning");
  }
}

/** The articles, other than its own, that report each event. */
function reportedIn(drafts: readonly ArticleDraft[]): ReadonlyMap<Id, readonly Id[]> {
  const found = new Map<Id, Id[]>();
  for (const { article } of drafts)
    for (const { event } of article.alsoReports) {
      const known = found.get(event);
      if (known === undefined) found.set(event, [article.id]);
      else known.push(article.id);
    }
  for (const articles of found.values()) articles.sort(compareText);
  return found;
}

/** No two articles have one address, not even on some disks; no two tell one event. */
function checkIds(drafts: readonly ArticleDraft[], references: References): void {
  const articles = new Map<string, ArticleDraft["article"]>();
  const events = new Map<string, string>();
  const holders = new Map<string, string>();
  for (const draft of drafts) {
    const { id, file } = draft.article;
    if (!fitsAnAddress(id)) continue;
    const key = twinKey(id);
    const other = articles.get(key);
    if (other !== undefined) {
      references.report(draft, sameAddress(id, other), ["slug"]);
      continue;
    }
    articles.set(key, draft.article);
    for (const [index, source] of draft.sources.entries()) {
      const holder = holders.get(source.id) ?? file;
      if (holder !== file) references.report(draft, oneSource(source.id, holder), ["sources", index, "id"]);
      holders.set(source.id, holder);
    }
    const sources = draft.sources.map(source => source.id.slice(id.length + 1));
    for (const { event, path } of draft.events) {
      const place = [...path, path.length === 0 ? "slug" : "id"];
      const teller = events.get(event.id);
      if (path.length > 0 ? isReservedInArticle(event.id) : isReservedForArticle(event.id, sources))
        references.report(draft, taken(event.id, path.length === 0), place);
      if (teller !== undefined && teller !== file)
        references.report(draft, toldTwice(event.id, teller), place);
      events.set(event.id, file);
    }
  }
}

/** The ids of an article and of its source, joined, are those of another article and its source. */
function oneSource(id: Id, holder: string): Fault {
  return {
    rule: "source-duplicate",
    message: `With the article's own id before it, this source becomes "${printable(id)}", like a source of ${printable(holder, 200)}.`,
    hint: "Give this source another id.",
  };
}

/** Deadlines whose outcomes name real events, and sources by the ids of the model. */
function settle({ story }: Parts, references: References, all: Surroundings): Deadline[] {
  const report = (index: number, field: string, fault: Fault) => {
    const path = ["deadlines", index, "outcome", field];
    references.problems.push(problemOf(story.file, fault, story.locate?.(path) ?? START, path));
  };
  return story.deadlines.map((deadline, index) => {
    const { outcome } = deadline;
    if (outcome === undefined) return deadline;
    const fault = outcome.event === undefined ? undefined : references.unknownEvent(outcome.event);
    if (fault !== undefined) report(index, "event", fault);
    if (outcome.source === undefined) return deadline;
    const source = all.sources.get(outcome.source);
    const unread = references.isUnread(outcome.source.split("/")[0] ?? "");
    if (source === undefined && !unread)
      report(index, "source", unknownSource(outcome.source, all, references));
    return { ...deadline, outcome: { ...outcome, source: source ?? outcome.source } };
  });
}

function sameAddress(id: Id, other: { readonly id: Id; readonly file: string }): Fault {
  const file = printable(other.file, 200);
  const hint = "Rename one of the files, or give it a `slug`.";
  if (id !== other.id) return twinFault("article-duplicate", id, file, hint);
  return { rule: "article-duplicate", message: `${file} already has the address /articles/${id}/.`, hint };
}

/** `alone` where the event has the id of its article. */
function taken(id: Id, alone: boolean): Fault {
  return {
    rule: "id-taken",
    message: `The site itself uses "${id}".`,
    hint: alone ? "Rename the file, or write another name in `slug`." : "Choose another id.",
  };
}

function toldTwice(id: Id, teller: string): Fault {
  return {
    rule: "event-duplicate",
    message: `The event "${printable(id)}" is already described in ${printable(teller, 200)}.`,
    hint: "If it is the same event, write `event` instead of `id` and delete all other fields except `date`. Otherwise give it another id.",
  };
}

function unknownSource(named: string, { sources, leftOut }: Surroundings, references: References): Fault {
  if (leftOut.has(named))
    return {
      rule: "source-unknown",
      message: `The source "${printable(named)}" belongs to a draft, which a build leaves out.`,
      hint: "Delete `status: draft` in that article, or name a source of another article.",
    };
  const meant = references.meantSource(named, sources);
  return {
    rule: "source-unknown",
    message: `No article has a source "${printable(named)}".`,
    hint:
      meant === undefined
        ? "Write the article's id, a slash, and the id of one of its sources."
        : `Did you mean "${meant}"?`,
  };
}

/** `alone` where the event is the only one of its article, in the short form. */
function alike(other: Event, alone: boolean): Fault {
  const id = printable(other.id);
  return {
    rule: "event-alike",
    message: `"${id}" in another article has the same day, an actor and a source address in common with this event.`,
    hint: alone
      ? `If they are one event, write \`dates\` and below it "- event: ${id}", and delete \`date\` and the other fields of the event. Otherwise ignore this warning.`
      : `If they are one event, write \`event: ${id}\` instead of \`id\`, and delete all other fields except \`date\`. Otherwise ignore this warning.`,
  };
}

const NO_SOURCE: Fault = {
  rule: "source-none",
  message: "The article has no source.",
  hint: "Add `sources` and below it an entry with `id`, `publisher` and, if there is a page, `url`.",
};
