/**
 * Measures Dateline beside other programs and prints a table, which says for every row whether its goal holds. See
 * docs/benchmark.md.
 *
 *     npm run bench -- --quick
 *     npm run bench -- --only builds,cache --articles 1000,10000 --runs 3 --seed 7
 */
import { mkdirSync, rmSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { browserRows } from "./browser.ts";
import { buildRows } from "./builds.ts";
import { cacheRows } from "./cache.ts";
import { checkRows } from "./check.ts";
import { hasTime } from "./measure.ts";
import { previewRows } from "./preview.ts";
import { hugoVersion, machine, OUT } from "./programs.ts";
import { type Row, type Run, tableOf } from "./row.ts";

/** In the order of the table. */
const KINDS: Readonly<Record<string, (run: Run) => Promise<readonly Row[]>>> = {
  builds: buildRows,
  cache: cacheRows,
  preview: previewRows,
  check: checkRows,
  browser: browserRows,
};

interface Options {
  readonly kinds: readonly string[];
  readonly run: Omit<Run, "folder">;
}

async function main({ kinds, run }: Options): Promise<void> {
  // What was stopped a moment before may still write.
  process.on("exit", () => rmSync(OUT, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"] as const)
    process.on(signal, () => process.exit(128 + constants.signals[signal]));

  print(`${machine()}\n`);
  if (hugoVersion === undefined)
    run.say("Hugo is not installed (Debian: apt-get install hugo): nothing is compared with it.");
  if (!hasTime) run.say("GNU time is not installed (Debian: apt-get install time): no CPU time, no memory.");
  const rows: Row[] = [];
  for (const kind of kinds) {
    const folder = join(OUT, kind);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    try {
      rows.push(...((await KINDS[kind]?.({ ...run, folder })) ?? []));
    } catch (error) {
      // What has been measured in an hour is not thrown away.
      run.say(`${kind} cannot be measured: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
    rmSync(folder, { recursive: true, force: true });
  }
  print(tableOf(rows));
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      quick: { type: "boolean", default: false },
      only: { type: "string", default: Object.keys(KINDS).join() },
      articles: { type: "string" },
      runs: { type: "string" },
      saves: { type: "string" },
      seed: { type: "string", default: "1" },
    },
  });
  const { quick } = values;
  const kinds = values.only.split(",");
  const unknown = kinds.find(kind => KINDS[kind] === undefined);
  if (unknown !== undefined)
    throw new Error(`--only takes ${Object.keys(KINDS).join(", ")}; not "${unknown}".`);
  const sizes = (values.articles ?? (quick ? "61,1000" : "61,1000,10000,50000")).split(",");
  return {
    kinds,
    run: {
      sizes: sizes.map(text => whole("articles", text)).sort((a, b) => a - b),
      pairs: whole("runs", values.runs ?? (quick ? "1" : "5")),
      saves: whole("saves", values.saves ?? (quick ? "0" : "500"), 0),
      seed: whole("seed", values.seed),
      quick,
      say: line => void process.stderr.write(`${line}\n`),
    },
  };
}

function whole(name: string, text: string, least = 1): number {
  if (!/^\d{1,7}$/.test(text) || Number(text) < least)
    throw new Error(`--${name} takes whole numbers from ${least}; not "${text}".`);
  return Number(text);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  await main(readOptions());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
