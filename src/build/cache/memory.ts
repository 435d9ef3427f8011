import { FileMemory } from "../../content/files/index.ts";
import type { Store } from "./folder.ts";
import { Readings } from "./readings.ts";

/** What the builds of one process keep for each other: of every folder of names, what was written last. */
export class BuildMemory implements Store {
  readonly files = new FileMemory();
  readonly readings = new Readings({ isForLater: true });
  /** The addresses of the style sheet, the scripts and the others that are in the folder of the site, as one text. */
  assets = "";
  /** Files of pages that were shown before the others, since the last site was whole. */
  readonly early = new Set<string>();
  readonly #kept = new Map<string, { readonly name: string; readonly data: Buffer }>();

  read(name: string): Buffer | undefined {
    const kept = this.#kept.get(folderOf(name));
    return kept?.name === name ? kept.data : undefined;
  }

  write(name: string, data: Buffer): void {
    this.#kept.set(folderOf(name), { name, data });
  }

  prune(): void {}
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf("/") + 1);
}
