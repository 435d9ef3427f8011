/** Every figure as a row of a table. */
import { figure } from "../content/records/figure.ts";
import type { Figure } from "../model.ts";
import type { Site } from "../views/site.ts";
import { type Columns, tableOutput } from "./csv.ts";
import { columnsOf } from "./recordColumns.ts";

export const figures = tableOutput((site: Site) => {
  const columns: Columns<Figure> = {
    id: each => each.id,
    ...columnsOf<Figure>(figure, site),
    article: each => each.article,
  };
  return { rows: site.timeline.figures, columns };
});
