/** What a new story begins with: the files of `starter/`, its package.json, and help for editors. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { PROGRAM_FOLDER } from "../problems/paths.ts";

/** A story that builds as it is, and all that is around it. */
const STARTER = join(PROGRAM_FOLDER, "src", "cli", "starter");
export const STARTER_CONTENT = join(STARTER, "content");

/** Its title, which the name of the folder may replace. */
const TITLE = "A new story";

/** The texts by path, for a story in a folder of this path. `program` is what npm installs as Dateline. */
export function starterFiles(folder: string, program: string): ReadonlyMap<string, string> {
  const title = titleOf(basename(folder));
  const files = readdirSync(STARTER, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => {
      // npm would take a .gitignore in the package for its own.
      const path = join(relative(STARTER, parentPath), name === "gitignore" ? ".gitignore" : name);
      const text = readFileSync(join(parentPath, name), "utf8").replaceAll(TITLE, title);
      return [path.replaceAll("\\", "/"), text] as const;
    });
  return new Map([...files, ["package.json", packageJson(program)]]);
}

/** "My story" of `my-story`. A name with signs that mean something in YAML or Markdown makes no title. */
function titleOf(name: string): string {
  const words = name
    .normalize("NFC")
    .replace(/[-_\s]+/g, " ")
    .trim();
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,’()]{0,79}$/u.test(words) || !/\p{L}/u.test(words)) return TITLE;
  const [first = "", ...rest] = words;
  return `${first.toLocaleUpperCase("en")}${rest.join("")}`;
}

/** It has no name, so none can be invalid: it is never published. */
function packageJson(program: string): string {
  const manifest = {
    private: true,
    scripts: {
      start: "dateline serve",
      build: "dateline build",
      check: "dateline check",
      new: "dateline new",
      addresses: "dateline addresses",
      diff: "dateline diff",
    },
    dependencies: { dateline: program },
    engines: { node: ">=20.19" },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
