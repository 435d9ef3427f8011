/** The pages that are open in browsers, and how they hear that they have changed: by server-sent events, one way only. */
import type { ServerResponse } from "node:http";

/** Addresses remembered. A page that was forgotten reloads once more than it need. */
const MOST_ASKED = 10_000;

export class Readers {
  /** Counts the changes. */
  #now = 0;
  /** When every page changed last, but for the one that was shown before the others. */
  #changed = 0;
  #shown: { readonly page: string; readonly at: number } | undefined;
  /** When each page was asked for last. */
  readonly #asked = new Map<string, number>();
  readonly #open = new Map<ServerResponse, string>();

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

  /** A page that has changed since it was asked for is told at once: it was on its way and heard nothing. */
  connect(page: string, stream: ServerResponse): void {
    stream.writeHead(200, { "Content-Type": "text/event-stream" });
    stream.write("retry: 1000\n\n");
    stream.on("close", () => this.#open.delete(stream));
    this.#open.set(stream, page);
    this.#tell();
  }

  #tell(): void {
    for (const [stream, page] of this.#open) {
      const changed = page === this.#shown?.page ? this.#shown.at : this.#changed;
      if ((this.#asked.get(page) ?? -1) >= changed) continue;
      this.#open.delete(stream);
      stream.end("data: changed\n\n");
    }
  }
}

export const EVENTS = "/.dateline/events";

/**
 * The script that the layout `Base` puts into every page of the preview. Only a page that can be seen keeps a connection:
 * a browser opens at most six to a host.
 */
export const reloadScript = {
  address: "/.dateline/reload.js",
  text: `let events;
function follow() {
  events?.close();
  if (document.hidden) return;
  events = new EventSource("${EVENTS}?page=" + encodeURIComponent(location.pathname));
  events.onmessage = () => location.reload();
  events.onerror = () => {
    if (events.readyState === EventSource.CLOSED) setTimeout(follow, 1000);
  };
}
document.addEventListener("visibilitychange", follow);
addEventListener("pageshow", event => event.persisted && follow());
follow();
`,
} as const;
