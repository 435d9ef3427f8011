/** Every source by its publisher, with the records that depend on it. */

import type { Event, Id, Source } from "../../model.ts";
import { addressOf } from "../../routes.ts";
import { addressOfGroup, listPageAt, paginateGroups } from "../pagination.ts";
import { question, view } from "../question.ts";
import type { Site } from "../site.ts";
import { sourcesSoFar } from "./datedLater.ts";
import { textsOf } from "./independentReports.ts";
import { isNamed, publisherKey, publisherName } from "./publishers.ts";

export interface PublisherGroup {
  /** Its anchor on the page. */
  readonly id: string;
  /** `null` for the sources whose publisher is not known. */
  readonly name: string | null;
  /** By the order of the story. */
  readonly sources: readonly SupportingSource[];
  /** Copies of one text counted once, each article's for itself. */
  readonly texts: number;
}

export interface SupportingSource {
  readonly source: Source;
  /** The publisher as the record gives it, if that says more than the heading. */
  readonly label: string | null;
  readonly events: readonly Event[];
  readonly quotes: number;
  readonly statements: number;
  readonly figures: number;
  /** Sides of accounts that do not agree. */
  readonly accounts: number;
  readonly outcomes: number;
}

/** Returns the publishers in alphabetical order, without a name at the end, and without what is dated after the day of the site. */
export const publishersOf = view("publishers", (site: Site): readonly PublisherGroup[] => {
  const { words } = site;
  const support = supportOf(site);
  const groups = new Map<string, Source[]>();
  for (const source of sourcesSoFar(site)) {
    const key = isNamed(source, words) ? publisherKey(source) : "";
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [source]);
    else group.push(source);
  }
  const ids = new Set<string>();
  return [...groups]
    .sort(([a], [b]) => (a === "" || b === "" ? b.length - a.length : sortKey(a) < sortKey(b) ? -1 : 1))
    .map(([key, sources]): PublisherGroup => {
      const name = key === "" ? null : headingOf(sources);
      return {
        id: uniqueId(name ?? "", ids),
        name,
        sources: sources.map(source => ({
          source,
          label: source.publisher === name || name === null ? null : source.publisher,
          ...support(source),
        })),
        texts: textsByArticle(sources),
      };
    });
});

/** Returns a page of sources, by its address. */
export const sourcePage = question("page of sources", (site: Site, address) =>
  listPageAt(sourcePages(site), address),
);

/** Returns the groups, divided into pages if there are many. */
export const sourcePages = view("pages of sources", (site: Site) =>
  paginateGroups(addressOf("sources"), publishersOf(site), group => group.sources),
);

/** A group in the contents of a list. */
export interface PublisherEntry extends Pick<PublisherGroup, "name" | "texts"> {
  readonly sources: number;
  /** Where it begins. */
  readonly href: string;
}

/** Returns the groups as the contents name them. */
export const publisherEntries = view("contents of sources", (site: Site): readonly PublisherEntry[] =>
  publishersOf(site).map(group => ({
    name: group.name,
    texts: group.texts,
    sources: group.sources.length,
    href: `${addressOfGroup(sourcePages(site), group)}#${group.id}`,
  })),
);

function textsByArticle(sources: readonly Source[]): number {
  const articles = new Map<Id, Source[]>();
  for (const source of sources)
    articles.set(source.article, [...(articles.get(source.article) ?? []), source]);
  return [...articles.values()].reduce((sum, own) => sum + textsOf(own).length, 0);
}

/** Where all say the same in brackets, with it: "News Agency (NA)". */
function headingOf(sources: readonly Source[]): string {
  const labels = new Set(sources.map(source => source.publisher));
  const [first] = sources;
  return first === undefined ? "" : labels.size === 1 ? first.publisher : publisherName(first);
}

function sortKey(key: string): string {
  return key.replace(/^(the|a|an) /, "");
}

function uniqueId(name: string, taken: Set<string>): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  const stem = plain === "" ? "publisher" : `publisher-${plain}`;
  let id = stem;
  for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`;
  taken.add(id);
  return id;
}

/** The records of the story that depend on each source. */
function supportOf({ timeline }: Site): (source: Source) => Omit<SupportingSource, "source" | "label"> {
  const events = new Map<Id, Event[]>();
  for (const event of timeline.events)
    for (const id of event.sources) {
      const there = events.get(id);
      if (there === undefined) events.set(id, [event]);
      else there.push(event);
    }
  const quotes = countsBySource(timeline.quotes);
  const statements = countsBySource(timeline.statements);
  const figures = countsBySource(timeline.figures);
  const sides = timeline.articles.flatMap(article => article.disagreements.flatMap(each => each.sides));
  const accounts = countsBySource(sides);
  const outcomes = countsBySource(timeline.deadlines.flatMap(({ outcome }) => outcome ?? []));
  return ({ id }) => ({
    events: events.get(id) ?? [],
    quotes: quotes.get(id) ?? 0,
    statements: statements.get(id) ?? 0,
    figures: figures.get(id) ?? 0,
    accounts: accounts.get(id) ?? 0,
    outcomes: outcomes.get(id) ?? 0,
  });
}

function countsBySource(records: readonly { readonly source?: Id }[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const { source } of records)
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}

export interface SourceCounts {
  readonly all: number;
  /** Those left out. */
  readonly ahead: number;
  /** Publishers that are named. */
  readonly publishers: number;
  readonly read: number;
  readonly copy: number;
  readonly secondHand: number;
  /** Those with an address, and among them those without an archived copy. */
  readonly onTheWeb: number;
  readonly withoutCapture: number;
  /** Those that are named and not linked. */
  readonly avoided: number;
}

export const sourceCounts = view("counts of sources", (site: Site): SourceCounts => {
  const { words } = site;
  const sources = sourcesSoFar(site);
  const count = (test: (source: Source) => boolean) => sources.filter(test).length;
  return {
    all: sources.length,
    ahead: site.timeline.sources.length - sources.length,
    publishers: new Set(sources.filter(source => isNamed(source, words)).map(publisherKey)).size,
    read: count(({ confidence }) => confidence === "read"),
    copy: count(({ confidence }) => confidence === "copy"),
    secondHand: count(({ confidence }) => confidence === "second-hand"),
    onTheWeb: count(({ url }) => url !== undefined),
    withoutCapture: count(({ url, archived }) => url !== undefined && archived === undefined),
    avoided: count(({ url, link }) => url !== undefined && link === "avoid"),
  };
});
