/** Every event as a row of a table. */
import { imprint } from "../content/records/article.ts";
import { event } from "../content/records/event.ts";
import { fieldsOfFacts } from "../content/records/fact.ts";
import type { Event, Facts } from "../model.ts";
import type { ArticleHead, Site } from "../views/site.ts";
import { type Columns, dateColumns, tableOutput } from "./csv.ts";
import { columnsOf } from "./recordColumns.ts";

export const events = tableOutput((site: Site) => {
  const columns: Columns<Event> = {
    id: each => each.id,
    ...dateColumns("date", each => each.date),
    ...columnsOf<Event>(event, site),
    status: each => each.status,
    sources: each => each.sources.length,
    article: each => each.article,
    url: each => absolute(site, each.url),
    ...imprintColumns(site),
    ...factColumns(site),
  };
  return { rows: site.timeline.events, columns };
});

/** Who wrote the article of the event, and when. */
function imprintColumns(site: Site): Columns<Event> {
  const columns = Object.entries(columnsOf<ArticleHead>(imprint, site));
  return Object.fromEntries(
    columns.map(([name, cell]) => [`article_${name}`, each => cell(site.head(each.article))] as const),
  );
}

/** A column for each field that the story declares, under its id with `_` for hyphens; a date has three. */
function factColumns(site: Site): Columns<Event> {
  const declared = site.story.fields ?? [];
  const fields = Object.entries(fieldsOfFacts(declared)).map(([id, field]) => [
    id,
    { ...field, written: id.replaceAll("-", "_") },
  ]);
  const columns = Object.entries(columnsOf<Facts>(Object.fromEntries(fields), site));
  return Object.fromEntries(
    columns.map(([name, cell]) => [name, each => each.facts && cell(each.facts)] as const),
  );
}

/** A full address if the site knows its own, otherwise an address from the root. */
function absolute(site: Site, address: string): string {
  return `${site.timeline.story.url ?? ""}${address}`;
}
