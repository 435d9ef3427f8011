/** Which folders may be the output of a build: values in, the reason for a refusal out. */

/** A folder and every folder that holds it, nearest first, each by an identity that links and spelling do not change. */
export type Lineage = readonly string[];

export interface Surroundings {
  readonly content: Lineage;
  /** The folder of the program. */
  readonly program: Lineage;
  /** The identities of what the program consists of, by name. */
  readonly parts: ReadonlyMap<string, string>;
  /** The identities of the folders that content is read from, by name. */
  readonly contentParts: ReadonlyMap<string, string>;
  /** Where the command was typed, and where the process runs. */
  readonly here: readonly Lineage[];
  readonly home: Lineage;
}

/**
 * Returns why a folder may not be an output, as the end of a sentence, or `undefined` if it may.
 *
 * It may not be or contain the content, the program, the current folder or the home folder. It may not be inside the
 * content, a part of the program or a `.git`. A person whose current folder is the content folder may put the site there,
 * beside the folders that are read.
 *
 * @param path The real path, for the names in it.
 */
export function whyRefused(path: string, output: Lineage, around: Surroundings): string | undefined {
  const { content, program, parts, contentParts, here, home } = around;
  if (output.length < 2) return "is the root of a disk";
  const owned: readonly (readonly [name: string, lineage: Lineage])[] = [
    ["the content folder", content],
    ["the folder of the program", program],
    ...here.map(lineage => ["the folder you are in", lineage] as const),
    ["your home folder", home],
  ];
  for (const [name, lineage] of owned) if (lineage[0] === output[0]) return `is ${name}`;
  for (const [name, lineage] of owned) if (lineage.includes(output[0] ?? "")) return `contains ${name}`;
  const isHere = here.some(lineage => lineage[0] === content[0]);
  if (!isHere && output.includes(content[0] ?? "")) return "is inside the content folder";
  const places = [
    ...[...contentParts].map(([name, part]) => [`${name}, a folder of the content`, part] as const),
    ...[...parts].map(([name, part]) => [`${name}, a part of the program`, part] as const),
  ];
  for (const [name, part] of places)
    if (output.includes(part) && part !== content[0])
      return `${part === output[0] ? "is" : "is inside"} ${name}`;
  if (path.split(/[\\/]/).some(name => name.toLowerCase() === ".git")) return "is inside the records of git";
  return undefined;
}

/** What is at the path of the output. */
export type Found =
  | { readonly kind: "nothing" }
  | { readonly kind: "no folder" }
  | {
      readonly kind: "folder";
      /** Whether Dateline left its marker in it. */
      readonly isMade: boolean;
      /** The names in it, other than those of Dateline's own work. */
      readonly names: readonly string[];
    };

/** Returns why what is there may not be replaced, as the end of a sentence, or `undefined` if it may. */
export function whyKept(found: Found): string | undefined {
  if (found.kind === "no folder") return "is not a folder";
  if (found.kind === "nothing" || found.isMade || found.names.length === 0) return undefined;
  if (found.names.includes(".git")) return "is the root of a repository, because it contains .git";
  return `contains files that Dateline did not make, such as ${found.names[0]}`;
}

/**
 * Returns what is wrong with the articles that are left of those of the last site, or `undefined`: more are gone than
 * are left.
 */
export function whyTooFew(
  before: readonly string[],
  now: readonly string[],
): { readonly lost: number; readonly kept: number } | undefined {
  const left = new Set(now);
  const kept = before.filter(id => left.has(id)).length;
  const lost = before.length - kept;
  return lost > kept ? { lost, kept } : undefined;
}
