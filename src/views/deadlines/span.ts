/** Days that a statement claims, and how far apart two claims are. */

/** Days, both ends counted. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Least and most days; later is positive. Two equal numbers: known to the day. */
export type DayRange = readonly [min: number, max: number];

export interface Claim {
  /** First day that fits the claim; null: it sets no floor. */
  readonly earliest: string | null;
  /** Last day that fits the claim, its limit; null: it sets none. */
  readonly latest: string | null;
  /**
   * The days a move is measured from and to: of "by" the limit, of "from" the floor, of "on" and "during" the whole
   * window. A move is therefore never finer than the coarser of its two dates.
   */
  readonly aim: Span;
  /** `~`, `?` or `%` in the date: its days, and every size counted from them, are about right at best. */
  readonly fuzzy: boolean;
}

/** How a new claim stands to an old one. `days` is null where one is a floor and the other a limit that fits it. */
export interface Shift {
  readonly kind: "same" | "later" | "earlier" | "narrower" | "wider";
  readonly days: DayRange | null;
}
