/** Every quote as a row of a table. */
import { quote } from "../content/records/quote.ts";
import type { Quote } from "../model.ts";
import type { Site } from "../views/site.ts";
import { type Columns, tableOutput } from "./csv.ts";
import { columnsOf } from "./recordColumns.ts";

export const quotes = tableOutput((site: Site) => {
  const columns: Columns<Quote> = {
    id: each => each.id,
    ...columnsOf<Quote>(quote, site),
    check: each => each.check,
    article: each => each.article,
  };
  return { rows: site.timeline.quotes, columns };
});
