/** The ledgers of a site's deadlines on the site's day: each is worked out once, and every page and file reads that one. */
import type { Id } from "../../model.ts";
import { memo } from "../memo.ts";
import type { Site } from "../site.ts";
import { type Ledger, ledgers } from "./ledger.ts";

/** In the story's order. */
export const ledgersOf = memo((site: Site): readonly Ledger[] => ledgers(site.timeline, site.today));

/** Throws if the story has no such deadline: a bug. */
export function ledgerOf(site: Site, id: Id): Ledger {
  const found = ledgersById(site).get(id);
  if (found === undefined) throw new Error(`no deadline "${id}"`);
  return found;
}

const ledgersById = memo((site: Site) => new Map(ledgersOf(site).map(each => [each.deadline.id, each])));

/** The deadline that the story is about: the one it calls its main one, else its first. */
export function mainLedger(site: Site): Ledger | undefined {
  const { deadlines } = site.timeline;
  const main = deadlines.find(each => each.main) ?? deadlines[0];
  return main && ledgerOf(site, main.id);
}
