/** Two places on disk: the folder of the program, and the current folder of the person. */
import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Layouts and wiring are found from here, wherever a command is typed. */
export const PROGRAM_FOLDER = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The person's current folder: paths are meant and shown from there. npm runs a script in the program's folder, and leaves
 * in INIT_CWD where it was typed.
 */
export const CURRENT_FOLDER =
  (process.cwd() === resolve(PROGRAM_FOLDER) && process.env.INIT_CWD) || process.cwd();

/** A path as the person would name it: from where they are, if it is not above; with forward slashes. */
export function shown(path: string): string {
  const near = relative(CURRENT_FOLDER, path) || ".";
  return (near.startsWith("..") ? path : near)
    .split(sep)
    .join("/")
    .replace(/(.)\/$/, "$1");
}

/** The file that Dateline leaves in every site it builds, so that a site can be recognized. */
export const MARKER = ".dateline.json";
