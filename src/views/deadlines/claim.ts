/** What a statement claims, as days: the window in which it says the thing falls, and the days it is measured by. */

import type { Bound } from "../../content/records/statement.ts";
import { daysBetween } from "../../date/calendar.ts";
import type { EdtfDate } from "../../date/edtfDate.ts";
import type { Claim, DayRange, Shift, Span } from "./span.ts";

/** The claim of a date and its bound; null where no date is named, or one without a single known day (`../..`). */
export function claimOf({
  names,
  bound = "on",
}: {
  readonly names: EdtfDate | null;
  readonly bound?: Bound;
}): Claim | null {
  if (names === null) return null;
  const earliest = bound === "by" ? null : names.from;
  const latest = bound === "from" ? null : names.to;
  const from = earliest ?? latest;
  const to = latest ?? earliest;
  if (from === null || to === null) return null;
  return { earliest, latest, aim: { from, to }, fuzzy: names.approximate || names.uncertain };
}

/** "September 2026" -> "30 September 2026" is narrower; "by 30 September 2025" -> "by 30 September 2026" is later. */
export function shiftOf(old: Claim, now: Claim): Shift {
  const days = rangeBetween(old.aim, now.aim);
  if ((old.latest === null) !== (now.latest === null) && canBothHold(old, now))
    return { kind: now.latest === null ? "wider" : "narrower", days: null };
  if (compareDays(now.aim.from, old.aim.to) > 0) return { kind: "later", days };
  if (compareDays(now.aim.to, old.aim.from) < 0) return { kind: "earlier", days };
  const floor = compareEarliest(now.earliest, old.earliest);
  const limit = compareLatest(now.latest, old.latest);
  if (floor === 0 && limit === 0) {
    if (old.fuzzy === now.fuzzy) return { kind: "same", days: [0, 0] };
    return { kind: now.fuzzy ? "wider" : "narrower", days: [0, 0] };
  }
  if (floor >= 0 && limit <= 0) return { kind: "narrower", days };
  if (floor <= 0 && limit >= 0) return { kind: "wider", days };
  return { kind: limit > 0 ? "later" : "earlier", days };
}

/** Whether there is a day that fits both claims. */
export function canBothHold(a: Claim, b: Claim): boolean {
  return !isOver(a, b.earliest) && !isOver(b, a.earliest);
}

/** Whether every day that fits the inner claim fits the outer one. */
export function isWithin(inner: Claim, outer: Claim): boolean {
  return (
    compareEarliest(inner.earliest, outer.earliest) >= 0 && compareLatest(inner.latest, outer.latest) <= 0
  );
}

/** Whether the claim's last day lies before this one. */
export function isOver(claim: Claim, day: string | null): boolean {
  return day !== null && claim.latest !== null && compareDays(claim.latest, day) < 0;
}

/** From any day of one span to any day of the other. */
export function rangeBetween(a: Span, b: Span): DayRange {
  return [daysBetween(a.to, b.from), daysBetween(a.from, b.to)];
}

/** How many years later the one day is than the other; `null` unless both are known to the day and the number is whole. */
export function wholeYears(a: Span, b: Span): number | null {
  if (a.from !== a.to || b.from !== b.to || a.from.slice(-5) !== b.from.slice(-5)) return null;
  return Number(b.from.slice(0, -6)) - Number(a.from.slice(0, -6));
}

/**
 * The day from which a dated record counts as known: the last day its date can mean, so that nothing is known before
 * it was surely there; where that end is open, the first. null: neither is known, it counts from the beginning.
 */
export function knownFrom(date: EdtfDate): string | null {
  return date.to ?? date.from;
}

export function isKnownOn(date: EdtfDate, day: string): boolean {
  const known = knownFrom(date);
  return known === null || compareDays(known, day) <= 0;
}

/** Order of two days as `EdtfDate` writes them; text order holds for the years 0000 to 9999. */
export function compareDays(a: string, b: string): number {
  if (a.length === 10 && b.length === 10) return a === b ? 0 : a < b ? -1 : 1;
  return Math.sign(daysBetween(b, a));
}

/** null stands before every day. */
export function compareEarliest(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareDays(a, b);
}

/** null stands after every day. */
function compareLatest(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDays(a, b);
}
