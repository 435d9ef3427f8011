/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import { feedEntry } from "../../views/feeds/entries.ts";
import type { Feed } from "../../views/feeds/feeds.ts";
import { question } from "../../views/question.ts";
import type { Site } from "../../views/site.ts";
import { momentOf } from "./atom.ts";
import { authorsOf } from "./authors.ts";
import { contentHtml } from "./content.ts";

export function jsonFeed(site: Site, feed: Feed): string {
  const { story, words } = site;
  const at = story.url ?? "";
  const head = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: at + feed.page,
    feed_url: `${at}${feed.page}feed.json`,
    language: words.lang,
    authors: [{ name: story.title }],
  });
  const items = feed.entries.map(id => itemJson(site, id)).join(",\n");
  return `${head.slice(0, -1)},"items":[\n${items}\n]}\n`;
}

/** The same in every feed that has it, so it is written once. */
const itemJson = question("feed entry as JSON", (site: Site, id): string => {
  const entry = feedEntry(site, id);
  const at = site.story.url ?? "";
  const { authors, lang } = authorsOf(site, entry);
  return JSON.stringify({
    id: at + id,
    url: at + entry.url,
    title: entry.title,
    content_html: contentHtml(site, entry),
    date_published: momentOf(entry.published),
    date_modified: momentOf(entry.updated),
    ...(authors.length > 0 && { authors: authors.map(name => ({ name })) }),
    tags: entry.told.map(told => site.words.feeds.told[told]),
    language: lang,
  });
});
