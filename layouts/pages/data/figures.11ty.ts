import { toCsv } from "../../../src/outputs/csv.ts";
import { figuresTable } from "../../../src/outputs/tables.ts";
import type { PageData } from "../../parts/page.ts";

export const data = { permalink: "/data/figures.csv" };

export function render({ site }: PageData) {
  return toCsv(figuresTable(site));
}
