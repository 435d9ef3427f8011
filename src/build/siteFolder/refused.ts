/** What the disk refuses, in words. */

import { printable, Refusal } from "../../problems/index.ts";
import { shown } from "../../problems/paths.ts";

/** The end of every refusal. */
export const NOTHING_BUILT = "Nothing was built; the last site stays as it was.";

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
  EACCES: "you may not write there",
  EPERM: "you may not write there, or another program holds it",
  ENOTDIR: "a part of the path is a file",
  EEXIST: "a part of the path is a file",
  EISDIR: "a folder is where a file is to be",
  ENOTEMPTY: "another program put files there at the same time",
  EBUSY: "another program holds it. If it is a mount, write into a folder within it",
  EXDEV: "it is on more than one disk. Use --in-place",
  ENAMETOOLONG: "a name in it is too long for the disk",
  ELOOP: "the links in its path lead in a circle",
  EMLINK: "the folder that holds it has too many folders",
  EIO: "the disk does not answer",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
};
