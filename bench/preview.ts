/** The preview: from a save until the open page shows it, and until all pages are made; and how much memory it takes. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { reworded } from "./articleText.ts";
import { writeEleventySite } from "./eleventySite.ts";
import { fileNameOf, writeDatelineContent } from "./generate.ts";
import { writeHugoSite } from "./hugoSite.ts";
import { type Command, canReadProcesses } from "./processes.ts";
import { dateline, eleventy, hugo, hugoVersion } from "./programs.ts";
import type { Goal, Row, Run } from "./row.ts";
import { freePort, openFollowed, openPolled, type Page, Server } from "./servers.ts";
import { makeStory } from "./synthetic.ts";

/** Articles. */
const MOST = 10_000;

/** Seconds from a save until the open page shows it, and until all pages are made, by the number of articles. */
const SEEN: Readonly<Record<number, Goal>> = { 1000: { atMost: 0.25 }, 10000: { atMost: 0.5 } };
const ALL: Readonly<Record<number, Goal>> = { 1000: { atMost: 0.8 }, 10000: { atMost: 3 } };

/** Megabytes after 500 saves, by the number of articles. */
const MEMORY: Readonly<Record<number, Goal>> = { 10000: { atMost: 700 } };

/** Milliseconds that a preview has to look at whatever it looks at once a second, before it is measured. */
const SETTLE = 2000;

/** Of many saves, each of these waits until all pages are made. The others wait only until the open page shows them. */
const ALL_EVERY = 10;

export async function previewRows(run: Run): Promise<readonly Row[]> {
  if (!canReadProcesses) run.say("The memory of a preview is read from /proc, which Linux alone has.");
  const sizes = run.sizes.filter(size => size <= MOST);
  const rows: Row[] = [];
  for (const size of run.quick ? sizes.slice(-1) : sizes) {
    rows.push(...(await rowsOf(size, { ...run, saves: size === sizes.at(-1) ? run.saves : 0 })));
    rmSync(run.folder, { recursive: true });
  }
  return rows;
}

/** A program that serves a site and makes it anew when a file is saved. */
interface Program {
  readonly name: string;
  readonly command: (port: number) => Command;
  /** What it prints when the site can be read, and whenever a build has ended. */
  readonly served: RegExp;
  readonly built: RegExp;
  /** The article that is saved. */
  readonly file: string;
  readonly open: (url: string) => Promise<Page>;
}

function programsOf(
  size: number,
  { seed, folder }: Run,
): { readonly page: string; readonly programs: readonly Program[] } {
  mkdirSync(folder, { recursive: true });
  const story = makeStory(seed, size);
  const article = story.articles[Math.floor(size / 2)]!;
  const [content, eleventySite] = [join(folder, "content"), join(folder, "eleventy")];
  writeDatelineContent(story, content);
  writeEleventySite(story, eleventySite);
  const ofHugo = (name: string, ...words: readonly string[]): Program => {
    // A site of its own: one follows what the other is given to read.
    const site = join(folder, name);
    writeHugoSite(story, site);
    return {
      name,
      command: port => hugo("server", "-s", site, "--bind", "127.0.0.1", "--port", `${port}`, ...words),
      served: /Web Server is available/,
      built: /^Total in/,
      file: join(site, "content", "articles", `${article.id}.md`),
      open: openPolled,
    };
  };
  return {
    page: `articles/${article.id}/`,
    programs: [
      {
        name: "Dateline",
        command: port => dateline("serve", "--content", content, "--port", `${port}`),
        served: /The timeline is at/,
        built: /built in/,
        file: join(content, "articles", fileNameOf(article)),
        open: openFollowed,
      },
      ...(hugoVersion === undefined ? [] : [ofHugo("Hugo"), ofHugo(ALL_OF_HUGO, "--disableFastRender")]),
      {
        name: "plain Eleventy",
        command: port =>
          eleventy(
            eleventySite,
            "--input=.",
            `--output=${join(folder, "eleventy-output")}`,
            "--serve",
            "--incremental",
            `--port=${port}`,
          ),
        served: /Server at/,
        built: /Wrote \d+ file/,
        file: join(eleventySite, "articles", `${article.id}.md`),
        open: openPolled,
      },
    ],
  };
}

/** By itself Hugo makes only the pages that were read not long ago. */
const ALL_OF_HUGO = "Hugo, all pages";

async function rowsOf(size: number, run: Run): Promise<readonly Row[]> {
  const { page, programs } = programsOf(size, run);
  const previews: Preview[] = [];
  try {
    for (const program of programs) {
      run.say(`${program.name} begins to serve ${articles(size)}`);
      previews.push(await Preview.start(program, page, run.folder));
    }
    for (let round = 1; round <= run.pairs; round++) {
      run.say(`preview of ${articles(size)}, ${round} of ${run.pairs}`);
      for (const preview of previews) await preview.measure();
    }
    const [ours, ...others] = previews;
    if (ours === undefined) return [];
    return [...timesOf(size, ours, others), ...(await memoryOf(size, ours, others, run))];
  } finally {
    for (const preview of previews) await preview.stop();
  }
}

function timesOf(size: number, ours: Preview, others: readonly Preview[]): readonly Row[] {
  const row = (what: string, time: "seen" | "all", name: string, goal: Goal | undefined): Row => {
    const other = others.find(each => each.name === name);
    return {
      what: `preview of ${articles(size)}, saved to ${what}`,
      unit: "s",
      ours: ours[time],
      ...(other === undefined ? {} : { other: { name, values: other[time] } }),
      ...(goal === undefined ? {} : { goal }),
    };
  };
  return [
    row("seen", "seen", "Hugo", SEEN[size]),
    row("seen", "seen", "plain Eleventy", undefined),
    row("all pages made", "all", ALL_OF_HUGO, ALL[size]),
  ];
}

async function memoryOf(
  size: number,
  ours: Preview,
  others: readonly Preview[],
  { saves, say }: Run,
): Promise<readonly Row[]> {
  if (!canReadProcesses) return [];
  const peak = ours.server.peak;
  const rows: Row[] = others
    .filter(({ name }) => name !== ALL_OF_HUGO)
    .map(({ name, server }) => ({
      what: `preview of ${articles(size)}: peak memory`,
      unit: "MB",
      ours: [peak],
      other: { name, values: [server.peak] },
    }));
  if (saves === 0) return rows;
  await ours.awake(async () => {
    for (let number = 1; number <= saves; number++) {
      if (number % 100 === 0) say(`preview of ${articles(size)}, save ${number} of ${saves}`);
      await ours.save(number % ALL_EVERY === 0 || number === saves);
    }
    await sleep(SETTLE);
    const goal = MEMORY[size];
    const what = `preview of ${articles(size)}: memory after ${saves} saves`;
    rows.push(
      { what, unit: "MB", ours: [ours.server.memory()], ...(goal === undefined ? {} : { goal }) },
      { what: `${what}, at most until then`, unit: "MB", ours: [ours.server.peak] },
    );
  });
  return rows;
}

/** A preview that runs. While nothing is measured of it, it is paused. */
class Preview {
  readonly name: string;
  readonly server: Server;
  /** Seconds from each save until the open page showed it, and until all pages were made. */
  readonly seen: number[] = [];
  readonly all: number[] = [];
  readonly #program: Program;
  readonly #url: string;
  readonly #text: string;
  /** Beside what is served: a file is written here, and then takes the place of the one that is saved. */
  readonly #draft: string;
  #saves = 0;

  private constructor(program: Program, server: Server, url: string, folder: string) {
    this.name = program.name;
    this.server = server;
    this.#program = program;
    this.#url = url;
    this.#text = readFileSync(program.file, "utf8");
    this.#draft = join(folder, "draft.md");
  }

  static async start(program: Program, page: string, folder: string): Promise<Preview> {
    const port = await freePort();
    const server = new Server(program.command(port));
    try {
      await server.prints(program.served);
    } catch (error) {
      await server.stop();
      throw error;
    }
    server.pause();
    return new Preview(program, server, `http://127.0.0.1:${port}/${page}`, folder);
  }

  async awake(work: () => Promise<void>): Promise<void> {
    this.server.resume();
    await sleep(SETTLE);
    await work();
    this.server.pause();
  }

  async measure(): Promise<void> {
    await this.awake(async () => {
      const { seen, all = NaN } = await this.save(true);
      this.seen.push(seen);
      this.all.push(all);
    });
  }

  /**
   * Changes a word while the page is open. Returns the seconds until the page showed it, and with `toEnd` also those until all
   * pages were made.
   */
  async save(toEnd: boolean): Promise<{ readonly seen: number; readonly all: number | undefined }> {
    const page = await this.#program.open(this.#url);
    const word = `saved${++this.#saves}times`;
    writeFileSync(this.#draft, reworded(this.#text, word));
    const built = toEnd ? this.server.prints(this.#program.built) : undefined;
    const saved = performance.now();
    const since = (time: number) => (time - saved) / 1000;
    renameSync(this.#draft, this.#program.file);
    const [seen, all] = await Promise.all([page.shows(word), built]);
    return { seen: since(seen), all: all === undefined ? undefined : since(all) };
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}

function articles(size: number): string {
  return `${size.toLocaleString("en")} articles`;
}
