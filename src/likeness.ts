/** Events that may be one event told twice. Only a suggestion: nothing is merged. */
import type { Event, Id, Source } from "./model.ts";

export interface Likeness {
  readonly event: Event;
  readonly other: Event;
}

/**
 * Events that begin on the day of another, told by another article, share an actor with it and rest on one source address
 * with it. Each is paired with one other: a thousand that are alike are a thousand pairs.
 */
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
    sameDay.flatMap((event, index) => {
      const other = sameDay
        .slice(0, index)
        .find(
          each =>
            each.article !== event.article &&
            shares(event.actors, each.actors) &&
            shares(addresses(event), addresses(each)),
        );
      return other === undefined ? [] : [{ event, other }];
    }),
  );
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some(each => b.includes(each));
}
