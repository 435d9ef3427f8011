/** A real browser on a built site. */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import type { Browser, BrowserContextOptions, ConsoleMessage, LaunchOptions, Page } from "playwright-core";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Path of a Chromium or Chrome: what CHROMIUM names, or where systems keep it. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM;
  return [...(named ? [named] : []), ...PLACES].find(path => existsSync(path));
}

/** What a browser is started with. */
export function launchOptions(): LaunchOptions {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error("no browser; the set-up of the tests should have said so");
  return {
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  };
}

/** A page in a context of its own, with its fonts there. `watch` is called before it goes to its address. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  watch?: (page: Page) => void,
): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  watch?.(page);
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  return { page, close: () => context.close() };
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".csv": "text/csv; charset=utf-8",
  ".woff2": "font/woff2",
};

/**
 * Whether a page says on the console that something is wrong. From a disk, a browser may not fetch a font ahead, and says so;
 * the style sheet loads it all the same.
 */
export function isComplaint(message: ConsoleMessage): boolean {
  const isFontAhead =
    /^Access to font at 'file:/.test(message.text()) || /^file:.*\.woff2/.test(message.location().url);
  return message.type() === "error" && !isFontAhead;
}

/** The strictest policy a publisher is likely to set; the site must work under it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Serves a folder as a plain static host would, under a path. */
export async function serveFolder(
  folder: string,
  prefix = "/",
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const inside = path.startsWith(prefix) ? normalize(join("/", path.slice(prefix.length))) : undefined;
    const file =
      inside === undefined ? undefined : join(folder, inside.endsWith("/") ? `${inside}index.html` : inside);
    const found = file !== undefined && existsSync(file) && extname(file) !== "";
    const body = readFileSync(found ? file : join(folder, "404.html"));
    response.writeHead(found ? 200 : 404, {
      "Content-Type": TYPES[found ? extname(file) : ".html"] ?? "application/octet-stream",
      "Content-Security-Policy": POLICY,
    });
    response.end(body);
  });
  await new Promise<void>(ready => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () =>
      new Promise(done => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
