/** The pages of declared fields and of their values: what each shows. */
import type { DeclaredField, Event } from "../../model.ts";
import { addressOf } from "../../routes.ts";
import { type ListPage, listPageAt, paginate } from "../pagination.ts";
import { question, view } from "../question.ts";
import type { Site } from "../site.ts";
import { declaredFields, eventsWithFact, type Value, valuesOf } from "./facts.ts";

/** The addresses of the page of all fields: one if the story declares any, otherwise none. */
export function factPages(site: Site): readonly string[] {
  return declaredFields(site).length === 0 ? [] : [addressOf("facts")];
}

/** A page of a field. Its events are listed if they are not on the pages of values. */
export interface FieldPage extends ListPage<Event> {
  readonly field: DeclaredField;
}

export const fieldPages = view("pages of fields", (site: Site): readonly FieldPage[] =>
  declaredFields(site).flatMap(field =>
    paginate(addressOf("field", field.id), eventsWithFact(site, field.id).get("") ?? []).map(page => ({
      ...page,
      field,
    })),
  ),
);

/** Returns a page of a field, by its address. */
export const fieldPage = question("page of a field", (site: Site, address) =>
  listPageAt(fieldPages(site), address),
);

export interface ValuePage extends ListPage<Event> {
  readonly field: DeclaredField;
  readonly value: Value;
}

export const valuePages = view("pages of values", (site: Site): readonly ValuePage[] =>
  declaredFields(site).flatMap(field =>
    valuesOf(field).flatMap(value =>
      paginate(
        addressOf("fieldValue", `${field.id}/${value.id}`),
        eventsWithFact(site, field.id).get(value.id) ?? [],
      ).map(page => ({ ...page, field, value })),
    ),
  ),
);

/** Returns a page of a value, by its address. */
export const valuePage = question("page of a value", (site: Site, address) =>
  listPageAt(valuePages(site), address),
);
