/** `dateline check`: what is said of a story, in three forms, and the exit code. */
import { describe, expect, it } from "vitest";
import { contentOf } from "../folders.ts";
import { GOOD, STORY, typed } from "./terminal.ts";

const WRONG_DAY = { ...STORY, "articles/a.md": GOOD.replace("2024-05-02", "2023-02-29") };

describe("check", () => {
  it("reports every problem of every file at once, each in its place with the way out, and ends with 1", async () => {
    const content = contentOf({
      ...WRONG_DAY,
      "articles/b.md": GOOD.replace("actors:", "actrs:"),
      "articles/c.md": GOOD.replace("[council]", "[council, counsil]"),
    });
    const { code, out } = await typed(["check", "--content", content]);
    const lines = out.split("\n").filter(line => line.includes(" error "));
    expect(lines.map(line => line.slice(content.length + 1))).toEqual([
      'articles/a.md:3:7 error date: "2023-02-29" is not a day that exists; 2023 has no 29 February. Write an EDTF date such as 2023-02-28 or 2023-02. [date-invalid] docs/problems.md#date-invalid',
      'articles/b.md:4:1 error actrs: There is no field "actrs" here. Did you mean "actors"? [field-unknown] docs/problems.md#field-unknown',
      'articles/c.md:4:19 error actor 2: No actor is called "counsil". Did you mean "council"? [actor-unknown] docs/problems.md#actor-unknown',
    ]);
    expect(out).toContain("3 errors in 3 files.");
    expect(code).toBe(1);
  });

  it("shows the line and marks the column", async () => {
    const { out } = await typed(["check", "--content", contentOf(WRONG_DAY)]);
    expect(out).toContain("    date: 2023-02-29\n          ^\n");
  });

  it("says the same as JSON", async () => {
    const content = contentOf(WRONG_DAY);
    const { code, out } = await typed(["check", "--content", content, "--format", "json"]);
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
          docs: "docs/problems.md#date-invalid",
        },
      ],
      errors: 1,
      warnings: 0,
    });
    expect(code).toBe(1);
  });

  it("says the same as annotations, with what would break a line of them escaped", async () => {
    const content = contentOf({ ...STORY, "articles/a.md": GOOD.replace("2024-05-02", '"50%"') });
    const { out } = await typed(["check", "--content", content, "--format=github"]);
    expect(out).toMatch(/^::error file=.*articles\/a\.md,line=3,col=7,title=date-unsupported::.*50%25.*\n$/);
  });

  it("ends with 0 on a warning, and with 1 if strict", async () => {
    const content = contentOf({ ...STORY, "articles/a.md": GOOD.replace(/sources:\n.*\n.*\n/, "") });
    const loose = await typed(["check", "--content", content]);
    expect(loose.out).toContain("warning sources: The article has no source.");
    expect(loose.code).toBe(0);
    expect((await typed(["check", "--content", content, "--strict"])).code).toBe(1);
  });

  it("says in one line that a folder is not there", async () => {
    const { code, out } = await typed(["check", "--content", "/nowhere/at/all"]);
    expect(out).toContain("The folder does not exist.");
    expect(code).toBe(1);
  });
});
