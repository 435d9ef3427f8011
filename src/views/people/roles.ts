/** Who somebody was on a day. */

import { daysBetween } from "../../date/calendar.ts";
import type { EdtfDate } from "../../date/edtfDate.ts";
import type { Actor } from "../../model.ts";

/**
 * The role whose dates cover the first day of a date. undefined where none is known to: a role without any date is not
 * said to have been held on a given day.
 */
export function roleOn(actor: Actor, date: EdtfDate): string | undefined {
  const day = date.from ?? date.to;
  if (day === null) return undefined;
  return actor.roles.find(({ from, to }) => {
    if (from === undefined && to === undefined) return false;
    return isBefore(from?.from, day) && isBefore(day, to?.to);
  })?.role;
}

/** An absent end holds every day. */
function isBefore(first: string | null | undefined, second: string | null | undefined): boolean {
  return first == null || second == null || daysBetween(first, second) >= 0;
}
