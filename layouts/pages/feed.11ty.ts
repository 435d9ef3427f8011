/** A feed, as Atom or as JSON Feed. */
import { atomFeed } from "../../src/outputs/feeds/atom.ts";
import { jsonFeed } from "../../src/outputs/feeds/jsonFeed.ts";
import { feedAbout } from "../../src/views/feeds/feeds.ts";
import type { PageData } from "../parts/page.ts";

export function render({ site, page: { url } }: PageData) {
  const feed = feedAbout(site, url.slice(0, url.lastIndexOf("/") + 1));
  if (feed === undefined) throw new Error(`no feed at ${url}`);
  return url.endsWith(".xml") ? atomFeed(site, feed) : jsonFeed(site, feed);
}
