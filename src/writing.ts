/** Files on their way to the disk, written while the next are rendered. */
import { mkdir, writeFile } from "node:fs";
import { dirname } from "node:path";
import { setImmediate, setTimeout } from "node:timers/promises";

/** More at a time fill the memory and not the disk. */
const MOST_UNDER_WAY = 64;

export class Writing {
  #underWay = 0;
  #failure: Error | null = null;

  /** Takes a file over; waits where too many are under way. Throws what went wrong with an earlier one. */
  async write(path: string, text: string): Promise<void> {
    this.#underWay++;
    mkdir(dirname(path), { recursive: true }, error => {
      if (error) this.#done(error);
      else writeFile(path, text, written => this.#done(written));
    });
    await this.#until(MOST_UNDER_WAY);
  }

  /** Waits until all is written. Throws what went wrong with any of it. */
  async finish(): Promise<void> {
    await this.#until(0);
  }

  #done(failure: Error | null): void {
    this.#underWay--;
    this.#failure ??= failure;
  }

  /** Lets what has been written be counted, until no more than so many are left. */
  async #until(most: number): Promise<void> {
    await setImmediate();
    while (this.#underWay > most) await setTimeout(1);
    if (this.#failure !== null) throw this.#failure;
  }
}
