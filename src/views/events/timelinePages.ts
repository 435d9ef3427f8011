/** Which page of the timeline shows which events: a long story has its last years on the first page, the others by year. */
import type { Event, Id } from "../../model.ts";
import { addressOf } from "../../routes.ts";
import { type ListPage, listPageAt, paginate } from "../pagination.ts";
import { question, view } from "../question.ts";
import type { Site } from "../site.ts";
import { type CountedKind, eventsOfKind, kindsOf } from "./kinds.ts";
import { yearId, yearsOf } from "./years.ts";

/**
 * Events on the first page. It is what most readers open, often on a telephone, and 500 events take that twice the time of
 * 200 before it answers.
 */
const MOST_ON_HOME = 200;

export interface YearPage extends ListPage<Event> {
  /** Astronomical numbering; `null` for the events whose start is open or not known. */
  readonly year: number | null;
}

interface TimelinePages {
  readonly home: readonly Event[];
  readonly years: readonly YearPage[];
  /** The addresses of the events that are not on the first page. */
  readonly elsewhere: ReadonlyMap<Id, string>;
}

const pagesOf = view("pages of the timeline", (site: Site): TimelinePages => {
  const years = yearsOf(site.events).flatMap(({ year, rows }) => {
    const events = rows.flatMap(row => (row.kind === "event" ? [row.event] : []));
    return paginate(yearAddress(year), events).map(page => ({ ...page, year }));
  });
  const { events } = site;
  const home = events.slice(events.length - lastThatFit(years.map(({ items }) => items.length)));
  const before = years
    .flatMap(({ address, items }) => items.map(({ id }) => [id, address] as const))
    .slice(0, events.length - home.length);
  return { home, years, elsewhere: new Map(before) };
});

/** Returns the events of the first page: all or, in a long story, those of the last years that fit. */
export function eventsOnHome(site: Site): readonly Event[] {
  return pagesOf(site).home;
}

/** Returns a page of a year, by its address. */
export const yearPage = question("page of a year", (site: Site, address) =>
  listPageAt(yearPages(site), address),
);

/** In the order of time. */
export function yearPages(site: Site): readonly YearPage[] {
  return pagesOf(site).years;
}

/** Returns the root-relative address of an event on the timeline: `/#<id>`, or its place on the page of an earlier day. */
export function entryAddress(site: Site, { id }: Event): string {
  if (site.present !== undefined) return `${addressOf("pastDay", site.day)}#${id}`;
  return entryOf(site, id);
}

const entryOf = question(
  "address of entry",
  (site: Site, id) => `${pagesOf(site).elsewhere.get(id) ?? addressOf("home")}#${id}`,
);

/** Returns the years of the timeline, in order, with the number of their events. */
export const yearCounts = view("years", ({ events }: Site) =>
  yearsOf(events).map(({ id, year, count }) => ({ id, year, count })),
);

/** Returns the address of the beginning of a year: on the first page, or on a page of its own. */
export function yearEntry(site: Site, year: number | null): string {
  return entryOfYear(site, String(year));
}

const entryOfYear = question("address of year", (site: Site, key) => {
  const year = key === "null" ? null : Number(key);
  const { years, elsewhere } = pagesOf(site);
  const first = years.find(page => page.year === year)?.items[0];
  const isOnHome = first !== undefined && !elsewhere.has(first.id);
  return isOnHome ? `${addressOf("home")}#${yearId(year)}` : yearAddress(year);
});

export function yearAddress(year: number | null): string {
  return addressOf("year", String(year ?? "open"));
}

export interface KindPage extends ListPage<Event> {
  readonly kind: CountedKind;
}

/** Returns a page of a kind, by its address. */
export const kindPage = question("page of a kind", (site: Site, address) =>
  listPageAt(kindPages(site), address),
);

export const kindPages = view("pages of kinds", (site: Site): readonly KindPage[] =>
  kindsOf(site).flatMap(kind =>
    paginate(addressOf("kind", kind.id), eventsOfKind(site, kind.id)).map(page => ({ ...page, kind })),
  ),
);

/**
 * Returns how many events the first page has: as many of the last pages of years as fit, or a part of the last one.
 *
 * @param counts the events of the pages of years, in the order of time
 */
export function lastThatFit(counts: readonly number[]): number {
  let sum = 0;
  for (const count of counts.toReversed()) {
    if (sum + count > MOST_ON_HOME) return sum === 0 ? MOST_ON_HOME : sum;
    sum += count;
  }
  return sum;
}
