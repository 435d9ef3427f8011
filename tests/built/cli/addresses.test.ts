/** Addresses that were published are kept: `dateline addresses` records them, and a build makes a page of each that is gone. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { GOOD, STORY, typed } from "../../cli/terminal.ts";
import { contentOf, filesIn } from "../../folders.ts";
import { deadLinks, invalidHtml, pagesIn, strangeRequests } from "../../pages.ts";

const QUOTED = GOOD.replace(
  "sources:",
  "quotes:\n  - speaker: council\n    text: The bridge is open\nsources:",
).replace("It opened.", "> The bridge is open");

function story(): string {
  return contentOf({ ...STORY, "articles/2024-05-02-a.md": QUOTED, "articles/b.md": GOOD });
}

const linesOf = (content: string) =>
  readFileSync(join(content, "addresses.txt"), "utf8")
    .split("\n")
    .filter(line => !line.startsWith("#"));

const RECORDED = ["actor council", "article a", "article b", "event a", "event b", "quote a-q1", ""];

describe("addresses", () => {
  it("records what is published, a sorted line each, and no draft", async () => {
    const content = story();
    writeFileSync(join(content, "articles/c.md"), GOOD.replace("date:", "status: draft\ndate:"));
    const { code, out, err } = await typed(["addresses", "--content", content]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(`6 addresses added to ${content}/addresses.txt. Keep this file with your story.\n`);
    expect(linesOf(content)).toEqual(RECORDED);
    const again = await typed(["addresses", "--content", content]);
    expect(again.out).toBe(`${content}/addresses.txt has every address already.\n`);
    expect(linesOf(content)).toEqual(RECORDED);
    expect((await typed(["check", "--strict", "--content", content])).code).toBe(0);
  });

  it("adds each new line in its place, and leaves every other line, comment and decision where it is", async () => {
    const content = story();
    const written =
      "# Ours\r\narticle a\r\n\r\n# Merged\r\nquote a-q1\r\nevent x withdrawn 2024-05-01: No: not so.";
    writeFileSync(join(content, "addresses.txt"), written);
    expect((await typed(["check", "--strict", "--content", content])).out).toContain(
      '4 published addresses are not in this file, such as "actor council".',
    );
    expect((await typed(["addresses", "--content", content])).code).toBe(0);
    expect(readFileSync(join(content, "addresses.txt"), "utf8")).toBe(
      "# Ours\nactor council\narticle a\n\n# Merged\narticle b\nevent a\nevent b\nquote a-q1\nevent x withdrawn 2024-05-01: No: not so.\n",
    );
  });

  it("records nothing of a story with an error", async () => {
    const content = story();
    writeFileSync(join(content, "articles/b.md"), GOOD.replace("2024-05-02", "2023-02-29"));
    const { code, err } = await typed(["addresses", "--content", content]);
    expect(code).toBe(1);
    expect(err).toContain("No address was recorded.");
    expect(existsSync(join(content, "addresses.txt"))).toBe(false);
  });
});

describe("a build", () => {
  async function published(): Promise<{ readonly content: string; readonly output: string }> {
    const content = story();
    const output = join(dirname(content), "site");
    await typed(["addresses", "--content", content]);
    expect((await typed(["build", "--content", content, "--output", output])).code).toBe(0);
    return { content, output };
  }

  function decide(content: string, line: string, decision: string): void {
    const path = join(content, "addresses.txt");
    writeFileSync(path, readFileSync(path, "utf8").replace(new RegExp(`^${line}$`, "m"), decision));
  }

  it("fails where an address would disappear, with both ways out, and the last site stays; one with drafts warns", async () => {
    const { content, output } = await published();
    const before = filesIn(output);
    renameSync(join(content, "articles/2024-05-02-a.md"), join(content, "articles/aa.md"));
    for (const command of ["build", "check"]) {
      const options = command === "build" ? ["--output", output] : [];
      const { code, out, err } = await typed([command, "--content", content, ...options]);
      expect(code).toBe(1);
      expect(out + err).toMatch(
        /The article "a" was published and is no longer in the story, .* write "article a -> aa" on this line\. If you withdraw it, write "article a withdrawn \d{4}-\d\d-\d\d: REASON"\./,
      );
      expect(out + err).toContain("1 error");
    }
    expect(filesIn(output)).toEqual(before);
    const trial = await typed(["build", "--drafts", "--content", content, "--output", output]);
    expect(trial.code).toBe(0);
    expect(trial.err).toContain("warning: The article");
  });

  it("leads from a former address to the new one, on the page and in the rules of hosts", async () => {
    const { content, output } = await published();
    renameSync(join(content, "articles/2024-05-02-a.md"), join(content, "articles/été.md"));
    decide(content, "article a", "article a -> été");
    const built = await typed([
      ...["build", "--content", content, "--output", output],
      ...["--path-prefix", "/my%20site/", "--url", "https://example.org/my%20site"],
    ]);
    expect(built.code).toBe(0);
    const files = filesIn(output);
    const text = (path: string) => files.get(path)?.toString() ?? "";
    const page = text("articles/a/index.html");
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=../../articles/%C3%A9t%C3%A9/"/>');
    expect(page).toContain('<link rel="canonical" href="https://example.org/my%20site/articles/été/"/>');
    expect(page).toContain('<a href="../../articles/été/">The bridge opens</a>');
    expect(text("_redirects")).toBe("/my%20site/articles/a/ /my%20site/articles/%C3%A9t%C3%A9/ 301\n");
    expect(text("_redirects.nginx")).toBe(
      'location = "/my site/articles/a/" { return 301 "/my%20site/articles/%C3%A9t%C3%A9/"; }\n',
    );
    expect(text("index.html")).toContain('<span id="a"></span>');
    expect(text("articles/été/index.html")).toContain('<span id="a"></span>');
    expect(text("quotes/index.html")).toContain('<span id="a-q1"></span>');
    expect(JSON.parse(text("data/timeline.json")).moved).toEqual([
      { kind: "article", from: "a", to: "été" },
      { kind: "event", from: "a", to: "été" },
      { kind: "quote", from: "a-q1", to: "été-q1" },
    ]);
    expect(await invalidHtml(pagesIn(files))).toEqual([]);
    // The page of what is missing is written for its path, and is served at any address.
    files.delete("404.html");
    expect([...deadLinks(files), ...strangeRequests(files)]).toEqual([]);
  });

  it("says at the address of what was withdrawn that it was, when and why, and among the corrections", async () => {
    const { content, output } = await published();
    rmSync(join(content, "articles/b.md"));
    decide(content, "article b", "article b withdrawn 2024-06-01: It was <script>alert(1)</script> & false.");
    expect((await typed(["build", "--content", content, "--output", output])).code).toBe(0);
    const files = filesIn(output);
    for (const path of ["articles/b/index.html", "corrections/index.html"]) {
      const html = files.get(path)?.toString() ?? "";
      expect(html).toContain("1 June 2024");
      expect(html).toContain("It was &lt;script>alert(1)&lt;/script> &amp; false.");
    }
    const page = files.get("articles/b/index.html")?.toString() ?? "";
    expect(page).toContain('<meta name="robots" content="noindex"/>');
    expect(page).not.toContain('rel="canonical"');
    expect(files.get("_redirects.nginx")?.toString()).toBe(
      'location = "/articles/b/" { error_page 410 "/articles/b/index.html"; return 410; }\n',
    );
    expect(await invalidHtml(pagesIn(files))).toEqual([]);
    expect([...deadLinks(files), ...strangeRequests(files)]).toEqual([]);
    // It may come back.
    writeFileSync(join(content, "articles/b.md"), GOOD);
    decide(content, "article b.*", "article b");
    expect((await typed(["build", "--content", content, "--output", output])).code).toBe(0);
    expect(filesIn(output).has("_redirects.nginx")).toBe(false);
    expect(filesIn(output).get("articles/b/index.html")?.toString()).toContain("It opened.");
  });

  it("leaves rules of a publisher's own as they are, and makes none if there is nothing to say", async () => {
    const { content, output } = await published();
    writeFileSync(join(output, "_redirects"), "/x /y\n");
    renameSync(join(content, "articles/b.md"), join(content, "articles/bb.md"));
    decide(content, "article b", "article b -> bb");
    expect((await typed(["build", "--content", content, "--output", output])).code).toBe(0);
    const files = filesIn(output);
    expect(files.get("_redirects")?.toString()).toBe("/x /y\n");
    expect(files.get("data/sha256sums.txt")?.toString()).not.toMatch(/ _redirects$/m);
    expect(files.has("articles/b/index.html")).toBe(true);
    rmSync(join(output, "_redirects"));
    rmSync(join(content, "articles/bb.md"));
    decide(content, "article b -> bb", "article b withdrawn 2024-06-01: It was false.");
    expect((await typed(["build", "--content", content, "--output", output])).code).toBe(0);
    expect(filesIn(output).has("_redirects")).toBe(false);
    expect(filesIn(output).has("_redirects.nginx")).toBe(true);
  });

  it("shows a draft where something was withdrawn, to its writer alone", async () => {
    const { content, output } = await published();
    writeFileSync(join(content, "articles/b.md"), GOOD.replace("date:", "status: draft\ndate:"));
    decide(content, "article b", "article b withdrawn 2024-06-01: It was false.");
    const page = () => filesIn(output).get("articles/b/index.html")?.toString() ?? "";
    expect((await typed(["build", "--content", content, "--output", output])).code).toBe(0);
    expect(page()).toContain("It was false.");
    expect((await typed(["build", "--drafts", "--content", content, "--output", output])).code).toBe(0);
    expect(page()).toContain("It opened.");
  });
});
