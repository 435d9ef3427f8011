/** Writes the files of a site in a thread of its own, while the next are rendered. */
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { programFiles } from "./programFiles.ts";

export type Order =
  /** HTML whose addresses are still rooted; `url` is its own. */
  | { readonly kind: "page"; readonly path: string; readonly text: string; readonly url: string }
  | { readonly kind: "file"; readonly path: string; readonly text: string }
  | { readonly kind: "end" };

/** What was written: SHA-256 in hexadecimal, by path. */
export type Written = ReadonlyMap<string, string>;

export class Writer {
  readonly #thread: Worker;
  readonly #ended: Promise<Written>;

  private constructor(thread: Worker) {
    this.#thread = thread;
    this.#ended = new Promise((resolve, reject) => {
      thread.once("error", reject);
      thread.once("message", resolve);
      // It was stopped.
      thread.once("exit", () => resolve(new Map()));
    });
    // Whoever asks for the end hears of it, and nobody else.
    this.#ended.catch(() => {});
  }

  /** `prefix` is the path under which the site is served, `/` or `/x/`. */
  static async start(prefix: string): Promise<Writer> {
    const thread = join(await programFiles(), "writer.cjs");
    return new Writer(new Worker(thread, { execArgv: [], workerData: { prefix } }));
  }

  write(order: Order): void {
    this.#thread.postMessage(order);
  }

  /** Resolves when everything is on the disk. Rejects with what the disk says. */
  async end(): Promise<Written> {
    this.write({ kind: "end" });
    return this.#ended;
  }

  /** At once; what is not yet written never will be. */
  async stop(): Promise<void> {
    await this.#thread.terminate();
  }
}
