/** Numbers of events added up, with how many events give none: a total says what it rests on. */
import type { DeclaredField, Event } from "../../model.ts";
import { yearOf } from "../events/years.ts";
import { question, view } from "../question.ts";
import type { Site } from "../site.ts";
import { declaredField, declaredFields, eventsWithFact, isCounted, type Value, valuesOf } from "./facts.ts";

export interface Total {
  readonly sum: number;
  /** Events that give a number. */
  readonly given: number;
  /** Events that give none, although they are counted. */
  readonly silent: number;
}

/** What the numbers of events add up to; those of events that are not counted are left out. */
function totalOf(site: Site, events: readonly Event[], { id }: DeclaredField): Total {
  let sum = 0;
  let given = 0;
  let silent = 0;
  for (const event of events) {
    if (!isCounted(site, event)) continue;
    const value = event.facts?.[id];
    if (typeof value === "number") {
      sum += value;
      given++;
    } else silent++;
  }
  return { sum: exact(sum), given, silent };
}

/** Without what binary fractions add: a number has at most nine decimals. */
function exact(sum: number): number {
  return Number(sum.toFixed(9));
}

export function summedFields(site: Site): readonly DeclaredField[] {
  return declaredFields(site).filter(({ sum }) => sum);
}

export interface LabelledTotal {
  readonly field: DeclaredField;
  readonly total: Total;
}

/** Returns the totals of some events, one for each field that is added up. */
export function totalsOf(site: Site, events: readonly Event[]): readonly LabelledTotal[] {
  return summedFields(site).map(field => ({ field, total: totalOf(site, events, field) }));
}

/** Of all events. */
export const totalsOfAll = view("totals", (site: Site) => totalsOf(site, site.events));

export interface FieldTotals {
  readonly whole: Total;
  /** In order; `null` is the events whose start is open or not known. Only years with counted events. */
  readonly years: readonly { readonly year: number | null; readonly total: Total }[];
  readonly byField: readonly ValueTotals[];
  /** Events that are retracted or in the future. */
  readonly uncounted: number;
}

/** A number by the values of another field. */
export interface ValueTotals {
  readonly field: DeclaredField;
  readonly values: readonly { readonly value: Value; readonly total: Total }[];
  /** Of the events that say nothing about the other field. */
  readonly rest: Total;
}

/** The totals of a field, by its id. */
export const fieldTotals = question("totals of field", (site: Site, id): FieldTotals => {
  const field = declaredField(site, id);
  const { events } = site;
  const ofYear = new Map<number | null, Event[]>();
  for (const event of events) {
    const year = yearOf(event.date.from);
    const there = ofYear.get(year);
    if (there === undefined) ofYear.set(year, [event]);
    else there.push(event);
  }
  const others = declaredFields(site).filter(each => valuesOf(each).length > 0);
  return {
    whole: totalOf(site, events, field),
    years: [...ofYear]
      .map(([year, those]) => ({ year, total: totalOf(site, those, field) }))
      .filter(({ total }) => total.given + total.silent > 0),
    byField: others.map(other => ({
      field: other,
      values: valuesOf(other).map(value => ({
        value,
        total: totalOf(site, eventsWithFact(site, other.id).get(value.id) ?? [], field),
      })),
      rest: totalOf(
        site,
        events.filter(({ facts }) => facts?.[other.id] === undefined),
        field,
      ),
    })),
    uncounted: events.filter(event => !isCounted(site, event)).length,
  };
});
