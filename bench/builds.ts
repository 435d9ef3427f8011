/** Builds from nothing: Dateline beside Hugo, Eleventy alone and the lower bound; a large story by itself. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Builder, datelineOf, othersOf } from "./builders.ts";
import { type Cost, filesIn, measure } from "./measure.ts";
import { exponent, median } from "./numbers.ts";
import type { Goal, Row, Run } from "./row.ts";
import { makeStory } from "./synthetic.ts";

/** Articles. A longer story is built by Dateline alone. */
const MOST_COMPARED = 10_000;

/** A long story is built at most so often. */
const MOST_RUNS_ALONE = 3;

/** Beside Hugo, by the number of articles: of wall time and of CPU time. */
const WALL: Readonly<Record<number, Goal>> = {
  61: { ratio: 3 },
  1000: { ratio: 1.2 },
  10000: { ratio: 0.75 },
};
const CPU: Readonly<Record<number, Goal>> = { 10000: { ratio: 0.6 } };

/** Megabytes, by the number of articles. */
const MEMORY: Readonly<Record<number, Goal>> = { 10000: { atMost: 600 }, 50000: { atMost: 2500 } };

/** From 10,000 articles to 50,000. */
const EXPONENT: Goal = { atMost: 1.05 };

export async function buildRows(run: Run): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let last: { readonly size: number; readonly cost: number } | undefined;
  for (const size of run.sizes) {
    const [ours, ...others] = await costsOf(size, run);
    if (ours === undefined) continue;
    rows.push(...rowsOf(size, ours, others));
    const point = { size, cost: median(ours.costs.map(({ wall }) => wall)) };
    if (last !== undefined && size > MOST_COMPARED)
      rows.push({
        what: `how build time grows from ${count(last.size)} to ${count(size)} articles (exponent)`,
        unit: "",
        ours: [exponent(last, point)],
        ...(last.size === 10_000 && size === 50_000 ? { goal: EXPONENT } : {}),
      });
    if (size <= MOST_COMPARED) last = point;
  }
  return rows;
}

interface Built {
  readonly name: string;
  /** One a run. */
  readonly costs: readonly Cost[];
}

async function costsOf(size: number, { pairs, seed, folder, say }: Run): Promise<readonly Built[]> {
  const place = join(folder, String(size));
  mkdirSync(place, { recursive: true });
  const story = makeStory(seed, size);
  const dateline = datelineOf(story, place);
  const first = join(place, "first");
  // Not measured: fills the disk cache, and makes what the others copy.
  await measure(dateline.build(first));
  const isAlone = size > MOST_COMPARED;
  const builders = [dateline, ...(isAlone ? [] : await othersOf(story, place, join(first, "site")))];
  rmSync(first, { recursive: true });
  const built = builders.map(({ name }) => ({ name, costs: [] as Cost[] }));
  for (let round = 1; round <= (isAlone ? Math.min(pairs, MOST_RUNS_ALONE) : pairs); round++) {
    say(`builds of ${count(size)} articles, ${round} of ${pairs}`);
    const empty = join(place, "run");
    for (const [index, builder] of builders.entries())
      built[index]?.costs.push(await measure(builder.build(join(empty, builder.name))));
    if (round === 1) describe(builders, empty, say);
    rmSync(empty, { recursive: true });
  }
  rmSync(place, { recursive: true });
  return built;
}

function rowsOf(size: number, ours: Built, others: readonly Built[]): readonly Row[] {
  const what = `build from nothing, ${count(size)} articles`;
  const hugo = others.find(({ name }) => name === "Hugo");
  return [
    row(`${what}`, "s", ours, hugo, cost => cost.wall, WALL[size]),
    row(`${what}: CPU`, "s", ours, hugo, cost => cost.cpu, CPU[size]),
    row(`${what}: peak memory`, "MB", ours, hugo, cost => cost.memory, MEMORY[size]),
    ...others
      .filter(other => other !== hugo)
      .map(other => row(what, "s", ours, other, cost => cost.wall, undefined)),
  ].flat();
}

/** Returns no row if GNU time is missing and the value is one of its. */
function row(
  what: string,
  unit: Row["unit"],
  ours: Built,
  other: Built | undefined,
  value: (cost: Cost) => number | undefined,
  goal: Goal | undefined,
): readonly Row[] {
  const values = ({ costs }: Built) => costs.flatMap(cost => value(cost) ?? []);
  // A goal that compares needs somebody to be compared with.
  const applies = goal !== undefined && ("atMost" in goal || other !== undefined);
  return values(ours).length === 0
    ? []
    : [
        {
          what,
          unit,
          ours: values(ours),
          ...(other === undefined ? {} : { other: { name: other.name, values: values(other) } }),
          ...(applies ? { goal } : {}),
        },
      ];
}

/** Says how much each of them wrote: they are comparable only as long as they make the same. */
function describe(builders: readonly Builder[], empty: string, say: Run["say"]): void {
  for (const { name } of builders) {
    const files = filesIn(join(empty, name, "site"));
    const bytes = [...files.values()].reduce((sum, each) => sum + each, 0);
    say(`${name}: ${count(files.size)} files, ${(bytes / 1e6).toFixed(1)} MB`);
  }
}

function count(value: number): string {
  return value.toLocaleString("en");
}
