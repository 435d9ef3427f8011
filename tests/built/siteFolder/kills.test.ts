/**
 * Builds that end in the middle, and builds at once: the site is whole, old or new, every time.
 *
 * `ROUNDS=200 npx vitest run tests/built/siteFolder/kills.test.ts` tries each as often as that.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../../src/build/index.ts";
import { contentOf, filesIn, temporaryFolder } from "../../folders.ts";

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const TODAY = "2026-11-23";
const HOUR = 3_600_000;

type Files = ReadonlyMap<string, Buffer>;

/** Two tellings of a story, which differ on every page or on few, and one that no site can be made of. */
const TELLINGS = {
  "on every page": ["old", "new"].map(told =>
    contentOf({
      "story.yaml": `title: The ${told} story\n`,
      "articles/bridge.md": article(`The ${told} bridge`),
      "articles/tunnel.md": article(`The ${told} tunnel`),
      [`articles/only-${told}.md`]: article("It is in one of them"),
    }),
  ),
  "on few pages": ["old", "new"].map(told =>
    contentOf({
      "story.yaml": "title: The story\n",
      ...Object.fromEntries(
        Array.from({ length: 30 }, (_, index) => [`articles/other-${index}.md`, article(`Other ${index}`)]),
      ),
      "articles/bridge.md": article("The bridge").replace(
        "It happened",
        `It happened, says the ${told} story`,
      ),
    }),
  ),
};
type Difference = keyof typeof TELLINGS;
const BROKEN = contentOf({ "story.yaml": "title: [\n", "articles/bridge.md": article("The bridge") });
const sites: Record<Difference, Files[]> = { "on every page": [], "on few pages": [] };

function article(title: string): string {
  return `---\ntitle: ${title}\ndate: 2024-05-02\n---\n\nIt happened.\n`;
}

beforeAll(async () => {
  for (const [difference, tellings] of Object.entries(TELLINGS))
    for (const content of tellings) {
      const output = join(temporaryFolder(), "site");
      expect((await buildSite({ content, output, today: TODAY })).built).toBe(true);
      sites[difference as Difference].push(filesIn(output));
    }
});

/** A build in a process of its own. */
function start(content: string, output: string, env: NodeJS.ProcessEnv = {}) {
  const hook = Object.keys(env).length === 0 ? [] : ["--import", "./tests/built/siteFolder/killAt.js"];
  const args = [...hook, "bin/dateline.js", "build", "--content", content, "--output", output];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, INIT_CWD: "", DATELINE_TODAY: TODAY, ...env },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, said }));
  return { child, ended };
}

/** Which telling the site is, and what a person has put into it. */
function siteAt(
  output: string,
  differ: Difference = "on every page",
): { telling: number; theirs: string[] } | string {
  if (!existsSync(output)) return "no site";
  const files = filesIn(output);
  const tellings = sites[differ];
  const telling = tellings.findIndex(site =>
    [...site].every(([path, bytes]) => files.get(path)?.equals(bytes)),
  );
  if (telling === -1) return `a mix: ${[...files.keys()].join(" ")}`;
  const theirs = [...files.keys()].filter(path => !tellings[telling]?.has(path));
  return { telling, theirs };
}

/** What the next build makes of what a killed one left, though its content has an error. */
async function recovered(output: string, differ: Difference) {
  expect((await buildSite({ content: BROKEN, output, today: TODAY })).built).toBe(false);
  const found = siteAt(output, differ);
  expect(readdirSync(dirname(output))).toEqual(["site"]);
  return found;
}

/** A site of the first telling, with files of a person in it or not. */
async function firstSite(differ: Difference, theirs: readonly string[]): Promise<string> {
  const output = join(temporaryFolder(), "site");
  await buildSite({ content: TELLINGS[differ][0]!, output, today: TODAY });
  for (const path of theirs) writeFileSync(join(output, path), "mine");
  return output;
}

describe("two builds at once", () => {
  it(
    `both end with 0, and the site is that of one of them, ${ROUNDS} times`,
    async () => {
      const output = join(temporaryFolder(), "site");
      for (let round = 0; round < ROUNDS; round++) {
        const builds = [0, 1].map(telling => start(TELLINGS["on every page"][telling]!, output).ended);
        const codes = (await Promise.all(builds)).map(({ code, said }) => (code === 0 ? 0 : said));
        expect(codes).toEqual([0, 0]);
        expect(siteAt(output)).toMatchObject({ theirs: [] });
        expect(readdirSync(dirname(output))).toEqual(["site"]);
      }
    },
    HOUR,
  );

  it("wait for each other, and the one that waits says for whom", async () => {
    const output = join(temporaryFolder(), "site");
    const builds = [0, 1, 0, 1].map(telling => start(TELLINGS["on every page"][telling]!, output));
    const pids = builds.map(({ child }) => child.pid);
    const all = await Promise.all(builds.map(({ ended }) => ended));
    const waited = all.flatMap(
      ({ said }) => /Process (\d+) is building .*\. This build waits/.exec(said)?.[1] ?? [],
    );
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(waited.length).toBeGreaterThan(0);
    for (const pid of waited) expect(pids).toContain(Number(pid));
  });
});

describe("a build that is killed", () => {
  it.each([
    { where: "a folder of the site alone", differ: "on every page", theirs: [] },
    { where: "a folder of the site alone", differ: "on few pages", theirs: [] },
    { where: "a folder with files of a person", differ: "on every page", theirs: ["CNAME"] },
  ] as const)(
    `at any moment leaves the old site or the new in $where, which differ $differ, ${ROUNDS} times`,
    async ({ differ, theirs }) => {
      const output = await firstSite(differ, theirs);
      const counts = { old: 0, new: 0, recovered: 0 };
      let now = 0;
      const started = performance.now();
      await start(TELLINGS[differ][0]!, output).ended;
      const duration = performance.now() - started;
      for (let round = 0; round < ROUNDS; round++) {
        const { child, ended } = start(TELLINGS[differ][1 - now]!, output);
        await setTimeout((duration * 1.1 * (round + 0.5)) / ROUNDS);
        child.kill("SIGKILL");
        await ended;
        const atOnce = siteAt(output, differ);
        const found = await recovered(output, differ);
        expect(found).toMatchObject({ theirs });
        if (typeof found === "string") throw new Error(found);
        if (typeof atOnce === "string") counts.recovered += 1;
        counts[found.telling === now ? "old" : "new"] += 1;
        now = found.telling;
      }
      expect(counts.old + counts.new).toBe(ROUNDS);
      if (ROUNDS > 10) process.stdout.write(`${JSON.stringify({ differ, theirs, ...counts })}\n`);
    },
    HOUR,
  );

  it.skipIf(process.platform === "win32").each([
    { where: "a folder of the site alone", differ: "on every page", theirs: [], fewest: 3 },
    { where: "a folder of the site alone", differ: "on few pages", theirs: [], fewest: 3 },
    { where: "a folder with files of a person", differ: "on every page", theirs: ["CNAME"], fewest: 10 },
  ] as const)(
    "before or after any of its renames leaves the old site or the new in $where, which differ $differ (Windows has no signals)",
    async ({ differ, theirs, fewest }) => {
      const output = await firstSite(differ, theirs);
      const { ino } = statSync(output);
      const env = { KILL_BELOW: dirname(output), KILL_CALLS: process.env.KILL_CALLS ?? "renameSync" };
      const { said } = await start(TELLINGS[differ][1]!, output, env).ended;
      const renames = Number(/calls: (\d+)/.exec(said)?.[1]);
      expect(renames).toBeGreaterThanOrEqual(fewest);
      const isSwapped = differ === "on every page" && theirs.length === 0;
      expect(statSync(output).ino !== ino).toBe(isSwapped);
      const all = Array.from({ length: renames }, (_, index) => index + 1);
      const tried = ROUNDS > 10 ? all : all.filter(n => n <= 3 || n === renames);
      const moments = [
        ...tried.map(n => `before ${n}`),
        ...(ROUNDS > 10 ? all : [renames]).map(n => `after ${n}`),
      ];
      const rounds = ROUNDS > 10 ? Math.max(1, Math.ceil(ROUNDS / moments.length)) : 1;
      const counts = { old: 0, new: 0, recovered: 0 };
      let now = 1;
      for (const at of moments)
        for (let round = 0; round < rounds; round++) {
          const { signal } = await start(TELLINGS[differ][1 - now]!, output, { ...env, KILL_AT: at }).ended;
          expect({ at, signal }).toEqual({ at, signal: "SIGKILL" });
          const atOnce = siteAt(output, differ);
          const found = await recovered(output, differ);
          expect({ at, found }).toMatchObject({ at, found: { theirs } });
          if (typeof found === "string") throw new Error(found);
          if (typeof atOnce === "string") counts.recovered += 1;
          counts[found.telling === now ? "old" : "new"] += 1;
          now = found.telling;
        }
      if (ROUNDS > 10) process.stdout.write(`${JSON.stringify({ differ, theirs, renames, ...counts })}\n`);
    },
    HOUR,
  );
});
