/** A view that many pages ask for, worked out once for each site. */
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
