/**
 * Rules for hosts that can answer with a status of HTTP where something has moved or was withdrawn. Everywhere else the pages at
 * these addresses do it. Only a site with such addresses has these files.
 */
import { movedPages, withdrawnPages } from "../views/former.ts";
import type { Site } from "../views/site.ts";

/** Returns the text of each file, by its path in the site. `prefix` is the path under which the site is served, `/` or `/x/`. */
export function hostRules(site: Site, prefix: string): ReadonlyMap<string, string> {
  const moved = movedPages(site).map(({ from, to }) => ({ from: under(from), to: encodeURI(under(to)) }));
  const gone = withdrawnPages(site).map(({ address }) => under(address));
  const lines = {
    _redirects: moved.map(({ from, to }) => `${encodeURI(from)} ${to} 301\n`),
    "_redirects.nginx": [
      ...moved.map(({ from, to }) => `location = "${from}" { return 301 "${to}"; }\n`),
      ...gone.map(at => `location = "${at}" { error_page 410 "${at}index.html"; return 410; }\n`),
    ],
  };
  return new Map(
    Object.entries(lines).flatMap(([file, rules]) => (rules.length === 0 ? [] : [[file, rules.join("")]])),
  );

  function under(address: string): string {
    return decodeURI(prefix) + address.slice(1);
  }
}
