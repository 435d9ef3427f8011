/** Which feeds there are, and what is in each. */
import type { Id } from "../../model.ts";
import { addressOf } from "../../routes.ts";
import { question, view } from "../question.ts";
import type { Site } from "../site.ts";
import { isolated } from "../writing.ts";
import { feedEntries, hasFeeds } from "./entries.ts";

/** Of more entries, the newest are in a feed. */
const MOST_ENTRIES = 100;

export const FEED_TYPES = { xml: "application/atom+xml", json: "application/feed+json" } as const;

export interface Feed {
  /** Of the page that it is about, from the root; that of the feed follows. */
  readonly page: string;
  readonly title: string;
  /** The newest, by their ids. There is at least one. */
  readonly entries: readonly string[];
  /** The day on which one of them last changed. */
  readonly updated: string;
}

/** By the addresses of the pages that they are about. */
const feeds = view("feeds", (site: Site): ReadonlyMap<string, Feed> => {
  const { story, words } = site;
  const entries = hasFeeds(site) ? feedEntries(site) : [];
  const of = new Map<string, { readonly id: string; readonly updated: string }[]>();
  for (const { id, updated, actors, deadlines } of entries) {
    const pages = [
      addressOf("home"),
      ...deadlines.map(each => addressOf("deadline", each)),
      ...actors.map(each => addressOf("actor", each)),
    ];
    for (const page of pages) {
      const those = of.get(page);
      if (those === undefined) of.set(page, [{ id, updated }]);
      else if (those.length < MOST_ENTRIES) those.push({ id, updated });
    }
  }
  const named = (name: string) => words.feeds.feedTitle(isolated(name, words), isolated(story.title, words));
  const titles: readonly (readonly [page: string, title: string])[] = [
    [addressOf("home"), story.title],
    ...site.deadlines.map(({ id, label }) => [addressOf("deadline", id), named(label)] as const),
    ...site.timeline.actors.map(({ id, name }) => [addressOf("actor", id), named(name)] as const),
  ];
  return new Map(
    titles.flatMap(([page, title]) => {
      const those = of.get(page);
      const updated = those?.[0]?.updated;
      if (those === undefined || updated === undefined) return [];
      return [[page, { page, title, entries: those.map(({ id }) => id), updated }] as const];
    }),
  );
});

/** Returns the addresses of all feeds, from the root. */
export const feedFiles = view("feed files", (site: Site): readonly string[] =>
  [...feeds(site).keys()].flatMap(page => [`${page}feed.xml`, `${page}feed.json`]),
);

/** Returns the feed about a page, if there is one. Pages of earlier days have none. */
export function feedAbout(site: Site, page: string): Feed | undefined {
  return site.present === undefined ? about(site, page) : undefined;
}

const about = question("feed about", (site: Site, page: Id) => feeds(site).get(page));
