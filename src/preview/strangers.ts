/** Tells requests of the preview's own pages from those of other web pages, which a writer may have open beside it. */
import type { IncomingMessage } from "node:http";
import { isIP, isIPv6 } from "node:net";
import { hostname } from "node:os";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"] as const;

/**
 * Returns true for a request that another web page makes. Its `Host` names the preview by a name that is not its own (a
 * page can point its own name at this machine: "DNS rebinding"), its `Origin` is another site's, or the browser says so
 * (https://www.w3.org/TR/fetch-metadata/). A link from another page may be followed. `host` is the one that the preview was
 * started with.
 */
export function isStranger({ headers, socket }: IncomingMessage, host: string | undefined): boolean {
  const asked = addressOf(headers.host);
  if (asked === undefined || Number(asked.port || 80) !== socket.localPort) return true;
  if (!isOurs(asked.hostname, host)) return true;
  if (headers.origin !== undefined && headers.origin.toLowerCase() !== asked.origin) return true;
  const from = headers["sec-fetch-site"];
  if (from === undefined || from === "same-origin" || from === "none") return false;
  return headers["sec-fetch-mode"] !== "navigate";
}

function addressOf(host: string | undefined): URL | undefined {
  if (host === undefined || !/^[\w.:[\]-]+$/.test(host)) return undefined;
  try {
    return new URL(`http://${host}`);
  } catch {
    return undefined;
  }
}

/** An address in numbers cannot be pointed elsewhere: where the preview listens on all, each is its own. */
function isOurs(name: string, host: string | undefined): boolean {
  if (LOOPBACK.some(own => own === name)) return true;
  if (host === undefined) return false;
  if (host !== "0.0.0.0" && host !== "::") return name === addressOf(inAddress(host))?.hostname;
  const machine = hostname().toLowerCase();
  return isIP(name.replace(/^\[|\]$/g, "")) !== 0 || name === machine || name === `${machine}.local`;
}

/** As a web address has it: an IPv6 address in brackets. */
export function inAddress(host: string): string {
  return isIPv6(host) ? `[${host}]` : host;
}
