/**
 * What the built site has: every address of routes.ts for a story, and the anchors of each page. The files under `/assets/` are
 * not in it: their names change with their bytes, so nothing a writer writes can point to one. What makes the pages and what
 * checks the links both read it here. tests/built/siteMap.test.ts compares it with built sites.
 */
import {
  addressOf,
  type FamilyName,
  HASHES_FILE,
  type ManyName,
  OUTPUT_FILES,
  type PageKind,
  ROUTES,
  type RouteName,
  type SingleName,
  singleNames,
  startOf,
} from "../routes.ts";
import { kindPages, yearPages } from "../views/events/timelinePages.ts";
import { factPages, fieldPages, valuePages } from "../views/facts/pages.ts";
import { calendarFiles } from "../views/feeds/calendar.ts";
import { feedFiles } from "../views/feeds/feeds.ts";
import { movedPages, withdrawnPages } from "../views/former.ts";
import { memo } from "../views/memo.ts";
import { pastDays } from "../views/past/recordDays.ts";
import { actorPages } from "../views/people/actors.ts";
import type { Site } from "../views/site.ts";
import { quotePages } from "../views/sources/quotes.ts";
import { sourcePages } from "../views/sources/sources.ts";
import * as anchors from "./anchors.ts";

/** What a template goes through that makes several pages: ids or days; of a list, the addresses of its pages. */
const KEYS: { readonly [Name in ManyName]: (site: Site) => readonly string[] } = {
  article: site => site.timeline.articles.map(({ id }) => id),
  deadline: site => site.timeline.deadlines.map(({ id }) => id),
  actor: site => actorPages(site).map(({ address }) => address),
  year: site => yearPages(site).map(({ address }) => address),
  kind: site => kindPages(site).map(({ address }) => address),
  facts: factPages,
  field: site => fieldPages(site).map(({ address }) => address),
  fieldValue: site => valuePages(site).map(({ address }) => address),
  quotes: site => quotePages(site).map(({ address }) => address),
  sources: site => sourcePages(site).map(({ address }) => address),
  pastDay: site => pastDays(site).days.map(({ day }) => day),
  page: site => site.timeline.pages.map(({ id }) => id),
  feed: feedFiles,
  calendar: calendarFiles,
  moved: site => movedPages(site).map(({ from }) => from),
  withdrawn: site => withdrawnPages(site).map(({ address }) => address),
};

/** The anchors of each page, next to those that every page has; none if it is not here. */
const ANCHORS: { readonly [Name in RouteName]?: (site: Site, key: string) => readonly string[] } = {
  home: anchors.ofHome,
  deadlines: anchors.ofDeadlines,
  figures: anchors.ofFigures,
  actors: anchors.ofActors,
  quotes: anchors.ofQuotePage,
  sources: anchors.ofSourcePage,
  pastDays: anchors.ofPastDays,
  corrections: anchors.ofCorrections,
  data: anchors.ofData,
  article: anchors.ofArticle,
  deadline: anchors.ofDeadline,
  actor: anchors.ofActorPage,
  year: anchors.ofYearPage,
  kind: anchors.ofKindPage,
  field: anchors.ofFieldPage,
  fieldValue: anchors.ofValuePage,
  pastDay: anchors.ofPastDay,
  page: anchors.ofPage,
};

const MANY = Object.keys(KEYS) as ManyName[];

/** Pages of which there is one, by their addresses. */
const SINGLE: ReadonlyMap<string, SingleName> = new Map(
  singleNames().map(name => [addressOf(name), name] as const),
);

const FILES: readonly string[] = [...Object.values(OUTPUT_FILES), HASHES_FILE];

/** The first pages of lists that are no families, and that every story has. */
const LISTS = Object.values(ROUTES).flatMap(route =>
  "isList" in route && !("isOptional" in route) && !route.path.includes(":id") ? [route.path] : [],
);

/** What is at its address whatever the story says, the first pages of lists among it. */
export const FIXED_ADDRESSES: readonly string[] = [...SINGLE.keys(), ...LISTS, ...FILES];

/** A page or a file of the site. */
export interface SitePage {
  readonly kind: PageKind;
  /** What it is about, within its kind: an id, a day, the address of a page of a list, the name of a file. Otherwise empty. */
  readonly id: string;
  /** Its address, from the root. */
  readonly url: string;
}

/** Returns the file that has an address, `/articles/x/` -> `articles/x/index.html`. */
export function fileOf(url: string): string {
  return url.endsWith("/") ? `${url.slice(1)}index.html` : url.slice(1);
}

/** Returns the page at an address, or `undefined`. Only the pages of its kind are worked out. */
export function pageAt(site: Site, url: string): SitePage | undefined {
  const single = SINGLE.get(url);
  if (single !== undefined) return { kind: single, id: "", url };
  const kinds = MANY.filter(name => url.startsWith(startOf(name)));
  return kinds.flatMap(kind => pagesOf(site, kind)).find(page => page.url === url);
}

/** Returns every page and file that is made from the site. */
export function allPagesOf(site: Site): readonly SitePage[] {
  return [...(Object.keys(ROUTES) as RouteName[]), "outputs" as const].flatMap(kind => pagesOf(site, kind));
}

/** Returns the pages of a kind, in the order of the site. */
export function pagesOf(site: Site, kind: PageKind): readonly SitePage[] {
  if (kind === "outputs") return Object.entries(OUTPUT_FILES).map(([id, url]) => ({ kind, id, url }));
  if (!isMany(kind)) return [{ kind, id: "", url: addressOf(kind) }];
  return KEYS[kind](site).map(id => ({ kind, id, url: addressOfKey(kind, id) }));
}

function isMany(name: RouteName): name is ManyName {
  return name in KEYS;
}

function addressOfKey(name: ManyName, key: string): string {
  const isAddress = "isList" in ROUTES[name] || "isFile" in ROUTES[name] || "isFormer" in ROUTES[name];
  return isAddress ? key : addressOf(name as FamilyName, key);
}

export interface SiteMap {
  readonly has: (address: string) => boolean;
  /** Every address that begins so; in the order of the site. */
  readonly under: (start: string) => readonly string[];
  /** The anchors of the page at an address; none if that is a file, or nothing. */
  readonly anchorsOf: (address: string) => ReadonlySet<string>;
}

/** Each family of pages is worked out when it is first asked for: the days of a long story take their time. */
export const siteMapOf = memo((site: Site): SiteMap => {
  const made = new Map<ManyName, ReadonlyMap<string, string>>();
  const keysByAddress = (name: ManyName): ReadonlyMap<string, string> => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const map = new Map(KEYS[name](site).map(key => [addressOfKey(name, key), key] as const));
    made.set(name, map);
    return map;
  };
  const known = new Map<string, ReadonlySet<string>>();
  const findAnchors = (address: string): readonly string[] => {
    const single = SINGLE.get(address);
    if (single !== undefined) return [...anchors.EVERYWHERE, ...(ANCHORS[single]?.(site, "") ?? [])];
    for (const name of MANY) {
      const key = address.startsWith(startOf(name)) ? keysByAddress(name).get(address) : undefined;
      if (key !== undefined) return [...anchors.EVERYWHERE, ...(ANCHORS[name]?.(site, key) ?? [])];
    }
    return [];
  };
  return {
    has: address =>
      SINGLE.has(address) ||
      FILES.includes(address) ||
      MANY.some(name => address.startsWith(startOf(name)) && keysByAddress(name).has(address)),
    under: start => [
      ...[...SINGLE.keys(), ...FILES].filter(address => address.startsWith(start)),
      ...MANY.filter(name => startOf(name).startsWith(start) || start.startsWith(startOf(name))).flatMap(
        name => [...keysByAddress(name).keys()].filter(address => address.startsWith(start)),
      ),
    ],
    anchorsOf: address => {
      const there = known.get(address) ?? new Set(findAnchors(address));
      known.set(address, there);
      return there;
    },
  };
});
