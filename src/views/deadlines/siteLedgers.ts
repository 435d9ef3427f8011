/** The ledgers of a site's deadlines on the site's day. Each is computed once for all pages and files. */
import { question, view } from "../question.ts";
import type { Site } from "../site.ts";
import { type Ledger, ledgers } from "./ledger.ts";

/** In the story's order. */
export const ledgersOf = view("ledgers", (site: Site): readonly Ledger[] =>
  ledgers(site.timeline, site.today),
);

/** Returns the ledger of a deadline. Throws if the story has no such deadline, which is a bug. */
export const ledgerOf = question("ledger", (site: Site, id): Ledger => {
  const found = ledgersOf(site).find(({ deadline }) => deadline.id === id);
  if (found === undefined) throw new Error(`no deadline "${id}"`);
  return found;
});

/** Returns the ledger of the main deadline or, if none is marked, of the first one. */
export function mainLedger(site: Site): Ledger | undefined {
  const { deadlines } = site;
  const main = deadlines.find(each => each.main) ?? deadlines[0];
  return main && ledgerOf(site, main.id);
}
