/** A feed as Atom (RFC 4287). */
import { feedEntry } from "../../views/feeds/entries.ts";
import { FEED_TYPES, type Feed } from "../../views/feeds/feeds.ts";
import { question } from "../../views/question.ts";
import type { Site } from "../../views/site.ts";
import { authorsOf } from "./authors.ts";
import { contentHtml, escaped } from "./content.ts";

/** `updated` is the day on which an entry last changed, never that of the build. */
export function atomFeed(site: Site, feed: Feed): string {
  const { story, words } = site;
  const at = story.url ?? "";
  const own = `${at}${feed.page}feed.xml`;
  const lines = [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(words.lang)}">`,
    `<id>${escaped(own)}</id>`,
    `<title>${escaped(feed.title)}</title>`,
    `<updated>${momentOf(feed.updated)}</updated>`,
    `<author><name>${escaped(story.title)}</name></author>`,
    ...(story.license === undefined ? [] : [`<rights>${escaped(story.license)}</rights>`]),
    `<link rel="self" type="${FEED_TYPES.xml}" href="${escaped(own)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(at + feed.page)}"/>`,
    ...feed.entries.map(id => entryXml(site, id)),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

/** The same in every feed that has it, so it is written once. */
const entryXml = question("feed entry as Atom", (site: Site, id): string => {
  const entry = feedEntry(site, id);
  const { feeds } = site.words;
  const at = site.story.url ?? "";
  const { authors, lang } = authorsOf(site, entry);
  return [
    `<entry xml:lang="${escaped(lang)}">`,
    `<id>${escaped(at + id)}</id>`,
    `<title>${escaped(entry.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escaped(at + entry.url)}"/>`,
    `<published>${momentOf(entry.published)}</published>`,
    `<updated>${momentOf(entry.updated)}</updated>`,
    ...authors.map(name => `<author><name>${escaped(name)}</name></author>`),
    ...entry.told.map(told => `<category term="${told}" label="${escaped(feeds.told[told])}"/>`),
    `<content type="html">${escaped(contentHtml(site, entry))}</content>`,
    "</entry>",
  ].join("\n");
});

/** The beginning of a civil day, as RFC 3339 writes it. */
export function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}
