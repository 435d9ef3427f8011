/** The columns of a table of records: they follow from the fields, in their order. */
import type { Field, Fields } from "../content/records/field.ts";
import type { EdtfDate } from "../date/edtfDate.ts";
import type { Id, Source } from "../model.ts";
import type { Site } from "../views/site.ts";
import { type Cell, type Columns, dateColumns } from "./csv.ts";
import { exportedName } from "./recordData.ts";

/** A date has three columns. A source has its publisher, the publication in which it was read, and its address. */
export function columnsOf<T extends object>(fields: Fields, site: Site): Columns<T> {
  const columns: Record<string, (row: T) => Cell> = {};
  for (const [name, field] of Object.entries(fields)) {
    // The fields of a record of the model are those of its description.
    const value = (row: T) => (row as Readonly<Record<string, unknown>>)[name];
    Object.assign(columns, fieldColumns(snakeCase(exportedName(name, field)), field, value, site));
  }
  return columns;
}

function fieldColumns<T>(
  name: string,
  field: Field,
  value: (row: T) => unknown,
  site: Site,
): Record<string, (row: T) => Cell> {
  switch (field.kind) {
    case "date":
    case "date-or-none":
      return dateColumns(name, row => value(row) as EdtfDate | null | undefined);
    case "source-of-article": {
      const source = (row: T): Source | undefined => {
        const id = value(row) as Id | undefined;
        return id === undefined ? undefined : site.source(id);
      };
      return {
        publisher: row => source(row)?.publisher,
        via: row => source(row)?.via,
        [`${name}_url`]: row => source(row)?.url,
      };
    }
    case "record": {
      const inner = (row: T, key: string) =>
        (value(row) as Readonly<Record<string, Cell>> | undefined)?.[key];
      return Object.fromEntries(
        Object.keys(field.fields ?? {}).map(key => [
          key === field.short ? name : snakeCase(key),
          (row: T) => inner(row, key),
        ]),
      );
    }
    default:
      return { [name]: row => cellOf(value(row)) };
  }
}

function cellOf(value: unknown): Cell {
  return Array.isArray(value) ? value.join("; ") : (value as Cell);
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}
