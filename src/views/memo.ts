/** Returns a view that is computed once for each site, however many pages use it. */
export function memo<S extends object, T>(view: (site: S) => T): (site: S) => T {
  const known = new WeakMap<S, { readonly value: T }>();
  return site => {
    const there = known.get(site);
    if (there !== undefined) return there.value;
    const value = view(site);
    known.set(site, { value });
    return value;
  };
}
