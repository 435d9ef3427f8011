/** Rows -> CSV by RFC 4180, safe to open in a spreadsheet. The door to csv-stringify. */
import { stringify } from "csv-stringify/sync";
import type { EdtfDate } from "../date/edtfDate.ts";
import type { Site } from "../views/site.ts";
import type { Output } from "./output.ts";

export type Cell = string | number | boolean | null | undefined;

/** One column: its name and what it holds of a row. */
export type Columns<T> = Readonly<Record<string, (row: T) => Cell>>;

export interface Table<T> {
  readonly rows: readonly T[];
  readonly columns: Columns<T>;
}

/**
 * A header line and one line a row, ended by CRLF, after a byte-order mark: without one, Excel does not read UTF-8. A text that a spreadsheet would run as a formula (it begins with
 * = + - @, a tab or a return) gets an apostrophe before it.
 */
export function toCsv<T>({ rows, columns }: Table<T>): string {
  const names = Object.keys(columns);
  const cells = rows.map(row => names.map(name => columns[name]?.(row) ?? ""));
  return stringify([names, ...cells], {
    bom: true,
    record_delimiter: "\r\n",
    escape_formulas: true,
    // The package quotes a text that holds the line end of this file; readers end a line at half of it too.
    quoted_match: /[\r\n]/,
    cast: { boolean: value => String(value) },
  });
}

/** An output that is a table: the page of data lists its columns and counts its rows. */
export interface TableOutput extends Output {
  readonly name: string;
  readonly outline: (site: Site) => TableOutline;
}

/** Returns the output `/data/<name>.csv`. */
export function tableOutput<const Name extends string, T>(name: Name, table: (site: Site) => Table<T>) {
  return {
    name,
    path: `/data/${name}.csv`,
    text: (site: Site) => toCsv(table(site)),
    outline: (site: Site) => outlineOf(table(site)),
  } satisfies TableOutput;
}

export interface TableOutline {
  readonly columns: readonly string[];
  readonly rows: number;
}

export function outlineOf<T>({ rows, columns }: Table<T>): TableOutline {
  return { columns: Object.keys(columns), rows: rows.length };
}

/** A date takes three columns: as written, and the first and last day it can mean. */
export function dateColumns<T>(name: string, date: (row: T) => EdtfDate | null | undefined): Columns<T> {
  return {
    [name]: row => date(row)?.edtf,
    [`${name}_from`]: row => date(row)?.from,
    [`${name}_to`]: row => date(row)?.to,
  };
}
