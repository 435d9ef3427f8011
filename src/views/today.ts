/** The day of the build as a date like any other, and what lies ahead of it. */
import { compareDates, type EdtfDate, parseDate } from "../date.ts";
import type { Event } from "../model.ts";
import type { Site } from "./site.ts";

export function todayOf({ today }: Site): EdtfDate {
  return dateOfDay(today);
}

/** A civil day as a date. */
export function dateOfDay(day: string): EdtfDate {
  const reading = parseDate(day);
  if ("fault" in reading) throw new Error(`"${day}" is not a day`);
  return reading.date;
}

/** Whether even the first day an event can have is after the day of the site: it is dated ahead, and has not happened. */
export function isAhead(site: Site, { date }: Event): boolean {
  return date.from !== null && compareDates(date, todayOf(site)) > 0 && date.from !== site.today;
}
