/** The day of the build as a date like any other. */
import { type EdtfDate, parseDate } from "../date.ts";
import type { Site } from "./site.ts";

export function todayOf({ today }: Site): EdtfDate {
  const reading = parseDate(today);
  if ("fault" in reading) throw new Error(`The site's day is "${today}"`);
  return reading.date;
}
