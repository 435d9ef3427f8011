/** Eight characters that change when what the timeline shows of an event does, or a correction is made to its article. */
import { createHash } from "node:crypto";
import type { Event } from "../../model.ts";
import type { Site } from "../site.ts";

/**
 * Every field takes part, but for addresses and for what puts entries in order. What depends on the day of the build takes no
 * part: a passed date is no news.
 */
export function fingerprintOf(site: Site, event: Event): string {
  const { id, article, url: _url, order: _order, alsoIn: _alsoIn, ...fields } = event;
  const shown = [
    fields,
    site.quotesOfEvent(id).map(({ id: _id, check: _check, copy: _copy, ...quote }) => quote),
    site.statementsOfEvent(id).map(({ id: _id, ...statement }) => statement),
    site.article(article).corrections,
  ];
  return createHash("sha256").update(JSON.stringify(shown)).digest("hex").slice(0, 8);
}
