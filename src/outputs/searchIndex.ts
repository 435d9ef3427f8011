/**
 * What the search in the browser loads: which word stands in which event, and of each event enough to show it in a list.
 * Words only, no weights: a result keeps the order of time. layouts/client/search.ts reads it.
 */
import { formatDate } from "../date.ts";
import { termsIn } from "../folding.ts";
import type { Actor, Article, Event } from "../model.ts";
import { facetsOf } from "../views/find.ts";
import type { Site } from "../views/site.ts";

export interface SearchIndex {
  readonly version: 1;
  readonly events: readonly SearchEvent[];
  /** Folded, in order. */
  readonly terms: readonly string[];
  /** For each term the positions of its events, each as the distance from the one before, in base 36. */
  readonly at: readonly string[];
}

/** Id, title, date in words, address; actors, kind, deadlines, marks; first and last year. Lists stand between spaces. */
export type SearchEvent = readonly [
  id: string,
  title: string,
  date: string,
  url: string,
  actors: string,
  kind: string,
  deadlines: string,
  marks: string,
  from: number | null,
  to: number | null,
];

export function searchIndex(site: Site): SearchIndex {
  const { events, actors, articles } = site.timeline;
  const folded = new Map<string, string>();
  const ofArticle = new Map(
    articles.map(article => [article.id, lazy(() => termsIn(articleText(article), folded))]),
  );
  const ofActor = new Map(actors.map(actor => [actor.id, lazy(() => termsIn(actorText(actor), folded))]));
  const postings = new Map<string, number[]>();
  for (const [position, event] of events.entries()) {
    const lists = [
      ofArticle.get(event.article)?.() ?? [],
      termsIn(eventText(site, event), folded),
      ...event.actors.map(id => ofActor.get(id)?.() ?? []),
    ];
    for (const terms of lists) for (const term of terms) post(postings, term, position);
  }
  const terms = [...postings.keys()].sort();
  return {
    version: 1,
    events: events.map(event => toSearchEvent(site, event)),
    terms,
    at: terms.map(term => distances(postings.get(term) ?? [])),
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Positions come in order, and each but once. */
function post(postings: Map<string, number[]>, term: string, position: number): void {
  const posting = postings.get(term);
  if (posting === undefined) postings.set(term, [position]);
  else if (posting.at(-1) !== position) posting.push(position);
}

function toSearchEvent(site: Site, event: Event): SearchEvent {
  const { actors, kind, deadlines, marks, from, to } = facetsOf(site, event);
  return [
    event.id,
    event.title,
    formatDate(event.date, site.words.dates),
    event.url,
    actors.join(" "),
    kind ?? "",
    deadlines.join(" "),
    marks.join(" "),
    from,
    to,
  ];
}

/** An article's words are found with each of its events. */
function articleText({ title, summary, tags, body }: Article): string {
  const prose = body.map(block => (block.kind === "prose" ? textOf(block.html) : ""));
  return [title, summary, ...tags, ...prose].join("\n");
}

function eventText(site: Site, event: Event): string {
  return [
    event.title,
    event.summary,
    event.place?.name,
    formatDate(event.date, site.words.dates),
    ...site.quotesOfEvent(event.id).map(quote => quote.text),
  ].join("\n");
}

function actorText({ name, aliases, names }: Actor): string {
  return [name, ...aliases, ...Object.values(names)].join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** What a reader reads of HTML that we have rendered ourselves. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot);/g, (_match, name: string) => ENTITIES[name] ?? " ");
}

function distances(positions: readonly number[]): string {
  return positions.map((position, index) => (position - (positions[index - 1] ?? 0)).toString(36)).join(" ");
}
