/** The calendar of deadlines and events. */
import { calendarText } from "../../src/outputs/calendar.ts";
import type { PageData } from "../parts/page.ts";

export function render({ site }: PageData) {
  return calendarText(site);
}
