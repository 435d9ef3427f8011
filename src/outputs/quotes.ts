/** Every quote as a row of a table. */
import type { Quote } from "../model.ts";
import type { Site } from "../views/site.ts";
import { type Columns, dateColumns, tableOutput } from "./csv.ts";
import { sourceColumns } from "./sourceColumns.ts";

export const quotes = tableOutput("quotes", (site: Site) => {
  const columns: Columns<Quote> = {
    id: quote => quote.id,
    speaker: quote => quote.speakers.join("; "),
    as: quote => quote.as,
    text: quote => quote.text,
    ...dateColumns("said", quote => quote.said),
    translated: quote => quote.translated,
    original_lang: quote => quote.originalLang,
    check: quote => quote.check,
    ...sourceColumns(site),
    note: quote => quote.note,
    article: quote => quote.article,
  };
  return { rows: site.timeline.quotes, columns };
});
