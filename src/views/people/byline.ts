/** Who wrote an article, and the days on which it was published and updated, as its page shows them. */
import type { EdtfDate } from "../../date/edtfDate.ts";
import type { Actor, Article } from "../../model.ts";
import type { Site } from "../site.ts";
import { isAhead } from "../today.ts";

/** A name as it is printed, or an actor. */
export type Author = string | Actor;

export interface Imprint {
  readonly authors: readonly Author[];
  readonly published?: EdtfDate;
  /** Absent if it is the day on which the article was published. */
  readonly updated?: EdtfDate;
}

/** Returns `undefined` if there is nothing to show: a day that has not come is not shown. */
export function imprintOf(
  site: Site,
  { by = [], published, updated }: Pick<Article, "by" | "published" | "updated">,
): Imprint | undefined {
  const past = (date: EdtfDate | undefined) => (date === undefined || isAhead(site, date) ? undefined : date);
  const first = past(published);
  const last = past(updated);
  const imprint = {
    authors: by.map(name => site.actorOr(name)),
    ...(first && { published: first }),
    ...(last && last.from !== first?.from && { updated: last }),
  };
  return by.length === 0 && first === undefined && last === undefined ? undefined : imprint;
}
