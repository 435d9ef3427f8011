/** What a date is in the model: plain data, as written and as far as it is known. */

/**
 * How fine the date is, by its finest part that is known. `season` is any division of a year longer than a month
 * (21 to 41); `era` is more than a century (`1XXX`, `XXXX`); `interval` and `set` are what is written as such.
 */
export type Precision =
  | "time"
  | "day"
  | "month"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "era"
  | "interval"
  | "set";

export interface EdtfDate {
  /** As written, without space around it. */
  readonly edtf: string;
  /**
   * First calendar day it can mean, `YYYY-MM-DD` (outside the years 0000 to 9999 with a sign and six digits or more);
   * null: open or not known. The fuzz of ? ~ % is left aside. A date-time counts by the day it names, in its own offset.
   */
  readonly from: string | null;
  /** Last calendar day it can mean. */
  readonly to: string | null;
  readonly precision: Precision;
  /** `~` or `%` anywhere. */
  readonly approximate: boolean;
  /** `?` or `%` anywhere. */
  readonly uncertain: boolean;
}

/** Returns a civil day, `YYYY-MM-DD`, as a date. */
export function dateOfDay(day: string): EdtfDate {
  return { edtf: day, from: day, to: day, precision: "day", approximate: false, uncertain: false };
}
