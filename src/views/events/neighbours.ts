/** The events before and after those of an article, for reading on. */
import type { Article, Event, Id } from "../../model.ts";
import { question, view } from "../question.ts";
import type { Site } from "../site.ts";

export interface Neighbours {
  readonly previous?: Event;
  readonly next?: Event;
}

export function neighboursOf(site: Site, article: Article): Neighbours {
  const places = article.events.map(id => placeOf(site, id));
  const first = places.reduce((a, b) => (b.at < a.at ? b : a), places[0] ?? NOWHERE);
  const last = places.reduce((a, b) => (b.at > a.at ? b : a), places[0] ?? NOWHERE);
  return {
    ...(first.previous !== undefined && { previous: site.event(first.previous) }),
    ...(last.next !== undefined && { next: site.event(last.next) }),
  };
}

/** Where an event is in the order of all, and which are beside it. */
interface Place {
  readonly at: number;
  readonly previous: Id | undefined;
  readonly next: Id | undefined;
}

const NOWHERE: Place = { at: 0, previous: undefined, next: undefined };

const placeOf = question("place of event", (site: Site, id): Place => {
  const { order, positions } = orderOf(site);
  const at = positions.get(id) ?? 0;
  return { at, previous: order[at - 1], next: order[at + 1] };
});

const orderOf = view("order of events", (site: Site) => {
  const order = site.events.map(({ id }) => id);
  return { order, positions: new Map(order.map((id, index) => [id, index])) };
});
