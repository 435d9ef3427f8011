/** Every event as a row of a table. */
import { event } from "../content/records/event.ts";
import type { Event } from "../model.ts";
import type { Site } from "../views/site.ts";
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
  };
  return { rows: site.timeline.events, columns };
});

/** A full address if the site knows its own, otherwise an address from the root. */
function absolute(site: Site, address: string): string {
  return `${site.timeline.story.url ?? ""}${address}`;
}
