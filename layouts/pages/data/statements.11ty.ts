import { toCsv } from "../../../src/outputs/csv.ts";
import { statementsTable } from "../../../src/outputs/tables.ts";
import type { PageData } from "../../parts/page.ts";

export const data = { permalink: "/data/statements.csv" };

export function render({ site }: PageData) {
  return toCsv(statementsTable(site));
}
