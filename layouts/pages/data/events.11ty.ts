import { toCsv } from "../../../src/outputs/csv.ts";
import { eventsTable } from "../../../src/outputs/tables.ts";
import type { PageData } from "../../parts/page.ts";

export const data = { permalink: "/data/events.csv" };

export function render({ site }: PageData) {
  return toCsv(eventsTable(site));
}
