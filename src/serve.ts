/**
 * The live preview. This process serves and watches and never loads a layout, so nothing a writer or a layout does
 * can end it; a worker builds, and is replaced when code changes.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import type { BuildOptions } from "./build.ts";
import { HOUSE, shown } from "./house.ts";
import { overlay, overlayStyle } from "./overlay.ts";
import type { Built } from "./preview.ts";
import { countProblems, times } from "./report.ts";

export interface ServeOptions {
  readonly content: string;
  readonly port: number;
}

/** Milliseconds in which saves that come together are taken as one. */
const SETTLE = 40;

/** Serves until the process is ended. */
export async function serve(options: ServeOptions): Promise<number> {
  const output = join(HOUSE, ".cache", "preview", String(process.pid));
  const job: BuildOptions = { content: options.content, output, drafts: true, live: true };
  let last: Built | undefined;
  const server = new EleventyDevServer("dateline", output, {
    port: options.port,
    domDiff: false,
    logger: { info: quiet, log: quiet, error: quiet },
    middleware: [
      (request: IncomingMessage, response: ServerResponse, next: () => void) =>
        answer(request, response, next, output, last),
    ],
  });

  const worker = new Worker();
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    const started = performance.now();
    process.stdout.write(`Reading ${shown(options.content)}\n`);
    const built = await worker.build(job);
    if (built !== undefined) {
      last = built;
      if (built.kind === "built") helpEditor(output);
      process.stdout.write(describe(built, performance.now() - started));
      server.reload({ files: [] });
    }
    running = false;
    if (again) {
      again = false;
      await run();
    }
  };

  // Watching begins before reading: what is saved while the first site is built is not missed.
  const code = ["src", "layouts", ".eleventy.ts"].map(name => join(HOUSE, name));
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([options.content, ...code], { ignoreInitial: true, atomic: true });
  watcher.on("all", (_event, path) => {
    if (!resolve(path).startsWith(resolve(options.content) + sep)) worker.stop();
    clearTimeout(timer);
    timer = setTimeout(run, SETTLE);
  });
  await once(watcher, "ready");

  await run();
  server.serve(options.port);
  const port = await server.getPort();
  process.stdout.write(
    `The timeline is at http://localhost:${port}/ and follows what you save. End it with Ctrl+C.\n`,
  );

  await new Promise<void>(end => {
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
  });
  worker.stop();
  rmSync(output, { recursive: true, force: true });
  process.exit(0);
}

function quiet(): void {}

/** Lays the schemas and snippets of the story where the settings in `.vscode` look for them. */
function helpEditor(output: string): void {
  const made = join(output, "data", "schema");
  const schemas = join(HOUSE, ".cache", "schema");
  mkdirSync(schemas, { recursive: true });
  for (const name of ["actors.json", "story.json"]) copyFileSync(join(made, name), join(schemas, name));
  copyFileSync(join(made, SNIPPETS), join(HOUSE, ".vscode", SNIPPETS));
}

const SNIPPETS = "dateline.code-snippets";

/** Builds in a child process, started when it is first needed and again after `stop`. */
class Worker {
  #child: ChildProcess | undefined;

  /** What comes of it; undefined where `stop` ended it. */
  build(job: BuildOptions): Promise<Built | undefined> {
    this.#child ??= fork(fileURLToPath(new URL("./preview.ts", import.meta.url)), {
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    const child = this.#child;
    return new Promise(done => {
      let stderr = "";
      const onError = (chunk: Buffer) => {
        stderr += chunk.toString();
      };
      const finish = (built: Built | undefined) => {
        child.off("message", finish);
        child.off("exit", onExit);
        child.stderr?.off("data", onError);
        done(built);
      };
      const onExit = () => {
        if (this.#child !== child) return finish(undefined);
        this.#child = undefined;
        finish({ kind: "fault", stack: stderr.trim() || "The process that builds has ended." });
      };
      child.stderr?.on("data", onError);
      child.on("message", finish);
      child.on("exit", onExit);
      child.send(job);
    });
  }

  stop(): void {
    this.#child?.kill();
    this.#child = undefined;
  }
}

function describe(built: Built, milliseconds: number): string {
  const time = `${(milliseconds / 1000).toFixed(2)} s`;
  switch (built.kind) {
    case "built":
      return `${built.warnings}${times(built.articles, "article")}, ${times(built.events, "event")}, built in ${time}\n`;
    case "problems":
      return `${built.text}${countProblems(built.problems)}. The page shows the last good site until they are mended.\n`;
    case "fault":
      return `${built.stack}\nThe build failed on a fault in the code. The page shows the last good site.\n`;
  }
}

/** While something is wrong, every page is the last good one with the problems laid over it. */
function answer(
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
  output: string,
  last: Built | undefined,
): void {
  const path = pathOf(request.url ?? "/");
  if (path === undefined || !join(output, path).startsWith(output)) {
    response.statusCode = 400;
    response.end();
    return;
  }
  if (path === overlayStyle.address) {
    response.setHeader("Content-Type", "text/css; charset=utf-8");
    response.end(overlayStyle.text);
    return;
  }
  const isPage = path.endsWith("/") || path.endsWith(".html");
  if (last === undefined || last.kind === "built" || !isPage) {
    next();
    return;
  }
  const file = join(output, path, path.endsWith("/") ? "index.html" : "");
  const good = file.startsWith(output + sep) && existsSync(file) ? readFileSync(file, "utf8") : undefined;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(overlay(last, good));
}

/** The path that was asked for, decoded; undefined where it is none: the package that serves would end the process. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost/").pathname);
    return path.includes("\0") ? undefined : path;
  } catch {
    return undefined;
  }
}
