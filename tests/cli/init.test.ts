/** A new story: all files of it, which build as they are, or none. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { fillFolder } from "../../src/cli/newFolder.ts";
import { origin } from "../../src/cli/origin.ts";
import { filesIn, temporaryFolder } from "../folders.ts";
import { STORY, typed } from "./terminal.ts";

const FILES = [
  ".github/workflows/check.yml",
  ".github/workflows/publish.yml",
  ".gitignore",
  ".vscode/dateline.code-snippets",
  ".vscode/extensions.json",
  ".vscode/schema/actors.json",
  ".vscode/schema/story.json",
  ".vscode/settings.json",
  ".vscode/tasks.json",
  "README.md",
  "content/actors.yaml",
  "content/articles/2025-03-03-library-to-open-in-autumn.md",
  "content/pages/about.md",
  "content/story.yaml",
  "package.json",
];

/** Folders by name, and the title of a story there. */
const TITLES: readonly (readonly [name: string, title: string])[] = [
  ["my-story", "My story"],
  ["The Harbour_Bridge", "The Harbour Bridge"],
  ["C# notes", "A new story"],
  ["橋 #1", "A new story"],
  ["橋", "橋"],
  ["جسر", "جسر"],
  ["straße", "Straße"],
  ["50%20off", "A new story"],
  ["2024", "A new story"],
  ["constructor", "Constructor"],
  ["__proto__", "Proto"],
  ["no", "No"],
  ["null", "Null"],
  ["a'b", "A new story"],
  ["{{title}}", "A new story"],
  ["[x] {a,b}", "A new story"],
  ["dateline", "Dateline"],
  ["x".repeat(200), "A new story"],
];

describe("a new story", () => {
  it.each(TITLES)("in the folder %j has the title %j and no problem", async (name, title) => {
    const here = temporaryFolder();
    const { code, err } = await typed(["init", name], { here });
    expect(`${err}${code}`).toBe("0");
    const folder = join(here, name);
    expect([...filesIn(folder).keys()]).toEqual(FILES);
    expect(readFileSync(join(folder, "content/story.yaml"), "utf8")).toContain(`\ntitle: ${title}\n`);
    expect(readFileSync(join(folder, "README.md"), "utf8")).toMatch(new RegExp(`^# ${title}\n`));
    const checked = await typed(["check", "--strict"], { here: folder });
    expect(checked).toEqual({ code: 0, out: "1 article, 1 event: no problems.\n", err: "" });
  });

  it.each([[[]], [["."]], [["./"]]])("is laid out in the current folder by init %j", async words => {
    const here = temporaryFolder();
    const { code, out } = await typed(["init", ...words], { here });
    expect(out).toMatch(/^This folder has a new story\. You write in content\.\n/);
    expect(out).toMatch(/\nNow type:\n {2}npm install\n {2}npm start\n$/);
    expect([...filesIn(here).keys()]).toEqual(FILES);
    expect(code).toBe(0);
  });

  it("is laid out in folders that are not there yet, and what to type next can be typed", async () => {
    const here = temporaryFolder();
    const { out } = await typed(["init", "new stories/a bridge"], { here });
    expect(out).toContain('\n  cd "new stories/a bridge"\n');
    expect([...filesIn(join(here, "new stories/a bridge")).keys()]).toEqual(FILES);
  });

  it("leaves other files of its folder as they are", async () => {
    const here = temporaryFolder();
    mkdirSync(join(here, ".git"));
    mkdirSync(join(here, ".github"));
    for (const name of ["LICENSE", ".git/HEAD", ".github/FUNDING.yml"]) writeFileSync(join(here, name), name);
    expect((await typed(["init"], { here })).code).toBe(0);
    for (const name of ["LICENSE", ".git/HEAD", ".github/FUNDING.yml"])
      expect(readFileSync(join(here, name), "utf8")).toBe(name);
  });

  it("has scripts that are commands, and the help for editors that the program has", async () => {
    const here = temporaryFolder();
    await typed(["init"], { here });
    const { scripts } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
    for (const script of Object.values(scripts))
      expect((await typed(["help", String(script).replace("dateline ", "")])).code).toBe(0);
    for (const name of ["settings.json", "tasks.json"])
      expect(readFileSync(join(here, ".vscode", name), "utf8")).toBe(readFileSync(`.vscode/${name}`, "utf8"));
    expect(readFileSync(join(here, ".vscode/dateline.code-snippets"), "utf8")).toContain("city-council");
    for (const name of ["actors", "story"])
      expect(JSON.parse(readFileSync(join(here, `.vscode/schema/${name}.json`), "utf8"))).toHaveProperty(
        "type",
      );
  });
});

describe("nothing is written, and nothing is lost,", () => {
  it.each(FILES)("where the folder already has %s", async name => {
    const here = temporaryFolder();
    mkdirSync(dirname(join(here, "x", name)), { recursive: true });
    writeFileSync(join(here, "x", name), "mine");
    const { code, out, err } = await typed(["init", "x"], { here });
    expect(err).toMatch(/already has .*\. Nothing was written\.\n$/);
    if (!name.startsWith("content/")) expect(err).toContain(` already has ${name}. `);
    expect(out).toBe("");
    expect(code).toBe(1);
    expect([...filesIn(here)]).toEqual([[`x/${name}`, Buffer.from("mine")]]);
  });

  it("where the folder is a story, or is a file", async () => {
    const here = temporaryFolder();
    mkdirSync(join(here, "story"));
    writeFileSync(join(here, "story", "story.yaml"), STORY["story.yaml"]);
    writeFileSync(join(here, "file"), "");
    const before = filesIn(here);
    expect((await typed(["init", "story"], { here })).err).toContain("already has a story");
    expect((await typed(["init", "file"], { here })).err).toMatch(/file is a file\. Choose another name\./);
    expect((await typed(["init", "file/below"], { here })).err).toMatch(
      /file\/below cannot be written: a part of the path is a file\. Nothing was written\.\n$/,
    );
    expect(filesIn(here)).toEqual(before);
  });

  it.skipIf(process.platform === "win32")(
    "where a part of it is a link to another folder (Windows asks for a right)",
    async () => {
      const here = temporaryFolder();
      const other = temporaryFolder();
      symlinkSync(other, join(here, ".vscode"));
      const { code, err } = await typed(["init"], { here });
      expect(err).toContain(".vscode is not a folder.");
      expect(code).toBe(1);
      expect(readdirSync(here)).toEqual([".vscode"]);
      expect(readdirSync(other)).toEqual([]);
    },
  );

  it("where one of its files cannot be written after others", async () => {
    const here = temporaryFolder();
    writeFileSync(join(here, "LICENSE"), "mine");
    const texts = new Map([["a/b/c", ""]]);
    for (const folder of [here, join(here, "new/er")])
      expect(() => fillFolder(folder, texts, join(here, "missing"))).toThrow("missing");
    expect(readdirSync(here)).toEqual(["LICENSE"]);
  });

  it.each([
    [["a", "b"], 'init takes one folder. If its name has spaces, write "a b".'],
    [[""], "The name of the folder is empty."],
    [[" "], "The name of the folder is empty."],
    [["--titel"], "init has no option --titel."],
  ])("where what is typed is wrong: init %j", async (words, said) => {
    const here = temporaryFolder();
    const { code, err } = await typed(["init", ...words], { here });
    expect(err).toContain(said);
    expect(code).toBe(1);
    expect(readdirSync(here)).toEqual([]);
  });
});

describe("a story has npm install the program", () => {
  /** A program that is installed in a folder whose package.json is given. */
  function installed(manifest: string): { readonly root: string; readonly program: string } {
    const root = join(temporaryFolder(), "C# 50%20off");
    const program = join(root, "node_modules", "dateline");
    mkdirSync(program, { recursive: true });
    writeFileSync(join(root, "package.json"), manifest);
    return { root, program };
  }

  it.each([
    "0.2.0",
    "^1.0.0",
    "github:someone/dateline",
    "git+https://example.org/dateline.git#v1",
    "https://example.org/dateline.tgz",
  ])("from %s, if it was installed from there", spec => {
    for (const kind of ["dependencies", "devDependencies"]) {
      const { root, program } = installed(JSON.stringify({ [kind]: { dateline: spec } }));
      expect(origin(join(root, "story"), program)).toEqual({ spec, tarball: undefined, isFolder: false });
    }
  });

  it.each(["file:../a #1.tgz", "../a #1.tgz"])(
    "from a copy of its package in the story, if it was installed from %s",
    spec => {
      const { root, program } = installed(JSON.stringify({ dependencies: { dateline: spec } }));
      const tarball = resolve(root, "../a #1.tgz");
      writeFileSync(tarball, "");
      expect(origin(join(root, "story"), program)).toEqual({
        spec: `file:${basename(tarball)}`,
        tarball,
        isFolder: false,
      });
    },
  );

  it.each([
    '{"dependencies":{"dateline":"file:../gone.tgz"}}',
    '{"dependencies":{"dateline":"file:.."}}',
    "{}",
    '{"dependencies":{"dateline":1}}',
    "not JSON",
  ])("from its folder, where nothing else is known: %s", manifest => {
    const { root, program } = installed(manifest);
    const spec = "file:../node_modules/dateline";
    expect(origin(join(root, "story"), program)).toEqual({ spec, tarball: undefined, isFolder: true });
  });

  it("from its folder, where that is a repository", () => {
    const here = temporaryFolder();
    const { spec, isFolder } = origin(here);
    expect(isFolder).toBe(true);
    expect(existsSync(join(here, spec.slice("file:".length), "bin/dateline.js"))).toBe(true);
  });
});

it("a new story never fills the folder of a person", async () => {
  const here = temporaryFolder();
  // On Windows it is the other.
  vi.stubEnv("HOME", here).stubEnv("USERPROFILE", here);
  try {
    for (const words of [["init"], ["init", "."], ["init", here]]) {
      const { code, err } = await typed(words, { here });
      expect(code).toBe(1);
      expect(err).toContain(
        "is not a folder for one story alone. Write the name of a new folder after init.",
      );
    }
  } finally {
    vi.unstubAllEnvs();
  }
  expect(readdirSync(here)).toEqual([]);
});
