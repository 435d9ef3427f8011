/** Where records are within the page of their article, and how a source is cited. */
import type { Article, Id, Source } from "../model.ts";
import { addressOf } from "../routes.ts";
import { question } from "./question.ts";
import type { Site } from "./site.ts";

/** Returns the link to the contact of the site: a mail address or a page. */
export function contactAddress(contact: string): string {
  return /^[^/@\s]+@[^/@\s]+$/.test(contact) ? `mailto:${contact}` : contact;
}

/** Returns the name of a record within its article, such as `herald` or `q1`: its id without the article's id. */
function localId(record: { readonly id: Id; readonly article: Id }): string {
  return record.id.slice(record.article.length + 1);
}

export function sourceAnchor(source: Source): string {
  return `source-${localId(source)}`;
}

/** Records that are numbered within their article: `quote-1`, `statement-2`, `figure-3`. */
export function recordAnchor(
  kind: "quote" | "statement" | "figure",
  record: { readonly id: Id; readonly article: Id },
): string {
  return `${kind}-${localId(record).slice(1)}`;
}

export interface Citation {
  readonly source: Source;
  /** Its number in the list of its article, counted from 1. */
  readonly number: number;
  readonly href: string;
}

export const citationOf = question("citation", (site: Site, id): Citation => {
  const source = site.source(id);
  const number = site.head(source.article).sources.indexOf(id) + 1;
  return { source, number, href: `${addressOf("article", source.article)}#${sourceAnchor(source)}` };
});

/** Returns the description of an article for search engines and shared links. */
export function descriptionOf(site: Site, article: Article): string {
  const first = article.events[0];
  return article.summary ?? (first === undefined ? undefined : site.event(first).summary) ?? article.title;
}
