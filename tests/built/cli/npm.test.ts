/** Options that npm takes for itself, and the commands as npm runs them. */
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { GOOD, STORY, started, typed } from "../../cli/terminal.ts";
import { contentOf, temporaryFolder } from "../../folders.ts";

/** On Windows npm is a script of the shell, which Node starts by way of it alone. */
const NPM = process.platform === "win32" ? ["cmd", "/c", "npm"] : ["npm"];

/** What npm sets for a script of this package, or of a story. */
function byNpm(script: string, kept: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { npm_lifecycle_event: script, npm_lifecycle_script: "dateline x", ...kept };
}

describe("an option that npm kept", () => {
  it.each([
    [["build", "ferry"], byNpm("build", { npm_config_content: "true" }), "npm run build -- --content ferry"],
    [["build"], byNpm("build", { npm_config_content: "ferry" }), "npm run build -- --content ferry"],
    [["build"], byNpm("build", { npm_config_drafts: "true" }), "npm run build -- --drafts"],
    [["build"], byNpm("build", { npm_config_output: "" }), "npm run build -- --output DIR"],
    [
      ["build", "/x/"],
      byNpm("build", { npm_config_path_prefix: "true" }),
      "npm run build -- --path-prefix /x/",
    ],
    [
      ["build", "ferry"],
      byNpm("build", {
        npm_config_content: "true",
        npm_config_drafts: "true",
        npm_config_url: "https://a.example",
      }),
      "npm run build -- --content ferry --url https://a.example --drafts",
    ],
    [["check"], byNpm("check", { npm_config_strict: "true" }), "npm run check -- --strict"],
    [["check", "json"], byNpm("check", { npm_config_format: "true" }), "npm run check -- --format json"],
    [["serve", "90"], byNpm("start", { npm_config_port: "true" }), "npm start -- --port 90"],
    [["new", "A title", "2024"], byNpm("new", { npm_config_date: "true" }), "npm run new -- --date 2024"],
    [["check", "x"], byNpm("check", { npm_config_output: "true" }), "check has no such option."],
    [
      ["build", "a b", "c"],
      byNpm("build", { npm_config_content: "true", npm_config_output: "true" }),
      "npm run build -- --content DIR --output DIR",
    ],
  ])("%j is told of", async (args, env, said) => {
    const { code, out, err } = await typed(args, { env });
    expect(err).toMatch(/^npm took --/);
    expect(err.split("\n")[0]?.endsWith(said)).toBe(true);
    expect(out).toBe("");
    expect(code).toBe(1);
  });

  it("and left no trace of, but its value, is told of by that value", async () => {
    const { err } = await typed(["check", "json"], { env: byNpm("check") });
    expect(err).toContain('check does not take the word "json". Write npm run check -- --format json\n');
  });

  it("is nothing to be told of where the command got it too, or a .npmrc sets it, or no npm runs", async () => {
    const content = contentOf({ ...STORY, "articles/a.md": GOOD });
    const npmrc = join(temporaryFolder(), ".npmrc");
    writeFileSync(npmrc, "registry=https://example.org/\nformat = long\n");
    const check = (env: NodeJS.ProcessEnv, ...more: string[]) =>
      typed(["check", "--content", content, ...more], { env });
    const kept = { npm_config_format: "long" };
    expect((await check(byNpm("check", kept))).code).toBe(1);
    expect((await check(byNpm("check", kept), "--format", "text")).code).toBe(0);
    expect((await check(byNpm("check", { ...kept, npm_config_userconfig: npmrc }))).code).toBe(0);
    expect((await check(byNpm("check", { ...kept, npm_config_local_prefix: dirname(npmrc) }))).code).toBe(0);
    expect((await check(kept)).code).toBe(0);
  });
});

describe("where npm runs the command", () => {
  it("what is to be typed is said for npm", async () => {
    const { err } = await typed(["check", "src"], { env: byNpm("check") });
    expect(err).toContain("write npm run check -- --content src\n");
  });

  it("a real one that keeps an option ends with what to write, and what is written works", () => {
    const content = contentOf({ ...STORY, "articles/a.md": GOOD });
    const { code, err } = started([...NPM, "run", "--silent", "check", "--content", content]);
    expect(err).toContain(`npm run check -- --content ${content}\n`);
    expect(code).toBe(1);
    const again = started([...NPM, "run", "--silent", "check", "--", "--content", content]);
    expect(again.out).toBe("1 article, 1 event: no problems.\n");
  });

  it("the story is that of the folder where it was typed", () => {
    const here = contentOf({ ...STORY, "articles/a.md": GOOD });
    const { out } = started([...NPM, "--prefix", process.cwd(), "run", "--silent", "check"], { here });
    expect(out).toBe("1 article, 1 event: no problems.\n");
  });
});
