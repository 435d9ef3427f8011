/**
 * The live preview. This process serves and watches and never loads a layout, so nothing a writer or a layout does
 * can end it; a worker builds.
 */
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, resolve, sep } from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import { HOUSE, shown } from "./house.ts";
import { type Failed, overlay, overlayStyle } from "./overlay.ts";
import type { Built } from "./preview.ts";
import { countProblems, times } from "./report.ts";
import { ownFolder } from "./siteFolder.ts";
import { Worker } from "./worker.ts";

export interface ServeOptions {
  readonly content: string;
  readonly port: number;
}

/** Milliseconds in which saves that come together are taken as one. */
const SETTLE = 40;

/** Serves until the process is ended. */
export async function serve(options: ServeOptions): Promise<number> {
  const own = ownFolder(join(HOUSE, ".cache", "preview"));
  const output = join(own, "site");
  const preview: Preview = { output, failed: undefined, open: undefined, asked: new Set(), isFresh: true };
  const server = new EleventyDevServer("dateline", output, {
    port: options.port,
    domDiff: false,
    logger: { info: quiet, log: quiet, error: quiet },
    middleware: [
      (request: IncomingMessage, response: ServerResponse, next: () => void) =>
        serveFrom(preview, request, response, next),
    ],
  });

  const reload = () => {
    preview.isFresh = false;
    server.reload({ files: [] });
  };
  const worker = new Worker();
  let ready: () => void = quiet;
  const built = new Promise<void>(done => {
    ready = done;
  });
  const build = () => {
    const started = performance.now();
    const seconds = () => `${((performance.now() - started) / 1000).toFixed(2)} s`;
    const { open } = preview;
    let early = "";
    process.stdout.write(`Reading ${shown(options.content)}\n`);
    worker.build({ content: options.content, output, drafts: true }, open, answer => {
      preview.failed = answer.kind === "problems" || answer.kind === "fault" ? answer : undefined;
      if (answer.kind === "shown") {
        early = `shown in ${seconds()}, `;
        preview.asked.clear();
        reload();
        return;
      }
      process.stdout.write(describe(answer, `${early}built in ${seconds()}`));
      if (answer.kind === "built") helpEditor(output);
      // Other pages that were looked at in the meantime may be as they were.
      if (early === "" || [...preview.asked].some(path => path !== open)) reload();
      ready();
    });
  };

  // Watching begins before reading: what is saved while the first site is built is not missed.
  const code = ["src", "layouts", ".eleventy.ts"].map(name => join(HOUSE, name));
  // Bundled anew in every build: the worker never loads them.
  const assets = ["client", "styles", "style.css", "icon.svg"].map(name => join(HOUSE, "layouts", name));
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([options.content, ...code], { ignoreInitial: true, atomic: true });
  watcher.on("all", (_event, path) => {
    if (!isBelow(path, options.content) && !assets.some(asset => isBelow(path, asset))) worker.renew();
    clearTimeout(timer);
    timer = setTimeout(build, SETTLE);
  });
  await once(watcher, "ready");

  build();
  await built;
  server.serve(options.port);
  const port = await server.getPort();
  // A page that was on its way while the others were told to reload was not told.
  server.updateServer.on("connection", () => {
    if (!preview.isFresh) reload();
  });
  process.stdout.write(
    `The timeline is at http://localhost:${port}/ and follows what you save. End it with Ctrl+C.\n`,
  );

  await new Promise<void>(end => {
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
  });
  worker.stop();
  rmSync(own, { recursive: true, force: true });
  process.exit(0);
}

function quiet(): void {}

function isBelow(path: string, folder: string): boolean {
  return `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
}

/** Lays the snippets of the story where Visual Studio Code looks for them. */
function helpEditor(output: string): void {
  const settings = join(HOUSE, ".vscode");
  mkdirSync(settings, { recursive: true });
  copyFileSync(join(output, "data", "schema", SNIPPETS), join(settings, SNIPPETS));
}

const SNIPPETS = "dateline.code-snippets";

function describe(built: Built, time: string): string {
  switch (built.kind) {
    case "built":
      return `${built.warnings}${times(built.articles, "article")}, ${times(built.events, "event")}, ${time}\n`;
    case "problems":
      return `${built.text}${countProblems(built.problems)}. The page shows the last good site until they are mended.\n`;
    case "fault":
      return `${built.stack}\nThe build failed on a fault in the code. The page shows the last good site.\n`;
  }
}

/** What the server knows of the site it serves. */
interface Preview {
  readonly output: string;
  /** While something is wrong, every page is the last good one with this laid over it. */
  failed: Failed | undefined;
  /** The address of the page that was asked for last. */
  open: string | undefined;
  /** Those asked for since it was shown. */
  readonly asked: Set<string>;
  /** Whether nothing has changed since a page was asked for last. */
  isFresh: boolean;
}

function serveFrom(
  preview: Preview,
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): void {
  const { output, failed } = preview;
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
  if (isPage) {
    preview.open = path.replace(/\/index\.html$/, "/");
    preview.asked.add(preview.open);
    preview.isFresh = true;
  }
  if (failed === undefined || !isPage) {
    next();
    return;
  }
  const file = join(output, path, path.endsWith("/") ? "index.html" : "");
  const good = file.startsWith(output + sep) && existsSync(file) ? readFileSync(file, "utf8") : undefined;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(overlay(failed, good));
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
