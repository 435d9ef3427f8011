import { statementsCsv } from "../../../src/outputs/tables.ts";
import type { PageData } from "../../parts/page.ts";

export const data = { permalink: "/data/statements.csv" };

export function render({ site }: PageData) {
  return statementsCsv(site);
}
