/** What docs/writing.md tells a writer to do, done. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, it } from "vitest";
import { filesIn, temporaryFolder } from "../../folders.ts";

const PROGRAM = resolve("bin/dateline.js");

it("a person who follows docs/writing.md from an empty folder has a site in which the date has moved", () => {
  const folder = temporaryFolder();
  let ran = 0;
  for (const [, language, block] of readFileSync("docs/writing.md", "utf8").matchAll(
    /^```(\w+)\n(.*?)^```$/gms,
  )) {
    if (language === "sh") for (const line of (block ?? "").trim().split("\n")) ran += run(line, folder);
    else write(block ?? "", folder);
  }
  expect(ran).toBe(4);
  const site = filesIn(join(folder, "site"));
  const { statements } = JSON.parse(site.get("data/timeline.json")?.toString() ?? "");
  expect(statements.map((statement: { move: string }) => statement.move)).toEqual(["first", "later"]);
  expect(site.get("index.html")?.toString()).toContain("The opening is put off to September");
  expect(site.get("index.html")?.toString()).toContain("September 2024");
});

/** A block of a file names it in a comment on its first line. One that is only a part of a file is `yaml part`, and is not written. */
function write(block: string, folder: string): void {
  const name = /^(?:# |<!-- )(\S+)(?: -->)?\n/.exec(block);
  expect(name).not.toBeNull();
  const path = join(folder, name?.[1] ?? "");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, block.slice(name?.[0].length));
}

function run(line: string, folder: string): number {
  const words = [...line.matchAll(/"([^"]*)"|\S+/g)].map(match => match[1] ?? match[0]);
  expect(words[0]).toBe("dateline");
  const result = spawnSync(process.execPath, [PROGRAM, ...words.slice(1)], { cwd: folder, encoding: "utf8" });
  expect(`${result.stderr}${result.status}`).toBe("0");
  const made = /^(\S+\.md)$/m.exec(result.stdout)?.[1];
  if (made !== undefined) expect(existsSync(join(folder, made))).toBe(true);
  return 1;
}
