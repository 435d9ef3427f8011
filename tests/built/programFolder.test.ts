/** The program itself, in folders of any name. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../folders.ts";
import { BRIDGE } from "../stories.ts";

// Each name is tried within the one before: a build takes as long for all of them as for one.
it.each(["C# notes/50%20off/[x] {a,b}/+(1) !x/ü ö/橋 #1", "100%"])(
  "builds where the program is in %s",
  name => {
    const house = copyOfHouse(name);
    const content = resolve(BRIDGE);
    const output = join(temporaryFolder(), "site");
    const { status, stderr } = run(house, "build", "--content", content, "--output", output);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(existsSync(join(output, "index.html"))).toBe(true);
  },
);

it.skipIf(process.platform === "win32").each(["a?b", "*"])(
  "says in one line that no program can be in %s (Windows allows no such name)",
  name => {
    const { status, stderr } = run(copyOfHouse(name), "check");
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^Node cannot run a program in a folder with [?*] in its name: .*\. Rename the folder\.\n$/,
    );
  },
);

function run(house: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [join(house, "bin", "dateline.js"), ...args], {
    cwd: house,
    encoding: "utf8",
  });
}

/** All that runs, and the packages. */
function copyOfHouse(name: string): string {
  const house = join(temporaryFolder(), name);
  mkdirSync(house, { recursive: true });
  for (const part of ["bin", "src", "layouts", ".eleventy.ts", "package.json", "tsconfig.json"])
    cpSync(part, join(house, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(house, "node_modules"), "junction");
  return house;
}
