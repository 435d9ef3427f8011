/**
 * The folder that a site is built into. A build may have it only if that costs nobody a file, has it alone, and puts the
 * new site in the place of the last one as a whole.
 */
import { accessSync, constants, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { printable, Refusal } from "../../problems/index.ts";
import { MARKER, shown } from "../../problems/paths.ts";
import { times } from "../../problems/report.ts";
import { whyKept, whyRefused, whyTooFew } from "./allowed.ts";
import { exists, linkOrCopy, makeFolders, removeIfEmpty } from "./disk.ts";
import { finishUpdate, updateIn } from "./inPlace.ts";
import { lineageOf, realPath } from "./lineage.ts";
import { filesIn, type Manifest, readManifest } from "./manifest.ts";
import { allMounts, isMountedElsewhere, isMountPoint, ownMounts } from "./mounts.ts";
import { abandoned, isWorkshop, takeTurn } from "./queue.ts";
import { inWords, NOTHING_BUILT } from "./refused.ts";
import {
  readSignatures,
  type Signature,
  signatureFile,
  signaturesIn,
  writeSignatures,
} from "./signatures.ts";
import { type NextSite, SiteStage, type Stage } from "./stage.ts";
import { found, surroundings } from "./surroundings.ts";
import { bringBack, giveUpLast, swapIn } from "./swap.ts";

export { ownFolder } from "./process.ts";
export { reasonOf } from "./refused.ts";
export type { Stage } from "./stage.ts";
export { home } from "./surroundings.ts";

/** Returns whether a path is a folder or inside it, whatever links lead there. */
export function isWithin(path: string, folder: string): boolean {
  return lineageOf(realPath(path)).includes(lineageOf(realPath(folder))[0] ?? "");
}

export interface SiteOrder {
  readonly output: string;
  readonly content: string;
  /** Whether the folder is updated file by file and never swapped for another. */
  readonly inPlace?: boolean;
  /** Where signatures of files are kept, so that those of the last site need not be hashed again. */
  readonly cache?: string | undefined;
  /** Whether the folder is this process's own, so that whatever is in it may go, and nothing marks what is written. */
  readonly isOwn?: boolean;
  /** Called with a line for the person if another build has to end first. */
  readonly say?: (line: string) => void;
}

/** A folder that a build has for itself. */
export class SiteFolder {
  /** With every link followed. */
  readonly path: string;
  readonly #order: SiteOrder;
  readonly #workshop: string;
  /** Folders that lead to the site and were not there before. */
  readonly #made: readonly string[];

  private constructor(path: string, order: SiteOrder, workshop: string, made: readonly string[]) {
    this.path = path;
    this.#order = order;
    this.#workshop = workshop;
    this.#made = made;
  }

  /**
   * Waits until no other build has the folder, and clears what builds have left that were killed. Throws a refusal where
   * the folder may not be an output.
   */
  static async open(order: SiteOrder): Promise<SiteFolder> {
    const { output, say = () => {} } = order;
    if (output.trim() === "")
      throw new Refusal(`The output folder has no name. Give one, such as --output _site. ${NOTHING_BUILT}`);
    try {
      const path = realPath(output);
      const refuse = () => {
        if (order.isOwn) return;
        refuseIf(whyRefused(path, lineageOf(path), surroundings(order.content)), output);
        refuseIf(whyKept(found(path)), output);
      };
      refuse();
      const folder = workshopsOf(path);
      const made = makeFolders(folder);
      const workshop = await takeTurn(folder, path, pid =>
        say(`Process ${pid} is building ${printable(shown(output), 200)}. This build waits for it.\n`),
      );
      const site = new SiteFolder(path, order, workshop, made);
      try {
        for (const left of abandoned(folder, path)) {
          bringBack(left, path);
          finishUpdate(left, path);
          site.#clear(left);
        }
        refuse();
      } catch (error) {
        site.close();
        throw error;
      }
      return site;
    } catch (error) {
      throw inWords(error, output);
    }
  }

  /** Returns what the site is that a build left here, or `undefined` if there is none. */
  lastSite(): Manifest | undefined {
    return readManifest(this.path);
  }

  /** Refuses content that lacks more articles of the last site than it has. `ids` are those of all its articles. */
  refuseLoss(ids: readonly string[]): void {
    const before = readManifest(this.path)?.articles ?? [];
    const few = whyTooFew(before, ids);
    if (few === undefined) return;
    const [site, content] = [this.#order.output, this.#order.content].map(path =>
      printable(shown(path), 200),
    );
    throw new Refusal(
      `The last site in ${site} has ${times(before.length, "article")}. ${content} has ${few.kept} of them, and ${few.lost} are missing. ${NOTHING_BUILT} If it is another story, give it another folder with --output DIR. If you deleted the others, add --allow-empty.`,
    );
  }

  /**
   * Lets the next site be made, and puts it in the place of the last one when it is whole. It consists of what was kept and
   * what was written. If that is the last site, no file of it is touched.
   */
  async publish(write: (stage: Stage) => Promise<void>, articles: readonly string[]): Promise<Manifest> {
    const { cache, output } = this.#order;
    const path = join(this.#workshop, "next");
    try {
      mkdirSync(path);
      const last = this.lastSite();
      const signatures = cache === undefined ? undefined : signatureFile(cache, this.path);
      const known = last && signatures ? readSignatures(signatures, last) : NONE;
      const stage = new SiteStage(path, this.path, last, known);
      await write(stage);
      const next = stage.finished(articles);
      const isSame = next.written.length === 0 && next.manifest.text === last?.text;
      const now = isSame ? next.kept : this.#replace(last, next);
      if (signatures !== undefined) writeSignatures(signatures, next.manifest, now);
      return next.manifest;
    } catch (error) {
      throw inWords(error, output);
    }
  }

  /** Puts the next site in the place of the last one. Returns the signatures of its files. */
  #replace(last: Manifest | undefined, next: NextSite): ReadonlyMap<string, Signature> {
    const folder = join(this.#workshop, "next");
    writeFileSync(join(folder, MARKER), next.manifest.text);
    const isMade = (file: string) =>
      this.#order.isOwn === true || file === MARKER || last?.files[file] !== undefined;
    if (this.#isUpdated(isMade, next)) {
      updateIn(this.#workshop, this.path, isMade, next);
      return next.kept;
    }
    for (const file of next.kept.keys())
      if (!exists(join(folder, file))) linkOrCopy(join(this.path, file), join(folder, file));
    swapIn(this.#workshop, this.path);
    return signaturesIn(this.path, next.manifest);
  }

  /** Gives the folder free for other builds. */
  close(): void {
    this.#clear(this.#workshop);
    for (const folder of this.#made.toReversed()) removeIfEmpty(folder);
  }

  /** Empties a workshop and removes it. What the disk does not let go now goes at the start of the next build. */
  #clear(workshop: string): void {
    // An update that could neither be finished nor undone.
    if (exists(join(workshop, "journal"))) return;
    try {
      if (this.#order.isOwn) rmSync(join(workshop, "last"), { recursive: true, force: true });
      giveUpLast(workshop, this.path);
      for (const name of ["next", "old", "draft", "turn"])
        rmSync(join(workshop, name), { recursive: true, force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    }
    removeIfEmpty(workshop);
  }

  /** Whether the last site is changed file by file, and not swapped for the next. */
  #isUpdated(isMade: (file: string) => boolean, { kept, written, removed }: NextSite): boolean {
    const { path } = this;
    if (dirname(this.#workshop) === path) return true;
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return false;
    const isLittle = written.length + removed.length <= LITTLE * (written.length + kept.size);
    if (this.#order.inPlace || isLittle) return true;
    if (this.#order.isOwn) return false;
    if (isMountedElsewhere(path, ownMounts(), allMounts())) return true;
    return filesIn(path, isWorkshop).some(file => !isMade(file));
  }
}

/**
 * Up to this part of the files, to replace them takes less time than to link all others into a new folder and to delete the
 * old one: of 10,000 files, on a disk in use, 0.02 s against 2.5 s for 30, and 0.6 s against 3 s for 1,000. Beyond it, readers
 * would see old pages beside new ones for more than a second.
 */
const LITTLE = 1 / 4;

/** No signatures. */
const NONE: ReadonlyMap<string, Signature> = new Map();

/** Beside the site; in it where nothing can be moved between the two. */
function workshopsOf(path: string): string {
  const parent = dirname(path);
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return parent;
  const isApart = status.dev !== statSync(parent).dev || isMountPoint(path, ownMounts()) || !mayWrite(parent);
  return isApart ? path : parent;
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function refuseIf(why: string | undefined, output: string): void {
  if (why === undefined) return;
  const isOld = why.startsWith("contains files");
  throw new Refusal(
    `${printable(shown(output), 200)} cannot be the output folder: it ${printable(why, 300)}. Choose a folder that is only for the site, such as --output ${basename(output) === "_site" ? "site" : "_site"}${isOld ? ", or delete this one once if an earlier version of Dateline made it" : ""}. Nothing was built.`,
  );
}
