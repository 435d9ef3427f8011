/** Live previews that run, and pages of them that are open. */
import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { EVENTS } from "../src/preview/readers.ts";
import { type Command, canReadProcesses, memoryOf, signal, start } from "./processes.ts";

/** Milliseconds until the benchmark gives up waiting. */
const LONG = 180_000;

/** Milliseconds between two looks at memory, and at a page that does not say when it has changed. */
const LOOK = 250;
const POLL = 20;

/** A program that serves a site. While others are measured it can be paused, so that it takes no time from them. */
export class Server {
  /** The most memory seen so far, in MB; 0 if it cannot be read. */
  peak = 0;
  readonly #child;
  /** Resolves when it has ended and all that it printed has been read. */
  readonly #closed: Promise<unknown>;
  readonly #said: string[] = [];
  readonly #waiting = new Set<(line: string) => void>();
  readonly #looking: NodeJS.Timeout;

  constructor(command: Command) {
    this.#child = start(command);
    this.#closed = new Promise(resolve => this.#child.once("close", resolve));
    for (const stream of [this.#child.stdout, this.#child.stderr])
      createInterface({ input: stream! }).on("line", line => {
        this.#said.push(line);
        for (const hear of this.#waiting) hear(line);
      });
    this.#looking = setInterval(() => {
      this.peak = Math.max(this.peak, this.memory());
    }, LOOK);
  }

  /** Resolves with the time at which the program prints a line like this, from now on. Rejects if it ends or takes too long. */
  async prints(pattern: RegExp): Promise<number> {
    const end = new AbortController();
    let hear: (line: string) => void = () => {};
    const heard = new Promise<number>(resolve => {
      hear = line => pattern.test(line) && resolve(performance.now());
      this.#waiting.add(hear);
    });
    const failed = (why: string) => () => {
      throw new Error(`${why} before it printed ${pattern}:\n${this.#said.slice(-12).join("\n")}`);
    };
    try {
      return await Promise.race([
        heard,
        this.#closed.then(failed("the preview ended")),
        sleep(LONG, undefined, { signal: end.signal }).then(failed(`${LONG / 1000} s went by`)),
      ]);
    } finally {
      this.#waiting.delete(hear);
      end.abort();
    }
  }

  /** Megabytes now, of all its processes. */
  memory(): number {
    return canReadProcesses ? memoryOf(this.#id) : 0;
  }

  pause(): void {
    signal(this.#id, "SIGSTOP");
  }

  resume(): void {
    signal(this.#id, "SIGCONT");
  }

  async stop(): Promise<void> {
    clearInterval(this.#looking);
    this.resume();
    signal(this.#id, "SIGTERM");
    const kill = setTimeout(() => signal(this.#id, "SIGKILL"), 5000);
    await this.#closed;
    clearTimeout(kill);
  }

  get #id(): number {
    const id = this.#child.pid;
    if (id === undefined) throw new Error("the preview cannot be started");
    return id;
  }
}

/** A page that is open in a browser. */
export interface Page {
  /** Resolves with the time at which the page contains a word. */
  readonly shows: (word: string) => Promise<number>;
}

/** A page that is asked for again and again. */
export async function openPolled(url: string): Promise<Page> {
  await load(url);
  return {
    shows: async word => {
      while (!(await load(url)).includes(word)) await sleep(POLL);
      return performance.now();
    },
  };
}

/** A page of Dateline's preview, which hears when it is to reload: as its script `reload.js` does. */
export async function openFollowed(url: string): Promise<Page> {
  const { origin, pathname } = new URL(url);
  const connect = async () => {
    const events = `${origin}${EVENTS}?${new URLSearchParams({ page: pathname, state: "" })}`;
    const { body } = await fetch(events);
    if (body === null) throw new Error(`${events} is empty`);
    return body;
  };
  await load(url);
  let stream = await connect();
  return {
    shows: async word => {
      for (;;) {
        for await (const chunk of stream.pipeThrough(new TextDecoderStream()))
          if (/^data: changed$/m.test(chunk)) break;
        if ((await load(url)).includes(word)) return performance.now();
        stream = await connect();
      }
    },
  };
}

async function load(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

/** A port that no program listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
