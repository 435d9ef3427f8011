/** Who somebody was on a day. */

import { daysBetween } from "../../date/calendar.ts";
import type { EdtfDate } from "../../date/edtfDate.ts";
import type { Actor } from "../../model.ts";

/**
 * Returns the role whose dates include the first day of a date, or `undefined` if none is known to. For a role without any date it
 * is not known on which days it was held.
 */
export function roleOn(actor: Actor, date: EdtfDate): string | undefined {
  const day = date.from ?? date.to;
  if (day === null) return undefined;
  return actor.roles.find(({ from, to }) => {
    if (from === undefined && to === undefined) return false;
    return isBefore(from?.from, day) && isBefore(day, to?.to);
  })?.role;
}

/** An absent end sets no bound. */
function isBefore(first: string | null | undefined, second: string | null | undefined): boolean {
  return first == null || second == null || daysBetween(first, second) >= 0;
}
