/** The cases of wrong input: each is a file in fixtures/problems, with a line for each problem in expected.txt. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const FOLDER = "tests/fixtures/problems";
export const BASE = `${FOLDER}/base`;

interface Case {
  readonly file: string;
  /** Each as `line:column rule field`. */
  readonly expected: readonly string[];
}

export const CASES: readonly Case[] = readTable(readFileSync(`${FOLDER}/expected.txt`, "utf8"));

export const GOOD = readFileSync(`${BASE}/articles/bridge-opens.md`, "utf8");

function readTable(text: string): Case[] {
  const cases = new Map<string, string[]>();
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [file = "", ...what] = line.split(/ {2,}/);
    cases.set(file, [...(cases.get(file) ?? []), what.join(" ")]);
  }
  return [...cases].map(([file, expected]) => ({ file, expected }));
}

/** Where a fixture stands in a story. */
export function placeOf(file: string): string {
  if (file.endsWith(".story.yaml")) return "story.yaml";
  if (file.endsWith(".actors.yaml")) return "actors.yaml";
  return file.endsWith(".page.md") ? "pages/about.md" : `articles/${file}`;
}

/** What is read of a story while a case is in it, with its text changed. */
export function readAs<T>(
  content: string,
  file: string,
  change: (text: string) => string,
  read: (content: string) => T,
): T {
  const path = join(content, placeOf(file));
  const before = placeOf(file).startsWith("articles/") ? undefined : readFileSync(path);
  writeFileSync(path, change(readFileSync(join(FOLDER, file), "utf8")));
  try {
    return read(content);
  } finally {
    if (before === undefined) rmSync(path);
    else writeFileSync(path, before);
  }
}
