/** Where things stand in the site: addresses of pages, and of records within the page of their article. */
import type { Article, Id, Source } from "../model.ts";
import type { Site } from "./site.ts";

export interface NavigationItem {
  readonly href: string;
  readonly label: string;
}

/** The site's main pages, those that exist. */
export function navigationOf({ words, timeline }: Site): readonly NavigationItem[] {
  const { nav, records } = words;
  return [
    { href: "/", label: nav.timeline },
    ...(timeline.deadlines.length > 0 ? [{ href: "/deadlines/", label: words.deadline.nav }] : []),
    ...(timeline.figures.length > 0 ? [{ href: "/figures/", label: records.nav.figures }] : []),
    { href: "/actors/", label: nav.actors },
    ...(timeline.quotes.length > 0 ? [{ href: "/quotes/", label: records.nav.quotes }] : []),
    ...(timeline.sources.length > 0 ? [{ href: "/sources/", label: records.nav.sources }] : []),
    ...(timeline.pages.some(page => page.id === "about") ? [{ href: "/about/", label: nav.about }] : []),
  ];
}

/** Pages about the site, at the foot of every other. */
export function footOf({ words, timeline }: Site): readonly NavigationItem[] {
  return [
    ...timeline.pages.map(page => ({ href: `/${page.id}/`, label: page.title })),
    { href: pastAddress(), label: words.past.title },
    { href: "/corrections/", label: words.records.nav.corrections },
    { href: "/data/", label: words.nav.data },
  ];
}

/** A link to who answers for the site: a mail address or a page. */
export function contactAddress(contact: string): string {
  return /^[^/@\s]+@[^/@\s]+$/.test(contact) ? `mailto:${contact}` : contact;
}

export function articleAddress(id: Id): string {
  return `/articles/${id}/`;
}

/** A page of the writer's own. */
export function pageAddress(id: Id): string {
  return `/${id}/`;
}

export function actorAddress(id: Id): string {
  return `/actors/${id}/`;
}

export function kindAddress(id: Id): string {
  return `/kinds/${id}/`;
}

export function deadlineAddress(id: Id): string {
  return `/deadlines/${id}/`;
}

/** The page of an earlier day, or the one where a day is chosen. */
export function pastAddress(day?: string): string {
  return day === undefined ? "/as-known-on/" : `/as-known-on/${day}/`;
}

/** A record's name within its article, `herald`, `q1`: its id without the article's. */
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
  /** Its number in the list of its article, from 1. */
  readonly number: number;
  readonly href: string;
}

export function citationOf(site: Site, id: Id): Citation {
  const source = site.source(id);
  const number = site.article(source.article).sources.indexOf(id) + 1;
  return { source, number, href: `${articleAddress(source.article)}#${sourceAnchor(source)}` };
}

/** What a search engine or a shared link says of an article. */
export function descriptionOf(site: Site, article: Article): string {
  const first = article.events[0];
  return article.summary ?? (first === undefined ? undefined : site.event(first).summary) ?? article.title;
}
