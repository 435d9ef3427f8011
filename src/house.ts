/** Two places on disk: where the program stands, and where the person does. */
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Layouts and wiring are found from here, wherever a command is typed. */
export const HOUSE = fileURLToPath(new URL("..", import.meta.url));

/** Where the command was typed: paths are meant and shown from there. npm and the program itself leave it here. */
export const HERE = process.env.INIT_CWD || process.cwd();

/** A path as the person would name it: from where they are, if it is below; with forward slashes. */
export function shown(path: string): string {
  const near = relative(HERE, path);
  return (near === "" || near.startsWith("..") ? path : near)
    .split(sep)
    .join("/")
    .replace(/(.)\/$/, "$1");
}
