/**
 * Builds that stop at each of their calls that change the disk, as by a power cut. The disk is switched off in this process,
 * which is quick enough to try every call; `tests/built/siteFolder/kills.test.ts` kills processes.
 */
import fs, { existsSync, readdirSync, renameSync, statSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { SiteFolder } from "../../../src/build/siteFolder/index.ts";
import { filesIn } from "../../folders.ts";
import { newSite, publish, type Texts, writeInto } from "./sites.ts";

const OLD: Texts = {
  "index.html": "the first page",
  "articles/a/index.html": "article a",
  "articles/b/index.html": "article b",
  "articles/c/index.html": "article c",
  "articles/gone/index.html": "an article that goes",
  "years/2024/index.html": "the year",
  "assets/style.css": "the style",
  "assets/site.js": "the script",
  ...Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`data/${index}.json`, `${index}`])),
};
const { "articles/gone/index.html": _, ...STAYING } = OLD;
const LITTLE: Texts = {
  ...STAYING,
  "index.html": "the first page, told anew",
  "articles/new/index.html": "an article that is new",
};
const MUCH: Texts = {
  ...LITTLE,
  "articles/a/index.html": "article a, told anew",
  "articles/b/index.html": "article b, told anew",
};

const CALLS = [
  "chmodSync",
  "copyFileSync",
  "linkSync",
  "mkdirSync",
  "renameSync",
  "rmSync",
  "rmdirSync",
  "unlinkSync",
  "writeFileSync",
] as const;

class Stopped extends Error {}

/**
 * Switches the disk off after as many calls, and on again when the function is over. Call number `full` fails. Returns how many
 * calls it made or tried.
 */
async function stoppingAfter(
  number: number,
  act: () => Promise<unknown>,
  hasLinks = true,
  full?: number,
): Promise<number> {
  let calls = 0;
  const before = CALLS.map(name => [name, fs[name]] as const);
  const restore = () => {
    Object.assign(fs, Object.fromEntries(before));
    syncBuiltinESMExports();
  };
  onTestFinished(restore);
  for (const [name, call] of before) {
    const counted = (...args: readonly unknown[]) => {
      calls += 1;
      if (calls > number) throw new Stopped();
      if (calls === full) throw Object.assign(new Error("full"), { code: "ENOSPC", syscall: "write" });
      if (name === "linkSync" && !hasLinks) throw Object.assign(new Error("none here"), { code: "EPERM" });
      // The arguments are those of the call itself.
      return Reflect.apply(call, fs, args);
    };
    Object.assign(fs, { [name]: counted });
  }
  syncBuiltinESMExports();
  await act().catch(error => {
    if (!(error instanceof Stopped)) throw error;
  });
  restore();
  return calls;
}

/** The workshops of this process become those of one that is gone. */
function forgetProcess(folder: string, stop: number): void {
  for (const name of readdirSync(folder))
    if (name.includes(`-${process.pid}-`))
      renameSync(
        join(folder, name),
        join(folder, name.replace(/^(\.dateline-[0-9a-f]{8}-).*/, `$12147483647-1-${stop}`)),
      );
}

/** What the next build does first, whatever becomes of it. */
async function recover(site: string): Promise<void> {
  const folder = await SiteFolder.open({ output: site, content: join(site, "..", "..", "content") });
  folder.close();
}

/** Which of the sites it is. */
function siteAt(site: string, sites: Readonly<Record<string, ReadonlyMap<string, Buffer>>>): string {
  if (!existsSync(site)) return "none";
  const files = filesIn(site);
  for (const [path, bytes] of files) {
    const isWhole = Object.values(sites).some(texts => texts.get(path)?.equals(bytes));
    if (!isWhole && !path.startsWith(".dateline-")) return `broken: ${path}`;
  }
  const same = Object.entries(sites).find(([, texts]) => {
    return texts.size === files.size && [...texts].every(([path, bytes]) => files.get(path)?.equals(bytes));
  });
  return same?.[0] ?? "a mix";
}

/** The files of a site that was never disturbed. */
async function filesOf(texts: Texts, theirs: Texts): Promise<ReadonlyMap<string, Buffer>> {
  const site = newSite();
  await publish(site, texts);
  writeInto(site, theirs);
  return filesIn(site);
}

const CNAME = { CNAME: "example.org" };

const CASES = [
  { where: "a site is swapped", next: MUCH, theirs: {}, isSwapped: true, between: ["none"] },
  { where: "little of a site changes", next: LITTLE, theirs: {}, isSwapped: false, between: ["a mix"] },
  { where: "it holds files of a person", next: MUCH, theirs: CNAME, isSwapped: false, between: ["a mix"] },
  {
    where: "the disk has no hard links",
    next: LITTLE,
    theirs: {},
    isSwapped: false,
    between: ["a mix"],
    hasLinks: false,
  },
];

describe("a build that stops at any of its calls leaves the old site or the next,", () => {
  it.each(CASES)("where $where", async ({ next, theirs, isSwapped, between, hasLinks = true }) => {
    const sites = { old: await filesOf(OLD, theirs), next: await filesOf(next, theirs) };
    const seen = new Set<string>();
    const outcomes = new Set<string>();
    const stop = async (number: number, second?: number) => {
      const site = newSite();
      const cache = join(dirname(site), "..", "cache");
      await publish(site, OLD, { cache });
      writeInto(site, theirs);
      const { ino } = statSync(site);
      const calls = await stoppingAfter(number, () => publish(site, next, { cache }), hasLinks);
      forgetProcess(dirname(site), 1);
      if (calls > number) seen.add(siteAt(site, sites));
      else expect(statSync(site).ino !== ino).toBe(isSwapped);
      if (second !== undefined) {
        await stoppingAfter(second, () => recover(site), hasLinks);
        forgetProcess(dirname(site), 2);
      }
      await recover(site);
      const outcome = siteAt(site, sites);
      outcomes.add(outcome);
      expect({ number, second, outcome }).toMatchObject({
        outcome: /^(old|next)$/.exec(outcome)?.[0],
      });
      expect(readdirSync(dirname(site))).toEqual(["site"]);
      await publish(site, next, { cache });
      expect(siteAt(site, sites)).toBe("next");
      return calls;
    };
    const all = await stop(Number.POSITIVE_INFINITY);
    expect(all).toBeGreaterThan(20);
    for (let number = 0; number < all; number++) await stop(number);
    // The build that comes next stops, too.
    for (let number = 0; number < all; number += 3) await stop(number, (number * 7) % 19);
    expect([...outcomes].sort()).toEqual(["next", "old"]);
    expect([...seen].sort()).toEqual([...between, "next", "old"].sort());
  });
});

describe("a disk that is full at any of the calls of a build, and then for a while no more", () => {
  it.each(CASES)(
    "leaves the old site or the next, where $where",
    async ({ next, theirs, hasLinks = true }) => {
      const sites = { old: await filesOf(OLD, theirs), next: await filesOf(next, theirs) };
      const seen = new Set<string>();
      for (let full = 0; full < 40; full++)
        for (const stop of [Number.POSITIVE_INFINITY, full + 2, full + 4, full + 7]) {
          const site = newSite();
          await publish(site, OLD);
          writeInto(site, theirs);
          await stoppingAfter(stop, () => publish(site, next).catch(rethrowStopped), hasLinks, full);
          forgetProcess(dirname(site), 1);
          await recover(site);
          const outcome = siteAt(site, sites);
          seen.add(outcome);
          expect({ full, stop, outcome }).toMatchObject({ outcome: /^(old|next)$/.exec(outcome)?.[0] });
        }
      expect([...seen].sort()).toEqual(["next", "old"]);
    },
  );
});

/** What the disk says is for the person, and not for this test. */
function rethrowStopped(error: unknown): void {
  if (error instanceof Stopped) throw error;
}
