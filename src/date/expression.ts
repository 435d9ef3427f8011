/** What an EDTF text says, taken apart: plain data, between reading and wording. */

export type Part = "year" | "month" | "day";

/** The parts of a date that `?` (or `%`) and `~` (or `%`) qualify. */
export interface Fuzz {
  readonly uncertain: readonly Part[];
  readonly approximate: readonly Part[];
}

/** Digits, some of which may be `X`; the year with its sign. */
export interface CalendarDate extends Fuzz {
  readonly kind: "date";
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
}

/** A division of a year, by its code 21 to 41 (ISO 8601-2, 4.8). */
export interface Season extends Fuzz {
  readonly kind: "season";
  readonly year: number;
  readonly code: number;
}

/** A year of more than four digits, or one of which only the first digits are meant (`1950S2`). */
export interface LongYear extends Fuzz {
  readonly kind: "year";
  readonly year: number;
  /** The first and the last year it can be; the same where every digit counts. */
  readonly first: number;
  readonly last: number;
}

export interface ZonedTime extends Fuzz {
  readonly kind: "time";
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC. */
  readonly offset: number;
}

/** A date that is possible at the end of an interval or in a set. */
export type Single = CalendarDate | Season | LongYear;

export type End = Single | { readonly kind: "open" } | { readonly kind: "unknown" };

export interface Interval {
  readonly kind: "interval";
  readonly start: End;
  readonly end: End;
}

export type Member =
  | { readonly kind: "one"; readonly date: Single }
  | { readonly kind: "range"; readonly start: Single; readonly end: Single }
  | { readonly kind: "before"; readonly date: Single }
  | { readonly kind: "after"; readonly date: Single };

/** `{…}` means all of its members, `[…]` one of them. */
export interface DateSet {
  readonly kind: "set";
  readonly all: boolean;
  readonly members: readonly Member[];
}

export type Expression = Single | ZonedTime | Interval | DateSet;

export const NO_FUZZ: Fuzz = { uncertain: [], approximate: [] };
