/** Every statement as a row of a table, with what it did to its date. */
import type { Statement } from "../model.ts";
import { effectOf } from "../views/deadlines/effects.ts";
import type { Site } from "../views/site.ts";
import { type Columns, dateColumns, tableOutput } from "./csv.ts";
import { sourceColumns } from "./sourceColumns.ts";

export const statements = tableOutput("statements", (site: Site) => {
  const rowOf = ({ id }: Statement) => effectOf(site, id)?.row;
  const columns: Columns<Statement> = {
    id: statement => statement.id,
    deadline: statement => statement.deadline,
    part: statement => statement.part,
    by: statement => statement.by.join("; "),
    by_text: statement => statement.byText,
    ...dateColumns("said", statement => statement.said),
    ...dateColumns("names", statement => statement.names),
    bound: statement => statement.bound,
    status: statement => statement.status,
    move: statement => rowOf(statement)?.move,
    days_min: statement => rowOf(statement)?.days?.[0],
    days_max: statement => rowOf(statement)?.days?.[1],
    confidence: statement => statement.confidence,
    ...sourceColumns(site),
    note: statement => statement.note,
    event: statement => statement.event,
    article: statement => statement.article,
    compared_with: statement => rowOf(statement)?.from,
  };
  return { rows: site.timeline.statements, columns };
});
