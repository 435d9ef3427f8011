/** The package, as a person uses it who has nothing else: installed, a story laid out, checked, built, shown. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { join, resolve, sep } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import { started } from "../cli/terminal.ts";
import { filesIn, temporaryFolder } from "../folders.ts";
import { storyWithLook } from "../looks.ts";
import { BRIDGE, STATES } from "../stories.ts";

/** On Windows npm is a script of the shell, which Node starts by way of it alone. */
const NPM = process.platform === "win32" ? ["cmd", "/c", "npm"] : ["npm"];
const INSTALL = ["install", "--prefer-offline", "--no-audit", "--no-fund"];

/** Names that shells, addresses and patterns read in their own way. */
const HERE = join(temporaryFolder(), "C# notes", "50%20off [x]");
const STORY = join(HERE, "new stories", "橋 #1");

const npm = (here: string, ...args: readonly string[]) => started([...NPM, ...args], { here });
/** What went wrong, or "0". */
const fault = ({ code, out, err }: ReturnType<typeof started>) =>
  code === 0 && err === "" ? "0" : out + err;

let packed: string;

beforeAll(() => {
  mkdirSync(HERE, { recursive: true });
  const { code, err } = npm(resolve("."), "pack", "--silent", "--pack-destination", HERE);
  expect(`${err}${code}`).toBe("0");
  [packed = ""] = readdirSync(HERE);
});

describe("the package", () => {
  let files: ReadonlyMap<string, Buffer>;

  beforeAll(() => {
    writeFileSync(join(HERE, "package.json"), "{}\n");
    expect(fault(npm(HERE, ...INSTALL, `./${packed}`))).toBe("0");
    files = filesIn(join(HERE, "node_modules", "dateline"));
  });

  it("is installed alone: every other package is compiled into it", () => {
    expect(readdirSync(join(HERE, "node_modules")).filter(name => !name.startsWith("."))).toEqual([
      "dateline",
    ]);
    const manifest = JSON.parse(files.get("package.json")?.toString() ?? "");
    for (const kind of ["dependencies", "optionalDependencies", "peerDependencies"])
      expect(manifest).not.toHaveProperty(kind);
    expect(manifest.engines).toEqual({ node: ">=20.19" });
    // npm warns of packages that run one of these when they are installed.
    for (const script of ["preinstall", "install", "postinstall", "prepare"])
      expect(manifest.scripts).not.toHaveProperty(script);
  });

  it("holds what runs and what a writer reads, and no sources, tests or story", () => {
    const top = new Set([...files.keys()].map(name => name.split("/")[0]));
    expect([...top].sort()).toEqual(
      [
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "bin",
        "dist",
        "docs",
        "layouts",
        "package.json",
        "src",
      ].sort(),
    );
    expect(readdirSync(join(HERE, "node_modules/dateline/bin")).sort()).toEqual([
      "dateline.js",
      "eleventy.d.ts",
      "eleventy.js",
      "place.js",
      "previewBuild.js",
      "program.js",
    ]);
    expect([...files.keys()].filter(name => /\.map$|(?<!\.d|\.11ty)\.tsx?$/.test(name))).toEqual([]);
    expect(statSync(join(HERE, packed)).size).toBeLessThan(2_000_000);
  });

  it("says nothing of the computer that made it", () => {
    const places = [resolve("."), homedir(), HERE].map(place => `${place}${sep}`);
    const told = [...files].filter(([, bytes]) => places.some(place => bytes.includes(place)));
    expect(told.map(([name]) => name)).toEqual([]);
  });

  it("names the licence of every package that is compiled into it", () => {
    const licences = files.get("dist/licences.txt")?.toString() ?? "";
    const named = [...licences.matchAll(/^-{80}\n\n(\S+) \S+: (.+)$/gm)];
    expect(named.length).toBeGreaterThan(90);
    for (const [, name, licence] of named)
      expect(licence, name).toMatch(
        /^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|BlueOak-1\.0\.0|0BSD|Python-2\.0)$/,
      );
    const names = named.map(match => match[1]);
    for (const name of ["@11ty/eleventy", "zod", "luxon", "minisearch", "@fontsource/source-serif-4"])
      expect(names).toContain(name);
    expect(names).not.toContain("esbuild");
  });

  it("builds what the sources build, also a story with a look of its own", async () => {
    const dateline = join(HERE, "node_modules/dateline/bin/dateline.js");
    const env = { DATELINE_TODAY: "2026-11-23" };
    const styled = storyWithLook("gazette");
    for (const [name, content] of Object.entries({ states: resolve(STATES), styled })) {
      const output = join(HERE, name);
      const args = [dateline, "build", "--content", content, "--output", output];
      expect(started([process.execPath, ...args], { here: HERE, env }).code).toBe(0);
      const alone = join(temporaryFolder(), "site");
      await buildSite({ content, output: alone, today: env.DATELINE_TODAY });
      expect(filesIn(output)).toEqual(filesIn(alone));
    }
  });

  it("can be imported with its types, by a configuration in TypeScript", () => {
    const config = (
      options: string,
    ) => `import dateline, { type DatelineOptions, type EleventyConfig } from "dateline";
const options: DatelineOptions = ${options};
export default (config: EleventyConfig) => dateline(config, options);
`;
    writeFileSync(join(HERE, "right.mts"), config('{ content: "story", path: "/timeline/", drafts: true }'));
    writeFileSync(join(HERE, "wrong.mts"), config('{ contents: "story" }'));
    const check = (file: string) =>
      started(
        [
          process.execPath,
          resolve("node_modules/typescript/bin/tsc"),
          "--noEmit",
          "--strict",
          "--module",
          "nodenext",
          "--types",
          "",
          file,
        ],
        { here: HERE },
      );
    expect(fault(check("right.mts"))).toBe("0");
    expect(check("wrong.mts").out).toMatch(/^wrong\.mts\(2,\d+\): error TS\d+: .*'contents' does not exist/m);
  });

  it("gives a timeline to a site that Eleventy makes, by import and by require", () => {
    // Eleventy itself cannot be in a folder with a # in its name.
    const site = temporaryFolder();
    mkdirSync(join(site, "node_modules"));
    symlinkSync(join(HERE, "node_modules/dateline"), join(site, "node_modules/dateline"), "junction");
    cpSync(BRIDGE, join(site, "story"), { recursive: true });
    writeFileSync(join(site, "index.html"), "Home\n");
    const use = 'config.addPlugin(dateline, { content: "story" });';
    const configs = {
      "eleventy.config.mjs": `import dateline from "dateline";\nexport default config => { ${use} };\n`,
      "eleventy.config.cjs": `const { default: dateline } = require("dateline");\nmodule.exports = config => { ${use} };\n`,
    };
    for (const [name, text] of Object.entries(configs)) {
      writeFileSync(join(site, name), text);
      const eleventy = resolve("node_modules/@11ty/eleventy/cmd.cjs");
      const args = [`--config=${name}`, `--output=${name}.site`, "--formats=html"];
      expect(fault(started([process.execPath, eleventy, ...args], { here: site }))).toBe("0");
      expect(existsSync(join(site, `${name}.site`, "timeline/deadlines/opening/index.html"))).toBe(true);
    }
  });
});

describe("a story that init laid out", () => {
  let preview: ChildProcess | undefined;

  beforeAll(() => {
    expect(fault(npm(HERE, "exec", "--", "dateline", "init", "new stories/橋 #1"))).toBe("0");
    expect(fault(npm(STORY, ...INSTALL))).toBe("0");
  });

  afterAll(() => stop(preview));

  it("has the package in it, so that another computer can install it too", () => {
    expect(readFileSync(join(STORY, packed))).toEqual(readFileSync(join(HERE, packed)));
    const { dependencies } = JSON.parse(readFileSync(join(STORY, "package.json"), "utf8"));
    expect(dependencies).toEqual({ dateline: `file:${packed}` });
    expect(readFileSync(join(STORY, "package-lock.json"), "utf8")).not.toContain("..");
  });

  it("is right as it is, and builds what the sources build", async () => {
    const checked = npm(STORY, "run", "--silent", "check", "--", "--strict");
    expect(checked).toEqual({ code: 0, out: "1 article, 1 event: no problems.\n", err: "" });
    const env = { DATELINE_TODAY: "2026-11-23" };
    const { code, out, err } = started([...NPM, "run", "--silent", "build"], { here: STORY, env });
    expect(`${err}${code}`).toBe("0");
    expect(out).toMatch(/^1 article, 1 event, written to _site in /);
    const alone = join(temporaryFolder(), "site");
    await buildSite({ content: join(STORY, "content"), output: alone, today: env.DATELINE_TODAY });
    expect(filesIn(join(STORY, "_site"))).toEqual(filesIn(alone));
  });

  it("takes a new article, which npm start shows, with help for it in the editor", async () => {
    const made = npm(STORY, "run", "--silent", "new", "--", "The doors open", "--date", "2025-10-12");
    expect(fault(made)).toBe("0");
    expect(made.out).toMatch(/^content\/articles\/2025-10-12-the-doors-open\.md\n/);
    const actors = join(STORY, "content/actors.yaml");
    writeFileSync(
      actors,
      `${readFileSync(actors, "utf8")}- id: library\n  name: Library\n  kind: organisation\n`,
    );

    let printed = "";
    preview = spawn(NPM[0] ?? "", [...NPM.slice(1), "start", "--", "--port", "0"], {
      cwd: STORY,
      detached: process.platform !== "win32",
    });
    preview.stdout?.on("data", chunk => {
      printed += chunk;
    });
    await vi.waitFor(() => expect(printed).toContain("The timeline is at"), { timeout: 60_000 });
    const address = /http:\/\/\S+\//.exec(printed)?.[0] ?? "";
    const page = await fetch(new URL("articles/the-doors-open/", address));
    expect(await page.text()).toContain("The doors open");
    expect(readFileSync(join(STORY, ".vscode/dateline.code-snippets"), "utf8")).toContain("library");
    expect(existsSync(join(STORY, ".cache/preview"))).toBe(true);
  });

  it("is told of by commands as they are typed there", () => {
    const wrong = (...args: string[]) => npm(STORY, ...args).err;
    expect(wrong("run", "--silent", "check", "--", "content")).toContain(
      "write npm run check -- --content content\n",
    );
    expect(wrong("exec", "--", "dateline", "check", "content")).toContain(
      "write npx dateline check --content content\n",
    );
    expect(wrong("exec", "--", "dateline", "chekc")).toContain(
      'There is no command "chekc". Did you mean check?',
    );
    expect(npm(STORY, "exec", "--", "dateline", "--version").out).toBe(
      `${JSON.parse(readFileSync("package.json", "utf8")).version}\n`,
    );
    const none = npm(HERE, "exec", "--", "dateline", "build");
    expect(none.err).toMatch(/^There is no story here: .* npx dateline build --content DIR\n$/);
    expect(none.code).toBe(1);
  });

  it("puts nothing into the folders of packages but what V8 has compiled", () => {
    const folder = join(STORY, "node_modules", "dateline");
    const installed = filesIn(join(HERE, "node_modules", "dateline"));
    const added = [...filesIn(folder).keys()].filter(name => !installed.has(name));
    expect(added.filter(name => !name.startsWith("dist/code/"))).toEqual([]);
  });
});

/** With the program that it started. */
function stop(process_: ChildProcess | undefined): void {
  if (process_?.pid === undefined) return;
  if (process.platform === "win32") spawnSync("taskkill", ["/pid", String(process_.pid), "/t", "/f"]);
  else process.kill(-process_.pid, "SIGKILL");
}
