/**
 * Addresses in the layouts are written from the site's root, `/actors/city-council/`, and made relative to the page when it is
 * rendered: the site then works under any path, on any host, and opened from a disk.
 */

/** Returns a page whose rooted addresses lead where they should from its own, `url`. The site is served under `prefix`. */
export function settledAddresses(html: string, url: string, prefix: string): string {
  return url === "/404.html" ? prefixedAddresses(html, prefix) : relativeAddresses(html, url);
}

/** Makes the rooted addresses of a page relative to its own, `/articles/x/`. */
export function relativeAddresses(html: string, page: string): string {
  const up = "../".repeat(page.split("/").length - 2) || "./";
  const own = `${page.slice(1)}#`;
  return withRoots(html, rest => (rest.startsWith(own) ? rest.slice(own.length - 1) : up + rest));
}

/** Puts the rooted addresses of a page under a path, `/x/`: for the page that is served at any address, 404. */
export function prefixedAddresses(html: string, prefix: string): string {
  const path = prefix.replace(/[&"<>]/g, sign => `&#${sign.charCodeAt(0)};`);
  return withRoots(html, rest => path + rest);
}

/** The ends of the text before an address, as the renderer writes it: text never contains a bare quotation mark. */
const BEFORE_ADDRESS = [" href", " src", " srcset", " action"];

/** `rooted` is given what follows the root, to the next of them. Split, not matched: pages are many and long. */
function withRoots(html: string, rooted: (rest: string) => string): string {
  const parts = html.split('="/');
  return parts.reduce((done, rest, index) => {
    const before = parts[index - 1] ?? "";
    const isAddress = !rest.startsWith("/") && BEFORE_ADDRESS.some(end => before.endsWith(end));
    return `${done}="${isAddress ? rooted(rest) : `/${rest}`}`;
  });
}

/**
 * The path under which a site is served: `x`, `/x`, `x/` -> `/x/`; `/` -> `/`. Undefined where the text is no such path.
 * A name in it has unreserved characters (RFC 3986, section 2.3) and codes of letters beyond ASCII and of the space.
 */
export function pathPrefix(text: string): string | undefined {
  if (text === "/") return "/";
  const inner = text.replace(/^\/|\/$/g, "");
  return inner.split("/").every(name => NAME.test(name)) ? `/${inner}/` : undefined;
}

const NAME = /^(?!\.{1,2}$)(?:[\w.~-]|%(?:20|[89a-f][\da-f]))+$/i;
