/** Which story a command is about, and the folder for all that is made of it. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { Refusal } from "../problems/index.ts";
import { PROGRAM_FOLDER } from "../problems/paths.ts";
import type { Terminal } from "./command.ts";
import { quoted, typed } from "./typed.ts";

/** The story that the program comes with. */
const SHIPPED = resolve(PROGRAM_FOLDER, "content");

/**
 * The content folder, absolute: the one that is named, or the story of the current folder, or, within the program's own
 * folder, the one it comes with. Throws a Refusal if there is none: a story that was not meant is never used.
 */
export function contentFolder(named: string | undefined, command: string, terminal: Terminal): string {
  const { here, env } = terminal;
  const call = `${typed(env, command)}${command === "new" ? ' "TITLE"' : ""} --content`;
  const write = (folder: string) => `${call} ${quoted(relative(here, folder).replaceAll("\\", "/") || ".")}`;
  if (named !== undefined) {
    const inside = join(named, "content");
    if (holdsStory(named) || !holdsStory(inside)) return named;
    throw new Refusal(
      `The folder ${quoted(relative(here, named) || ".")} has no story.yaml, but the folder content in it has one. Write ${write(inside)}`,
    );
  }
  const own = storyIn(here);
  if (own !== undefined) return own;
  const above = storyAbove(here);
  if (above === SHIPPED) return above;
  throw new Refusal(
    above === undefined
      ? `There is no story here: neither this folder nor a folder content in it has a story.yaml. Go to the folder of the story, or name it: ${call} DIR`
      : `There is no story in this folder, but there is one above it. Write ${write(above)}`,
  );
}

/**
 * Returns the folder for the site and for what builds keep, absolute: the current one, or the program's for the story that
 * it comes with. `named` is the content folder that was named, if any.
 */
export function workFolder(named: string | undefined, { here }: Terminal): string {
  return named === undefined && storyIn(here) === undefined ? resolve(PROGRAM_FOLDER) : here;
}

/** The names in it of the site, and of what builds keep for later builds. */
export const SITE = "_site";
export const CACHE = ".cache";

/** The story of a folder: itself, or the folder content in it. */
export function storyIn(folder: string): string | undefined {
  return [folder, join(folder, "content")].find(holdsStory);
}

function storyAbove(folder: string): string | undefined {
  const parent = dirname(folder);
  return parent === folder ? undefined : (storyIn(parent) ?? storyAbove(parent));
}

/** A name that is nearly right counts: whoever reads the folder says so. */
function holdsStory(folder: string): boolean {
  try {
    return existsSync(folder) && readdirSync(folder).some(name => /^story\.ya?ml$/i.test(name));
  } catch {
    return false;
  }
}
