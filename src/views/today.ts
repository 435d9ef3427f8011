/** The day of the build as a date like any other, and what lies ahead of it. */
import { type EdtfDate, parseDate } from "../date.ts";
import { compareDays } from "./claim.ts";
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

/** Whether even the first day it can mean is after the day of the site: what bears that date has not happened. */
export function isAhead({ today }: Site, { from }: EdtfDate): boolean {
  return from !== null && compareDays(from, today) > 0;
}
