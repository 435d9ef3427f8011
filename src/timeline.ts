/** All files together -> one Timeline: every reference resolved, every list in the site's order, or problems. */
import { type ActorsReading, foldName } from "./actors.ts";
import type { ArticleDraft } from "./article.ts";
import { compareDates } from "./date.ts";
import type { FieldPath } from "./frontMatter.ts";
import type { Actor, Article, Deadline, Event, Figure, Id, Page, Quote, Statement, Timeline } from "./model.ts";
import { compareProblems, compareText, type Fault, nearest, type Problem, type Severity } from "./problem.ts";
import type { StoryReading } from "./story.ts";
import { fieldName, printable } from "./validate.ts";

export interface Parts {
  readonly story: StoryReading & { readonly file: string };
  readonly actors: ActorsReading;
  readonly articles: readonly ArticleDraft[];
  readonly pages: readonly Page[];
  /** Whether drafts take part. */
  readonly drafts: boolean;
}

export interface TimelineReading {
  readonly timeline?: Timeline;
  readonly problems: readonly Problem[];
}

export function buildTimeline(parts: Parts): TimelineReading {
  const problems: Problem[] = [];
  const complain = (draft: ArticleDraft, fault: Fault, path: FieldPath, severity: Severity = "error") => {
    const place = draft.locate(path);
    problems.push({ ...fault, ...place, file: draft.article.file, severity, field: fieldName(path) });
  };
  const { story } = parts.story;
  const kept = parts.drafts ? parts.articles : parts.articles.filter(draft => draft.article.status !== "draft");

  checkArticleIds(parts.articles, complain);
  const events = collectEvents(kept, complain);
  const drafted = new Set(parts.articles.flatMap(draft => draft.events.map(each => each.event.id)));
  const resolve = actorFinder(parts.actors.actors);
  const actorIds = (draft: ArticleDraft, names: readonly string[], path: FieldPath, single: boolean): Id[] =>
    names.flatMap((name, index) => {
      const found = resolve(name);
      if ("id" in found) return [found.id];
      complain(draft, found.fault, single ? path : [...path, index]);
      return [];
    });
  /** A single name stands on the field's own line, a list's items each have their place. */
  const namesAt = (draft: ArticleDraft, names: readonly string[], path: FieldPath) =>
    actorIds(draft, names, path, names.length === 1 && !isList(draft, path));

  const resolvedEvents: Event[] = [];
  const quotes: Quote[] = [];
  const statements: Statement[] = [];
  const figures: Figure[] = [];
  const deadlines = new Map(parts.story.deadlines.map(deadline => [deadline.id, deadline]));
  const series = new Set(story?.series.map(each => each.id));
  const kinds = new Set(story?.kinds.map(each => each.id));
  const alsoIn = reportedIn(kept);

  for (const draft of kept) {
    for (const { event, path } of draft.events) {
      if (event.kind !== undefined && kinds.size > 0 && !kinds.has(event.kind))
        complain(draft, unknown("kind", event.kind, kinds, "story.yaml"), [...path, "kind"]);
      const actors = unique(namesAt(draft, event.actors, [...path, "actors"]));
      resolvedEvents.push({ ...event, actors, alsoIn: alsoIn.get(event.id) ?? [] });
    }
    for (const [index, report] of draft.article.alsoReports.entries())
      if (!events.has(report.event))
        complain(
          draft,
          drafted.has(report.event) ? draftOnly(report.event) : unknown("event", report.event, events.keys(), "any article"),
          [...(draft.reportPaths[index] ?? []), "event"],
        );
    for (const [index, quote] of draft.quotes.entries())
      quotes.push({ ...quote, speakers: namesAt(draft, quote.speakers, ["quotes", index, "speaker"]) });
    for (const [index, statement] of draft.statements.entries()) {
      const path: FieldPath = ["statements", index];
      const deadline = deadlines.get(statement.deadline);
      if (deadline === undefined)
        complain(draft, unknown("deadline", statement.deadline, deadlines.keys(), "story.yaml"), [...path, "deadline"]);
      else if (statement.part !== undefined && !deadline.parts.some(part => part.id === statement.part))
        complain(draft, unknown("part", statement.part, deadline.parts.map(part => part.id), "story.yaml"), [...path, "part"]);
      statements.push({ ...statement, by: namesAt(draft, statement.by, [...path, "by"]) });
    }
    for (const [index, figure] of draft.figures.entries()) {
      if (!series.has(figure.series))
        complain(draft, unknown("series", figure.series, series, "story.yaml"), ["figures", index, "series"]);
      figures.push(figure);
    }
    for (const [index, disagreement] of draft.article.disagreements.entries())
      for (const [at, id] of disagreement.events.entries())
        if (!events.has(id))
          complain(draft, unknown("event", id, events.keys(), "any article"), ["disagreements", index, "events", at]);
    if (draft.sources.length === 0) complain(draft, NO_SOURCE, ["sources"], "warning");
  }

  const sources = kept.flatMap(draft => draft.sources);
  const sourceIds = new Set(sources.map(source => source.id));
  const settled = parts.story.deadlines.map((deadline, index) =>
    settle(deadline, events, sourceIds, (fault, field) => {
      const path = ["deadlines", index, "outcome", field];
      const place = parts.story.locate?.(path) ?? { line: 1, column: 1 };
      problems.push({ ...fault, ...place, file: parts.story.file, severity: "error", field: fieldName(path) });
    }),
  );

  problems.sort(compareProblems);
  if (story === undefined || problems.some(problem => problem.severity === "error")) return { problems };

  const ordered = resolvedEvents.sort(compareEvents);
  const position = new Map(ordered.map((event, index) => [event.id, index]));
  const articles = kept.map((draft): Article => {
    const { lang, ...article } = draft.article;
    const inOrder = [...article.events].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
    return { ...article, lang: lang ?? story.lang, events: inOrder };
  });
  articles.sort((a, b) => articlePosition(a, position) - articlePosition(b, position) || compareText(a.id, b.id));
  const articleRank = new Map(articles.map((article, index) => [article.id, index]));
  const byArticle = (a: { article: Id }, b: { article: Id }) =>
    (articleRank.get(a.article) ?? 0) - (articleRank.get(b.article) ?? 0);

  const timeline: Timeline = {
    story,
    articles,
    events: ordered,
    actors: parts.actors.actors,
    quotes: quotes.sort(byArticle),
    sources: [...sources].sort(byArticle),
    deadlines: settled,
    statements: statements.sort((a, b) => compareDates(a.said, b.said) || byArticle(a, b)),
    figures: figures.sort((a, b) => compareDates(a.asOf, b.asOf) || byArticle(a, b)),
    corrections: articles.flatMap(article => article.corrections).sort((a, b) => compareDates(b.on, a.on)),
    pages: parts.pages,
  };
  return { timeline, problems };
}

type ComplainOf = (draft: ArticleDraft, fault: Fault, path: FieldPath, severity?: Severity) => void;

/** Earliest possible day, then the coarser date first, then the writer's order, then the id. */
export function compareEvents(a: Event, b: Event): number {
  return compareDates(a.date, b.date) || a.order - b.order || compareText(a.id, b.id);
}

/** Where an article stands among others: at its first event, told or reported. */
function articlePosition(article: Article, position: ReadonlyMap<Id, number>): number {
  const own = article.events.length > 0 ? article.events : article.alsoReports.map(report => report.event);
  return Math.min(...own.map(id => position.get(id) ?? Number.MAX_SAFE_INTEGER));
}

/** Addresses that differ only in case meet on some disks: ids are unique without regard to it. */
function checkArticleIds(drafts: readonly ArticleDraft[], complain: ComplainOf): void {
  const files = new Map<string, string>();
  for (const draft of drafts) {
    const { id, file } = draft.article;
    const other = files.get(id.toLowerCase());
    if (other === undefined) files.set(id.toLowerCase(), file);
    else
      complain(
        draft,
        {
          rule: "article-duplicate",
          message: `${other} already has the address /articles/${id}/.`,
          hint: "Rename one of the files, or give it a slug: of its own.",
        },
        ["slug"],
      );
  }
}

/** Names of places on the timeline page itself. */
const TAKEN = new Set(["main", "timeline", "chain", "chart", "top", "search", "years"]);

function collectEvents(drafts: readonly ArticleDraft[], complain: ComplainOf): ReadonlyMap<Id, Id> {
  const events = new Map<Id, Id>();
  for (const draft of drafts)
    for (const { event, path } of draft.events) {
      const other = events.get(event.id);
      const place = [...path, path.length === 0 ? "slug" : "id"];
      if (TAKEN.has(event.id) || /^year-/.test(event.id))
        complain(draft, { rule: "id-taken", message: `the site uses "${event.id}" itself.`, hint: "Choose another id." }, place);
      if (other === undefined) events.set(event.id, event.article);
      else if (other !== event.article)
        complain(
          draft,
          {
            rule: "event-duplicate",
            message: `the event "${printable(event.id)}" is already told by the article "${other}".`,
            hint: "Write event: instead of id: if it is the same event, else give it another id.",
          },
          place,
        );
    }
  return events;
}

/** The articles, other than its own, that report each event. */
function reportedIn(drafts: readonly ArticleDraft[]): ReadonlyMap<Id, readonly Id[]> {
  const found = new Map<Id, Id[]>();
  for (const { article } of drafts)
    for (const { event } of article.alsoReports) found.set(event, [...(found.get(event) ?? []), article.id].sort(compareText));
  return found;
}

/** Finds an actor by id, name or alias; near misses are told. */
function actorFinder(actors: readonly Actor[]): (name: string) => { readonly id: Id } | { readonly fault: Fault } {
  const exact = new Map<string, Id>();
  const folded = new Map<string, string>();
  for (const actor of actors)
    for (const name of [actor.id, actor.name, ...actor.aliases]) {
      exact.set(name, actor.id);
      folded.set(foldName(name), name);
    }
  return name => {
    const id = exact.get(name);
    if (id !== undefined) return { id };
    const meant = folded.get(foldName(name)) ?? nearest(name, exact.keys());
    return {
      fault: {
        rule: "actor-unknown",
        message: `no actor is called "${printable(name)}".`,
        hint: meant === undefined ? "Add it to actors.yaml with id, name and kind." : `Did you mean "${meant}"?`,
      },
    };
  };
}

/** Whether the writer gave a list: then its first item does not stand where the field's value begins. */
function isList(draft: ArticleDraft, path: FieldPath): boolean {
  const field = draft.locate(path);
  const item = draft.locate([...path, 0]);
  return field.line !== item.line || field.column !== item.column;
}

function settle(
  deadline: Deadline,
  events: ReadonlyMap<Id, Id>,
  sources: ReadonlySet<Id>,
  complain: (fault: Fault, field: string) => void,
): Deadline {
  const { outcome } = deadline;
  if (outcome === undefined) return deadline;
  if (outcome.event !== undefined && !events.has(outcome.event))
    complain(unknown("event", outcome.event, events.keys(), "any article"), "event");
  if (outcome.source === undefined) return deadline;
  const source = outcome.source.replace("/", "-");
  if (!sources.has(source))
    complain(
      {
        rule: "source-unknown",
        message: `no article has a source "${printable(outcome.source)}".`,
        hint: "Write the article's id, a slash, and the id of one of its sources.",
      },
      "source",
    );
  return { ...deadline, outcome: { ...outcome, source } };
}

function unique(ids: readonly Id[]): Id[] {
  return [...new Set(ids)];
}

function unknown(what: string, named: string, known: Iterable<string>, where: string): Fault {
  const all = [...known];
  const meant = nearest(named, all);
  const few = all.length > 0 && all.length <= 12 ? ` There are: ${all.join(", ")}.` : "";
  return {
    rule: `${what}-unknown`,
    message: `there is no ${what} "${printable(named)}" in ${where}.`,
    hint: meant === undefined ? `Add it, or name another.${few}` : `Did you mean "${meant}"?`,
  };
}

function draftOnly(id: Id): Fault {
  return {
    rule: "event-draft",
    message: `the event "${printable(id)}" is told by a draft, which a build leaves out.`,
    hint: "Publish that article first, or delete this entry.",
  };
}

const NO_SOURCE: Fault = {
  rule: "source-none",
  message: "the article names no source.",
  hint: "Add sources: with at least a publisher and an address.",
};
