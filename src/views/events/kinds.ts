/** What the story calls the kinds of its events; the writer's own word where the story does not know one. */
import type { Event, Id } from "../../model.ts";
import type { Site } from "../site.ts";

export function kindName({ timeline }: Site, { kind }: Event): string | undefined {
  return timeline.story.kinds.find(each => each.id === kind)?.label ?? kind;
}

export interface CountedKind {
  readonly id: Id;
  readonly label: string;
  readonly events: number;
}

/** The kinds that have events: the story's in its order, then the writer's own by name. */
export function kindsOf({ timeline }: Site): readonly CountedKind[] {
  const counts = new Map<Id, number>();
  for (const { kind } of timeline.events)
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const known = timeline.story.kinds;
  const own = [...counts.keys()].filter(id => known.every(each => each.id !== id)).sort();
  return [...known, ...own.map(id => ({ id, label: id }))].flatMap(({ id, label }) => {
    const events = counts.get(id);
    return events === undefined ? [] : [{ id, label, events }];
  });
}

/** The events of a kind, in the site's order. */
export function eventsOfKind({ timeline }: Site, kind: Id): readonly Event[] {
  return timeline.events.filter(event => event.kind === kind);
}
