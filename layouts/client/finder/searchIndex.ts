/** The search and its index, from the site's own files. */
import type { Search } from "../search.ts";

/**
 * @param root the address of the first page
 * @param engine the rooted address of the search's script
 */
export async function loadSearch(root: URL, engine: string): Promise<Search> {
  const [{ openSearch }, index] = await Promise.all([
    import(new URL(engine.slice(1), root).href) as Promise<typeof import("../search.ts")>,
    fetch(new URL("data/search.json", root), { cache: "no-cache" }).then(response => {
      if (!response.ok) throw new Error(String(response.status));
      return response.json();
    }),
  ]);
  return openSearch(index);
}
