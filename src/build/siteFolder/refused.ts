/** What the disk refuses, in words. */

import { printable, Refusal } from "../../problems/index.ts";
import { shown } from "../../problems/paths.ts";

/** The end of every refusal. */
export const NOTHING_BUILT = "Nothing was built, and the last site is unchanged.";

/** Returns a refusal for an error of the disk. Any other error is a fault of the code and is returned as it is. */
export function inWords(error: unknown, output: string): unknown {
  const reason = reasonOf(error);
  if (reason === undefined) return error;
  return new Refusal(`${printable(shown(output), 200)} cannot be written: ${reason}. ${NOTHING_BUILT}`);
}

/** Returns why the disk refuses, or `undefined` if it is not the disk that does. */
export function reasonOf(error: unknown): string | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code === "ENOENT" && syscall === "mkdir" ? NO_FOLDERS : REASONS[code ?? ""];
}

const NO_FOLDERS = "the system allows no folder there";

/** By the names of POSIX. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EROFS: "the disk is read-only",
  EACCES: "you have no permission to write there",
  EPERM: "you have no permission to write there, or another program has locked it",
  ENOTDIR: "a part of the path is a file",
  EEXIST: "a part of the path is a file",
  EISDIR: "there is a folder where a file is needed",
  ENOTEMPTY: "another program put files there at the same time",
  EBUSY: "another program is using it. If it is a mount, write into a folder inside it",
  EXDEV: "it is on more than one disk. Use --in-place",
  ENAMETOOLONG: "a name in it is too long for the disk",
  ELOOP: "the symbolic links in its path form a circle",
  EMLINK: "its parent folder has too many folders",
  EIO: "the disk does not answer",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
};
