/** Files on their way to the disk, written while the next are rendered. */
import { mkdir, writeFile } from "node:fs";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";

/** More at a time fill the memory and not the disk. */
const MOST_UNDER_WAY = 64;

export class Writing {
  #underWay = 0;
  #failure: Error | null = null;
  /** Called when a file has been written. */
  #wake: (() => void) | undefined;

  /** Takes a file over; waits where too many are under way. Throws what went wrong with an earlier one. */
  async write(path: string, text: string): Promise<void> {
    this.#underWay++;
    mkdir(dirname(path), { recursive: true }, error => {
      if (error) this.#done(error);
      else writeFile(path, text, written => this.#done(written));
    });
    // Lets what has been written be counted before the next page takes the processor.
    await setImmediate();
    while (this.#underWay >= MOST_UNDER_WAY) await this.#next();
    if (this.#failure !== null) throw this.#failure;
  }

  /** Waits until all is written. Throws what went wrong with any of it. */
  async finish(): Promise<void> {
    while (this.#underWay > 0) await this.#next();
    if (this.#failure !== null) throw this.#failure;
  }

  #done(failure: Error | null): void {
    this.#underWay--;
    this.#failure ??= failure;
    this.#wake?.();
  }

  #next(): Promise<void> {
    return new Promise(resolve => {
      this.#wake = resolve;
    });
  }
}
