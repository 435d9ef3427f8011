/** The facts of events: values of the fields that the story declares. */
import { addressOfValue } from "../../content/records/fact.ts";
import { formatDate } from "../../date/words.ts";
import type { DeclaredField, Event, FactValue, Id } from "../../model.ts";
import { addressOf } from "../../routes.ts";
import type { Words } from "../../words/words.ts";
import { question, view } from "../question.ts";
import type { Site } from "../site.ts";
import { isAhead } from "../today.ts";
import { isolated } from "../writing.ts";

export const declaredFields = view(
  "declared fields",
  ({ story }: Site): readonly DeclaredField[] => story.fields ?? [],
);

export const declaredField = question("declared field", (site: Site, id): DeclaredField => {
  const field = declaredFields(site).find(each => each.id === id);
  if (field === undefined) throw new Error(`no declared field "${id}"`);
  return field;
});

export interface Fact {
  readonly field: DeclaredField;
  readonly value: FactValue;
}

/** Returns the facts of an event, in the order in which the story declares their fields. */
export function factsOf(site: Site, { facts }: Event): readonly Fact[] {
  if (facts === undefined) return [];
  return declaredFields(site).flatMap(field => {
    const value = facts[field.id];
    return value === undefined ? [] : [{ field, value }];
  });
}

/** One of the few values of a choice or a flag. */
export interface Value {
  readonly value: string | boolean;
  /** As a part of an address, and in the attributes of entries. */
  readonly id: string;
}

/** Returns the values of a field that has a page for each; none of other fields. */
export function valuesOf({ type, choices = [] }: DeclaredField): readonly Value[] {
  const values = type === "choice" ? choices : type === "flag" ? [true, false] : [];
  return values.map(value => ({ value, id: addressOfValue(value) }));
}

/** Returns the address of the page of a value; `undefined` if values of its field have none. */
export function valueAddress({ id, type }: DeclaredField, value: FactValue): string | undefined {
  if (type === "choice") return addressOf("fieldValue", `${id}/${addressOfValue(String(value))}`);
  return typeof value === "boolean" ? addressOf("fieldValue", `${id}/${addressOfValue(value)}`) : undefined;
}

/** Returns a value in words. That of a text or a choice is the writer's own. */
export function valueText({ unit }: DeclaredField, value: FactValue, words: Words): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? words.facts.yes : words.facts.no;
  if (typeof value === "number") return numberText(value, unit, words);
  return formatDate(value, words.dates);
}

export function numberText(value: number, unit: string | undefined, words: Words): string {
  return words.facts.amount(words.number(value), unit && isolated(unit, words));
}

/** Whether the numbers of an event are in totals: one that is retracted or in the future has not happened, as far as we know. */
export function isCounted(site: Site, { status, date }: Event): boolean {
  return status !== "retracted" && !isAhead(site, date);
}

/**
 * Returns what narrows a timeline and what is added up in it, `weapon=drone` and `killed=3`; `killed=?` if the event gives no
 * number. Nothing of a number if the event is not counted.
 */
export function factMarks(site: Site, event: Event): readonly string[] {
  return declaredFields(site).flatMap(field => {
    const value = event.facts?.[field.id];
    if (field.sum) return isCounted(site, event) ? `${field.id}=${value ?? "?"}` : [];
    if (!field.filter || (typeof value !== "string" && typeof value !== "boolean")) return [];
    return `${field.id}=${addressOfValue(value)}`;
  });
}

/** The events that have a fact of a field, by the value in addresses; those of fields without such values are together. */
export const eventsWithFact = question(
  "events with fact",
  (site: Site, id: Id): ReadonlyMap<string, readonly Event[]> => {
    const field = declaredField(site, id);
    const groups = new Map<string, Event[]>(
      valuesOf(field).length === 0 ? [["", []]] : valuesOf(field).map(each => [each.id, []]),
    );
    for (const event of site.events) {
      const value = event.facts?.[id];
      if (value === undefined) continue;
      const isOneOfFew = field.type === "choice" || typeof value === "boolean";
      groups.get(isOneOfFew ? addressOfValue(value as string | boolean) : "")?.push(event);
    }
    return groups;
  },
);
