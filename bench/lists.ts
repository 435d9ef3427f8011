/** Which event, quote or source is on which page, cut as Dateline cuts them: a program that is given this looks for nothing. */
import { lastThatFit } from "../src/views/events/timelinePages.ts";
import { addressOfGroup, type ListPage, paginate, paginateGroups } from "../src/views/pagination.ts";
import { capital, QUESTION, SUMMARY, TITLE } from "./articleText.ts";
import {
  DEADLINES,
  KINDS,
  PUBLISHERS,
  SERIES,
  type SyntheticArticle,
  type SyntheticStory,
  slug,
} from "./synthetic.ts";

export interface Lists {
  readonly pages: readonly ListedPage[];
  /** The links to all years, kinds, speakers and publishers. */
  readonly links: Readonly<Record<"years" | "kinds" | "quotes" | "sources", readonly Link[]>>;
}

export interface ListedPage {
  readonly address: string;
  readonly title: string;
  /** Absent: the front page. */
  readonly layout?: "events" | "list-of-pages" | "quotes" | "sources";
  /** Whose links are printed above the list. */
  readonly among?: "years" | "kinds";
  /** The other pages of the same list, if there are any. */
  readonly portions?: readonly Link[];
  /** Ids of articles, in order of time. */
  readonly events?: readonly string[];
  readonly groups?: readonly Group[];
}

export interface Link {
  readonly href: string;
  readonly label: string;
}

interface Group {
  readonly id: string;
  readonly name: string;
  /** Records by their article and their place in it. */
  readonly items: readonly { readonly article: string; readonly at: number }[];
}

export function listsOf(story: SyntheticStory): Lists {
  const { years, home } = timelineOf(story);
  const kinds = KINDS.map(kind => ({
    kind,
    portions: paginate(
      `/kinds/${kind}/`,
      inOrder(story).filter(article => article.kind === kind),
    ),
  }));
  const quotes = groupPages("/quotes/", "quotes", quotesBySpeaker(story));
  const sources = groupPages("/sources/", "sources", sourcesByPublisher(story));
  return {
    pages: [
      { address: "/", title: TITLE, events: idsOf(home) },
      ...years.flatMap(({ year, portions }) => eventPages(year, portions, "years")),
      ...kinds.flatMap(({ kind, portions }) => eventPages(capital(kind), portions, "kinds")),
      ...quotes.pages,
      ...sources.pages,
      { address: "/years/", title: "Years", layout: "list-of-pages", among: "years" },
      { address: "/kinds/", title: "Kinds of event", layout: "list-of-pages", among: "kinds" },
    ],
    links: {
      years: years.map(({ year }) => ({ href: `/years/${year}/`, label: year })),
      kinds: kinds.map(({ kind }) => ({ href: `/kinds/${kind}/`, label: capital(kind) })),
      quotes: quotes.links,
      sources: sources.links,
    },
  };
}

function eventPages(
  title: string,
  portions: readonly ListPage<SyntheticArticle>[],
  among: "years" | "kinds",
): readonly ListedPage[] {
  return portions.map(({ address, items }) => ({
    address,
    title,
    layout: "events",
    among,
    portions: linksTo(portions),
    events: idsOf(items),
  }));
}

function groupPages(
  address: string,
  layout: "quotes" | "sources",
  groups: readonly Group[],
): { readonly pages: readonly ListedPage[]; readonly links: readonly Link[] } {
  const portions = paginateGroups(address, groups, group => group.items);
  return {
    pages: portions.map(portion => ({
      address: portion.address,
      title: capital(layout),
      layout,
      portions: linksTo(portions),
      groups: portion.items.map(({ group, items }) => ({ id: group.id, name: group.name, items })),
    })),
    links: groups.map(group => ({
      href: `${addressOfGroup(portions, group)}#${group.id}`,
      label: group.name,
    })),
  };
}

function linksTo(portions: readonly ListPage<unknown>[]): readonly Link[] {
  return portions.length === 1
    ? []
    : portions.map(({ address, number }) => ({ href: address, label: `Page ${number}` }));
}

function idsOf(articles: readonly SyntheticArticle[]): readonly string[] {
  return articles.map(article => article.id);
}

function inOrder(story: SyntheticStory): readonly SyntheticArticle[] {
  return story.articles.toSorted((a, b) => (a.date.from < b.date.from ? -1 : 1));
}

function timelineOf(story: SyntheticStory) {
  const articles = inOrder(story);
  const names = [...new Set(articles.map(article => article.date.from.slice(0, 4)))];
  const years = names.map(year => {
    const own = articles.filter(article => article.date.from.startsWith(year));
    return { year, portions: paginate(`/years/${year}/`, own) };
  });
  const counts = years.flatMap(({ portions }) => portions.map(({ items }) => items.length));
  return { years, home: articles.slice(articles.length - lastThatFit(counts)) };
}

/** Returns where each event is on the timeline, by the id of its article. */
export function entryAddresses({ pages }: Lists): ReadonlyMap<string, string> {
  const ofPages = (among: ListedPage["among"]) =>
    pages
      .filter(page => page.events !== undefined && page.among === among)
      .flatMap(({ address, events = [] }) => events.map(id => [id, `${address}#${id}`] as const));
  return new Map([...ofPages("years"), ...ofPages(undefined)]);
}

function quotesBySpeaker(story: SyntheticStory): readonly Group[] {
  const all = inOrder(story).flatMap(({ id, quotes }) => quotes.map((quote, at) => ({ id, quote, at })));
  return story.actors
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ id, name }) => ({
      id,
      name,
      items: all.filter(({ quote }) => quote.speaker === id).map(each => ({ article: each.id, at: each.at })),
    }));
}

function sourcesByPublisher(story: SyntheticStory): readonly Group[] {
  const all = inOrder(story).flatMap(({ id, sources }) => sources.map((source, at) => ({ id, source, at })));
  return PUBLISHERS.toSorted().map(name => ({
    id: slug(name),
    name,
    items: all
      .filter(({ source }) => source.id === slug(name))
      .map(each => ({ article: each.id, at: each.at })),
  }));
}

/** What all pages may read, for programs that keep it apart from the articles. */
export function siteData(story: SyntheticStory, lists: Lists) {
  return {
    story: { title: TITLE, question: QUESTION, summary: SUMMARY },
    kinds: Object.fromEntries(KINDS.map(id => [id, capital(id)])),
    deadlines: Object.fromEntries(DEADLINES.map(each => [each.id, each])),
    series: Object.fromEntries(SERIES.map(each => [each.id, each])),
    actors: Object.fromEntries(story.actors.map(actor => [actor.id, actor])),
    lists: lists.links,
    counts: { sources: story.articles.reduce((sum, { sources }) => sum + sources.length, 0) },
  };
}
