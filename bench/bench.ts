/**
 * Builds a synthetic story with Dateline and with Hugo in turn, and prints what each costs. See docs/benchmark.md.
 *
 *     npm run bench -- --articles 1000,10000 --runs 5 --seed 1 --only dateline
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkRows } from "./check.ts";
import { writeDatelineContent } from "./generate.ts";
import { writeHugoSite } from "./hugoSite.ts";
import { type Cost, filesIn, hasTime, measure } from "./measure.ts";
import { median } from "./numbers.ts";
import { tableOf } from "./row.ts";
import { makeStory } from "./synthetic.ts";

const PROGRAM_FOLDER = fileURLToPath(new URL("..", import.meta.url));
const OUT = join(PROGRAM_FOLDER, ".cache", "bench");

interface Builder {
  readonly name: "Dateline" | "Hugo";
  readonly command: (output: string) => readonly string[];
}

/** `cold`: into a folder that does not exist. `warm`: once more into the same. */
const STATES = ["cold", "warm"] as const;
type State = (typeof STATES)[number];
type Costs = Readonly<Record<State, Cost[]>>;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      articles: { type: "string", default: "1000,10000" },
      runs: { type: "string", default: "5" },
      seed: { type: "string", default: "1" },
      only: { type: "string" },
    },
  });
  const sizes = values.articles.split(",").map(text => whole("articles", text));
  const runs = whole("runs", values.runs);
  const seed = whole("seed", values.seed);
  if (values.only !== undefined && values.only !== "dateline")
    throw new Error(`--only is dateline; not "${values.only}".`);
  const hugo = values.only === undefined ? versionOf("hugo", "version") : undefined;

  print(machineLine(hugo));
  if (hugo === undefined && values.only === undefined)
    print("hugo is not installed (Debian: apt-get install hugo): measuring Dateline alone.");
  if (!hasTime) print("GNU time is not installed (Debian: apt-get install time): wall time only.");
  for (const size of sizes) compare(size, runs, seed, hugo !== undefined);
  const rows = await checkRows({ sizes, pairs: runs, seed, quick: false, folder: OUT, say: print });
  print(`\n${tableOf(rows)}`);
}

function compare(size: number, runs: number, seed: number, withHugo: boolean): void {
  rmSync(OUT, { recursive: true, force: true });
  const content = join(OUT, "content");
  const source = join(OUT, "hugo");
  const story = makeStory(seed, size);
  writeDatelineContent(story, content);
  const builders: Builder[] = [{ name: "Dateline", command: output => datelineBuild(content, output) }];
  if (withHugo) {
    writeHugoSite(story, source);
    builders.push({ name: "Hugo", command: output => ["hugo", "--quiet", "-s", source, "-d", output] });
  }

  // Not measured: fills the disk cache, and makes the style sheet and the fonts that Hugo is to copy.
  measure(datelineBuild(content, join(OUT, "first")), PROGRAM_FOLDER);
  if (withHugo) cpSync(join(OUT, "first", "assets"), join(source, "static", "assets"), { recursive: true });

  const costs = builders.map((): Costs => ({ cold: [], warm: [] }));
  for (let run = 1; run <= runs; run++)
    for (const state of STATES)
      for (const [index, { name, command }] of builders.entries()) {
        // A folder of its own for each run: to delete one would keep the disk busy while the next is measured.
        const output = join(OUT, `run-${run}`, name);
        mkdirSync(join(OUT, `run-${run}`), { recursive: true });
        costs[index]![state].push(measure(command(output), PROGRAM_FOLDER));
      }
  const made = builders.map(({ name }) => filesIn(join(OUT, "run-1", name)));
  printTable(size, builders, costs, made);
  rmSync(OUT, { recursive: true, force: true });
}

/** What `npm run build` does. */
function datelineBuild(content: string, output: string): readonly string[] {
  return [
    process.execPath,
    "--max-semi-space-size=128",
    "--import",
    "tsx",
    "src/cli/index.ts",
    "build",
    "--content",
    content,
    "--output",
    output,
  ];
}

function printTable(
  size: number,
  builders: readonly Builder[],
  costs: readonly Costs[],
  made: readonly ReadonlyMap<string, number>[],
): void {
  print(`\n### ${number(size)} articles\n`);
  print("| | wall s, median (min to max) | CPU s | peak MB | files | MB written |");
  print("| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const state of STATES)
    for (const [index, { name }] of builders.entries()) {
      const runs = costs[index]![state];
      const walls = runs.map(cost => cost.wall);
      const range = `${Math.min(...walls).toFixed(2)} to ${Math.max(...walls).toFixed(2)}`;
      const bytes = [...made[index]!.values()].reduce((sum, each) => sum + each, 0);
      const cells = [
        `${name}, ${state}`,
        `${median(walls).toFixed(2)} (${range})`,
        middle(runs, cost => cost.cpu, 1),
        middle(runs, cost => cost.memory, 0),
        number(made[index]!.size),
        (bytes / 1e6).toFixed(1),
      ];
      print(`| ${cells.join(" | ")} |`);
    }
  const [dateline, hugo] = costs;
  if (dateline === undefined || hugo === undefined) return;
  print("");
  for (const state of STATES)
    for (const cost of ["wall", "cpu"] as const) {
      const ratios = dateline[state].map(
        (ours, run) => (ours[cost] ?? NaN) / (hugo[state][run]![cost] ?? NaN),
      );
      if (ratios.every(Number.isFinite))
        print(`Dateline / Hugo, ${state}, ${cost}, median of pairs: ${median(ratios).toFixed(2)}`);
    }
  printDifferences(made[0]!, made[1]!);
}

/** The two are comparable only as long as they make the same pages. */
function printDifferences(dateline: ReadonlyMap<string, number>, hugo: ReadonlyMap<string, number>): void {
  for (const [name, ours, theirs] of [
    ["Dateline", dateline, hugo],
    ["Hugo", hugo, dateline],
  ] as const) {
    const alone = [...ours.keys()].filter(path => !theirs.has(path));
    if (alone.length > 0)
      print(
        `Only ${name} makes: ${alone.slice(0, 5).join(", ")}${alone.length > 5 ? ` and ${alone.length - 5} more` : ""}`,
      );
  }
}

function middle(runs: readonly Cost[], value: (cost: Cost) => number | undefined, digits: number): string {
  const values = runs.flatMap(cost => value(cost) ?? []);
  return values.length === 0 ? "–" : median(values).toFixed(digits);
}

function machineLine(hugo: string | undefined): string {
  const cores = cpus();
  const version = hugo === undefined ? "" : `, Hugo ${/v([\d.]+)/.exec(hugo)?.[1] ?? hugo}`;
  return `${cores.length} cores (${cores[0]?.model ?? "unknown"}), Node ${process.versions.node}${version}`;
}

function versionOf(program: string, argument: string): string | undefined {
  const result = spawnSync(program, [argument], { encoding: "utf8" });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

function whole(name: string, text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new Error(`--${name} takes whole numbers; not "${text}".`);
  return Number(text);
}

function number(value: number): string {
  return value.toLocaleString("en");
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
