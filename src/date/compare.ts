/** The order of dates on a timeline. */
import { dayNumber, numberOfDay } from "./calendar.ts";
import type { EdtfDate } from "./edtfDate.ts";
import { expressionOf } from "./parts.ts";

/**
 * Order of a timeline: the earliest possible day, an open or unknown start first; then the coarser date first, that
 * is the one that can end later, and a day before its hours; two times of one day by the moment. 0: the same to a reader
 * of the timeline, whatever the text.
 */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return (
    compareStarts(a.from, b.from) ||
    -compareEnds(a.to, b.to) ||
    Number(a.precision === "time") - Number(b.precision === "time") ||
    (a.precision === "time" && b.precision === "time" ? Math.sign(moment(a) - moment(b)) : 0)
  );
}

function compareStarts(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareDays(a, b);
}

function compareEnds(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDays(a, b);
}

function compareDays(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length === 10 && b.length === 10) return a < b ? -1 : 1;
  return numberOfDay(a) < numberOfDay(b) ? -1 : 1;
}

/** Seconds since 1970-01-01T00:00:00Z. */
function moment(date: EdtfDate): number {
  const time = expressionOf(date);
  if (time.kind !== "time") return 0;
  return ((dayNumber(time) * 24 + time.hour) * 60 + time.minute - time.offset) * 60 + time.second;
}
