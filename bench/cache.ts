/** Building again: with nothing changed, and with one article changed, beside the build from nothing before it. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reworded } from "./articleText.ts";
import { datelineOf } from "./builders.ts";
import { fileNameOf } from "./generate.ts";
import { measure } from "./measure.ts";
import type { Goal, Row, Run } from "./row.ts";
import { makeStory } from "./synthetic.ts";

/** Articles. */
const MOST = 10_000;

/** What is done before the next build into the same folder, with the same cache. Each gives the text of an article. */
const CHANGES: readonly {
  readonly what: string;
  readonly of: (text: string) => string;
  /** At 10,000 articles. */
  readonly goal: Goal;
}[] = [
  { what: "nothing changed", of: text => text, goal: { ratio: 0.25 } },
  { what: "one text changed", of: text => reworded(text, "Nobody expected it."), goal: { ratio: 0.3 } },
  {
    what: "one title changed",
    of: text => text.replace(/^title: .*/m, "$& once more"),
    goal: { ratio: 0.3 },
  },
];

export async function cacheRows(run: Run): Promise<readonly Row[]> {
  const sizes = run.sizes.filter(size => size <= MOST);
  const rows: Row[] = [];
  for (const size of run.quick ? sizes.slice(-1) : sizes) rows.push(...(await rowsOf(size, run)));
  return rows;
}

async function rowsOf(size: number, { pairs, seed, folder, say }: Run): Promise<readonly Row[]> {
  const story = makeStory(seed, size);
  const { build } = datelineOf(story, folder);
  const name = fileNameOf(story.articles[Math.floor(size / 2)]!);
  const article = join(folder, "content", "articles", name);
  const original = readFileSync(article, "utf8");
  const cold: number[] = [];
  const again = CHANGES.map((): number[] => []);
  for (let round = 1; round <= pairs; round++) {
    say(`building ${size.toLocaleString("en")} articles again, ${round} of ${pairs}`);
    const place = join(folder, "run");
    cold.push((await measure(build(place))).wall);
    for (const [index, change] of CHANGES.entries()) {
      writeFileSync(article, change.of(readFileSync(article, "utf8")));
      again[index]?.push((await measure(build(place))).wall);
    }
    writeFileSync(article, original);
    rmSync(place, { recursive: true });
  }
  rmSync(join(folder, "content"), { recursive: true });
  return CHANGES.map(({ what, goal }, index) => ({
    what: `build again, ${size.toLocaleString("en")} articles, ${what}`,
    unit: "s",
    ours: again[index] ?? [],
    other: { name: "from nothing", values: cold },
    ...(size === MOST ? { goal } : {}),
  }));
}
