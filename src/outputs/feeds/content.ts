/** What an entry of a feed holds: what happened, and the article where it is about that event alone; otherwise the summary. */
import type { Block } from "../../model.ts";
import type { FeedEntry } from "../../views/feeds/entries.ts";
import type { Site } from "../../views/site.ts";

/** The signs that HTML and XML have for themselves, and those that XML 1.0 cannot hold (section 2.2). */
export function escaped(text: string): string {
  return text.replace(NO_XML, "\ufffd").replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
}

const NO_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Returns HTML in which every address is whole. */
export function contentHtml(site: Site, { lines, event: id, url }: FeedEntry): string {
  const told = lines.map(paragraph);
  if (id === undefined) return told.join("\n");
  const event = site.event(id);
  const article = site.article(event.article);
  const isWhole = article.events.length === 1 && article.body.length > 0;
  const text = isWhole
    ? article.body.map(block => blockHtml(site, block))
    : [paragraph(event.summary ?? event.title)];
  return absolute([...told, ...text].join("\n"), site.story.url ?? "", url);
}

function blockHtml(site: Site, block: Block): string {
  if (block.kind === "prose") return block.html;
  const { speakers } = site.quote(block.quote);
  const names = speakers.map(each => {
    const actor = site.actorOr(each);
    return typeof actor === "string" ? actor : actor.name;
  });
  const by = names.length === 0 ? "" : `\n${paragraph(site.words.records.and(names))}`;
  return `<blockquote>${block.html}</blockquote>${by}`;
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

/** Attributes alone can hold a straight quotation mark: rendered text has entities. */
function absolute(html: string, site: string, page: string): string {
  return html.replace(/ (href|src)="([/#][^"]*)"/g, (_, name, address) => {
    const from = address.startsWith("#") ? page.replace(/#.*$/, "") : "";
    return ` ${name}="${site}${from}${address}"`;
  });
}
