/**
 * What the search in the browser loads: which word is in which event, and enough of each event to show it in a list.
 * It has words without weights: results are in the order of time. layouts/client/search.ts reads it.
 */
import { formatDate } from "../date/words.ts";
import type { Actor, Article, Event, Id } from "../model.ts";
import { spelledIn, wordsIn } from "../text/fold.ts";
import { facetsOf } from "../views/events/facets.ts";
import { factsOf } from "../views/facts/facts.ts";
import type { Site } from "../views/site.ts";
import { isNamed } from "../views/sources/publishers.ts";

/** Returns `data/search.json`, which the browser reads when somebody searches. */
export function searchJson(site: Site): string {
  return `${JSON.stringify(searchIndex(site))}\n`;
}

export interface SearchIndex {
  readonly version: 1;
  readonly events: readonly SearchEvent[];
  /** Folded, in order. */
  readonly terms: readonly string[];
  /** For each term the positions of its events, each as the distance from the one before, in base 36. */
  readonly at: readonly string[];
}

/**
 * Id, title, date in words, address; actors, kind, deadlines, marks; first and last year; in a story that declares fields, what
 * an event says of those that narrow and are added up. Lists are between spaces.
 */
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
  facts?: string,
];

export function searchIndex(site: Site): SearchIndex {
  const { events, actors, articles } = site.timeline;
  const ofArticle = new Map(articles.map(article => [article.id, spelledIn(articleText(site, article))]));
  const ofActor = new Map(actors.map(actor => [actor.id, spelledIn(actorText(actor))]));
  const postings = new Postings();
  for (const [position, event] of events.entries()) {
    postings.add(ofArticle.get(event.article) ?? [], position);
    postings.add(spelledIn(eventText(site, event)), position);
    for (const id of event.actors) postings.add(ofActor.get(id) ?? [], position);
  }
  const terms = postings.terms();
  return {
    version: 1,
    events: events.map(event => toSearchEvent(site, event)),
    terms,
    at: terms.map(term => distances(postings.of(term))),
  };
}

/** Which term is at which positions. A story repeats its words, so each spelling is folded once. */
class Postings {
  readonly #ofTerm = new Map<string, number[]>();
  readonly #ofSpelling = new Map<string, readonly number[][]>();

  /** Positions come in order. */
  add(spellings: readonly string[], position: number): void {
    for (const spelling of spellings) {
      for (const posting of this.#ofSpelling.get(spelling) ?? this.#meet(spelling))
        if (posting.at(-1) !== position) posting.push(position);
    }
  }

  /** In order. */
  terms(): readonly string[] {
    return [...this.#ofTerm.keys()].sort();
  }

  of(term: string): readonly number[] {
    return this.#ofTerm.get(term) ?? [];
  }

  #meet(spelling: string): readonly number[][] {
    const postings = [...new Set(wordsIn(spelling).map(word => word.folded))].map(term =>
      this.#posting(term),
    );
    this.#ofSpelling.set(spelling, postings);
    return postings;
  }

  #posting(term: string): number[] {
    const posting = this.#ofTerm.get(term) ?? [];
    this.#ofTerm.set(term, posting);
    return posting;
  }
}

function toSearchEvent(site: Site, event: Event): SearchEvent {
  const { actors, kind, deadlines, marks, facts, from, to } = facetsOf(site, event);
  const found = [
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
  ] as const;
  return facts.length === 0 ? found : [...found, facts.join(" ")];
}

/** The words and the sources of an article are found with each of its events. */
function articleText(site: Site, { title, summary, tags, sources, body }: Article): string {
  const prose = body.map(block => (block.kind === "prose" ? textOf(block.html) : ""));
  return texts([title, summary, ...tags, ...sources.flatMap(id => sourceTexts(site, id)), ...prose]);
}

function sourceTexts(site: Site, id: Id): readonly (string | undefined)[] {
  const source = site.source(id);
  return [isNamed(source, site.words) ? source.publisher : undefined, source.title, source.about];
}

function eventText(site: Site, event: Event): string {
  return texts([
    event.title,
    event.summary,
    event.place?.name,
    ...factsOf(site, event).flatMap(({ value }) => (typeof value === "string" ? value : [])),
    formatDate(event.date, site.words.dates),
    ...site.quotesOfEvent(event.id).map(quote => quote.text),
    ...event.sources.flatMap(id => sourceTexts(site, id)),
  ]);
}

function actorText({ name, aliases, names }: Actor): string {
  return texts([name, ...aliases, ...Object.values(names)]);
}

/** Separated, so that no word continues from one into the next. */
function texts(all: readonly (string | undefined)[]): string {
  return all.filter(text => text !== undefined).join("\n\n");
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** Returns the text of HTML that Dateline has rendered. */
function textOf(html: string): string {
  return html
    .replace(/<\/?(?:a|em|s|strong)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot);/g, (_match, name: string) => ENTITIES[name] ?? " ");
}

function distances(positions: readonly number[]): string {
  return positions.map((position, index) => (position - (positions[index - 1] ?? 0)).toString(36)).join(" ");
}
