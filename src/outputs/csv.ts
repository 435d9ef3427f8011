/** Rows -> CSV by RFC 4180, safe to open in a spreadsheet. The door to csv-stringify. */
import { stringify } from "csv-stringify/sync";
import type { EdtfDate } from "../date.ts";

export type Cell = string | number | boolean | null | undefined;

/** One column: its name and what it holds of a row. */
export type Columns<T> = Readonly<Record<string, (row: T) => Cell>>;

/**
 * A header line and one line a row, ended by CRLF. A text that a spreadsheet would run as a formula (it begins with
 * = + - @, a tab or a return) gets an apostrophe before it.
 */
export function toCsv<T>(rows: readonly T[], columns: Columns<T>): string {
  const names = Object.keys(columns);
  const cells = rows.map(row => names.map(name => columns[name]?.(row) ?? ""));
  return stringify([names, ...cells], {
    record_delimiter: "\r\n",
    escape_formulas: true,
    cast: { boolean: value => String(value) },
  });
}

/** A date takes three columns: as written, and the first and last day it can mean. */
export function dateColumns<T>(name: string, date: (row: T) => EdtfDate | null | undefined): Columns<T> {
  return {
    [name]: row => date(row)?.edtf,
    [`${name}_from`]: row => date(row)?.from,
    [`${name}_to`]: row => date(row)?.to,
  };
}
