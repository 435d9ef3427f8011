/**
 * Every address that the built site has, and the places on each page: what makes the pages and what checks the links both
 * read it here. tests/built/siteMap.test.ts compares it with built sites.
 */

import { articleAddress, deadlineAddress, pageAddress, pastAddress } from "./addresses.ts";
import * as places from "./anchors.ts";
import { kindPages, yearPages } from "./events/timelinePages.ts";
import { memo } from "./memo.ts";
import { pastDays } from "./past/recordDays.ts";
import { actorPages } from "./people/actors.ts";
import type { Site } from "./site.ts";
import { quotePages } from "./sources/quotes.ts";
import { sourcePages } from "./sources/sources.ts";

/** A template that makes a page of each of many. */
interface Many {
  /** What all its addresses begin with. */
  readonly under: string;
  /** What it goes through: ids, days, or the addresses of a list over several pages. */
  readonly keysOf: (site: Site) => readonly string[];
  readonly addressOf: (key: string) => string;
  readonly anchorsOf: (site: Site, key: string) => readonly string[];
}

const itself = (address: string) => address;

/** By the names under which the templates paginate over them. */
const MANY = {
  articles: {
    under: "/articles/",
    keysOf: site => site.timeline.articles.map(({ id }) => id),
    addressOf: articleAddress,
    anchorsOf: places.ofArticle,
  },
  deadlines: {
    under: "/deadlines/",
    keysOf: site => site.timeline.deadlines.map(({ id }) => id),
    addressOf: deadlineAddress,
    anchorsOf: places.ofDeadline,
  },
  actors: {
    under: "/actors/",
    keysOf: site => actorPages(site).map(({ address }) => address),
    addressOf: itself,
    anchorsOf: places.ofActorPage,
  },
  years: {
    under: "/years/",
    keysOf: site => yearPages(site).map(({ address }) => address),
    addressOf: itself,
    anchorsOf: places.ofYearPage,
  },
  kinds: {
    under: "/kinds/",
    keysOf: site => kindPages(site).map(({ address }) => address),
    addressOf: itself,
    anchorsOf: places.ofKindPage,
  },
  quotes: {
    under: "/quotes/",
    keysOf: site => quotePages(site).map(({ address }) => address),
    addressOf: itself,
    anchorsOf: places.ofQuotePage,
  },
  sources: {
    under: "/sources/",
    keysOf: site => sourcePages(site).map(({ address }) => address),
    addressOf: itself,
    anchorsOf: places.ofSourcePage,
  },
  pastDays: {
    under: pastAddress(),
    keysOf: site => pastDays(site).days.map(({ day }) => day),
    addressOf: pastAddress,
    anchorsOf: places.ofPastDay,
  },
  pages: {
    under: "/",
    keysOf: site => site.timeline.pages.map(({ id }) => id),
    addressOf: pageAddress,
    anchorsOf: places.ofPage,
  },
} as const satisfies Record<string, Many>;

/** Pages of which there is one, whatever the story says. */
const ONE: Readonly<Record<string, (site: Site) => readonly string[]>> = {
  "/": places.ofHome,
  "/actors/": places.ofActors,
  "/deadlines/": places.ofDeadlines,
  "/figures/": places.ofFigures,
  "/corrections/": places.ofCorrections,
  "/years/": () => [],
  "/kinds/": () => [],
  "/as-known-on/": places.ofPastDays,
  "/data/": places.ofData,
  "/404.html": () => [],
};

/** Files that are no pages. */
const FILES = [
  ...["timeline.json", "search.json", "events.csv", "statements.csv", "quotes.csv", "figures.csv"].map(
    name => `/data/${name}`,
  ),
  ...["actors.json", "article.json", "dateline.code-snippets", "story.json", "timeline.json"].map(
    name => `/data/schema/${name}`,
  ),
  ...["style.css", "early.js", "site.js", "search.js", "icon.svg"].map(name => `/assets/${name}`),
  ...["libre-franklin", "source-serif-4", "source-serif-4-italic"].flatMap(name => [
    `/assets/${name}.woff2`,
    `/assets/${name}-ext.woff2`,
  ]),
  ...["plex-arabic", "plex-arabic-bold"].map(name => `/assets/${name}.woff2`),
];

/** What stands at its address whatever the story says; lists that may go on over several pages among it. */
export const FIXED_ADDRESSES: readonly string[] = [...Object.keys(ONE), "/quotes/", "/sources/", ...FILES];

/** What each template that makes many pages goes through. */
export function keysOfMany(site: Site): Readonly<Record<keyof typeof MANY, () => readonly string[]>> {
  const entries = Object.entries(MANY).map(([name, { keysOf }]) => [name, () => keysOf(site)]);
  return Object.fromEntries(entries);
}

export interface Routes {
  readonly has: (address: string) => boolean;
  /** Every address that begins so; in the order of the site. */
  readonly under: (start: string) => readonly string[];
  /** The places of the page at an address; none where that is a file, or nothing. */
  readonly anchorsOf: (address: string) => ReadonlySet<string>;
}

/** Each family of pages is made out when it is first asked for: the days of a long story take their time. */
export const routesOf = memo((site: Site): Routes => {
  const made = new Map<Many, ReadonlyMap<string, string>>();
  const keysByAddress = (many: Many): ReadonlyMap<string, string> => {
    const there = made.get(many) ?? new Map(many.keysOf(site).map(key => [many.addressOf(key), key]));
    made.set(many, there);
    return there;
  };
  const families: readonly Many[] = Object.values(MANY);
  const known = new Map<string, ReadonlySet<string>>();
  const findPlaces = (address: string): readonly string[] => {
    const one = ONE[address];
    if (one !== undefined) return [...places.EVERYWHERE, ...one(site)];
    for (const many of families) {
      const key = address.startsWith(many.under) ? keysByAddress(many).get(address) : undefined;
      if (key !== undefined) return [...places.EVERYWHERE, ...many.anchorsOf(site, key)];
    }
    return [];
  };
  return {
    has: address =>
      Object.hasOwn(ONE, address) ||
      FILES.includes(address) ||
      families.some(many => address.startsWith(many.under) && keysByAddress(many).has(address)),
    under: start => [
      ...[...Object.keys(ONE), ...FILES].filter(address => address.startsWith(start)),
      ...families
        .filter(({ under }) => under.startsWith(start) || start.startsWith(under))
        .flatMap(many => [...keysByAddress(many).keys()].filter(address => address.startsWith(start))),
    ],
    anchorsOf: address => {
      const there = known.get(address) ?? new Set(findPlaces(address));
      known.set(address, there);
      return there;
    },
  };
});
