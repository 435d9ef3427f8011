/** The clock, read here and nowhere else: every other function takes the day as an argument. */
import { DateTime } from "luxon";
import { isDay } from "../date/calendar.ts";
import { printable, Refusal } from "../problems/index.ts";

/**
 * The day it is in a time zone, YYYY-MM-DD. `DATELINE_TODAY=2024-08-16` replaces the clock, and after it
 * `SOURCE_DATE_EPOCH`, seconds since 1970 (https://reproducible-builds.org/specs/source-date-epoch/). An empty variable is
 * one that is not set. Throws a Refusal if one of the two is not a day of the years 0 to 9999.
 */
export function civilToday(zone: string, env: NodeJS.ProcessEnv = process.env): string {
  const { DATELINE_TODAY: day, SOURCE_DATE_EPOCH: epoch } = env;
  if (day && !(isCivil(day) && isDay(day)))
    throw new Refusal(
      `DATELINE_TODAY is "${printable(day)}", which is not a day. Write a day such as 2024-08-16.`,
    );
  const then = epoch && /^\d{1,12}$/.test(epoch) ? dayAt(DateTime.fromSeconds(Number(epoch), { zone })) : "";
  if (epoch && !isCivil(then))
    throw new Refusal(
      `SOURCE_DATE_EPOCH is "${printable(epoch)}", which is not a number of seconds. Write the seconds since 1970, such as 1723766400.`,
    );
  return day || then || dayAt(DateTime.now().setZone(zone));
}

function dayAt(time: DateTime): string {
  return time.toISODate() ?? "";
}

/** Whether a text has the form of a day in a year of four digits. */
function isCivil(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}
