/** The last day of which anything is recorded, and the day of the page: what lies between is not known here. */
import { formatDate } from "../../src/date/words.ts";
import type { Site } from "../../src/views/site.ts";
import { lastRecorded, todayOf } from "../../src/views/today.ts";

export function RecordReach({ site }: { readonly site: Site }) {
  const { words } = site;
  const today = formatDate(todayOf(site), words.dates);
  const last = lastRecorded(site);
  return (
    <>{last === undefined ? words.asOfDay(today) : words.recordTo(formatDate(last, words.dates), today)}</>
  );
}
