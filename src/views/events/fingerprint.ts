/** Eight characters that change when what the timeline shows of an event does, or a correction is made to its article. */
import { createHash } from "node:crypto";
import type { Event } from "../../model.ts";
import type { Site } from "../site.ts";

/** What depends on the day of the build takes no part: a passed date is no news. */
export function fingerprintOf(site: Site, event: Event): string {
  const { title, summary, date, kind, key, status, actors, sources, place } = event;
  const shown = [
    title,
    summary,
    date.edtf,
    kind,
    key,
    status,
    actors,
    sources.length,
    place?.name,
    site.quotesOfEvent(event.id).map(quote => quote.text),
    site.statementsOfEvent(event.id).map(each => [each.deadline, each.names?.edtf, each.bound, each.status]),
    site.article(event.article).corrections.map(each => [each.on.edtf, each.now]),
  ];
  return createHash("sha256").update(JSON.stringify(shown)).digest("hex").slice(0, 8);
}
