/** The labels of the kinds of events; the id itself if the story does not list the kind. */
import type { Event, Id } from "../../model.ts";
import { view } from "../question.ts";
import type { Site } from "../site.ts";

export function kindName({ story }: Site, { kind }: Event): string | undefined {
  return story.kinds.find(each => each.id === kind)?.label ?? kind;
}

export interface CountedKind {
  readonly id: Id;
  readonly label: string;
  readonly events: number;
}

/** Returns the kinds that have events: those of the story in its order, then others by name. */
export const kindsOf = view("kinds", ({ events, story }: Site): readonly CountedKind[] => {
  const counts = new Map<Id, number>();
  for (const { kind } of events) if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const known = story.kinds;
  const own = [...counts.keys()].filter(id => known.every(each => each.id !== id)).sort();
  return [...known, ...own.map(id => ({ id, label: id }))].flatMap(({ id, label }) => {
    const events = counts.get(id);
    return events === undefined ? [] : [{ id, label, events }];
  });
});

/** Returns the events of a kind, in the site's order. */
export function eventsOfKind({ events }: Site, kind: Id): readonly Event[] {
  return events.filter(event => event.kind === kind);
}
