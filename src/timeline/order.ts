/** Everything resolved -> one Timeline, every list in the site's order. */
import { compareDates } from "../date/compare.ts";
import type { Article, Event, Id, Story, Timeline } from "../model.ts";
import { compareText } from "../problems/index.ts";
import type { Parts, Resolved } from "./material.ts";

export function order(
  story: Story,
  { actors, pages }: Pick<Parts, "actors" | "pages">,
  resolved: Resolved,
): Timeline {
  const events = resolved.articles.flatMap(each => each.events).sort(compareEvents);
  const position = new Map(events.map((event, index) => [event.id, index]));
  const place = (id: Id) => position.get(id) ?? Number.MAX_SAFE_INTEGER;
  const articles = resolved.articles
    .map(
      ({ article: { lang, ...article } }): Article => ({
        ...article,
        lang: lang ?? story.lang,
        events: [...article.events].sort((a, b) => place(a) - place(b)),
      }),
    )
    .sort((a, b) => first(a, place) - first(b, place) || compareText(a.id, b.id));
  const rank = new Map(articles.map((article, index) => [article.id, index]));
  const byArticle = (a: { readonly article: Id }, b: { readonly article: Id }) =>
    (rank.get(a.article) ?? 0) - (rank.get(b.article) ?? 0);

  return {
    story,
    articles,
    events,
    actors: actors ?? [],
    quotes: resolved.articles.flatMap(each => each.quotes).sort(byArticle),
    sources: resolved.articles.flatMap(each => each.sources).sort(byArticle),
    deadlines: resolved.deadlines,
    statements: resolved.articles
      .flatMap(each => each.statements)
      .sort((a, b) => compareDates(a.said, b.said) || byArticle(a, b)),
    figures: resolved.articles
      .flatMap(each => each.figures)
      .sort((a, b) => compareDates(a.asOf, b.asOf) || byArticle(a, b)),
    corrections: articles
      .flatMap(article => article.corrections)
      .sort((a, b) => compareDates(b.on, a.on) || byArticle(a, b)),
    pages: pages.flatMap(reading => reading.page ?? []),
  };
}

/** Earliest possible day, then the coarser date first, then the writer's order, then the id. */
function compareEvents(a: Event, b: Event): number {
  return compareDates(a.date, b.date) || a.order - b.order || compareText(a.id, b.id);
}

/** An article is sorted by its first event, described or reported. */
function first(article: Article, place: (event: Id) => number): number {
  const own = article.events.length > 0 ? article.events : article.alsoReports.map(report => report.event);
  return Math.min(...own.map(place));
}
