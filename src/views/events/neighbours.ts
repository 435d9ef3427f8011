/** The events before and after those of an article, for reading on. */
import type { Article, Event, Id } from "../../model.ts";
import { memo } from "../memo.ts";
import type { Site } from "../site.ts";

export interface Neighbours {
  readonly previous?: Event;
  readonly next?: Event;
}

export function neighboursOf(site: Site, article: Article): Neighbours {
  const { events } = site.timeline;
  const positions = positionsOf(site);
  const own = article.events.map(id => positions.get(id) ?? 0);
  if (own.length === 0) return {};
  const previous = events[Math.min(...own) - 1];
  const next = events[Math.max(...own) + 1];
  return { ...(previous && { previous }), ...(next && { next }) };
}

const positionsOf = memo(
  (site: Site): ReadonlyMap<Id, number> =>
    new Map(site.timeline.events.map((event, index) => [event.id, index])),
);
