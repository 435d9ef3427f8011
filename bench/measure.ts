/** What a command costs: wall time, and with GNU time also CPU and peak memory. */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { text } from "node:stream/consumers";
import { type Command, start } from "./processes.ts";
import { OUT } from "./programs.ts";

export interface Cost {
  /** Seconds. */
  readonly wall: number;
  /** User and system seconds, of all cores. */
  readonly cpu?: number;
  /** Peak resident set in MB of the largest process. */
  readonly memory?: number;
}

const TIME = "/usr/bin/time";
export const hasTime = existsSync(TIME);

/** Runs a command to its end. Throws with what it said if it fails. */
export async function measure({ words, folder }: Command): Promise<Cost> {
  const report = join(OUT, `cost-${process.pid}.txt`);
  mkdirSync(OUT, { recursive: true });
  const timed = hasTime ? [TIME, "-f", "%U %S %M", "-o", report, ...words] : words;
  // What was written before is on the disk before the clock starts.
  spawnSync("sync");
  const started = performance.now();
  const child = start({ words: timed, folder });
  const said = Promise.all([text(child.stdout!), text(child.stderr!)]);
  const [code] = await once(child, "exit");
  const wall = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${words.join(" ")}: ${(await said).join("").trim()}`);
  if (!hasTime) return { wall };
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(report, "utf8").trim().split(" ").map(Number);
  rmSync(report);
  return { wall, cpu: user + system, memory: kilobytes / 1024 };
}

/** Path, with forward slashes, and size in bytes of every file below a folder. */
export function filesIn(folder: string): ReadonlyMap<string, number> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(path => [path.slice(folder.length + 1).replaceAll(sep, "/"), statSync(path).size]),
  );
}
