/** What a statement claims, as days: the first and the last day that fit, and the days from which a move is measured. */

import type { Bound } from "../../content/records/statement.ts";
import { daysBetween } from "../../date/calendar.ts";
import type { EdtfDate } from "../../date/edtfDate.ts";
import type { Claim, DayRange, Shift, Span } from "./span.ts";

/** Returns the claim of a date and its bound; `null` if no date is named, or one without a known day (`../..`). */
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

/** Returns whether a day fits both claims. */
export function canBothHold(a: Claim, b: Claim): boolean {
  return !isOver(a, b.earliest) && !isOver(b, a.earliest);
}

/** Returns whether every day that fits the inner claim fits the outer one. */
export function isWithin(inner: Claim, outer: Claim): boolean {
  return (
    compareEarliest(inner.earliest, outer.earliest) >= 0 && compareLatest(inner.latest, outer.latest) <= 0
  );
}

/** Returns whether the claim's last day is before this day. */
export function isOver(claim: Claim, day: string | null): boolean {
  return day !== null && claim.latest !== null && compareDays(claim.latest, day) < 0;
}

/** Returns the least and the most days from a day of one span to a day of the other. */
export function rangeBetween(a: Span, b: Span): DayRange {
  return [daysBetween(a.to, b.from), daysBetween(a.from, b.to)];
}

/** Returns by how many years the second day is later; `null` unless both are exact days and the number is whole. */
export function wholeYears(a: Span, b: Span): number | null {
  if (a.from !== a.to || b.from !== b.to || a.from.slice(-5) !== b.from.slice(-5)) return null;
  return Number(b.from.slice(0, -6)) - Number(a.from.slice(0, -6));
}

/**
 * Returns the day from which a dated record counts as known: the last day its date can mean, so that nothing is shown before it was
 * certainly known, or the first day if that end is open. Returns `null` if neither is known: it then counts from the beginning.
 */
export function knownFrom(date: EdtfDate): string | null {
  return date.to ?? date.from;
}

export function isKnownOn(date: EdtfDate, day: string): boolean {
  const known = knownFrom(date);
  return known === null || compareDays(known, day) <= 0;
}

/** Compares two days as `EdtfDate` writes them. The order of texts is right only for the years 0000 to 9999. */
export function compareDays(a: string, b: string): number {
  if (a.length === 10 && b.length === 10) return a === b ? 0 : a < b ? -1 : 1;
  return Math.sign(daysBetween(b, a));
}

/** Compares two days; `null` comes before every day. */
export function compareEarliest(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareDays(a, b);
}

/** Compares two days; `null` comes after every day. */
function compareLatest(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDays(a, b);
}
