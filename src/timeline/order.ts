/** Everything resolved -> one Timeline, every list in the site's order. */
import { posix } from "node:path";
import { compareDates } from "../date/compare.ts";
import type { Article, Event, Id, Story, Timeline } from "../model.ts";
import { compareText } from "../problems/index.ts";
import type { Former } from "./former.ts";
import type { Parts, Resolved } from "./material.ts";

export function order(
  story: Story,
  { actors, pages, story: { file } }: Pick<Parts, "actors" | "pages" | "story">,
  resolved: Resolved,
  { moved, withdrawn }: Pick<Former, "moved" | "withdrawn">,
): Timeline {
  const events = resolved.articles.flatMap(each => each.events).sort(compareEvents);
  const position = new Map(events.map((event, index) => [event.id, index]));
  const place = (id: Id) => position.get(id) ?? Number.MAX_SAFE_INTEGER;
  const sorted = resolved.articles
    .map(each => ({ ...each, first: first(each.article, place) }))
    .sort((a, b) => a.first - b.first || compareText(a.article.id, b.article.id));
  const articles = sorted.map(
    ({ article: { lang, ...article } }): Article => ({
      ...article,
      path: posix.relative(posix.dirname(file), article.file),
      lang: lang ?? story.lang,
      events: [...article.events].sort((a, b) => place(a) - place(b)),
    }),
  );

  return {
    story,
    articles,
    events,
    actors: actors ?? [],
    quotes: sorted.flatMap(each => each.quotes),
    sources: sorted.flatMap(each => each.sources),
    deadlines: resolved.deadlines,
    // Of one day in the order of their articles.
    statements: sorted.flatMap(each => each.statements).sort((a, b) => compareDates(a.said, b.said)),
    figures: sorted.flatMap(each => each.figures).sort((a, b) => compareDates(a.asOf, b.asOf)),
    corrections: articles.flatMap(article => article.corrections).sort((a, b) => compareDates(b.on, a.on)),
    pages: pages.flatMap(reading => reading.page ?? []),
    moved,
    withdrawn: [...withdrawn].sort((a, b) => compareDates(b.on, a.on)),
  };
}

/** Earliest possible day, then the coarser date first, then the writer's order, then the id. */
function compareEvents(a: Event, b: Event): number {
  return compareDates(a.date, b.date) || a.order - b.order || compareText(a.id, b.id);
}

/** An article is sorted by its first event, described or reported. */
function first(article: Pick<Article, "events" | "alsoReports">, place: (event: Id) => number): number {
  const own = article.events.length > 0 ? article.events : article.alsoReports.map(report => report.event);
  return Math.min(...own.map(place));
}
