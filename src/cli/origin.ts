/** Where this program was installed from: a story that it lays out has npm install it from there too. */
import { readFileSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { PROGRAM_FOLDER } from "../problems/paths.ts";

export interface Origin {
  /** What package.json names as the version of Dateline: a range, an address of Git, or `file:` and a path from the story. */
  readonly spec: string;
  /** The package to be copied into the story, where it was installed from a file. A file elsewhere would be missing on other computers. */
  readonly tarball: string | undefined;
  /** Whether it is the folder of the program itself, which only this computer has. */
  readonly isFolder: boolean;
}

/**
 * Returns what the package.json says that a program was installed by, for a story in `folder`; where none does, the folder of
 * the program.
 */
export function origin(folder: string, program = resolve(PROGRAM_FOLDER)): Origin {
  const installed = installedFor(program);
  const file = installed && fileOf(installed.spec, installed.root);
  if (installed !== undefined && file === undefined)
    return { spec: installed.spec, tarball: undefined, isFolder: false };
  if (file !== undefined && statSync(file, { throwIfNoEntry: false })?.isFile())
    return { spec: `file:${basename(file)}`, tarball: file, isFolder: false };
  const way = relative(folder, program).replaceAll("\\", "/");
  return { spec: `file:${way}`, tarball: undefined, isFolder: true };
}

/** The folder that this program is installed in, and what its package.json names as its version. */
function installedFor(program: string): { readonly root: string; readonly spec: string } | undefined {
  const modules = dirname(program);
  if (basename(modules) !== "node_modules") return undefined;
  const root = dirname(modules);
  try {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(root, "package.json"), "utf8"),
    ) as {
      readonly [kind: string]: Readonly<Record<string, unknown>> | undefined;
    };
    const spec = dependencies?.[basename(program)] ?? devDependencies?.[basename(program)];
    return typeof spec === "string" ? { root, spec } : undefined;
  } catch {
    return undefined;
  }
}

/** The path of a version that is one, absolute; `undefined` for a range or an address. */
function fileOf(spec: string, root: string): string | undefined {
  const path =
    /^file:(.*)$/.exec(spec)?.[1] ?? (/^\.{0,2}[\\/]/.test(spec) || isAbsolute(spec) ? spec : undefined);
  return path === undefined ? undefined : resolve(root, path);
}
