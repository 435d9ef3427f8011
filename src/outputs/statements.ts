/** Every statement as a row of a table, with how it changed its date. */
import { statement } from "../content/records/statement.ts";
import type { Statement } from "../model.ts";
import { effectOf } from "../views/deadlines/effects.ts";
import type { Site } from "../views/site.ts";
import { type Columns, tableOutput } from "./csv.ts";
import { columnsOf } from "./recordColumns.ts";

export const statements = tableOutput((site: Site) => {
  const rowOf = ({ id }: Statement) => effectOf(site, id)?.row;
  const columns: Columns<Statement> = {
    id: each => each.id,
    ...columnsOf<Statement>(statement, site),
    article: each => each.article,
    move: each => rowOf(each)?.move,
    days_min: each => rowOf(each)?.days?.[0],
    days_max: each => rowOf(each)?.days?.[1],
    compared_with: each => rowOf(each)?.from,
  };
  return { rows: site.timeline.statements, columns };
});
