/** The traces of sites, each kept under the marker of its site: the very site that it belongs to. */
import { createHash } from "node:crypto";
import type { Site } from "../../views/site.ts";
import type { Store } from "./folder.ts";
import { LastTrace } from "./trace.ts";

const FOLDER = "traces";

export class SiteTraces {
  readonly #store: Store;
  readonly #how: readonly unknown[];

  /** @param how What pages depend on beside the record and the program. */
  constructor(store: Store, how: readonly unknown[]) {
    this.#store = store;
    this.#how = how;
  }

  /** Returns the trace of the site with a marker, or `undefined` if none is kept. */
  read(marker: string, site: Site): LastTrace | undefined {
    const data = this.#store.read(this.#nameOf(marker));
    return data && new LastTrace(data, site);
  }

  /** @param trace What `traceOf` returned. */
  write(marker: string, trace: Buffer): void {
    this.#store.write(this.#nameOf(marker), trace);
    this.#store.prune(FOLDER);
  }

  #nameOf(marker: string): string {
    const hash = createHash("sha256").update(JSON.stringify([marker, this.#how]));
    return `${FOLDER}/${hash.digest("hex").slice(0, 16)}`;
  }
}
