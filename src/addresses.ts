/**
 * Addresses in the layouts are written from the site's root, `/actors/city-council/`, and made relative to the page when it is
 * rendered: the site then works under any path, on any host, and opened from a disk.
 */

/** Attributes that hold an address, as the renderer writes them: text never holds a bare quotation mark. */
const ROOTED = / (href|src|action)="\/(?!\/)/g;

/** Makes the rooted addresses of a page relative to its own, `/articles/x/`. */
export function relativeAddresses(html: string, page: string): string {
  const up = "../".repeat(page.split("/").length - 2) || "./";
  return html.replaceAll(` href="${page}#`, ' href="#').replace(ROOTED, ` $1="${up}`);
}

/** Puts the rooted addresses of a page under a path, `/x/`: for the page that is served at any address, 404. */
export function prefixedAddresses(html: string, prefix: string): string {
  return html.replace(ROOTED, ` $1="${prefix.replaceAll("$", "$$$$")}`);
}

/** `x`, `/x`, `x/` -> `/x/`. */
export function pathPrefix(text: string): string {
  const inner = text.replace(/^\/+|\/+$/g, "");
  return inner === "" ? "/" : `/${inner}/`;
}
