/** Who wrote what an entry tells, and in which language. */
import type { FeedEntry } from "../../views/feeds/entries.ts";
import type { Site } from "../../views/site.ts";

export function authorsOf(
  site: Site,
  { event }: FeedEntry,
): { readonly authors: readonly string[]; readonly lang: string } {
  if (event === undefined) return { authors: [], lang: site.words.lang };
  const { by = [], lang } = site.head(site.event(event).article);
  const authors = by.map(name => {
    const actor = site.actorOr(name);
    return typeof actor === "string" ? actor : actor.name;
  });
  return { authors, lang };
}
