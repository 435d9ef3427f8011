/** The filters of a timeline, and the values of each event in them. */
import type { Actor, Deadline, DeclaredField, Event, Id } from "../../model.ts";
import { eventToneOf } from "../deadlines/effects.ts";
import { declaredFields, eventsWithFact, factMarks, type Value, valuesOf } from "../facts/facts.ts";
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
  /** Of declared fields: `weapon=drone`, `killed=3`. */
  readonly facts: readonly string[];
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
    facts: factMarks(site, event),
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
  /** By declared fields that narrow: their values that events have. */
  readonly facts: readonly FactChoices[];
}

export interface FactChoices {
  readonly field: DeclaredField;
  readonly values: readonly (Value & { readonly events: number })[];
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
    facts: declaredFields(site)
      .filter(({ filter }) => filter)
      .map(field => ({ field, values: valuesWithEvents(site, field) })),
  };
});

function valuesWithEvents(site: Site, field: DeclaredField): FactChoices["values"] {
  const groups = eventsWithFact(site, field.id);
  return valuesOf(field)
    .map(value => ({ ...value, events: groups.get(value.id)?.length ?? 0 }))
    .filter(({ events }) => events > 0);
}

/** In order. */
export const yearsWithEvents = view("years with events", ({ events }: Site): readonly number[] =>
  [...new Set(events.flatMap(event => yearOf(event.date.from) ?? []))].sort((a, b) => a - b),
);
