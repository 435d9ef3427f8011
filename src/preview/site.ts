/** Answers the requests of a browser with the site that was built last, and with what is wrong laid over it. */
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, sep } from "node:path";
import send from "send";
import { type Failed, notYet, overlay, overlayStyle } from "./overlay.ts";
import { EVENTS, type Readers, reloadScript } from "./readers.ts";

/** What is shown at the moment. */
export interface Shown {
  /** The folder of the last good site, there or not. */
  readonly site: string;
  /** While something is wrong, every page is the last good one with this laid over it. */
  readonly failed: Failed | undefined;
  readonly readers: Readers;
  /** Called with the address of a page that was asked for. */
  open(page: string): void;
}

/** Drafts are kept by no browser, read by no other page, and taken for nothing that they are not. */
const HEADERS = {
  "Cache-Control": "no-store",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
} as const;

export function answer(shown: Shown, request: IncomingMessage, response: ServerResponse): ServerResponse {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return say(response, 405, "The preview is read-only.");
  }
  const address = addressOf(request.url ?? "", shown.site);
  if (address === undefined) return say(response, 400, "This is not the address of a page.");
  switch (address.path) {
    case overlayStyle.address:
      return text(response, "text/css", overlayStyle.text);
    case reloadScript.address:
      return text(response, "text/javascript", reloadScript.text);
    case EVENTS:
      return connect(shown, address.url.searchParams, response);
    default:
      return give(shown, address, request, response);
  }
}

function give(
  shown: Shown,
  { path, url }: Address,
  request: IncomingMessage,
  response: ServerResponse,
): ServerResponse {
  const { site, failed } = shown;
  const isPage = path.endsWith("/") || path.endsWith(".html");
  shown.readers.asked(pageOf(path));
  if (isPage) shown.open(pageOf(path));
  if (isPage && failed !== undefined) return covered(failed, site, path, response);
  return send(request, url.pathname, { root: site, cacheControl: false })
    .on("error", ({ status, headers = {} }: FileError) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      if (status === 404 || status === 403) missing(site, response);
      else say(response, status, "The preview cannot send this file.");
    })
    .pipe(response);
}

/** What `send` says of a file that it cannot give. */
interface FileError {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `page` is the path of a page as the browser has it. */
function connect({ readers, site }: Shown, query: URLSearchParams, response: ServerResponse): ServerResponse {
  const path = addressOf(query.get("page") ?? "/", site)?.path;
  if (path === undefined) return say(response, 400, "This is not the address of a page.");
  readers.connect(pageOf(path), query.get("state") ?? "", response);
  return response;
}

/** The same page has one name, whatever address it is asked for by. */
function pageOf(path: string): string {
  return path.replace(/\/index\.html$/, "/");
}

interface Address {
  readonly url: URL;
  /** Decoded. */
  readonly path: string;
}

/** The address that is asked for; undefined if it is none, or leads out of the site. */
function addressOf(target: string, site: string): Address | undefined {
  if (!/^\/(?![/\\])/.test(target)) return undefined;
  try {
    const url = new URL(target, "http://localhost/");
    const path = decodeURIComponent(url.pathname);
    return path.includes("\0") || !join(site, path).startsWith(join(site, sep)) ? undefined : { url, path };
  } catch {
    return undefined;
  }
}

function covered(failed: Failed, site: string, path: string, response: ServerResponse): ServerResponse {
  const page = read(site, path.endsWith("/") ? `${path}index.html` : path);
  if (page === undefined) response.statusCode = read(site, "index.html") === undefined ? 200 : 404;
  return text(response, "text/html", overlay(failed, page ?? read(site, "404.html")));
}

function missing(site: string, response: ServerResponse): ServerResponse {
  const page = read(site, "404.html");
  response.statusCode = page === undefined ? 503 : 404;
  return text(response, "text/html", page ?? notYet());
}

function read(site: string, path: string): string | undefined {
  try {
    return readFileSync(join(site, path), "utf8");
  } catch {
    return undefined;
  }
}

function say(response: ServerResponse, status: number, sentence: string): ServerResponse {
  response.statusCode = status;
  return text(response, "text/plain", `${sentence}\n`);
}

/** Nothing can be said any more once the file is on its way. */
function text(response: ServerResponse, type: string, body: string): ServerResponse {
  if (response.headersSent) return response.destroy();
  response.setHeader("Content-Type", `${type}; charset=utf-8`);
  return response.end(body);
}
