/** The pages that are open in browsers, and how they hear that they have changed: by server-sent events, one way only. */
import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";

/** Addresses remembered. A page that was forgotten reloads once more than it need. */
const MOST_ASKED = 10_000;

/**
 * Streams that are open at once. A browser opens six connections to a host and lets the next request wait. The stream that
 * has been open longest makes room; its page comes back after a second and is then told what it has missed.
 */
const MOST_OPEN = 4;

interface Reader {
  readonly page: string;
  /** The change that the page was asked for after; -1 if nobody knows. */
  readonly at: number;
}

export class Readers {
  /** Tells this server from one that was there before. */
  readonly #name = randomUUID();
  /** Counts the changes. */
  #now = 0;
  /** When every page changed last, but for the one that was shown before the others. */
  #changed = 0;
  #shown: Reader | undefined;
  /** When each page was asked for last. */
  readonly #asked = new Map<string, number>();
  readonly #open = new Map<ServerResponse, Reader>();

  asked(page: string): void {
    if (this.#asked.size > MOST_ASKED) this.#asked.clear();
    this.#asked.set(page, this.#now);
  }

  /** One page has changed; the others will. */
  shown(page: string): void {
    this.#now += 1;
    this.#shown = { page, at: this.#now };
    this.#tell();
  }

  /** Every page has changed, or, after `shown`, every other one. */
  changed(but?: string): void {
    this.#now += 1;
    this.#changed = this.#now;
    if (this.#shown?.page !== but) this.#shown = undefined;
    this.#tell();
  }

  /**
   * A page that has changed since it was asked for is told at once: it was on its way, or away, and heard nothing. `state` is
   * what it was told when it connected before, empty if it never did.
   */
  connect(page: string, state: string, stream: ServerResponse): void {
    const at = state === "" ? (this.#asked.get(page) ?? -1) : this.#timeOf(state);
    stream.writeHead(200, { "Content-Type": "text/event-stream" });
    stream.write(`event: state\ndata: ${this.#name} ${at}\n\n`);
    stream.on("close", () => this.#open.delete(stream));
    this.#open.set(stream, { page, at });
    const [oldest] = this.#open.keys();
    if (this.#open.size > MOST_OPEN && oldest !== undefined) this.#end(oldest, "");
    this.#tell();
  }

  #timeOf(state: string): number {
    const [name, at] = state.split(" ");
    return name === this.#name ? Number(at) : -1;
  }

  #tell(): void {
    for (const [stream, { page, at }] of this.#open) {
      const changed = page === this.#shown?.page ? this.#shown.at : this.#changed;
      if (!(at >= changed)) this.#end(stream, "data: changed\n\n");
    }
  }

  #end(stream: ServerResponse, last: string): void {
    this.#open.delete(stream);
    stream.end(last);
  }
}

export const EVENTS = "/.dateline/events";

/**
 * The script that the layout `Base` puts into every page of the preview. Only a page that can be seen keeps a connection.
 */
export const reloadScript = {
  address: "/.dateline/reload.js",
  text: `let events;
let state = "";
function follow() {
  events?.close();
  if (document.hidden) return;
  events = new EventSource("${EVENTS}?" + new URLSearchParams({ page: location.pathname, state }));
  events.addEventListener("state", event => {
    state = event.data;
  });
  events.onmessage = () => location.reload();
  events.onerror = () => {
    events.close();
    setTimeout(follow, 1000);
  };
}
document.addEventListener("visibilitychange", follow);
addEventListener("pageshow", event => event.persisted && follow());
follow();
`,
} as const;
