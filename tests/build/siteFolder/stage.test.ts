/** What the next site keeps of the last one, and how it takes its place. */
import fs, {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { SiteFolder } from "../../../src/build/siteFolder/index.ts";
import { isSettled } from "../../../src/build/siteFolder/signatures.ts";
import { filesIn, temporaryFolder } from "../../folders.ts";
import { newSite, publish, sha256, statesIn, type Texts, writeInto } from "./sites.ts";

const SITE: Texts = {
  "index.html": "the first page",
  "articles/a/index.html": "article a",
  "articles/b/index.html": "article b",
  "articles/c/index.html": "article c",
  "assets/style.css": "the style",
};
/** One file differs. */
const EDITED: Texts = { ...SITE, "articles/b/index.html": "article b, told anew" };
/** Most files differ, one is gone, one is new. */
const REVISED: Texts = {
  "index.html": "the first page, told anew",
  "articles/a/index.html": "article a, told anew",
  "articles/b/index.html": "article b, told anew",
  "articles/d/index.html": "article d",
  "assets/style.css": "the style",
};

/** The texts in a site, without the marker. */
function textsIn(site: string): Record<string, string> {
  return Object.fromEntries(
    [...filesIn(site)]
      .filter(([path]) => path !== ".dateline.json")
      .map(([path, bytes]) => [path, `${bytes}`]),
  );
}

async function siteOf(texts: Texts): Promise<string> {
  const site = newSite();
  await publish(site, texts);
  return site;
}

describe("a site of which nothing has changed", () => {
  it.each([{ isAnew: false }, { isAnew: true }])("is not touched: %j", async order => {
    const site = await siteOf(SITE);
    const before = statesIn(site);
    await publish(site, SITE, order);
    expect(statesIn(site)).toEqual(before);
    expect(readdirSync(dirname(site))).toEqual(["site"]);
  });
});

describe("a site of which little has changed", () => {
  it.each([{ isAnew: false }, { isAnew: true }])(
    "stays, and only those files are replaced: %j",
    async order => {
      const site = await siteOf(SITE);
      const before = statesIn(site);
      await publish(site, EDITED, order);
      const touched = [...statesIn(site)].filter(([path, state]) => before.get(path) !== state);
      expect(textsIn(site)).toEqual(EDITED);
      expect(statSync(site).ino).toBe(Number(before.get("")?.split(" ")[0]));
      expect(touched.map(([path]) => path)).toEqual([
        "",
        ".dateline.json",
        "articles/b",
        "articles/b/index.html",
      ]);
      expect(readdirSync(dirname(site))).toEqual(["site"]);
    },
  );

  it("loses the files that it has no more, with the folders that are then empty", async () => {
    const site = await siteOf(SITE);
    const { "articles/c/index.html": _, ...fewer } = SITE;
    await publish(site, fewer);
    expect(textsIn(site)).toEqual(fewer);
    expect(readdirSync(join(site, "articles"))).toEqual(["a", "b"]);
  });
});

describe("a folder of the process's own", () => {
  const DATA: Texts = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`data/${index}`, "data"]));

  it.each([
    { changes: "little", next: { ...SITE, ...DATA } },
    { changes: "most", next: REVISED },
  ])("takes any file where one is in the way, if $changes has changed", async ({ next }) => {
    const site = newSite();
    await publish(site, { ...SITE, ...DATA }, { isOwn: true });
    writeInto(site, { "articles/b/index.html": "shown early", "articles/d/index.html": "shown early" });
    const added = { ...next, "articles/d/index.html": "article d" };
    await publish(site, added, { isOwn: true });
    expect(textsIn(site)).toEqual(added);
  });
});

describe("a site of which most has changed", () => {
  it("is swapped for the next, in which the files that it keeps have kept their time", async () => {
    const site = await siteOf(SITE);
    const [folder, style] = [statSync(site), statSync(join(site, "assets/style.css"))];
    await publish(site, REVISED);
    expect(textsIn(site)).toEqual(REVISED);
    expect(statSync(site).ino).not.toBe(folder.ino);
    expect(statSync(join(site, "assets/style.css")).mtimeMs).toBe(style.mtimeMs);
    expect(readdirSync(dirname(site))).toEqual(["site"]);
  });

  it("is swapped where the disk has no hard links too", async () => {
    const site = await siteOf(SITE);
    // What is imported is what fs has at the time.
    const link = fs.linkSync;
    fs.linkSync = () => {
      throw Object.assign(new Error("none here"), { code: "EPERM", syscall: "link" });
    };
    syncBuiltinESMExports();
    onTestFinished(() => {
      fs.linkSync = link;
      syncBuiltinESMExports();
    });
    await publish(site, REVISED);
    expect(textsIn(site)).toEqual(REVISED);
  });
});

describe("every file of a site", () => {
  it("is its own, and shared with no other site and no cache", async () => {
    const site = await siteOf(SITE);
    for (const texts of [EDITED, REVISED, SITE, SITE]) {
      await publish(site, texts, { cache: join(dirname(site), "..", "cache") });
      const files = [...filesIn(site).keys()].map(path => [path, statSync(join(site, path)).nlink]);
      expect(files).toEqual([...filesIn(site).keys()].map(path => [path, 1]));
    }
  });

  it("is in the marker, which is the same however the site was made", async () => {
    const markers = await Promise.all(
      [
        [[REVISED, {}] as const],
        [[REVISED, { isAnew: true }] as const],
        [[SITE, {}] as const, [REVISED, {}] as const],
        [[EDITED, {}] as const, [REVISED, { inPlace: true }] as const, [REVISED, { isAnew: true }] as const],
      ].map(async builds => {
        const site = newSite();
        for (const [texts, order] of builds) await publish(site, texts, order);
        return readFileSync(join(site, ".dateline.json"), "utf8");
      }),
    );
    const files = Object.entries(REVISED)
      .map(([path, text]) => [path, sha256(text)])
      .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
    const marker = { "made by": "Dateline", articles: [], files: Object.fromEntries(files) };
    expect(markers).toEqual(Array(4).fill(`${JSON.stringify(marker, null, 1)}\n`));
  });
});

describe("a file is kept", () => {
  /** What `keep` says of a file of a site with `SITE`, whose bytes are to be those of `text`. */
  async function isKept(site: string, file: string, text: string): Promise<boolean> {
    const folder = await SiteFolder.open({ output: site, content: join(site, "..", "..", "content") });
    let answer: boolean | undefined;
    const stop = new Error("asked");
    await folder
      .publish(async stage => {
        answer = stage.keep(file, sha256(text));
        throw stop;
      }, [])
      .catch(error => expect(error).toBe(stop));
    folder.close();
    if (answer === undefined) throw new Error("not asked");
    return answer;
  }

  const PAGE = "articles/a/index.html";

  it("if its bytes are the same", async () => {
    expect(await isKept(await siteOf(SITE), PAGE, "article a")).toBe(true);
  });

  it.each<readonly [string, (site: string) => void]>([
    ["it was changed by hand", site => writeFileSync(join(site, PAGE), "article x")],
    ["it was deleted", site => rmSync(join(site, PAGE))],
    ["its folder was deleted", site => rmSync(join(site, "articles"), { recursive: true })],
    [
      "a folder took its place",
      site => {
        rmSync(join(site, PAGE));
        mkdirSync(join(site, PAGE));
      },
    ],
    [
      "a link took its place",
      site => {
        renameSync(join(site, PAGE), join(site, "..", "page"));
        symlinkSync(join(site, "..", "page"), join(site, PAGE));
      },
    ],
    [
      "a link took the place of its folder",
      site => {
        renameSync(join(site, "articles"), join(site, "..", "articles"));
        symlinkSync(join(site, "..", "articles"), join(site, "articles"));
      },
    ],
  ])("but not if %s", async (_, change) => {
    const site = await siteOf(SITE);
    change(site);
    expect(await isKept(site, PAGE, "article a")).toBe(false);
  });

  it("but not if other bytes are wanted, or if Dateline did not write it", async () => {
    const site = await siteOf(SITE);
    writeInto(site, { CNAME: "example.org" });
    expect(await isKept(site, PAGE, "article a, told anew")).toBe(false);
    expect(await isKept(site, "CNAME", "example.org")).toBe(false);
    expect(await isKept(site, "constructor", "")).toBe(false);
  });
});

describe("a stage", () => {
  it("throws where a file is said to be written and is not there, and the last site stays", async () => {
    const site = await siteOf(SITE);
    const before = statesIn(site);
    const folder = await SiteFolder.open({ output: site, content: join(site, "..", "..", "content") });
    const made = folder.publish(async stage => stage.wrote("index.html", sha256("")), []);
    await expect(made).rejects.toThrow("index.html is said to be written, and is not there");
    folder.close();
    expect(statesIn(site)).toEqual(before);
  });
});

describe("a signature", () => {
  const SECOND = 1_000_000_000n;

  it.each([
    [0n, false],
    [1n, false],
    [2n, false],
    [3n, true],
  ])("of a file that was changed %d seconds before is trusted: %j", (age, isTrusted) => {
    const look = { isFile: true, signature: "", changed: 100n * SECOND };
    expect(isSettled(look, (100n + age) * SECOND)).toBe(isTrusted);
    expect(isSettled(look, 99n * SECOND)).toBe(false);
  });
});

/** Counts the files of a site that are read from now on until the test ends. */
function readsOf(site: string): string[] {
  const reads: string[] = [];
  const open = fs.openSync;
  fs.openSync = (path, ...rest) => {
    if (String(path).startsWith(site)) reads.push(String(path).slice(site.length + 1));
    return open(path, ...rest);
  };
  syncBuiltinESMExports();
  onTestFinished(() => {
    fs.openSync = open;
    syncBuiltinESMExports();
  });
  return reads;
}

describe("with a cache, a file is read", () => {
  const PAGE = "articles/a/index.html";
  /** In seconds, so that it can be set again to the nanosecond. */
  const LONG_AGO = 1_000_000_000;
  let settled: string[];

  /** A site that was built some seconds ago, and its cache. */
  async function builtBefore(): Promise<{ site: string; cache: string }> {
    const site = settled.pop() ?? "";
    const cache = join(dirname(site), "cache");
    await publish(site, SITE, { cache });
    return { site, cache };
  }

  beforeAll(async () => {
    settled = await Promise.all(Array.from({ length: 12 }, () => siteOf(SITE)));
    for (const site of settled) utimesSync(join(site, PAGE), LONG_AGO, LONG_AGO);
    // Until a change would show in the time of a file on any disk.
    await setTimeout(2_100);
  });

  it("only if its signature is not known", async () => {
    const { site, cache } = await builtBefore();
    const reads = readsOf(site);
    expect(await publish(site, SITE, { cache })).toEqual([]);
    expect(reads).toEqual([]);
    await publish(site, SITE);
    expect(reads).toEqual(Object.keys(SITE));
  });

  it("if it was just written, because a change within the same tick of the clock would not show", async () => {
    const site = newSite();
    const cache = join(dirname(site), "cache");
    await publish(site, SITE, { cache });
    const reads = readsOf(site);
    await publish(site, SITE, { cache });
    expect(reads).toEqual(Object.keys(SITE));
  });

  it("if it was changed to as many bytes and its time was set back", async () => {
    const { site, cache } = await builtBefore();
    writeFileSync(join(site, PAGE), "ARTICLE A");
    utimesSync(join(site, PAGE), LONG_AGO, LONG_AGO);
    const reads = readsOf(site);
    expect(await publish(site, SITE, { cache })).toEqual([PAGE]);
    expect([...new Set(reads)]).toEqual([PAGE]);
    expect(textsIn(site)).toEqual(SITE);
  });

  it("if it was touched, and is kept where its bytes are right", async () => {
    const { site, cache } = await builtBefore();
    utimesSync(join(site, PAGE), new Date(), new Date());
    const reads = readsOf(site);
    expect(await publish(site, SITE, { cache })).toEqual([]);
    expect(reads).toEqual([PAGE]);
  });

  it("if another file with its bytes took its place", async () => {
    const { site, cache } = await builtBefore();
    writeFileSync(join(site, "..", "page"), "article a");
    renameSync(join(site, "..", "page"), join(site, PAGE));
    const reads = readsOf(site);
    expect(await publish(site, SITE, { cache })).toEqual([]);
    expect(reads).toEqual([PAGE]);
  });

  it("if the marker was changed by hand", async () => {
    const { site, cache } = await builtBefore();
    const marker = join(site, ".dateline.json");
    writeFileSync(marker, readFileSync(marker, "utf8").replace(sha256("article a"), sha256("ARTICLE A")));
    expect(await publish(site, { ...SITE, [PAGE]: "ARTICLE A" }, { cache })).toEqual([PAGE]);
    expect(textsIn(site)).toEqual({ ...SITE, [PAGE]: "ARTICLE A" });
  });

  const damaged: readonly (readonly [string, (file: string) => void])[] = [
    ["is empty", file => writeFileSync(file, "")],
    ["is cut off", file => writeFileSync(file, readFileSync(file).subarray(0, -1))],
    ["has another digit", file => writeFileSync(file, readFileSync(file, "utf8").replace(/.$/, "x"))],
    ["is of another version", file => writeFileSync(file, readFileSync(file, "utf8").replace("1", "2"))],
    ["is no text", file => writeFileSync(file, Buffer.from([0, 255, 10, 254, 10, 10]))],
    [
      "is a folder",
      file => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ];

  it.each(damaged)("if the file of signatures %s", async (_, damage) => {
    const { site, cache } = await builtBefore();
    const [name = ""] = readdirSync(join(cache, "sites"));
    damage(join(cache, "sites", name));
    const reads = readsOf(site);
    expect(await publish(site, SITE, { cache })).toEqual([]);
    expect(reads).toEqual(Object.keys(SITE));
  });
});

describe("a cache", () => {
  it("knows a site by its path alone, and nothing of a copy at the same path", async () => {
    const [first, second] = [newSite(), newSite()];
    const cache = join(temporaryFolder(), "cache");
    for (const site of [first, second]) await publish(site, SITE, { cache });
    expect(readdirSync(join(cache, "sites"))).toHaveLength(2);
    expect(readdirSync(join(cache, "sites"))).not.toContain(basename(first));
    rmSync(first, { recursive: true });
    fs.cpSync(second, first, { recursive: true, preserveTimestamps: true });
    const reads = readsOf(first);
    expect(await publish(first, SITE, { cache })).toEqual([]);
    expect(reads).toEqual(Object.keys(SITE));
  });

  it("that cannot be written stops no build", async () => {
    const site = newSite();
    const cache = join(dirname(site), "file", "cache");
    writeFileSync(dirname(cache), "a file");
    for (const texts of [SITE, EDITED]) await publish(site, texts, { cache });
    expect(textsIn(site)).toEqual(EDITED);
    expect(lstatSync(dirname(cache)).isFile()).toBe(true);
  });
});
