/** The day of the build as a date like any other, what is after it, and the last day of the record. */

import { dateOfDay, type EdtfDate } from "../date/edtfDate.ts";
import { compareDays, knownFrom } from "./deadlines/claim.ts";
import { question, view } from "./question.ts";
import type { Site } from "./site.ts";

export function todayOf({ today }: Site): EdtfDate {
  return dateOfDay(today);
}

/** Returns whether the first day a date can mean is after the day of the site: what has that date has not happened. */
export function isAhead(site: Site, { from }: EdtfDate): boolean {
  return from !== null && isDayAhead(site, from);
}

const isDayAhead = question("is ahead", ({ today }: Site, day) => compareDays(day, today) > 0);

/** The last day, up to the day of the site, for which there is a record; `undefined` if no record has a day. */
export const lastRecorded = view("last recorded", ({ timeline, today }: Site): EdtfDate | undefined => {
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
