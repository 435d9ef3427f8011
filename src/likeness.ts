/** Events that may be one event told twice. Only a suggestion: nothing is merged. */
import type { Event, Id, Source } from "./model.ts";

export interface Likeness {
  readonly event: Event;
  readonly other: Event;
}

/** Pairs told by different articles that begin on one day, share an actor and rest on one source address. */
export function likeEvents(events: readonly Event[], sources: ReadonlyMap<Id, Source>): Likeness[] {
  const byDay = new Map<string, Event[]>();
  for (const event of events) {
    if (event.date.from === null || event.status === "retracted") continue;
    byDay.set(event.date.from, [...(byDay.get(event.date.from) ?? []), event]);
  }
  const addresses = (event: Event) =>
    event.sources.flatMap(id => {
      const url = sources.get(id)?.url;
      return url === undefined ? [] : [url];
    });
  return [...byDay.values()].flatMap(sameDay =>
    sameDay.flatMap((event, index) =>
      sameDay
        .slice(0, index)
        .filter(other => other.article !== event.article && shares(event.actors, other.actors))
        .filter(other => shares(addresses(event), addresses(other)))
        .map(other => ({ event, other })),
    ),
  );
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some(each => b.includes(each));
}
