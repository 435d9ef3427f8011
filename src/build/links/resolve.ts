/** A link, as it is written, -> where in the site it leads. */
import { parseUrl } from "../../text/url.ts";

export type Target =
  /** To the web. */
  | { readonly kind: "elsewhere" }
  /** Above the first page of the site: what is there belongs to somebody else. `address`: what is left of it. */
  | { readonly kind: "outside"; readonly link: string; readonly address: string }
  | Inside;

export interface Inside {
  readonly kind: "inside";
  readonly link: string;
  /** The page that has the link. */
  readonly from: string;
  /** Rooted, decoded, composed: `/articles/x/`. */
  readonly address: string;
  /** With its question mark; empty where there is none. */
  readonly query: string;
  /** What follows the `#`, decoded and composed; empty where there is none. */
  readonly anchor: string;
}

/** A folder of its own, so that a link that leads above it shows. */
const ROOT = "https://site.invalid/-";

/** `from` is the page that has the link, `url` the address of the site. */
export function resolveLink(link: string, from: string, url?: string): Target {
  const rooted = /^https?:/i.test(link) ? ownPart(link, url) : link;
  if (rooted === undefined) return { kind: "elsewhere" };
  const target = new URL(rooted.startsWith("/") ? ROOT + rooted : rooted, ROOT + from);
  const { pathname, search, hash } = target;
  if (!pathname.startsWith("/-/")) return { kind: "outside", link, address: decodedPath(pathname) };
  // Browsers look for words on the page after this sign.
  const anchor = decoded(hash.slice(1)).replace(/:~:.*$/s, "");
  return { kind: "inside", link, from, address: decodedPath(pathname.slice(2)), query: search, anchor };
}

/** What follows the address of the site; `undefined` where a link leads to another one. The scheme makes no difference. */
function ownPart(link: string, url: string | undefined): string | undefined {
  const site = url === undefined ? undefined : parseUrl(url);
  const target = parseUrl(link);
  if (site === undefined || target === undefined) return undefined;
  const { host, pathname, search, hash } = target;
  const root = site.pathname.replace(/\/$/, "");
  if (host !== site.host || !`${pathname}/`.startsWith(`${root}/`)) return undefined;
  return `${pathname.slice(root.length) || "/"}${search}${hash}`;
}

/** A slash or a point that is encoded is part of a name, and no page has such a name. */
function decodedPath(path: string): string {
  return path
    .split("/")
    .map(part => (/%2f|%00/i.test(part) ? part : decoded(part)))
    .join("/");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize("NFC");
  } catch {
    return text;
  }
}
