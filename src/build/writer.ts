/** Writes the files of a site in a thread of its own, while the next are rendered. */
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { programFiles } from "./programFiles.ts";

export type Order =
  /** HTML whose addresses are still rooted; `url` is its own. */
  | { readonly kind: "page"; readonly path: string; readonly text: string; readonly url: string }
  | { readonly kind: "file"; readonly path: string; readonly text: string };

/** What is sent to the thread: files, or that no more will come. What it answers: that it has written them, or what it wrote. */
export type Letter = readonly Order[] | "end";
export type Reply = "written" | Written;

/** What was written: SHA-256 in hexadecimal, by path. */
export type Written = ReadonlyMap<string, string>;

export class Writer {
  readonly #thread: Worker;
  readonly #ended: Promise<Written>;
  #orders: Order[] = [];
  /** Letters that have not been answered. */
  #open = 0;
  #goOn: () => void = () => {};

  private constructor(thread: Worker) {
    this.#thread = thread;
    this.#ended = new Promise((resolve, reject) => {
      thread.once("error", reject);
      thread.on("message", (reply: Reply) => (reply === "written" ? this.#answered() : resolve(reply)));
      // It was stopped.
      thread.once("exit", () => {
        this.#goOn();
        resolve(new Map());
      });
    });
    // Whoever asks for the end hears of it, and nobody else.
    this.#ended.catch(() => {});
  }

  /** `prefix` is the path under which the site is served, `/` or `/x/`. */
  static async start(prefix: string): Promise<Writer> {
    const thread = join(await programFiles(), "writer.cjs");
    // Each page is gone when it is written: it needs no room for more.
    const resourceLimits = { maxYoungGenerationSizeMb: 24 };
    return new Writer(new Worker(thread, { execArgv: [], workerData: { prefix }, resourceLimits }));
  }

  /** Resolves when there is room for more: what is not yet written is held in memory. */
  async write(order: Order): Promise<void> {
    this.#orders.push(order);
    if (this.#orders.length < IN_A_LETTER) return;
    this.#send(this.#orders);
    this.#orders = [];
    this.#open += 1;
    if (this.#open > MOST_OPEN) await new Promise<void>(resolve => (this.#goOn = resolve));
  }

  /** Resolves when everything is on the disk. Rejects with what the disk says. */
  async end(): Promise<Written> {
    this.#send(this.#orders);
    this.#send("end");
    return this.#ended;
  }

  /** At once; what is not yet written never will be. */
  async stop(): Promise<void> {
    await this.#thread.terminate();
  }

  #send(letter: Letter): void {
    this.#thread.postMessage(letter);
  }

  #answered(): void {
    this.#open -= 1;
    this.#goOn();
  }
}

/** Files that are sent together, and letters that may wait to be written. */
const IN_A_LETTER = 16;
const MOST_OPEN = 32;
