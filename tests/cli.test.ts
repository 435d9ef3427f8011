/** The commands, as a person runs them. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentOf, filesIn } from "./folders.ts";

const STORY = {
  "story.yaml": "title: A Story\n",
  "actors.yaml": "- id: council\n  name: City Council\n  kind: government\n",
};

const GOOD = `---
title: The bridge opens
date: 2024-05-02
actors: [council]
sources:
  - id: herald
    publisher: The Herald
---

It opened.
`;

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const result = spawnSync(process.execPath, ["--import", "tsx", "src/cli.ts", ...args], {
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: "", ...env },
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

describe("check", () => {
  it("reports every problem of every file at once, each in its place with the way out, and ends with 1", () => {
    const content = contentOf({
      ...STORY,
      "articles/a.md": GOOD.replace("2024-05-02", "2023-02-29"),
      "articles/b.md": GOOD.replace("actors:", "actrs:"),
      "articles/c.md": GOOD.replace("[council]", "[council, counsil]"),
    });
    const { code, out } = run(["check", "--content", content]);
    const lines = out.split("\n").filter(line => line.includes(" error "));
    expect(lines.map(line => line.slice(content.length + 1))).toEqual([
      'articles/a.md:3:7 error date: "2023-02-29" is not a day that exists; 2023 has no 29 February. Write an EDTF date such as 2023-02-28 or 2023-02. [date-invalid]',
      'articles/b.md:4:1 error actrs: there is no field "actrs" here. Did you mean "actors"? [field-unknown]',
      'articles/c.md:4:19 error actor 2: no actor is called "counsil". Did you mean "council"? [actor-unknown]',
    ]);
    expect(out).toContain("3 errors in 3 files.");
    expect(code).toBe(1);
  });

  it("shows the line and marks the column", () => {
    const content = contentOf({ ...STORY, "articles/a.md": GOOD.replace("2024-05-02", "2023-02-29") });
    expect(run(["check", "--content", content]).out).toContain("    date: 2023-02-29\n          ^\n");
  });

  it("says the same as JSON", () => {
    const content = contentOf({ ...STORY, "articles/a.md": GOOD.replace("2024-05-02", "2023-02-29") });
    const { code, out } = run(["check", "--content", content, "--format", "json"]);
    expect(JSON.parse(out)).toEqual({
      problems: [
        {
          file: `${content}/articles/a.md`,
          line: 3,
          column: 7,
          severity: "error",
          field: "date",
          message: '"2023-02-29" is not a day that exists; 2023 has no 29 February.',
          hint: "Write an EDTF date such as 2023-02-28 or 2023-02.",
          rule: "date-invalid",
        },
      ],
      errors: 1,
      warnings: 0,
    });
    expect(code).toBe(1);
  });

  it("says the same as annotations, with what would break a line of them escaped", () => {
    const content = contentOf({ ...STORY, "articles/a.md": GOOD.replace("2024-05-02", '"50%"') });
    const { out } = run(["check", "--content", content, "--format", "github"]);
    expect(out).toMatch(/^::error file=.*articles\/a\.md,line=3,col=7,title=date-unsupported::.*50%25.*\n$/);
  });

  it("ends with 0 on a warning, and with 1 if strict", () => {
    const content = contentOf({ ...STORY, "articles/a.md": GOOD.replace(/sources:\n.*\n.*\n/, "") });
    const loose = run(["check", "--content", content]);
    expect(loose.out).toContain("warning sources: the article names no source.");
    expect(loose.code).toBe(0);
    expect(run(["check", "--content", content, "--strict"]).code).toBe(1);
  });

  it("says in one line that a folder is not there", () => {
    const { code, out } = run(["check", "--content", "/nowhere/at/all"]);
    expect(out).toContain("there is no such folder.");
    expect(code).toBe(1);
  });
});

describe("build", () => {
  it("says what it left out, and leaves the last good site whole where content has an error", () => {
    const draft = GOOD.replace("date:", "status: draft\ndate:");
    const content = contentOf({ ...STORY, "articles/a.md": GOOD, "articles/b.md": draft });
    const output = join(dirname(content), "site");
    const first = run(["build", "--content", content, "--output", output]);
    expect(first.out).toContain("1 article (1 draft, left out), 1 event, written to ");
    expect(first.code).toBe(0);
    const before = filesIn(output);
    expect(before.has("articles/a/index.html")).toBe(true);

    writeFileSync(join(content, "articles/a.md"), GOOD.replace("council", "nobody"));
    const { code, err } = run(["build", "--content", content, "--output", output]);
    expect(code).toBe(1);
    expect(err).toContain('no actor is called "nobody"');
    expect(filesIn(output)).toEqual(before);
    expect(filesIn(dirname(content)).size).toBe(before.size + filesIn(content).size);
  });

  it("says in one line what the disk refuses", () => {
    const content = contentOf({ ...STORY, "articles/a.md": GOOD });
    const output = join(dirname(content), "file", "site");
    writeFileSync(dirname(output), "");
    const { code, err } = run(["build", "--content", content, "--output", output]);
    expect(err).toBe(
      `${output} cannot be written: a part of the path is a file. Nothing was built; the last site stays as it was.\n`,
    );
    expect(code).toBe(1);
  });

  it("takes the day from DATELINE_TODAY, and refuses one that is not a day", () => {
    const content = contentOf({ ...STORY, "articles/a.md": GOOD });
    const output = join(dirname(content), "site");
    run(["build", "--content", content, "--output", output], { DATELINE_TODAY: "2024-08-16" });
    expect(JSON.parse(readFileSync(join(output, "data/timeline.json"), "utf8")).asOf).toBe("2024-08-16");
    const { code, err } = run(["build", "--content", content, "--output", output], {
      DATELINE_TODAY: "2024-02-30",
    });
    expect(err).toContain('DATELINE_TODAY is "2024-02-30"; write a day such as 2024-08-16.');
    expect(err).not.toContain(" at ");
    expect(code).toBe(1);
  });
});

describe("new", () => {
  it("makes a draft that is valid, says where, and never overwrites", () => {
    const content = contentOf(STORY);
    const made = run(["new", "Ponte: abre às 9", "--content", content, "--date", "2024-05"]);
    expect(made.code).toBe(0);
    expect(made.out).toContain("2024-05-ponte-abre-às-9.md");
    const checked = run(["check", "--content", content]);
    expect(checked.out).toContain("(1 draft, left out of a build)");
    expect(checked.code).toBe(0);
    const again = run(["new", "Ponte: abre às 9", "--content", content, "--date", "2024-05"]);
    expect(again.err).toContain("exists already; nothing was written.");
    expect(again.code).toBe(1);
    const twin = run(["new", "Ponte: abre às 9", "--content", content, "--date", "2025"]);
    expect(twin.err).toContain("has the address /articles/ponte-abre-às-9/ already");
    expect(twin.code).toBe(1);
  });

  it("makes no folder of a misspelt name", () => {
    const content = `${contentOf(STORY)}x`;
    const { code, err } = run(["new", "The bridge", "--content", content]);
    expect(err).toContain("there is no such folder.");
    expect(existsSync(content)).toBe(false);
    expect(code).toBe(1);
  });

  it("offers the story's own ids, and is an article when the # before every field is deleted, and nothing else", () => {
    const content = contentOf({
      ...STORY,
      "story.yaml":
        "title: A Story\ndeadlines:\n  - {id: opening, question: When?, label: Opening}\n" +
        "series:\n  - {id: workers, label: Workers, unit: people}\nkinds:\n  - {id: delay, label: Delay}\n",
      "actors.yaml": `${STORY["actors.yaml"]}- id: port\n  name: Port\n  kind: organisation\n`,
    });
    expect(run(["new", "CON", "--content", content, "--date", "[2024-05-01..]"]).code).toBe(0);
    const file = join(content, "articles", "2024-05-01-con-article.md");
    const text = readFileSync(file, "utf8").replace(/^#(?! )|^#(?= {2})/gm, "");
    expect(text).toContain("\nactors: [council, port]\n");
    writeFileSync(file, `${text}> The words, exactly as printed.\n`);
    expect(run(["check", "--content", content, "--strict"]).out).toContain("no problems");
  });
});

describe("a command that is misspelt", () => {
  it.each([[["biuld"]], [[]], [["build", "--outptu", "x"]], [["check", "--format", "xml"]]])(
    "%j is told how to call it",
    args => {
      const { code, err } = run(args);
      expect(err).toContain("Usage: dateline");
      expect(err).not.toMatch(/\n\s+at /);
      expect(code).toBe(1);
    },
  );
});
