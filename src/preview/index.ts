/**
 * The live preview. This process serves and follows what is saved and never loads a layout, so nothing a writer or a layout
 * does can end it; a worker builds.
 */
import { copyFileSync, existsSync, rmSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { reasonOf } from "../build/siteFolder/index.ts";
import { PROGRAM_FOLDER, shown } from "../problems/paths.ts";
import { countProblems, times } from "../problems/report.ts";
import { BuildProcess } from "./buildProcess.ts";
import { makePreviewFolder } from "./folder.ts";
import { follow } from "./follow.ts";
import { listen } from "./listen.ts";
import type { Built } from "./messages.ts";
import type { Failed } from "./overlay.ts";
import { Readers } from "./readers.ts";
import { answer } from "./site.ts";

export interface ServeOptions {
  readonly content: string;
  /** Where builds keep what later builds can use. */
  readonly cache: string;
  /** Where Visual Studio Code looks for snippets and schemas; they are written if the folder is there. */
  readonly editor: string;
  /** Absent: the first free port of a few, from 8080. */
  readonly port?: number | undefined;
  /** The address to listen on. Absent: only this machine can connect. */
  readonly host?: string | undefined;
}

/** Serves until the process is ended. Throws a Refusal if it cannot listen or has no place to write. */
export async function serve({ content, cache, editor, port, host }: ServeOptions): Promise<number> {
  const preview = new Preview(content, cache, editor);
  process.once("exit", () => preview.stop());
  const door = await listen((request, response) => answer(preview, request, response), { host, port });
  if (door.insteadOf !== undefined)
    say(`Port ${door.insteadOf} is in use by another program, so the preview takes the next free one.`);
  if (door.isPublic)
    say(
      "Everyone on your network can read the preview, including drafts. Without `--host` only this machine can.",
    );

  // Before reading: what is saved while the first site is built is not missed.
  follow([content, ...CODE], {
    changed: paths => preview.save(paths),
    looking: () => preview.miss(),
    slow: code =>
      say(
        `The system cannot watch more folders for changes (${code}). The preview checks them once a second instead.`,
      ),
  });
  preview.build();
  await preview.begun;
  say(`The timeline is at ${door.address} and is rebuilt when you save. Stop it with Ctrl+C.`);

  await new Promise<void>(end => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => end());
  });
  process.exit(0);
}

const CODE = ["src", "layouts", "bin", ".eleventy.ts"].map(name => join(PROGRAM_FOLDER, name));

/** Milliseconds after which the person is told that a build has not ended. */
const LONG = 30_000;

/** What is shown at the moment, and what is made of what is saved. */
class Preview {
  readonly readers = new Readers();
  /** What came of the last build, if it is no site. */
  failed: Failed | undefined;
  /** Resolves when the first build has come to an end. */
  readonly begun: Promise<void>;
  readonly #content: string;
  readonly #cache: string;
  readonly #editor: string;
  #place: string;
  #identity: string | undefined;
  readonly #worker = new BuildProcess();
  /** The address of the page that was asked for last. */
  #open: string | undefined;
  /** Whether there is a good site. */
  #isBuilt = false;
  #begin: () => void = () => {};
  /** Runs while a build does. */
  #long: NodeJS.Timeout | undefined;
  #hasEditor = true;

  constructor(content: string, cache: string, editor: string) {
    this.#content = content;
    this.#cache = cache;
    this.#editor = editor;
    this.#place = makePreviewFolder(cache);
    this.#identity = identityOf(this.#place);
    this.begun = new Promise(begin => {
      this.#begin = begin;
    });
  }

  get site(): string {
    return join(this.#place, "site");
  }

  open(page: string): void {
    this.#open = page;
  }

  save(paths: readonly string[]): void {
    if (!paths.every(path => isBelow(path, this.#content))) this.#worker.renew();
    this.build();
  }

  /** Builds again if something outside, such as a program that tidies up, has removed the site or its folder. */
  miss(): void {
    const isBuilding = this.#long !== undefined;
    const isThere = isBuilding || !this.#isBuilt || existsSync(this.site);
    if (isThere && identityOf(this.#place) === this.#identity) return;
    try {
      // A build may have made the folder again, with what it had still to write.
      this.#remove();
      this.#place = makePreviewFolder(this.#cache);
      this.#identity = identityOf(this.#place);
    } catch {
      // The next look tries again. Until then the pages say that there is no site.
      return;
    }
    say("The site of the preview was deleted from the disk. It is built again.");
    this.#isBuilt = false;
    // The compiled program is in the same folder.
    this.#worker.renew();
    this.build();
  }

  build(): void {
    const started = performance.now();
    const seconds = () => `${((performance.now() - started) / 1000).toFixed(2)} s`;
    const open = this.#isBuilt ? this.#open : undefined;
    let early = "";
    clearTimeout(this.#long);
    this.#long = setTimeout(say, LONG, STILL_BUILDING);
    say(`Reading ${shown(this.#content)}`);
    const options = { content: this.#content, output: this.site, cache: this.#place, drafts: true };
    this.#worker.build(options, open, answer => {
      if (answer.kind === "begun") return;
      if (answer.kind === "shown") {
        this.failed = undefined;
        early = `shown in ${seconds()}, `;
        this.readers.shown(open ?? "/");
        return;
      }
      this.#end(answer, `${early}built in ${seconds()}`, early === "" ? undefined : open);
    });
  }

  stop(): void {
    this.#worker.stop();
    try {
      this.#remove();
    } catch {
      // The next preview clears what is left.
    }
  }

  #remove(): void {
    rmSync(this.#place, { recursive: true, force: true });
  }

  /** `but` is the page that was shown before the others. */
  #end(built: Built, time: string, but: string | undefined): void {
    clearTimeout(this.#long);
    this.#long = undefined;
    this.failed = built.kind === "built" ? undefined : built;
    if (built.kind === "built") {
      this.#isBuilt = true;
      this.#helpEditor();
    }
    say(describe(built, time, this.#isBuilt));
    this.readers.changed(but);
    this.#begin();
  }

  /** Lays the snippets and the schemas of the story where Visual Studio Code looks for them. */
  #helpEditor(): void {
    const settings = this.#editor;
    if (!this.#hasEditor || !existsSync(settings)) return;
    const lay = (name: string, folder: string) =>
      copyFileSync(join(this.site, "data", "schema", name), join(folder, name));
    try {
      lay("dateline.code-snippets", settings);
      const schemas = join(settings, "schema");
      // Those of the program itself are made from its records, for every story.
      if (isBelow(settings, PROGRAM_FOLDER) || !existsSync(schemas)) return;
      for (const name of ["actors.json", "story.json"]) lay(name, schemas);
    } catch (error) {
      this.#hasEditor = false;
      const reason = reasonOf(error) ?? (error as NodeJS.ErrnoException).code;
      say(
        `The help for Visual Studio Code cannot be written to ${shown(settings)}: ${reason}. Everything else works without them.`,
      );
    }
  }
}

const STILL_BUILDING = `The build has not finished after ${LONG / 1000} s. If a layout prevents it, fix the layout and save: the build starts again.`;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function describe(built: Built, time: string, hasSite: boolean): string {
  const pages = hasSite
    ? "The pages are those of the last site without errors"
    : "There is no site without errors yet";
  switch (built.kind) {
    case "built":
      return `${built.warnings}${times(built.articles, "article")}, ${times(built.events, "event")}; ${built.made} of ${times(built.pages, "page")} made, ${time}`;
    case "problems":
      return `${built.text}${countProblems(built.problems)}. ${pages}.`;
    case "refused":
      return `${built.message}\n${pages}.`;
    case "fault":
      return `${built.stack}\nThe build failed because of an error in the code. ${pages}.`;
  }
}

/** Which folder it is; undefined if there is none. One that is made anew has another identity. */
function identityOf(folder: string): string | undefined {
  try {
    const { ino, birthtimeMs } = statSync(folder);
    return `${ino} ${birthtimeMs}`;
  } catch {
    return undefined;
  }
}

function isBelow(path: string, folder: string): boolean {
  return `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
}
