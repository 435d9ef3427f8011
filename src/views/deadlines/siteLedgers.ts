/** The ledgers of a site's deadlines on the site's day. Each is computed once for all pages and files. */
import type { Id } from "../../model.ts";
import { memo } from "../memo.ts";
import type { Site } from "../site.ts";
import { type Ledger, ledgers } from "./ledger.ts";

/** In the story's order. */
export const ledgersOf = memo((site: Site): readonly Ledger[] => ledgers(site.timeline, site.today));

/** Returns the ledger of a deadline. Throws if the story has no such deadline, which is a bug. */
export function ledgerOf(site: Site, id: Id): Ledger {
  const found = ledgersById(site).get(id);
  if (found === undefined) throw new Error(`no deadline "${id}"`);
  return found;
}

const ledgersById = memo((site: Site) => new Map(ledgersOf(site).map(each => [each.deadline.id, each])));

/** Returns the ledger of the main deadline or, if none is marked, of the first one. */
export function mainLedger(site: Site): Ledger | undefined {
  const { deadlines } = site.timeline;
  const main = deadlines.find(each => each.main) ?? deadlines[0];
  return main && ledgerOf(site, main.id);
}
