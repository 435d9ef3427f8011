/** What a reader's browser fetches for a page, in bytes over the wire, and what it may be. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";

/** Kilobytes of 1,000 bytes. */
const LIMITS = {
  /** A page that is opened first: the front page, or an article somebody was sent. */
  page: 100,
  script: 20,
  style: 12,
  /** What an article adds for a reader who comes from the front page. */
  added: 60,
} as const;

const KINDS = ["page", "style", "script", "font", "other"] as const;
type Kind = (typeof KINDS)[number];

const KIND_OF: Readonly<Record<string, Kind>> = {
  document: "page",
  stylesheet: "style",
  script: "script",
  font: "font",
};

/** One file, as a host sends it that packs text with gzip. Headers are not counted. */
export interface Load {
  readonly url: string;
  readonly kind: Kind;
  readonly bytes: number;
}

/** The folder, of those in one, whose page is the largest. */
export function heaviest(folder: string): string {
  const size = (name: string) => statSync(join(folder, name, "index.html")).size;
  const [first] = readdirSync(folder).sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  if (first === undefined) throw new Error(`no pages in ${folder}`);
  return first;
}

/** Opens a page with an empty cache and waits for its fonts. What is fetched only when somebody searches is not asked for. */
export async function loadsOf(browser: Browser, url: string): Promise<readonly Load[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const responses: Promise<Load>[] = [];
  page.on("response", response => {
    const kind = KIND_OF[response.request().resourceType()] ?? "other";
    responses.push(response.body().then(body => ({ url: response.url(), kind, bytes: packed(kind, body) })));
  });
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  page.removeAllListeners("response");
  const loads = await Promise.all(responses);
  await page.close();
  return loads;
}

/** WOFF2 is packed already. */
function packed(kind: Kind, body: Buffer): number {
  return kind === "font" ? body.length : gzipSync(body).length;
}

function weightOf(loads: readonly Load[], kind?: Kind): number {
  return loads.reduce((sum, load) => (kind === undefined || load.kind === kind ? sum + load.bytes : sum), 0);
}

/** What a second page needs that the first has not brought. */
export function added(loads: readonly Load[], before: readonly Load[]): readonly Load[] {
  return loads.filter(load => !before.some(kept => kept.url === load.url));
}

/** Every limit that is passed, in words; empty where all is well. */
export function overweight(home: readonly Load[], article: readonly Load[]): string[] {
  const measured: readonly (readonly [string, number, number])[] = [
    ["the front page", weightOf(home), LIMITS.page],
    ["its scripts", weightOf(home, "script"), LIMITS.script],
    ["its style", weightOf(home, "style"), LIMITS.style],
    ["an article opened first", weightOf(article), LIMITS.page],
    ["an article after the front page", weightOf(added(article, home)), LIMITS.added],
  ];
  return measured
    .filter(([, bytes, limit]) => bytes > limit * 1000)
    .map(([what, bytes, limit]) => `${what}: ${kilobytes(bytes)} kB, at most ${limit}`);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** A line for each kind of file, and their sum. */
export function weightTable(columns: Readonly<Record<string, readonly Load[]>>): string {
  const names = Object.keys(columns);
  const line = (cells: readonly string[]) =>
    cells.map((cell, place) => (place === 0 ? cell.padEnd(8) : cell.padStart(22))).join("");
  return [
    line(["kB", ...names]),
    ...KINDS.map(kind => line([kind, ...names.map(name => kilobytes(weightOf(columns[name] ?? [], kind)))])),
    line(["all", ...names.map(name => kilobytes(weightOf(columns[name] ?? [])))]),
  ].join("\n");
}
