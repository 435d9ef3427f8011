/** Ids under which something is known for ever to those who subscribe: those under which it was first published. */
import type { Id } from "../../model.ts";
import { view } from "../question.ts";
import type { Site } from "../site.ts";

/** Returns the first id that an event or a deadline had, by `addresses.txt`. */
export function lastingIdOf(site: Site, kind: "event" | "deadline", id: Id): Id {
  return firstIds(site).get(`${kind} ${id}`) ?? id;
}

const firstIds = view(
  "first ids",
  ({ timeline }: Site): ReadonlyMap<string, Id> =>
    // The first line about something is the oldest, and the last to be set here.
    new Map(timeline.moved.toReversed().map(({ kind, from, to }) => [`${kind} ${to}`, from])),
);
