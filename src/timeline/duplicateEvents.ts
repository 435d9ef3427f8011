/** Events that may be the same event, described twice. Only a suggestion: nothing is merged. */
import type { Event, Id, Source } from "../model.ts";

export interface Duplicate {
  readonly event: Event;
  readonly other: Event;
}

/**
 * Events that begin on the day of another, told by another article, share an actor with it and rest on one source address
 * with it. Each is paired with one other: a thousand that are alike are a thousand pairs.
 */
export function duplicateEvents(events: readonly Event[], sources: ReadonlyMap<Id, Source>): Duplicate[] {
  const byDay = new Map<string, Event[]>();
  for (const event of events) {
    if (event.date.from === null || event.status === "retracted") continue;
    const sameDay = byDay.get(event.date.from);
    if (sameDay === undefined) byDay.set(event.date.from, [event]);
    else sameDay.push(event);
  }
  const addresses = (event: Event) =>
    event.sources.slice(0, MOST_COMPARED).flatMap(id => sources.get(id)?.url ?? []);
  return [...byDay.values()].flatMap(sameDay => {
    const shared = repeated(sameDay.flatMap(event => [...new Set(addresses(event))]));
    if (shared.size === 0) return [];
    /** The first events that have an actor and an address, of two articles at most: one of them is another's. */
    const having = new Map<string, Earlier[]>();
    return sameDay.flatMap((event, index) => {
      const own = addresses(event).filter(address => shared.has(address));
      let other: Earlier | undefined;
      for (const actor of event.actors.slice(0, MOST_COMPARED))
        for (const address of own) {
          const key = `${actor} ${address}`;
          const earlier = having.get(key) ?? [];
          const found = earlier.find(each => each.event.article !== event.article);
          if (found !== undefined && (other === undefined || found.index < other.index)) other = found;
          if (earlier.length === 0) having.set(key, [{ event, index }]);
          else if (earlier.length === 1 && found !== undefined) earlier.push({ event, index });
        }
      return other === undefined ? [] : [{ event, other: other.event }];
    });
  });
}

/** What is more than once in a list. */
function repeated(items: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(items.filter(item => seen.size === seen.add(item).size));
}

interface Earlier {
  readonly event: Event;
  readonly index: number;
}

/** Actors, and sources, of one event. */
const MOST_COMPARED = 50;
