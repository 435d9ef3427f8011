import { toCsv } from "../../../src/outputs/csv.ts";
import { quotesTable } from "../../../src/outputs/tables.ts";
import type { PageData } from "../../parts/page.ts";

export const data = { permalink: "/data/quotes.csv" };

export function render({ site }: PageData) {
  return toCsv(quotesTable(site));
}
