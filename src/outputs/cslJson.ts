/** Sources -> CSL-JSON 1.0.2 (Citation Style Language), which citation processors read. */
import type { Site } from "../views/site.ts";
import { type Reference, type ReferenceDate, referencesOf } from "./reference.ts";

export function cslJson(site: Site): string {
  return `${JSON.stringify(referencesOf(site).map(item), null, 1)}\n`;
}

/** Fields without a value are left out. */
function item({ key, title, publisher, via, published, url, archived, note }: Reference) {
  return {
    id: key,
    type: url === undefined ? "document" : "webpage",
    title,
    ...(url === undefined ? { publisher } : { "container-title": publisher }),
    source: via,
    issued: published && dateOf(published),
    URL: url,
    archive_location: archived,
    note,
  };
}

/** A date of which not even the year is certain is a text. */
function dateOf({ edtf, year, month, day, circa }: ReferenceDate) {
  if (year === undefined) return { literal: edtf };
  const parts = [year, month, day].filter(part => part !== undefined);
  return { "date-parts": [parts], ...(circa && { circa: true }) };
}
