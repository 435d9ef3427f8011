/** Days that a statement claims, and how far apart two claims are. */

/** Days, including both ends. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Least and most days; later is positive. Two equal numbers mean that the size is exact. */
export type DayRange = readonly [min: number, max: number];

export interface Claim {
  /** First day that fits the claim, its floor; `null` if it has none. */
  readonly earliest: string | null;
  /** Last day that fits the claim, its limit; `null` if it has none. */
  readonly latest: string | null;
  /**
   * The days a move is measured from and to: the limit of "by", the floor of "from", all days of "on" and
   * "during". So a move is never more precise than the less precise of its two dates.
   */
  readonly aim: Span;
  /** Whether the date has `~`, `?` or `%`. Its days, and every size counted from them, are then only approximate. */
  readonly fuzzy: boolean;
}

/** How a new claim compares with an old one. `days` is `null` if one is a floor and the other a limit that fits it. */
export interface Shift {
  readonly kind: "same" | "later" | "earlier" | "narrower" | "wider";
  readonly days: DayRange | null;
}
