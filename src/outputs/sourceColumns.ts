/** The columns that say where a record was printed. */
import type { Id } from "../model.ts";
import type { Site } from "../views/site.ts";

/** Who printed it, by way of whom, and where. */
export function sourceColumns(site: Site) {
  const source = (row: { readonly source?: Id }) =>
    row.source === undefined ? undefined : site.source(row.source);
  return {
    publisher: (row: { readonly source?: Id }) => source(row)?.publisher,
    via: (row: { readonly source?: Id }) => source(row)?.via,
    source_url: (row: { readonly source?: Id }) => source(row)?.url,
  };
}
