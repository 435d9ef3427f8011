/** The workflows that test the program and publish a story, held against the program itself. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { build } from "../src/cli/build.ts";
import { check } from "../src/cli/check.ts";
import { diff } from "../src/cli/diff.ts";

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly if?: string;
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly (string | number)[]>> };
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

// What the tests below ask of them is what makes them workflows.
const workflow = (name: string) => parse(readFileSync(`${name}.yml`, "utf8")) as Workflow;
const program = workflow(".github/workflows/program");
const story = workflow(".github/workflows/story");
/** Those of a new story, which does in two files what this repository does in one. */
const publish = workflow("src/cli/starter/.github/workflows/publish");
const checks = workflow("src/cli/starter/.github/workflows/check");
const all = [program, story, publish, checks];

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const commands: Readonly<Record<string, { readonly options: object }>> = { build, check, diff };

function steps({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(job => job.steps);
}

function jobsThat({ jobs }: Workflow, uses: RegExp): [string, Job][] {
  return Object.entries(jobs).filter(([, job]) => job.steps.some(step => uses.test(step.uses ?? "")));
}

describe("a workflow", () => {
  it("runs only scripts that package.json has, with options that the command knows", () => {
    const runs = all
      .flatMap(steps)
      .flatMap(({ run }) => (run ?? "").split("\n"))
      .map(line => line.trim())
      .filter(line => /^npm (?!ci\b|install\b)/.test(line));
    expect(runs.length).toBeGreaterThan(8);
    for (const line of runs) {
      const [, script = "", options = ""] =
        /^npm (?:run )?(?:--silent )?([\w:]+)(?: -- (.*?))?(?: > .*)?$/.exec(line) ?? [];
      expect(Object.keys(scripts), line).toContain(script);
      const given = [...options.matchAll(/--([a-z-]+)/g)].map(match => match[1]);
      expect(Object.keys(commands[script]?.options ?? {}), line).toEqual(expect.arrayContaining(given));
    }
  });

  it("may read the repository and no more, where a job does not say otherwise", () => {
    for (const { permissions } of all) expect(permissions).toEqual({ contents: "read" });
  });

  it("uses GitHub's own actions, each at a major version", () => {
    const used = all.flatMap(steps).flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(16);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
  });
});

describe("the workflow of the program", () => {
  it("tests every push and pull request on three systems with four versions of Node", () => {
    expect(Object.keys(program.on)).toEqual(["push", "pull_request"]);
    expect(program.jobs.test?.strategy?.matrix).toEqual({
      os: ["ubuntu-latest", "windows-latest", "macos-latest"],
      node: [20, 22, 24, 26],
    });
    expect(steps(program).map(({ run }) => run)).toEqual(expect.arrayContaining(["npm ci", "npm test"]));
  });

  it("tests the version that .nvmrc names, and all that README names", () => {
    const versions = program.jobs.test?.strategy?.matrix.node ?? [];
    expect(versions).toContain(Number(readFileSync(".nvmrc", "utf8")));
    expect(readFileSync("README.md", "utf8")).toContain(
      `(${versions.slice(0, -1).join(", ")} and ${versions.at(-1)} are tested`,
    );
  });
});

describe("the workflow of a story", () => {
  it("runs on every push, every day of itself, and by hand", () => {
    expect(Object.keys(story.on)).toEqual(["push", "pull_request", "workflow_dispatch", "schedule"]);
    expect(story.on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ (\*|\*\/\d+|\d+) \* \* \*$/) }]);
  });

  it("never publishes a pull request", () => {
    const publishing = jobsThat(story, /pages/);
    expect(publishing.map(([name]) => name)).toEqual(["build", "publish"]);
    for (const [name, job] of publishing)
      expect(job.if, name).toMatch(/^github\.event_name != 'pull_request'(?: &&|$)/);
    for (const [name, job] of Object.entries(story.jobs))
      if (job.permissions !== undefined)
        expect([...publishing.map(([each]) => each), "comment"]).toContain(name);
    expect(JSON.stringify(all)).not.toContain("pull_request_target");
  });

  it("builds a pull request with its drafts, as an artifact", () => {
    const preview = story.jobs.preview;
    expect(preview?.if).toBe("github.event_name == 'pull_request'");
    expect(preview?.steps.map(({ run }) => run)).toContain("npm run build -- --drafts");
    expect(preview?.steps.find(({ uses }) => uses?.startsWith("actions/upload-artifact"))).toMatchObject({
      with: { path: "_site" },
    });
  });

  it("comments on a pull request of the same repository alone, in a job that runs nothing of it", () => {
    const { comment, preview } = story.jobs;
    expect(comment?.needs).toBe("preview");
    expect(comment?.if).toBe(
      "github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name == github.repository",
    );
    expect(comment?.permissions).toEqual({ "pull-requests": "write" });
    expect(preview?.permissions).toBe(undefined);
    // What somebody else has written enters a script as a variable, never as a part of it.
    expect(comment?.steps).toHaveLength(1);
    expect(comment?.steps[0]?.uses).toBe(undefined);
    expect(comment?.steps[0]?.run).not.toContain("${{");
    for (const { run } of steps(story)) expect(run ?? "").not.toMatch(/\$\{\{/);
  });

  it("shows drafts to nobody else, and stops where the check finds an error", () => {
    const runs = story.jobs.build?.steps.flatMap(({ run }) => run ?? []) ?? [];
    expect(runs.join("\n")).not.toContain("drafts");
    for (const job of [story.jobs.preview, story.jobs.build]) {
      const lines = job?.steps.map(({ run }) => run ?? "") ?? [];
      const checked = lines.findIndex(line => line.startsWith("npm run --silent check"));
      expect(checked).toBeGreaterThan(-1);
      expect(lines.findIndex(line => line.startsWith("npm run build"))).toBeGreaterThan(checked);
    }
  });

  it("keeps the list of files in what it publishes, where the next run looks for it", () => {
    const [, build] = jobsThat(story, /upload-pages-artifact/)[0] ?? [];
    const upload = build?.steps.at(-1);
    expect(upload).toMatchObject({
      if: "steps.compare.outputs.changed == 'true'",
      with: { path: "_site", "include-hidden-files": true },
    });
    expect(story.jobs.publish?.if).toContain("needs.build.outputs.changed == 'true'");
  });

  it("is in a new story the same steps in two files, with one package to install instead of many", () => {
    const same = (job: Job | undefined) =>
      job?.steps.map(step => {
        if (step.uses?.startsWith("actions/setup-node@")) return { uses: step.uses };
        return step.run === "npm ci" ? { run: "npm install --no-audit --no-fund" } : step;
      });
    expect(same(checks.jobs.check)).toEqual(same(story.jobs.preview));
    const { CHANGES, ...env } = story.jobs.comment?.steps[0]?.env ?? {};
    expect(checks.jobs.comment?.steps[0]).toEqual({
      ...story.jobs.comment?.steps[0],
      env: { CHANGES: CHANGES?.replace("preview", "check"), ...env },
    });
    for (const [name, job] of Object.entries(checks.jobs))
      expect(job.permissions).toEqual(story.jobs[name === "check" ? "preview" : name]?.permissions);
    expect(story.jobs.comment?.if).toContain(checks.jobs.comment?.if ?? "nothing");
    for (const name of ["build", "publish"]) expect(same(publish.jobs[name])).toEqual(same(story.jobs[name]));
    for (const name of ["build", "publish"])
      expect(publish.jobs[name]?.permissions).toEqual(story.jobs[name]?.permissions);
    expect(Object.keys(publish.on)).toEqual(Object.keys(story.on).filter(name => name !== "pull_request"));
    expect(Object.keys(checks.on)).toEqual(["pull_request"]);
    expect(publish.jobs.publish?.if).toContain("github.ref == 'refs/heads/main'");
  });

  it("knows nothing of the story in content/", () => {
    const text = readFileSync(".github/workflows/story.yml", "utf8");
    expect(text).not.toMatch(/iraq|https?:\/\/|Asia\/|Europe\/|America\//i);
  });

  describe.skipIf(process.platform === "win32")(
    "compares two sites, with the shell of Ubuntu and macOS,",
    () => {
      const script = story.jobs.build?.steps.find(({ id }) => id === "compare")?.run ?? "";

      it("and says what a pull request changes, also if that cannot be said, in the summary and to the next job", () => {
        const say = story.jobs.preview?.steps.find(({ id }) => id === "changes")?.run ?? "";
        const said = (npm: string) => {
          const folder = mkdtempSync(join(tmpdir(), "dateline-workflow-"));
          try {
            mkdirSync(join(folder, "bin"));
            writeFileSync(join(folder, "bin/npm"), `#!/bin/sh\n${npm}\n`, { mode: 0o755 });
            const [output, summary] = [join(folder, "output"), join(folder, "summary")];
            const env = {
              ...process.env,
              PATH: `${join(folder, "bin")}:${process.env.PATH}`,
              GITHUB_OUTPUT: output,
              GITHUB_STEP_SUMMARY: summary,
              RUNNER_TEMP: folder,
            };
            expect(spawnSync("bash", ["-e", "-c", say], { cwd: folder, env }).status).toBe(0);
            const [, delimiter, text, end] =
              /^markdown<<(end-[0-9a-f]{32})\n([\s\S]*)\n(.*)\n$/.exec(readFileSync(output, "utf8")) ?? [];
            expect(end).toBe(delimiter);
            expect(readFileSync(summary, "utf8")).toBe(`${text}\n`);
            return text;
          } finally {
            rmSync(folder, { recursive: true });
          }
        };
        expect(said("echo '1 event added.'")).toBe("1 event added.");
        expect(said("exit 1")).toBe("The two stories cannot be compared.");
      });

      function changed(published: string | undefined, built: string, byHand = false): string {
        const folder = mkdtempSync(join(tmpdir(), "dateline-workflow-"));
        try {
          for (const name of ["_site", "published", "temporary"]) mkdirSync(join(folder, name));
          writeFileSync(join(folder, "_site/.dateline.json"), built);
          if (published !== undefined) writeFileSync(join(folder, "published/.dateline.json"), published);
          const output = join(folder, "output");
          const { status } = spawnSync("bash", ["-e", "-c", script], {
            cwd: folder,
            env: {
              ...process.env,
              BASE_URL: pathToFileURL(join(folder, "published")).href,
              BY_HAND: String(byHand),
              GITHUB_OUTPUT: output,
              GITHUB_RUN_ID: "1",
              GITHUB_STEP_SUMMARY: join(folder, "summary"),
              RUNNER_TEMP: join(folder, "temporary"),
            },
          });
          expect(status).toBe(0);
          return readFileSync(output, "utf8");
        } finally {
          rmSync(folder, { recursive: true });
        }
      }

      it("and does nothing where they are the same", () => {
        expect(changed("{}", "{}")).toBe("changed=false\n");
      });

      it("and publishes what differs, the first site, and what is published by hand", () => {
        expect(changed("{}", '{"a":1}')).toBe("changed=true\n");
        expect(changed(undefined, "{}")).toBe("changed=true\n");
        expect(changed("{}", "{}", true)).toBe("changed=true\n");
      });
    },
  );
});
