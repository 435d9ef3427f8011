/** Divides a long list into pages, so that no page is too long for a reader or a browser. */

/** Events, quotes or sources on one page. */
export const MOST_ON_A_PAGE = 500;

export interface ListPage<T> {
  /** Root-relative. The first page has the address of the list, `/years/2024/`, the second is `/years/2024/2/`. */
  readonly address: string;
  /** From 1. */
  readonly number: number;
  /** How many there are. */
  readonly of: number;
  readonly items: readonly T[];
}

/** Returns the pages in order, all of about the same length. An empty list is one empty page. */
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

/** Returns the page with an address. */
export function listPageAt<T extends { readonly address: string }>(pages: readonly T[], address: string): T {
  const page = pages.find(each => each.address === address);
  if (page === undefined) throw new Error(`nothing stands at ${address}`);
  return page;
}

export type GroupedListPage<G, T> = ListPage<{ readonly group: G; readonly items: readonly T[] }>;

/** Returns pages of groups. A group can be divided between its items: it is then on several pages, with some items on each. */
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

/** Returns the address of the page on which a group begins. */
export function addressOfGroup<G>(pages: readonly GroupedListPage<G, unknown>[], group: G): string {
  return pages.find(({ items }) => items.some(part => part.group === group))?.address ?? "";
}
