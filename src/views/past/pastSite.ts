/** The site as it could be known on an earlier day: what the page of that day is made from. */
import type { Event, Id, Timeline } from "../../model.ts";
import { noted, question } from "../question.ts";
import { Site } from "../site.ts";
import { asKnownOn, eventsKnownOn } from "./asKnownOn.ts";

/** From this many events on, the page of a day shows only the last of them: otherwise every day would repeat a long page. */
const MANY_EVENTS = 200;
const LAST_EVENTS = 50;

export interface PastSite {
  readonly site: Site;
  /** Those to show. */
  readonly events: readonly Event[];
  /** How many were known. */
  readonly known: number;
}

/** `present` is the site of today. */
export function pastSite(present: Site, day: string): PastSite {
  return { site: siteOn(present, day), ...recordOn(present, day) };
}

const recordOn = question("record of a day", (present: Site, day): Omit<PastSite, "site"> => {
  const known = eventsKnownOn(present.timeline, day).length;
  // That the events are those of the record of today has been noted.
  const { made: events } = noted(() => siteOn(present, day).events);
  return { events: isLarge(known) ? events.slice(-LAST_EVENTS) : events, known };
});

const sites = new WeakMap<Site, Map<string, Site>>();

/**
 * Returns the site as it could be known on a day, always the same one. Nothing rests on it as a whole, only on what it is
 * asked.
 */
export function siteOn(present: Site, day: string): Site {
  const known = sites.get(present) ?? new Map<string, Site>();
  sites.set(present, known);
  const there = known.get(day);
  if (there !== undefined) return there;
  const { made } = noted(() => {
    const { words, assets, face, live } = present;
    const events = eventsKnownOn(present.timeline, day);
    const timeline = isLarge(events.length) ? around(present, events.slice(-LAST_EVENTS)) : present.timeline;
    return new Site({ timeline: asKnownOn(timeline, day), words, today: day, assets, face, live, present });
  });
  known.set(day, made);
  return made;
}

function isLarge(events: number): boolean {
  return events >= MANY_EVENTS;
}

/** Some events, all events with statements, and the records of their articles: to process thousands for each day is slow. */
function around(present: Site, shown: readonly Event[]): Timeline {
  const { timeline } = present;
  const kept = new Set([
    ...shown.map(event => event.id),
    ...timeline.statements.map(statement => statement.event),
    ...timeline.deadlines.flatMap(({ outcome }) => outcome?.event ?? []),
  ]);
  const told = (record: { readonly event: Id }) => kept.has(record.event);
  const events = timeline.events.filter(event => kept.has(event.id));
  const quotes = timeline.quotes.filter(told);
  const figures = timeline.figures.filter(told);
  const records = [...events, ...quotes, ...timeline.statements, ...figures];
  const tellers = new Set(records.map(record => record.article));
  const articles = timeline.articles.filter(article => tellers.has(article.id));
  const sources = articles.flatMap(article => article.sources.map(id => present.source(id)));
  return { ...timeline, events, articles, quotes, figures, sources };
}
