/** Rows -> CSV by RFC 4180, safe to open in a spreadsheet. The door to csv-stringify. */
import { stringify } from "csv-stringify/sync";
import type { EdtfDate } from "../date/edtfDate.ts";
import type { Site } from "../views/site.ts";

export type Cell = string | number | boolean | null | undefined;

/** One column: its name and its value in a row. */
export type Columns<T> = Readonly<Record<string, (row: T) => Cell>>;

export interface Table<T> {
  readonly rows: readonly T[];
  readonly columns: Columns<T>;
}

/**
 * Returns a header line and one line for each row, each ended by CRLF, after a byte-order mark: without it, Excel does not read UTF-8.
 * A text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a return) gets an apostrophe before it.
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

/** An output that is a table. The data page lists its columns and counts its rows. */
export interface TableOutput {
  readonly text: (site: Site) => string;
  readonly outline: (site: Site) => TableOutline;
}

export function tableOutput<T>(table: (site: Site) => Table<T>): TableOutput {
  return { text: site => toCsv(table(site)), outline: site => outlineOf(table(site)) };
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
