/** Every event as a row of a table; the columns carry the names of the fields. */
import type { Event } from "../model.ts";
import type { Site } from "../views/site.ts";
import { type Columns, dateColumns, tableOutput } from "./csv.ts";

export const events = tableOutput("events", (site: Site) => {
  const columns: Columns<Event> = {
    id: event => event.id,
    ...dateColumns("date", event => event.date),
    title: event => event.title,
    summary: event => event.summary,
    kind: event => event.kind,
    key: event => event.key,
    status: event => event.status,
    place: event => event.place?.name,
    country: event => event.place?.country,
    lat: event => event.place?.lat,
    lon: event => event.place?.lon,
    actors: event => event.actors.join("; "),
    sources: event => event.sources.length,
    date_note: event => event.dateNote,
    article: event => event.article,
    url: event => absolute(site, event.url),
  };
  return { rows: site.timeline.events, columns };
});

/** In full where the site knows where it stands, else from its root. */
function absolute(site: Site, address: string): string {
  return `${site.timeline.story.url ?? ""}${address}`;
}
