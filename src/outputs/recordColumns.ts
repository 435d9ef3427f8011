/** The columns of a table of records: they follow from the fields, in their order. */
import type { Field, Fields } from "../content/records/field.ts";
import type { EdtfDate } from "../date/edtfDate.ts";
import type { Id, Source } from "../model.ts";
import type { Site } from "../views/site.ts";
import { type Cell, type Columns, dateColumns } from "./csv.ts";
import { exportedName } from "./recordData.ts";

/**
 * A date has three columns. A source has its publisher, the publication in which it was read, and its address. A record has a
 * column for each of its fields, under its own name and theirs; under theirs alone if a text may be short for it. A list is one
 * cell, and a list of records has no column. Throws if two fields have a column of one name, which is a bug.
 */
export function columnsOf<T extends object>(fields: Fields, site: Site): Columns<T> {
  const columns: Record<string, (row: T) => Cell> = {};
  for (const [name, field] of Object.entries(fields)) {
    // The fields of a record of the model are those of its description.
    const value = (row: T) => (row as Readonly<Record<string, unknown>>)[name];
    const made = fieldColumns(snakeCase(exportedName(name, field)), field, value, site);
    for (const [column, cell] of Object.entries(made)) {
      if (column in columns) throw new Error(`two fields have the column ${column}`);
      columns[column] = cell;
    }
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
      const fields = Object.entries(field.fields ?? {}).map(([key, inner]) => {
        const own = snakeCase(exportedName(key, inner));
        const column = key === field.short ? name : field.short === undefined ? `${name}_${own}` : own;
        const innerValue = (row: T) => (value(row) as Readonly<Record<string, unknown>> | undefined)?.[key];
        return fieldColumns(column, inner, innerValue, site);
      });
      return Object.assign({}, ...fields);
    }
    case "list":
      if (field.of?.kind === "record") return {};
      if (field.of?.kind === "date")
        return {
          [name]: row => (value(row) as readonly EdtfDate[] | undefined)?.map(({ edtf }) => edtf).join("; "),
        };
      return { [name]: row => cellOf(value(row)) };
    case "facts":
      // Which there are, the story says: see events.ts.
      return {};
    case "by-language":
      return {
        [name]: row =>
          Object.entries((value(row) ?? {}) as Readonly<Record<string, string>>)
            .map(([language, text]) => `${language}: ${text}`)
            .join("; "),
      };
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
