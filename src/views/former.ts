/** Where addresses lead that were published: pages of what has another address now or was withdrawn, and places on pages. */
import { addressOfValue } from "../content/records/fact.ts";
import type { AddressKind, Id, Moved, Withdrawn } from "../model.ts";
import { addressOf } from "../routes.ts";
import { kindsOf } from "./events/kinds.ts";
import { pageOf } from "./pages.ts";
import { question, view } from "./question.ts";
import type { Site } from "./site.ts";

/** What has a page of its own. */
type PageOwner = Exclude<AddressKind, "event" | "quote" | "statement">;

export interface MovedPage {
  /** Addresses, from the root. */
  readonly from: string;
  readonly to: string;
  readonly kind: PageOwner;
  readonly id: Id;
}

export interface WithdrawnPage extends Withdrawn {
  readonly address: string;
}

export const movedPages = view("moved pages", ({ timeline }: Site): readonly MovedPage[] =>
  timeline.moved.flatMap(({ kind, from, to }) =>
    hasPage(kind) ? [{ kind, id: to, from: addressIn(kind, from), to: addressIn(kind, to) }] : [],
  ),
);

export const withdrawnPages = view("withdrawn pages", ({ timeline }: Site): readonly WithdrawnPage[] =>
  timeline.withdrawn.flatMap(each =>
    hasPage(each.kind) ? [{ ...each, address: addressIn(each.kind, each.id) }] : [],
  ),
);

/** Returns what an address led to. Throws if nothing has moved from there. */
export const movedFrom = question("moved from", (site: Site, address): MovedPage & Title => {
  const page = movedPages(site).find(({ from }) => from === address);
  if (page === undefined) throw new Error(`nothing has moved from ${address}`);
  return { ...page, ...titleOf(site, page) };
});

export const withdrawnFrom = question("withdrawn from", (site: Site, address): WithdrawnPage => {
  const page = withdrawnPages(site).find(each => each.address === address);
  if (page === undefined) throw new Error(`nothing was withdrawn from ${address}`);
  return page;
});

/** Returns the ids that something with a place on pages was published under before, so that links to these places still lead there. */
export function formerIds(site: Site, kind: "event" | "quote" | "statement", id: Id): readonly Id[] {
  return placesHaveMoved(site) ? formerIdsOf(site, `${kind} ${id}`) : NONE;
}

const NONE: readonly Id[] = [];

/** Asked first: a site of which nothing has moved asks nothing for each record. */
const placesHaveMoved = view("places have moved", ({ timeline }: Site) =>
  timeline.moved.some(({ kind }) => !hasPage(kind)),
);

const formerIdsOf = question("former ids", ({ timeline }: Site, key) =>
  timeline.moved.flatMap((each: Moved) => (`${each.kind} ${each.to}` === key ? [each.from] : [])),
);

function addressIn(kind: PageOwner, id: Id): string {
  return addressOf(kind === "value" ? "fieldValue" : kind, id);
}

function hasPage(kind: AddressKind): kind is PageOwner {
  return kind !== "event" && kind !== "quote" && kind !== "statement";
}

interface Title {
  readonly title: string;
  readonly lang: string;
}

/** What something is called; its id, if it was withdrawn later. */
function titleOf(site: Site, page: MovedPage): Title {
  const { kind, id } = page;
  const isArticle = kind === "article" && site.timeline.articles.some(each => each.id === id);
  return { title: nameOf(site, page), lang: isArticle ? site.head(id).lang : site.story.lang };
}

/** `weapon/drone` */
function nameOfValue({ story, words }: Site, id: Id): string {
  const [field, value] = id.split("/");
  const { type, choices = [] } = story.fields?.find(each => each.id === field) ?? {};
  if (type === "flag") return value === addressOfValue(true) ? words.facts.yes : words.facts.no;
  return choices.find(choice => addressOfValue(choice) === value) ?? id;
}

function nameOf(site: Site, { kind, id }: MovedPage): string {
  const { articles, actors, deadlines, pages } = site.timeline;
  const has = (items: readonly { readonly id: Id }[]) => items.some(item => item.id === id);
  switch (kind) {
    case "article":
      return has(articles) ? site.head(id).title : id;
    case "actor":
      return has(actors) ? site.actor(id).name : id;
    case "deadline":
      return has(deadlines) ? site.deadline(id).question : id;
    case "page":
      return has(pages) ? pageOf(site, id).title : id;
    case "field":
      return site.story.fields?.find(each => each.id === id)?.label ?? id;
    case "value":
      return nameOfValue(site, id);
    case "kind":
      return kindsOf(site).find(each => each.id === id)?.label ?? id;
  }
}
