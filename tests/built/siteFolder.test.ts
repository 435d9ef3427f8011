/** The folder a site is built into: which one may be it, what is kept in it, and what a build says. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs, {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import {
  type Lineage,
  type Surroundings,
  whyKept,
  whyRefused,
  whyTooFew,
} from "../../src/build/siteFolder/allowed.ts";
import { ownFolder } from "../../src/build/siteFolder/index.ts";
import { PROGRAM_PARTS } from "../../src/build/siteFolder/surroundings.ts";
import { contentOf, filesIn, temporaryFolder } from "../folders.ts";

const STORY = { "story.yaml": "title: A Story\n" };
const TODAY = "2026-11-23";

function article(title: string): string {
  return `---\ntitle: ${title}\ndate: 2024-05-02\n---\n\nIt happened.\n`;
}

function storyOf(...ids: readonly string[]): string {
  return contentOf({
    ...STORY,
    ...Object.fromEntries(ids.map(id => [`articles/${id}.md`, article(`The ${id}`)])),
  });
}

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const result = spawnSync(process.execPath, ["bin/dateline.js", ...args], {
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: "", DATELINE_TODAY: TODAY, ...env },
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

/** Everything below a folder: files with their bytes, links with their target, folders. */
function everythingIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [
        path.slice(folder.length + 1),
        lstatSync(path).isFile() ? readFileSync(path, "utf8") : "",
      ]),
  );
}

/** A path as its own lineage: what the disk answers where there is no link. */
function up(path: string): Lineage {
  return path === "/" ? ["/"] : [path, ...up(dirname(path))];
}

const IDA: Surroundings = {
  content: up("/home/ida/ferry"),
  program: up("/home/ida/dateline"),
  parts: new Map([
    ["src", "/home/ida/dateline/src"],
    ["docs", "/home/ida/dateline/docs"],
  ]),
  contentParts: new Map([["articles", "/home/ida/ferry/articles"]]),
  here: [up("/home/ida/dateline")],
  home: up("/home/ida"),
};

describe("a folder may be the output", () => {
  it.each([
    "/home/ida/dateline/_site",
    "/home/ida/dateline/my-site",
    "/home/ida/dateline/.cache/preview/12",
    "/home/ida/dateline/sites/docs",
    "/home/ida/site",
    "/home/ida/ferry-site",
    "/tmp/x",
    "/srv",
  ])("%s", path => {
    expect(whyRefused(path, up(path), IDA)).toBeUndefined();
  });

  it.each(["_site", "docs", "public", "public/ferry"])("%s in the content folder the person is in", name => {
    const path = `/home/ida/ferry/${name}`;
    expect(whyRefused(path, up(path), { ...IDA, here: [up("/home/ida/ferry")] })).toBeUndefined();
  });
});

describe("a folder may not be the output", () => {
  it.each([
    ["/", "is the root of a disk"],
    ["/home/ida/ferry", "is the content folder"],
    ["/home/ida/ferry/site", "is inside the content folder"],
    ["/home/ida/ferry/articles", "is inside the content folder"],
    ["/home/ida/dateline", "is the folder of the program"],
    ["/home/ida/dateline/src", "is src, a part of the program"],
    ["/home/ida/dateline/docs/site", "is inside docs, a part of the program"],
    ["/home/ida", "is your home folder"],
    ["/home", "contains the content folder"],
    ["/srv/repository/.git/site", "is inside the records of git"],
    ["/srv/repository/.GIT", "is inside the records of git"],
  ])("%s %s", (path, why) => {
    expect(whyRefused(path, up(path), IDA)).toBe(why);
  });

  it("that holds the folder the person is in", () => {
    const around = { ...IDA, here: [up("/srv/a/b")] };
    expect(whyRefused("/srv/a", up("/srv/a"), around)).toBe("contains the folder you are in");
    expect(whyRefused("/srv/a/b", up("/srv/a/b"), around)).toBe("is the folder you are in");
  });

  it("that is one content is read from, also where the person is in the content folder", () => {
    const path = "/home/ida/ferry/articles/site";
    expect(whyRefused(path, up(path), { ...IDA, here: [up("/home/ida/ferry")] })).toBe(
      "is inside articles, a folder of the content",
    );
  });

  it("that is the same folder under another name", () => {
    expect(whyRefused("/mnt/copy", ["/home/ida/ferry", "/mnt", "/"], IDA)).toBe("is the content folder");
  });

  it("that holds what Dateline did not make", () => {
    const folder = { kind: "folder", isMade: false, names: ["CNAME", "index.html"] } as const;
    expect(whyKept(folder)).toBe("contains files that Dateline did not make, such as CNAME");
    expect(whyKept({ ...folder, names: [".git", "a"] })).toBe(
      "is the root of a repository, because it contains .git",
    );
    expect(whyKept({ kind: "no folder" })).toBe("is not a folder");
    expect(whyKept({ ...folder, isMade: true })).toBeUndefined();
    expect(whyKept({ ...folder, names: [] })).toBeUndefined();
    expect(whyKept({ kind: "nothing" })).toBeUndefined();
  });
});

describe("every part of the program", () => {
  it("is in the list of those that no site may be in", () => {
    const ignored = readFileSync(".gitignore", "utf8").split("\n");
    const folders = readdirSync(".", { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !ignored.includes(`${entry.name}/`))
      .map(entry => entry.name)
      // Sites, and what is being packed while this runs.
      .filter(name => !/^(?:_site|dist-)/.test(name));
    expect([...PROGRAM_PARTS].sort()).toEqual([...new Set([...folders, ".git", "node_modules"])].sort());
  });
});

describe("a build refuses, in one line and without touching anything,", () => {
  /** What is around the output, and the output from there. */
  const CASES: readonly (readonly [string, (base: string, content: string) => string])[] = [
    ["the content folder", (_, content) => content],
    ["the content folder with a slash at its end", (_, content) => `${content}/`],
    ["the content folder by way of another", (base, content) => join(base, "x", "..", basename(content))],
    ["a new folder in the content folder", (_, content) => join(content, "site")],
    ["a folder that content is read from", (_, content) => join(content, "articles")],
    ["what holds the content folder", (_, content) => dirname(content)],
    ["a link to the content folder", (base, content) => link(content, join(base, "link"))],
    [
      "a folder below a link to the content",
      (base, content) => join(link(content, join(base, "link")), "new"),
    ],
    [
      "a link to a folder to come in the content",
      (base, content) => link(join(content, "new"), join(base, "link")),
    ],
    ["the program", () => "."],
    ["the program by its full path", () => process.cwd()],
    ["a part of the program", () => "src"],
    ["a new folder in a part of the program", () => "src/site"],
    ["what holds the program", () => ".."],
    ["the root of the disk", () => "/"],
    ["the home folder", () => process.env.HOME ?? "/"],
    ["a repository", base => write(base, "repository", { ".git/HEAD": "ref" })],
    ["the records of a repository", base => join(write(base, "repository", { ".git/HEAD": "ref" }), ".git")],
    [
      "a new folder in the records",
      base => join(write(base, "repository", { ".git/HEAD": "ref" }), ".git/site"),
    ],
    ["a worktree", base => write(base, "worktree", { ".git": "gitdir: elsewhere" })],
    ["a folder with files", base => write(base, "public", { CNAME: "example.org" })],
    ["a folder with a folder", base => join(write(base, "public", { "site/CNAME": "example.org" }))],
    ["a folder with a hidden file", base => write(base, "public", { ".env": "KEY=1" })],
    ["a link to a folder with files", base => link(write(base, "public", { a: "1" }), join(base, "link"))],
    ["a file", base => join(write(base, ".", { site: "a file" }), "site")],
    ["a file with a slash at its end", base => `${join(write(base, ".", { site: "a file" }), "site")}/`],
    [
      "a link to a file",
      base => link(join(write(base, ".", { site: "a file" }), "site"), join(base, "link")),
    ],
    ["a folder below a file", base => join(write(base, ".", { site: "a file" }), "site", "below")],
    [
      "links in a circle",
      base => {
        symlinkSync(join(base, "a"), join(base, "b"));
        return link(join(base, "b"), join(base, "a"));
      },
    ],
    [
      "a marker that Dateline did not write",
      base => write(base, "public", { ".dateline.json": "{}", a: "1" }),
    ],
    [
      "a marker that leads out of its folder",
      base => {
        const text = '{"made by":"Dateline","articles":[],"files":{"../CNAME":""}}';
        return write(base, "public", { ".dateline.json": text, "../CNAME": "example.org" });
      },
    ],
    [
      "a folder of the system where nothing can be made",
      () => (process.platform === "linux" ? "/proc/dateline-site" : "/System/dateline-site"),
    ],
    ["nothing at all", () => ""],
  ];

  // On Windows any folder can be made at the root of a disk.
  const cases = CASES.filter(([name]) => process.platform !== "win32" || !name.includes("of the system"));

  it.each(cases)("%s", async (_, outputOf) => {
    const content = storyOf("bridge");
    const base = dirname(content);
    const output = outputOf(base, content);
    const before = everythingIn(base);
    const program = readdirSync(".").sort();
    const error = await buildSite({ content, output, today: TODAY }).then(
      () => "built",
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ message: expect.stringMatching(/^[^\n]+Nothing was built[^\n]*$/) });
    expect((error as Error).constructor.name).toBe("Refusal");
    expect(everythingIn(base)).toEqual(before);
    expect(readdirSync(".").sort()).toEqual(program);
  });
});

function link(target: string, path: string): string {
  symlinkSync(target, path);
  return path;
}

function write(base: string, folder: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, folder, name)), { recursive: true });
    writeFileSync(join(base, folder, name), text);
  }
  return join(base, folder);
}

describe("the command", () => {
  it("says why a folder with files is refused and what to do, and ends with 1", () => {
    const content = storyOf("bridge");
    const output = write(dirname(content), "public", { CNAME: "example.org" });
    const { code, out, err } = run(["build", "--content", content, "--output", output]);
    expect(err).toBe(
      `${output} cannot be the output folder: it contains files that Dateline did not make, such as CNAME. Choose a folder that is only for the site, such as --output _site, or delete this one once if an earlier version of Dateline made it. Nothing was built.\n`,
    );
    expect(out).toBe("");
    expect(code).toBe(1);
  });

  it("builds in the content folder the person is in, beside what is read", () => {
    const content = storyOf("bridge");
    const args = ["build", "--content", ".", "--output", "docs"];
    expect(run(args, { INIT_CWD: content }).code).toBe(0);
    expect(existsSync(join(content, "docs/index.html"))).toBe(true);
    expect(run(args, { INIT_CWD: content }).code).toBe(0);
    expect(run([...args.slice(0, -1), "."], { INIT_CWD: content }).code).toBe(1);
  });
});

describe("what a person put into the site", () => {
  const THEIRS = {
    CNAME: "example.org",
    ".nojekyll": "",
    ".git/HEAD": "ref: refs/heads/gh-pages",
    "images/bridge.jpg": "a picture",
    "articles/bridge/notes.txt": "notes",
    "articles/old/notes.txt": "notes",
  };

  it("survives every build, and what the new site has no more goes", async () => {
    const content = storyOf("bridge", "tunnel", "old");
    const output = join(dirname(content), "site");
    await buildSite({ content, output, today: TODAY });
    write(output, ".", THEIRS);
    mkdirSync(join(output, "empty"));
    rmSync(join(content, "articles/old.md"));
    writeFileSync(join(content, "articles/tunnel.md"), article("The tunnel, told anew"));
    await buildSite({ content, output, today: TODAY });
    const files = filesIn(output);
    for (const [path, text] of Object.entries(THEIRS)) expect(files.get(path)?.toString()).toBe(text);
    expect(existsSync(join(output, "empty"))).toBe(true);
    expect(files.has("articles/old/index.html")).toBe(false);
    expect(files.get("articles/tunnel/index.html")?.toString()).toContain("told anew");
    const fresh = join(dirname(content), "fresh");
    await buildSite({ content, output: fresh, today: TODAY });
    expect(files.size).toBe(filesIn(fresh).size + Object.keys(THEIRS).length);
    expect(readdirSync(dirname(content)).sort()).toEqual(["content", "fresh", "site"]);
  });

  it("can have headers for a host, which a build then leaves as they are", async () => {
    const content = storyOf("bridge");
    const output = join(dirname(content), "site");
    await buildSite({ content, output, today: TODAY });
    const marker = join(output, ".dateline.json");
    const ours = JSON.parse(readFileSync(marker, "utf8"));
    expect(filesIn(output).get("_headers")?.toString()).toContain("/*\n  Content-Security-Policy: ");
    // As an earlier version left it.
    delete ours.files._headers;
    write(output, ".", { _headers: "/*\n  X-Theirs: yes\n", ".dateline.json": JSON.stringify(ours) });
    writeFileSync(join(content, "articles/tunnel.md"), article("The tunnel"));
    expect((await buildSite({ content, output, today: TODAY })).built).toBe(true);
    expect(filesIn(output).get("_headers")?.toString()).toBe("/*\n  X-Theirs: yes\n");
  });

  it.each([
    ["a file where a page is to be", "articles/tunnel/index.html", "articles/tunnel/index.html"],
    ["a file where a folder is to be", "articles/tunnel", "articles/tunnel"],
    ["a folder where a page is to be", "articles/tunnel/index.html/x", "articles/tunnel/index.html"],
  ])("is never written over: %s is named", async (_, theirs, named) => {
    const content = storyOf("bridge");
    const output = join(dirname(content), "site");
    await buildSite({ content, output, today: TODAY });
    write(output, ".", { [theirs]: "mine" });
    const before = everythingIn(output);
    writeFileSync(join(content, "articles/tunnel.md"), article("The tunnel"));
    await expect(buildSite({ content, output, today: TODAY })).rejects.toThrow(
      `${join(output, named)} is not a file that Dateline made, but the site needs its place. Move it away, or choose another folder with --output.`,
    );
    expect(everythingIn(output)).toEqual(before);
  });

  it("is never written over or deleted by way of a link that took the place of a folder", async () => {
    const content = storyOf("bridge");
    const output = join(dirname(content), "site");
    await buildSite({ content, output, today: TODAY });
    const elsewhere = join(dirname(content), "elsewhere");
    renameSync(join(output, "articles"), elsewhere);
    symlinkSync(elsewhere, join(output, "articles"));
    const before = filesIn(elsewhere);
    await expect(buildSite({ content, output, today: TODAY })).rejects.toThrow(
      "is not a file that Dateline made",
    );
    expect(filesIn(elsewhere)).toEqual(before);
  });

  it.each(["site.next", "site.last", ".site.next", ".dateline-stage", ".dateline-00000000-1-0-1"])(
    "beside the output is left alone: %s",
    async name => {
      const content = storyOf("bridge");
      const output = join(dirname(content), "site");
      const theirs = write(dirname(content), name, { "letter.txt": "mine" });
      for (const _ of [1, 2]) await buildSite({ content, output, today: TODAY });
      expect(filesIn(theirs).get("letter.txt")?.toString()).toBe("mine");
    },
  );
});

describe("a site that is built again", () => {
  it("is the same to the byte, marker and all, and leaves nothing beside it", async () => {
    const content = storyOf("bridge");
    const output = join(dirname(content), "a", "b", "site");
    await buildSite({ content, output, today: TODAY });
    const first = filesIn(output);
    await buildSite({ content, output: `${output}/`, today: TODAY });
    expect(filesIn(output)).toEqual(first);
    expect(readdirSync(dirname(output))).toEqual(["site"]);
    const marker = first.get(".dateline.json")?.toString() ?? "";
    expect(JSON.parse(marker).articles).toEqual(["bridge"]);
    expect(Object.keys(JSON.parse(marker).files)).toEqual(
      [...first.keys()].filter(path => path !== ".dateline.json"),
    );
    expect(marker).not.toContain(dirname(content));
    expect(marker).not.toContain(hostname());
  });

  it("is written through a link, and the link stays", async () => {
    const content = storyOf("bridge");
    const real = join(dirname(content), "disk", "real");
    mkdirSync(real, { recursive: true });
    const output = link(real, join(dirname(content), "site"));
    for (const _ of [1, 2]) await buildSite({ content, output, today: TODAY });
    expect(lstatSync(output).isSymbolicLink()).toBe(true);
    expect(existsSync(join(real, "index.html"))).toBe(true);
    expect(readdirSync(dirname(real))).toEqual(["real"]);
  });

  it("is written through a link that leads to nothing yet", async () => {
    const content = storyOf("bridge");
    const output = link("disk/real", join(dirname(content), "site"));
    await buildSite({ content, output, today: TODAY });
    expect(lstatSync(output).isSymbolicLink()).toBe(true);
    expect(existsSync(join(dirname(content), "disk/real/index.html"))).toBe(true);
  });

  it.skipIf(process.platform === "win32")("keeps the rights of its folder (Windows has others)", async () => {
    const content = storyOf("bridge");
    const output = join(dirname(content), "site");
    mkdirSync(output);
    chmodSync(output, 0o750);
    for (const _ of [1, 2]) {
      await buildSite({ content, output, today: TODAY });
      expect(statSync(output).mode & 0o777).toBe(0o750);
    }
  });

  it("may begin in a folder in which the system alone has put something", async () => {
    const content = storyOf("bridge");
    const output = write(dirname(content), "site", { ".DS_Store": "of the system" });
    mkdirSync(join(output, "lost+found"));
    for (const _ of [1, 2]) await buildSite({ content, output, today: TODAY });
    expect(existsSync(join(output, "index.html"))).toBe(true);
    expect(readFileSync(join(output, ".DS_Store"), "utf8")).toBe("of the system");
    expect(existsSync(join(output, "lost+found"))).toBe(true);
  });

  it("stays the folder it is if that is asked for", async () => {
    const content = storyOf("bridge");
    const output = join(dirname(content), "site");
    await buildSite({ content, output, today: TODAY });
    const { ino } = statSync(output, { bigint: true });
    writeFileSync(join(content, "articles/bridge.md"), article("The bridge, told anew"));
    await buildSite({ content, output, today: TODAY, inPlace: true });
    expect(statSync(output, { bigint: true }).ino).toBe(ino);
    const fresh = join(dirname(content), "fresh");
    await buildSite({ content, output: fresh, today: TODAY });
    expect(filesIn(output)).toEqual(filesIn(fresh));
  });

  it("makes no folders on the way where the content has an error", async () => {
    const content = contentOf({ ...STORY, "articles/a.md": "---\ntitle: A\ndate: never\n---\n" });
    const { built } = await buildSite({ content, output: join(dirname(content), "a/b/site"), today: TODAY });
    expect(built).toBe(false);
    expect(readdirSync(dirname(content))).toEqual(["content"]);
  });
});

describe("articles that are gone", () => {
  it.each([
    [["a", "b", "c"], ["a", "b", "c"], undefined],
    [["a", "b", "c"], ["a", "b"], undefined],
    [["a", "b"], ["a"], undefined],
    [["a", "b", "c"], ["a", "x", "y", "z"], { lost: 2, kept: 1 }],
    [["a"], [], { lost: 1, kept: 0 }],
    [[], ["a"], undefined],
  ])("of %j the content has %j: %j", (before, now, few) => {
    expect(whyTooFew(before, now)).toEqual(few);
  });

  it("never replace a good site by one that lost more than it kept, unless that is meant", async () => {
    const content = storyOf("a", "b", "c");
    const output = join(dirname(content), "site");
    await buildSite({ content, output, today: TODAY });
    const before = filesIn(output);
    rmSync(join(content, "articles/a.md"));
    rmSync(join(content, "articles/b.md"));
    const said = `The last site in ${output} has 3 articles. ${content} has 1 of them, and 2 are missing. Nothing was built, and the last site is unchanged. If it is another story, give it another folder with --output DIR. If you deleted the others, add --allow-empty.`;
    await expect(buildSite({ content, output, today: TODAY })).rejects.toThrow(said);
    rmSync(join(content, "articles"), { recursive: true });
    await expect(buildSite({ content, output, today: TODAY })).rejects.toThrow(
      "has 0 of them, and 3 are missing.",
    );
    expect(filesIn(output)).toEqual(before);
    const { built, articles } = await buildSite({ content, output, today: TODAY, allowEmpty: true });
    expect({ built, articles }).toEqual({ built: true, articles: 0 });
  });

  it("are not those that became drafts", async () => {
    const content = storyOf("a", "b", "c");
    const output = join(dirname(content), "site");
    await buildSite({ content, output, today: TODAY });
    for (const id of ["a", "b"])
      writeFileSync(join(content, `articles/${id}.md`), article(id).replace("date:", "status: draft\ndate:"));
    expect((await buildSite({ content, output, today: TODAY })).articles).toBe(1);
  });

  it.each([["build"], ["check"]])(
    "are an error of %s where there is none at all, unless that is meant",
    command => {
      const content = contentOf(STORY);
      const args = [command, "--content", content];
      const output = command === "build" ? ["--output", join(dirname(content), "site")] : [];
      const { code, out, err } = run([...args, ...output]);
      expect(out + err).toContain("error: There is no article in this folder, so the site would be empty.");
      expect(code).toBe(1);
      expect(existsSync(join(dirname(content), "site"))).toBe(false);
      expect(run([...args, ...output, "--allow-empty"]).code).toBe(0);
    },
  );
});

/** Until the test ends. */
function beforeRenaming(path: string, act: () => void): void {
  const rename = fs.renameSync;
  fs.renameSync = (from, to) => {
    if (from === path) act();
    rename(from, to);
  };
  syncBuiltinESMExports();
  onTestFinished(() => {
    fs.renameSync = rename;
    syncBuiltinESMExports();
  });
}

/** Gives the story another title, which every page shows: so its site is swapped for another. */
function retitle(content: string): void {
  writeFileSync(join(content, "story.yaml"), "title: Another Story\n");
}

describe("what a person puts into the site while it is being built", () => {
  it("is in the new site", async () => {
    const content = storyOf("bridge");
    const output = join(dirname(content), "site");
    await buildSite({ content, output, today: TODAY });
    retitle(content);
    // The last moment: nobody looks into the folder any more.
    beforeRenaming(output, () => {
      write(output, ".", { CNAME: "example.org", "images/bridge.jpg": "a picture" });
    });
    await buildSite({ content, output, today: TODAY });
    expect(readFileSync(join(output, "CNAME"), "utf8")).toBe("example.org");
    expect(readFileSync(join(output, "images/bridge.jpg"), "utf8")).toBe("a picture");
    expect(readdirSync(dirname(output)).sort()).toEqual(["content", "site"]);
  });
});

describe("a folder that another program holds open", () => {
  it.each([
    { times: 3, says: "built" },
    { times: 99, says: "another program is using it" },
  ])("is waited for, but not for ever: $times refusals", async ({ times, says }) => {
    const content = storyOf("bridge");
    const output = join(dirname(content), "site");
    await buildSite({ content, output, today: TODAY });
    const before = filesIn(output);
    retitle(content);
    let refused = 0;
    beforeRenaming(output, () => {
      refused += 1;
      if (refused <= times) throw Object.assign(new Error("held"), { code: "EBUSY", syscall: "rename" });
    });
    const said = await buildSite({ content, output, today: TODAY }).then(
      () => "built",
      (error: Error) => error.message,
    );
    expect(said).toContain(says);
    expect(refused).toBeGreaterThanOrEqual(4);
    if (said === "built") expect(readFileSync(join(output, "index.html"), "utf8")).toContain("Another Story");
    else expect(filesIn(output)).toEqual(before);
    expect(readdirSync(dirname(output)).sort()).toEqual(["content", "site"]);
  });
});

describe("a build that is gone", () => {
  const key = createHash("sha256").update("site").digest("hex").slice(0, 8);
  const { pid: gone } = spawnSync(process.execPath, ["--version"]);

  it.each([
    ["a process that is gone", `${gone}-5`],
    ["a process whose number another has now", `${process.pid}-5`],
  ])("is not waited for, and what it left goes: %s", async (_, owner) => {
    const content = storyOf("bridge");
    const output = join(dirname(content), "site");
    write(dirname(content), `.dateline-${key}-${owner}-1`, { turn: "1\n", "next/index.html": "a part" });
    await buildSite({ content, output, today: TODAY });
    expect(readdirSync(dirname(content)).sort()).toEqual(["content", "site"]);
  });

  it("gives back the last site, also where the content has an error now", async () => {
    const content = storyOf("bridge");
    const output = join(dirname(content), "site");
    await buildSite({ content, output, today: TODAY });
    const before = filesIn(output);
    const workshop = write(dirname(content), `.dateline-${key}-${gone}-5-1`, {
      turn: "1\n",
      "next/a": "a part",
    });
    renameSync(output, join(workshop, "last"));
    writeFileSync(join(content, "articles/bridge.md"), "no article");
    expect((await buildSite({ content, output, today: TODAY })).built).toBe(false);
    expect(filesIn(output)).toEqual(before);
    expect(readdirSync(dirname(content)).sort()).toEqual(["content", "site"]);
  });

  it("costs nobody a file where a person has such a folder", async () => {
    const content = storyOf("bridge");
    const theirs = write(dirname(content), `.dateline-${key}-${gone}-5-1`, { "letter.txt": "mine" });
    await buildSite({ content, output: join(dirname(content), "site"), today: TODAY });
    expect(readFileSync(join(theirs, "letter.txt"), "utf8")).toBe("mine");
  });
});

describe("a folder of one process", () => {
  it("is new, and those of processes that are gone go when it is made", () => {
    const parent = temporaryFolder();
    const { pid } = spawnSync(process.execPath, ["--version"]);
    write(parent, String(pid), { "index.html": "left by a former edition" });
    write(parent, `${pid}-123`, { "index.html": "left" });
    // The number is that of a process that runs, and which started at another time.
    write(parent, `${process.pid}-1`, { "index.html": "left" });
    write(parent, String(process.pid), { "index.html": "of a process that runs" });
    write(parent, "letters", { "index.html": "of a person" });
    const own = ownFolder(parent);
    expect(readdirSync(own)).toEqual([]);
    const kept = ["letters", String(process.pid), basename(own)];
    expect(readdirSync(parent).sort()).toEqual(kept.sort());
  });
});
