/** The site on web servers, as docs/publishing.md says to set them up: under a host of its own, and under a path. */
import { cpSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { headerRules } from "../../src/build/headerRules.ts";
import { buildSite } from "../../src/build/index.ts";
import { isComplaint, openPage } from "../browser/browser.ts";
import { copyOf, filesIn, temporaryFolder } from "../folders.ts";
import { linksOf } from "../pages.ts";
import { SURVEY } from "../stories.ts";
import { demandServers, type HostedSite, host, type ServerName } from "./servers.ts";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Files that no page links to, and why. */
const UNLINKED: Readonly<Record<string, string>> = {
  "404.html": "shown where there is no page",
  ".dateline.json": "read by the next build",
  _headers: "read by hosts",
  _redirects: "read by hosts",
  "_redirects.nginx": "read by nginx",
  "articles/été/index.html": "for links that others made before it moved",
  "articles/rumour/index.html": "for links that others made before it was withdrawn",
};

let browser: Browser;

beforeAll(async () => {
  demandServers();
  browser = await chromium.connect(inject("browser"));
});

afterAll(() => browser?.close());

const HOSTS: readonly (readonly [ServerName, string])[] = [
  ["nginx", "/"],
  ["nginx", "/timeline/"],
  ["caddy", "/"],
  ["caddy", "/timeline/"],
];

describe.each(HOSTS)("on %s, under %s", (server, prefix) => {
  let site: HostedSite;
  let files: ReadonlyMap<string, Buffer>;
  /** Every address that links lead to, with its answer. */
  let crawled: ReadonlyMap<string, { readonly status: number; readonly from: string }>;

  beforeAll(async () => {
    const www = temporaryFolder();
    const built = join(temporaryFolder(), "site");
    const result = await buildSite({
      content: copyOf(SURVEY, {
        "addresses.txt":
          "article été -> ice-breaks-the-pier\narticle rumour withdrawn 2026-10-08: It was false.\n",
      }),
      output: built,
      today: "2026-11-23",
      prefix,
      url: `https://example.org${prefix}`,
    });
    expect(result.built).toBe(true);
    cpSync(built, join(www, prefix), { recursive: true });
    files = filesIn(built);
    site = await host(server, www, prefix);
    crawled = await crawl(site.url);
  });

  afterAll(() => site?.stop());

  it("answers every address that a page links to, and links to every file", async () => {
    const broken = [...crawled].filter(([, { status }]) => status !== 200);
    expect(broken).toEqual([]);
    expect(crawled.size).toBeGreaterThan(100);
    const reached = new Set([...crawled.keys()].map(address => fileAt(address)));
    expect([...files.keys()].filter(path => !reached.has(path) && !(path in UNLINKED))).toEqual([]);
    console.log(`${server} ${prefix}: ${crawled.size} addresses, 0 broken, 0 orphans`);
  });

  it("leads from a former address to the new one, and says why something is gone", async () => {
    const moved = await fetch(`${site.url}articles/%C3%A9t%C3%A9/`, { redirect: "manual" });
    const gone = await fetch(`${site.url}articles/rumour/`);
    expect(await gone.text()).toContain("It was false.");
    if (server !== "nginx") {
      expect([moved.status, gone.status]).toEqual([200, 200]);
      expect(await moved.text()).toContain('content="0; url=../../articles/ice-breaks-the-pier/"');
      return;
    }
    expect([moved.status, gone.status]).toEqual([301, 410]);
    expect(moved.headers.get("location")).toBe(`${prefix}articles/ice-breaks-the-pier/`);
  });

  it("sends the headers of a strict host with pages, assets, data and errors", async () => {
    const asset = [...files.keys()].find(path => path.startsWith("assets/") && path.endsWith(".css")) ?? "";
    for (const path of ["", "actors/", "data/timeline.json", "no-such-page", asset]) {
      const { headers } = await fetch(site.url + path);
      expect(headers.get("content-security-policy"), path).toBe(POLICY);
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(headers.get("cache-control"), path).toBe(
        path === asset ? "public, max-age=31536000, immutable" : "no-cache",
      );
    }
  });

  it("says what each file is, in UTF-8", async () => {
    const types: Record<string, RegExp> = {
      "": /^text\/html; charset=utf-8$/,
      "data/timeline.json": /^application\/json/,
      "calendar.ics": /^text\/calendar; charset=utf-8$/,
      "feed.xml": /^application\/atom\+xml; charset=utf-8$/,
      "actors/anglers/feed.json": /^application\/feed\+json/,
      "data/events.csv": /^text\/csv; charset=utf-8$/,
      [pathOf(/^assets\/style-.*\.css$/)]: /^text\/css; charset=utf-8$/,
      [pathOf(/^assets\/.*\.js$/)]: /javascript/,
      [pathOf(/^assets\/.*\.woff2$/)]: /^font\/woff2$/,
    };
    for (const [path, type] of Object.entries(types)) {
      const response = await fetch(site.url + path);
      expect(response.headers.get("content-type"), path).toMatch(type);
    }
  });

  it("shows the page for what is not there, with the status that says so", async () => {
    for (const path of ["no-such-page", "no/such/page/", "actors/no-such-actor/"]) {
      const response = await fetch(site.url + path);
      expect(response.status, path).toBe(404);
      expect(await response.text(), path).toBe(files.get("404.html")?.toString());
    }
  });

  it("compresses text and not fonts", async () => {
    const encoding = async (path: string) => (await raw(site.url + path)).headers["content-encoding"];
    expect(await encoding("")).toBe("gzip");
    expect(await encoding("data/timeline.json")).toBe("gzip");
    expect(await encoding(pathOf(/^assets\/style-.*\.css$/))).toBe("gzip");
    expect(await encoding(pathOf(/^assets\/.*\.woff2$/))).toBeUndefined();
  });

  it("answers a range of a file, and says when nothing has changed", async () => {
    const path = pathOf(/^assets\/.*\.woff2$/);
    const part = await fetch(site.url + path, { headers: { Range: "bytes=10-19" } });
    expect(part.status).toBe(206);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(files.get(path)?.subarray(10, 20));
    const tag = (await fetch(site.url + path)).headers.get("etag") ?? "";
    expect(tag).not.toBe("");
    expect((await fetch(site.url + path, { headers: { "If-None-Match": tag } })).status).toBe(304);
  });

  it("redirects a folder that is asked for without its last slash to where relative addresses are right", async () => {
    const folders = ["actors", "data", "as-known-on", ...(prefix === "/" ? [] : [""])];
    for (const folder of folders) {
      const address = (site.url + folder).replace(/\/$/, "");
      const { status, headers } = await raw(address);
      expect([301, 302, 307, 308], address).toContain(status);
      expect(new URL(headers.location ?? "", address).href).toBe(`${address}/`);
    }
  });

  it("breaks no policy and asks for nothing that is missing in ten pages in a browser", async () => {
    const pages = [...crawled.keys()].filter(address => new URL(address).pathname.endsWith("/"));
    const ten = Array.from(
      { length: 10 },
      (_, index) => pages[Math.floor((index * pages.length) / 10)] ?? "",
    );
    expect(new Set(ten).size).toBe(10);
    const wrong: string[] = [];
    for (const address of ten) {
      const { close } = await openPage(browser, address, {}, page => {
        page.on("console", message => isComplaint(message) && wrong.push(`${address}: ${message.text()}`));
        page.on("pageerror", error => wrong.push(`${address}: ${error.message}`));
        page.on("response", response => response.status() >= 400 && wrong.push(response.url()));
        page.on("request", asked => {
          if (!asked.url().startsWith(site.url)) wrong.push(`${address} asks for ${asked.url()}`);
        });
      });
      await close();
    }
    expect(wrong).toEqual([]);
  });

  function pathOf(pattern: RegExp): string {
    const path = [...files.keys()].find(each => pattern.test(each));
    if (path === undefined) throw new Error(`no file is like ${pattern}`);
    return path;
  }

  function fileAt(address: string): string {
    const path = decodeURIComponent(new URL(address).pathname).slice(prefix.length);
    return path.replace(/(^|\/)$/, "$1index.html");
  }
});

it("has the same policy in every recipe, and in the file that other hosts read", () => {
  expect(headerRules("/")).toContain(`\n  Content-Security-Policy: ${POLICY}\n`);
  for (const recipe of ["nginx.conf", "Caddyfile"])
    expect(readFileSync(join("docs", "hosts", recipe), "utf8")).toContain(
      `Content-Security-Policy "${POLICY}"`,
    );
});

/** Follows every link within the site, of pages and of style sheets, from its first page on. */
async function crawl(start: string) {
  const answers = new Map<string, { status: number; from: string }>();
  const ahead = [{ address: start, from: "" }];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { address, from } = next;
    if (answers.has(address)) continue;
    // A link leads to a page itself: never to what only redirects to it.
    const response = await fetch(address, { redirect: "manual" });
    answers.set(address, { status: response.status, from });
    const type = response.headers.get("content-type") ?? "";
    const text = /html|css/.test(type) ? await response.text() : "";
    const links = type.includes("html") ? [...linksOf(text), ...scriptedIn(text, start)] : addressesIn(text);
    for (const link of links) {
      const target = new URL(link, address);
      target.hash = "";
      target.search = "";
      if (target.href.startsWith(start)) ahead.push({ address: target.href, from: address });
      else if (target.origin === new URL(start).origin)
        answers.set(target.href, { status: 0, from: address });
    }
  }
  return answers;
}

/** What scripts of a page ask for when somebody searches. */
function scriptedIn(html: string, root: string): string[] {
  const engine = / data-engine="\/([^"]+)"/.exec(html)?.[1];
  return engine === undefined ? [] : [engine, "data/search.json"].map(path => root + path);
}

function addressesIn(sheet: string): string[] {
  return [...sheet.matchAll(/url\("?([^")]+)"?\)/g)].map(match => match[1] ?? "");
}

/** An answer as it comes, of a client that takes compressed text. */
function raw(address: string): Promise<{ status: number; headers: Record<string, string | undefined> }> {
  return new Promise((resolve, reject) => {
    request(address, { headers: { "Accept-Encoding": "gzip" } }, response => {
      response.resume();
      const headers = Object.fromEntries(
        Object.entries(response.headers).map(([name, value]) => [name, `${value}`]),
      );
      resolve({ status: response.statusCode ?? 0, headers });
    })
      .on("error", reject)
      .end();
  });
}
