import type { Site } from "./site.ts";

/** A view that many pages ask for, worked out once for each site. */
export function perSite<T>(view: (site: Site) => T): (site: Site) => T {
  const known = new WeakMap<Site, { readonly value: T }>();
  return site => {
    const there = known.get(site);
    if (there !== undefined) return there.value;
    const value = view(site);
    known.set(site, { value });
    return value;
  };
}
