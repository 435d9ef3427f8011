/** The filters of a timeline, and the values of each event in them. */
import type { Actor, Deadline, Event, Id } from "../../model.ts";
import { eventToneOf } from "../deadlines/effects.ts";
import { view } from "../question.ts";
import type { Site } from "../site.ts";
import { type CountedKind, kindsOf } from "./kinds.ts";
import { yearOf } from "./years.ts";

/** The values of the filter "Show", without "all". */
export const MARKS = ["key", "unverified", "moved"] as const;
export type Mark = (typeof MARKS)[number];

export interface Facets {
  readonly actors: readonly Id[];
  readonly kind?: Id;
  /** The deadlines of its statements. */
  readonly deadlines: readonly Id[];
  readonly marks: readonly Mark[];
  /** The years in which it begins and ends; `null` if that is open or not known. */
  readonly from: number | null;
  readonly to: number | null;
}

export function facetsOf(site: Site, event: Event): Facets {
  const { date, kind } = event;
  const marks: Record<Mark, boolean> = {
    key: event.key,
    unverified: event.status === "unverified",
    moved: eventToneOf(site, event)?.tone === "moved",
  };
  return {
    actors: event.actors,
    ...(kind === undefined ? {} : { kind }),
    deadlines: [...new Set(site.statementsOfEvent(event.id).map(statement => statement.deadline))],
    marks: MARKS.filter(mark => marks[mark]),
    from: yearOf(date.from),
    to: yearOf(date.to),
  };
}

export interface FinderChoices {
  readonly actors: readonly { readonly actor: Actor; readonly events: number }[];
  readonly kinds: readonly CountedKind[];
  readonly deadlines: readonly Deadline[];
  readonly marks: readonly Mark[];
  readonly years: readonly number[];
}

/** Returns only values that an event has, and only filters with at least two values. Actors are sorted by name. */
export const choicesOf = view("choices of the finder", (site: Site): FinderChoices => {
  const facets = site.events.map(event => facetsOf(site, event));
  const some = new Set(facets.flatMap(each => each.marks));
  const spoken = new Set(facets.flatMap(each => each.deadlines));
  const compare = new Intl.Collator(site.words.lang).compare;
  return {
    actors: site.timeline.actors
      .map(actor => ({ actor, events: site.eventsOfActor(actor.id).length }))
      .filter(each => each.events > 0)
      .sort((a, b) => compare(a.actor.name, b.actor.name)),
    kinds: kindsOf(site),
    deadlines: site.deadlines.filter(each => spoken.has(each.id)),
    marks: MARKS.filter(mark => some.has(mark)),
    years: yearsWithEvents(site),
  };
});

/** In order. */
export const yearsWithEvents = view("years with events", ({ events }: Site): readonly number[] =>
  [...new Set(events.flatMap(event => yearOf(event.date.from) ?? []))].sort((a, b) => a - b),
);
