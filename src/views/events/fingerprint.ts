/** Eight characters that change if what the timeline shows of an event changes, or if its article is corrected. */
import { createHash } from "node:crypto";
import type { Event } from "../../model.ts";
import { question } from "../question.ts";
import type { Site } from "../site.ts";

/**
 * Returns the fingerprint of an event. It includes every field except addresses and what sorts entries. It does not include what
 * depends on the day of the build: a date that has passed is not a change.
 */
export function fingerprintOf(site: Site, { id }: Event): string {
  return fingerprint(site, id);
}

const fingerprint = question("fingerprint", (site: Site, id) => {
  const { article, url: _url, order: _order, alsoIn: _alsoIn, ...shownFields } = site.event(id);
  const { id: _id, ...fields } = shownFields;
  const shown = [
    fields,
    site.quotesOfEvent(id).map(({ id: _id, check: _check, copy: _copy, ...quote }) => quote),
    site.statementsOfEvent(id).map(({ id: _id, ...statement }) => statement),
    site.head(article).corrections,
  ];
  return createHash("sha256").update(JSON.stringify(shown)).digest("hex").slice(0, 8);
});
