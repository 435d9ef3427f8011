/** A permalink to an event that is on another page leads to its article. */
import { placeNamed } from "../place.ts";
import type { Search } from "../search.ts";
import type { Lazy } from "./lazy.ts";

/** @param root the address of the first page */
export function startPermalinks(search: Lazy<Pick<Search, "events">>, root: URL): void {
  const follow = () => {
    const id = placeNamed();
    if (id === "" || document.getElementById(id) !== null) return;
    search
      .load()
      .then(({ events }) => events.find(event => event.id === id))
      .then(event => event && location.replace(new URL(event.url.slice(1), root)))
      .catch(() => {});
  };
  follow();
  window.addEventListener("hashchange", follow);
}
