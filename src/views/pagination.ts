/** A long list over several pages, so that none holds more than a reader and a browser can take. */

/** Events, quotes or sources on one page. */
export const MOST_ON_A_PAGE = 500;

export interface ListPage<T> {
  /** Root-relative; the first stands at the address of the whole, `/years/2024/`, the next at `/years/2024/2/`. */
  readonly address: string;
  /** From 1. */
  readonly number: number;
  /** How many there are. */
  readonly of: number;
  readonly items: readonly T[];
}

/** In order, all about as long; an empty list is one empty page. */
export function paginate<T>(
  address: string,
  items: readonly T[],
  most = MOST_ON_A_PAGE,
): readonly ListPage<T>[] {
  const of = Math.max(1, Math.ceil(items.length / most));
  const cut = (at: number) => Math.round((items.length * at) / of);
  return Array.from({ length: of }, (_, at) => ({
    address: listPageAddress(address, at + 1),
    number: at + 1,
    of,
    items: items.slice(cut(at), cut(at + 1)),
  }));
}

export function listPageAddress(address: string, number: number): string {
  return number === 1 ? address : `${address}${number}/`;
}

/** The page that stands at an address. */
export function listPageAt<T extends { readonly address: string }>(pages: readonly T[], address: string): T {
  const page = pages.find(each => each.address === address);
  if (page === undefined) throw new Error(`nothing stands at ${address}`);
  return page;
}

export type GroupedListPage<G, T> = ListPage<{ readonly group: G; readonly items: readonly T[] }>;

/** Groups that may be cut between their items: one that goes on stands in each of its pages with some of them. */
export function paginateGroups<G, T>(
  address: string,
  groups: readonly G[],
  itemsOf: (group: G) => readonly T[],
): readonly GroupedListPage<G, T>[] {
  const all = groups.flatMap(group => itemsOf(group).map(item => ({ group, item })));
  return paginate(address, all).map(page => {
    const parts: { group: G; items: T[] }[] = [];
    for (const { group, item } of page.items) {
      const last = parts.at(-1);
      if (last?.group === group) last.items.push(item);
      else parts.push({ group, items: [item] });
    }
    return { ...page, items: parts };
  });
}

/** The address of the page in which a group begins. */
export function addressOfGroup<G>(pages: readonly GroupedListPage<G, unknown>[], group: G): string {
  return pages.find(({ items }) => items.some(part => part.group === group))?.address ?? "";
}
