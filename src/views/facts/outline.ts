/** What the events say of a declared field, and of one of its values, in numbers. */
import type { DeclaredField } from "../../model.ts";
import { question } from "../question.ts";
import type { Site } from "../site.ts";
import { declaredField, eventsWithFact, type Value, valuesOf } from "./facts.ts";
import { type LabelledTotal, totalsOf } from "./totals.ts";

/** The totals of the events with a value, by its id and that of its field, `weapon/drone`. */
export const valueTotals = question("totals of a value", (site: Site, key): readonly LabelledTotal[] => {
  const [field = "", value = ""] = key.split("/");
  return totalsOf(site, eventsWithFact(site, field).get(value) ?? []);
});

export interface FieldOutline {
  readonly field: DeclaredField;
  /** Events that have a fact of the field. */
  readonly given: number;
  readonly silent: number;
  readonly values: readonly ValueOutline[];
  /** Of the events that say nothing about the field. */
  readonly rest: readonly LabelledTotal[];
}

export interface ValueOutline {
  readonly value: Value;
  readonly events: number;
  readonly totals: readonly LabelledTotal[];
}

/** Returns what the events say of a field, in numbers, by its id. */
export const fieldOutline = question("outline of a field", (site: Site, id): FieldOutline => {
  const field = declaredField(site, id);
  const groups = eventsWithFact(site, id);
  const given = [...groups.values()].reduce((sum, events) => sum + events.length, 0);
  return {
    field,
    given,
    silent: site.events.length - given,
    values: valuesOf(field).map(value => {
      const events = groups.get(value.id) ?? [];
      return { value, events: events.length, totals: totalsOf(site, events) };
    }),
    rest: totalsOf(
      site,
      site.events.filter(({ facts }) => facts?.[id] === undefined),
    ),
  };
});
