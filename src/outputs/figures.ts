/** Every figure as a row of a table. */
import type { Figure } from "../model.ts";
import type { Site } from "../views/site.ts";
import { type Columns, dateColumns, tableOutput } from "./csv.ts";
import { sourceColumns } from "./sourceColumns.ts";

export const figures = tableOutput("figures", (site: Site) => {
  const columns: Columns<Figure> = {
    id: figure => figure.id,
    series: figure => figure.series,
    ...dateColumns("as_of", figure => figure.asOf),
    value: figure => figure.value,
    min: figure => figure.min,
    max: figure => figure.max,
    approximate: figure => figure.approximate,
    doubtful: figure => figure.doubtful,
    text: figure => figure.text,
    confidence: figure => figure.confidence,
    ...sourceColumns(site),
    note: figure => figure.note,
    event: figure => figure.event,
    article: figure => figure.article,
  };
  return { rows: site.timeline.figures, columns };
});
