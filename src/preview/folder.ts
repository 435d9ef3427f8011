/** Where the live preview writes its site. */
import { lstatSync, mkdirSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { ownFolder, reasonOf } from "../build/siteFolder/index.ts";
import { Refusal } from "../problems/index.ts";

/**
 * Makes a folder for this process alone: in the folder for what builds keep, or, where that cannot be written to, among the
 * temporary files of the system. Throws a Refusal if neither can be written.
 */
export function makePreviewFolder(cache: string): string {
  try {
    return ownFolder(join(cache, "preview"));
  } catch {
    return amongTemporaryFiles();
  }
}

/** Other people of this machine may write there too: the folder must be this person's, and closed to them. */
function amongTemporaryFiles(): string {
  const { uid } = userInfo();
  const folder = join(tmpdir(), `dateline-${uid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const status = lstatSync(folder);
    const isPrivate = uid === -1 || (status.uid === uid && (status.mode & 0o077) === 0);
    if (status.isDirectory() && isPrivate) return ownFolder(folder);
    throw refusal(folder, "other people can write there");
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === undefined ? error : refusal(folder, reason);
  }
}

function refusal(folder: string, reason: string): Refusal {
  return new Refusal(
    `The preview cannot write to ${folder}: ${reason}. Set TMPDIR to a folder that only you can write to.`,
  );
}
