/** What the built site has to lead to. */
import type { Id } from "../../model.ts";
import { addressOf, type RouteName, startOf } from "../../routes.ts";

/** What the site has to lead to. `undefined` where that cannot be known, because something else is wrong. */
export interface Ground {
  readonly has: (address: string) => boolean | undefined;
  /** The addresses that begin so, as far as they are known. */
  readonly under: (start: string) => readonly string[];
  readonly anchorsOf: (address: string) => ReadonlySet<string> | undefined;
  /** The values that the finder on the first page offers, by their names in an address. */
  readonly choices: () => Readonly<Record<string, readonly string[]>>;
  /** A permalink of any event works on the first page: if the event is on another page, a script goes there. */
  readonly events: ReadonlySet<Id>;
  /** The pages of the writer's own. */
  readonly pages: readonly Id[];
  /** What is at its address whatever the story says. */
  readonly fixed: readonly string[];
  readonly drafts: LeftOut;
}

/** Drafts that a build leaves out: the articles, and the events that they tell. */
export interface LeftOut {
  readonly articles: ReadonlySet<Id>;
  readonly events: ReadonlySet<Id>;
}

/** What is known by its id, of a story in which something is wrong. */
export interface Outline {
  /** Those that could not be read are among them. */
  readonly articles: readonly Id[];
  readonly pages: readonly Id[];
  /** `undefined`: not known. */
  readonly actors: readonly Id[] | undefined;
  readonly deadlines: readonly Id[] | undefined;
  readonly fixed: readonly string[];
}

/**
 * Whether an address may be that of a page that is made of records, as many as there need to be: which they are is known
 * when nothing is wrong.
 */
function isMadeOfRecords(address: string): boolean {
  const isUnder = (name: RouteName) => address.startsWith(startOf(name)) && address !== startOf(name);
  const isLaterPage = /^[^/]+\/./.test(address.slice(startOf("actor").length));
  return MADE_OF_RECORDS.some(isUnder) || (isUnder("actor") && isLaterPage);
}

const MADE_OF_RECORDS: readonly RouteName[] = ["year", "kind", "field", "pastDay", "quotes", "sources"];

export function groundInPart(
  { articles, pages, actors, deadlines, fixed }: Outline,
  drafts: LeftOut,
): Ground {
  const known = new Set([
    ...fixed,
    ...articles.map(id => addressOf("article", id)),
    ...(actors ?? []).map(id => addressOf("actor", id)),
    ...(deadlines ?? []).map(id => addressOf("deadline", id)),
    ...pages.map(id => addressOf("page", id)),
  ]);
  const isOpen = (address: string) =>
    isMadeOfRecords(address) ||
    address === addressOf("facts") ||
    (actors === undefined && address.startsWith(startOf("actor"))) ||
    (deadlines === undefined && address.startsWith(startOf("deadline")));
  return {
    has: address => known.has(address) || (isOpen(address) ? undefined : false),
    under: start => [...known].filter(address => address.startsWith(start)),
    anchorsOf: () => undefined,
    choices: () => ({}),
    events: new Set(),
    pages,
    fixed,
    drafts,
  };
}
