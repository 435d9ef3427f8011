/** What the built site has to lead to. */
import type { Id } from "../../model.ts";
import { choicesByName } from "../../views/anchors.ts";
import type { Site } from "../../views/site.ts";
import { FIXED_ADDRESSES, routesOf } from "../../views/siteMap.ts";

/** What the site has to lead to. `undefined` where that cannot be known, because something else is wrong. */
export interface Ground {
  readonly has: (address: string) => boolean | undefined;
  /** The addresses that begin so, as far as they are known. */
  readonly under: (start: string) => readonly string[];
  readonly anchorsOf: (address: string) => ReadonlySet<string> | undefined;
  /** The values that the finder on the first page offers, by their names in an address. */
  readonly choices: () => Readonly<Record<string, readonly string[]>>;
  /** A permalink of any event works on the first page: where the event stands on another page, a script goes there. */
  readonly events: ReadonlySet<Id>;
  /** The pages of the writer's own. */
  readonly pages: readonly Id[];
  readonly drafts: LeftOut;
}

/** Drafts that a build leaves out: the articles, and the events that they tell. */
export interface LeftOut {
  readonly articles: ReadonlySet<Id>;
  readonly events: ReadonlySet<Id>;
}

/** All of it, of a story without an error. */
export function groundOf(site: Site, drafts: LeftOut): Ground {
  const { has, under, anchorsOf } = routesOf(site);
  const { events, pages } = site.timeline;
  return {
    has,
    under,
    anchorsOf,
    choices: () => choicesByName(site),
    events: new Set(events.map(({ id }) => id)),
    pages: pages.map(({ id }) => id),
    drafts,
  };
}

/** What is known by its id, of a story in which something is wrong. */
export interface Outline {
  /** Those that could not be read are among them. */
  readonly articles: readonly Id[];
  readonly pages: readonly Id[];
  /** `undefined`: not known. */
  readonly actors: readonly Id[] | undefined;
  readonly deadlines: readonly Id[] | undefined;
}

/** Pages that are made of records, as many as there need to be: which they are is known when nothing is wrong. */
const MADE_OF_RECORDS = /^\/(?:(?:years|kinds|quotes|sources|as-known-on)|actors\/[^/]+)\/./;

export function groundInPart({ articles, pages, actors, deadlines }: Outline, drafts: LeftOut): Ground {
  const groups = { articles, actors, deadlines };
  const known = new Set([
    ...FIXED_ADDRESSES,
    ...Object.entries(groups).flatMap(([group, ids]) => (ids ?? []).map(id => `/${group}/${id}/`)),
    ...pages.map(id => `/${id}/`),
  ]);
  const isOpen = (address: string) =>
    MADE_OF_RECORDS.test(address) ||
    (actors === undefined && address.startsWith("/actors/")) ||
    (deadlines === undefined && address.startsWith("/deadlines/"));
  return {
    has: address => known.has(address) || (isOpen(address) ? undefined : false),
    under: start => [...known].filter(address => address.startsWith(start)),
    anchorsOf: () => undefined,
    choices: () => ({}),
    events: new Set(),
    pages,
    drafts,
  };
}
