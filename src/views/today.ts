/** The day of the build as a date like any other, what lies ahead of it, and how near to it the record comes. */

import { dateOfDay, type EdtfDate } from "../date/edtfDate.ts";
import { compareDays, knownFrom } from "./deadlines/claim.ts";
import { memo } from "./memo.ts";
import type { Site } from "./site.ts";

export function todayOf({ today }: Site): EdtfDate {
  return dateOfDay(today);
}

/** Whether even the first day it can mean is after the day of the site: what bears that date has not happened. */
export function isAhead({ today }: Site, { from }: EdtfDate): boolean {
  return from !== null && compareDays(from, today) > 0;
}

/** The last day, up to that of the site, of which anything is recorded. Nothing where no record bears a day. */
export const lastRecorded = memo(({ timeline, today }: Site): EdtfDate | undefined => {
  const dates = [
    ...timeline.events.map(event => event.date),
    ...timeline.statements.map(statement => statement.said),
    ...timeline.quotes.map(quote => quote.said),
    ...timeline.figures.map(figure => figure.asOf),
    ...timeline.sources.flatMap(source => source.published ?? []),
  ];
  const days = dates.map(knownFrom).filter(day => day !== null && compareDays(day, today) <= 0);
  const last = days.reduce((a, b) => (a === null || (b !== null && compareDays(b, a) > 0) ? b : a), null);
  return last === null ? undefined : dateOfDay(last);
});
