/**
 * What the disk says of the files of a site, by which a file is recognized that was hashed before. Kept in the cache folder,
 * and never in the marker, which is published. Signatures that are lost, damaged or of another site only cost time: what they
 * do not know is hashed.
 */
import { hash } from "node:crypto";
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { MARKER } from "../../problems/paths.ts";
import { rename } from "./disk.ts";
import type { Manifest } from "./manifest.ts";

/** Size, times of the last change of the bytes and of the file in nanoseconds, and number of a file, as one text. */
export type Signature = string;

/** What the disk says of a file at one moment. */
export interface Look {
  readonly isFile: boolean;
  readonly signature: Signature;
  /** The later of the two times. */
  readonly changed: bigint;
}

/** Returns what the disk says of a path, or `undefined` if there is nothing or the system does not say. */
export function lookAt(path: string): Look | undefined {
  try {
    const status = lstatSync(path, { bigint: true });
    const { size, mtimeNs, ctimeNs, ino } = status;
    return {
      isFile: status.isFile(),
      signature: `${size} ${mtimeNs} ${ctimeNs} ${ino}`,
      changed: mtimeNs > ctimeNs ? mtimeNs : ctimeNs,
    };
  } catch {
    return undefined;
  }
}

/** Clocks of disks are coarse: FAT counts in steps of two seconds. */
const COARSE = 2_000_000_000n;

/**
 * Whether a later change of the file would show in its signature. A change in the same step of the clock as the one before
 * would not. `moment` is not after the look, by the clock of the disk: `changed` of something that was just made there.
 */
export function isSettled(look: Look, moment: bigint): boolean {
  return look.changed + COARSE < moment;
}

/**
 * Returns the signatures of the files of a site that was made in a folder of its own and is in its place now. Its marker was
 * written last.
 */
export function signaturesIn(site: string, manifest: Manifest): ReadonlyMap<string, Signature> {
  const moment = lookAt(join(site, MARKER))?.changed ?? 0n;
  return new Map(
    Object.keys(manifest.files).map(file => {
      const look = lookAt(join(site, file));
      return [file, look?.isFile && isSettled(look, moment) ? look.signature : ""];
    }),
  );
}

/** The file in which the signatures of a site are kept. `site` is its real path. */
export function signatureFile(cache: string, site: string): string {
  return join(cache, "sites", hash("sha256", site).slice(0, 16));
}

/** The first line. */
const FORMAT = "Dateline signatures 1";

/** Returns signatures by the path of the file in the site, for those files whose bytes the marker knows. */
export function readSignatures(path: string, manifest: Manifest): ReadonlyMap<string, Signature> {
  const text = textOf(path);
  const lines = text.split("\n");
  const files = Object.keys(manifest.files);
  const signatures = lines.slice(HEAD);
  if (signatures.length !== files.length || text !== textFor(manifest, signatures)) return new Map();
  return new Map(
    files.map((file, index) => [file, signatures[index] ?? ""] as const).filter(([, known]) => known),
  );
}

/** Writes signatures, whole or not at all. A cache that cannot be written is as good as none. */
export function writeSignatures(
  path: string,
  manifest: Manifest,
  known: ReadonlyMap<string, Signature>,
): void {
  const text = textFor(
    manifest,
    Object.keys(manifest.files).map(file => known.get(file) ?? ""),
  );
  if (text === textOf(path)) return;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.part`, text);
    rename(`${path}.part`, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
  }
}

/** Lines before the signatures: the format, the hash of the marker that they belong to, the hash of what follows. */
const HEAD = 3;

/** A line a file, in the order of the marker. */
function textFor(manifest: Manifest, signatures: readonly Signature[]): string {
  const body = signatures.join("\n");
  return `${FORMAT}\n${hash("sha256", manifest.text)}\n${hash("sha256", body)}\n${body}`;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}
