/** The clock, read here and nowhere else: every other function is told what day it is. */
import { DateTime } from "luxon";
import { isDay } from "./date.ts";
import { Refusal } from "./problem.ts";

/**
 * The day it is where the story happens. `DATELINE_TODAY=2024-08-16` or `SOURCE_DATE_EPOCH` (seconds, see
 * reproducible-builds.org) stand in for the clock. Refuses what is not a day or a number.
 */
export function civilToday(zone: string, env: NodeJS.ProcessEnv = process.env): string {
  const { DATELINE_TODAY: day, SOURCE_DATE_EPOCH: epoch } = env;
  if (day) {
    if (!isDay(day)) throw new Refusal(`DATELINE_TODAY is "${day}"; write a day such as 2024-08-16.`);
    return day;
  }
  if (epoch && !/^\d{1,12}$/.test(epoch))
    throw new Refusal(`SOURCE_DATE_EPOCH is "${epoch}"; it is a number of seconds.`);
  const now = epoch ? DateTime.fromSeconds(Number(epoch), { zone }) : DateTime.now().setZone(zone);
  return now.toISODate() ?? "";
}
