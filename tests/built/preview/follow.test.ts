/** How the live preview follows what is saved, on a real disk. */
import {
  cpSync,
  type FSWatcher,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { follow } from "../../../src/preview/follow.ts";
import { temporaryFolder } from "../../folders.ts";

/** What the system answers to whoever wants to watch a folder. */
const system = vi.hoisted(() => ({
  refusal: undefined as string | undefined,
  watchers: [] as FSWatcher[],
}));

vi.mock("node:fs", async original => {
  const fs = await original<typeof import("node:fs")>();
  return {
    ...fs,
    watch: (path: string, hear: () => void) => {
      if (system.refusal !== undefined) throw refusal(system.refusal);
      const watcher = fs.watch(path, hear);
      system.watchers.push(watcher);
      return watcher;
    },
  };
});

describe("what is saved", () => {
  let folder: string;
  let content: string;
  let heard: string[];
  let stop: () => void;

  const start = (root = content) => {
    heard = [];
    stop = follow([root], {
      changed: paths => heard.push(...paths),
      slow: code => heard.push(code),
    });
  };
  const article = (root = content) => join(root, "articles", "early.md");
  let times = 0;
  const save = (path = article()) => {
    times += 1;
    write(path, `The text of time ${times}.`);
  };
  const isHeard = async (path = article()) => {
    await vi.waitFor(() => expect(heard).toContain(path), { timeout: 10_000 });
    heard.length = 0;
  };

  beforeEach(() => {
    folder = temporaryFolder();
    content = join(folder, "content");
    save();
  });

  afterEach(() => {
    stop();
    system.refusal = undefined;
    system.watchers.length = 0;
  });

  it.each([
    "story [draft]",
    "{a,b}",
    "+(1)",
    "*",
    "!x",
    "(a)",
    "#1",
    "50%20off",
    "C# notes",
    "?",
    "**",
    "@(x|y)",
    "[a-z]",
    "a\\b",
    "~",
    "$HOME",
    " lead and trail ",
    "جسر",
    "橋",
    "é",
    ".hidden",
  ])("is followed in a folder of any name: %s", async name => {
    const root = join(folder, name);
    save(article(root));
    start(root);
    save(article(root));
    await isHeard(article(root));
  });

  it("is followed in a folder and a file of any name within", async () => {
    const odd = join(content, "articles", "[2024] {draft}", "*!(a).md");
    save(odd);
    start();
    save(odd);
    await isHeard(odd);
  });

  it("is followed when a file is added, is removed, and is saved by renaming", async () => {
    start();
    const added = join(content, "articles", "late.md");
    save(added);
    await isHeard(added);
    save(join(folder, "part"));
    renameSync(join(folder, "part"), added);
    await isHeard(added);
    unlinkSync(added);
    await isHeard(added);
  });

  it("is followed when neither the length nor the day of a file changes", async () => {
    utimesSync(article(), 1_700_000_000, 1_700_000_000);
    start();
    write(article(), readFileSync(article(), "utf8").replace("text", "TEXT"));
    utimesSync(article(), 1_700_000_000, 1_700_000_000);
    await isHeard();
  });

  it("is followed in a folder that is moved in with its files", async () => {
    const moved = join(content, "articles", "1974", "flood.md");
    save(join(folder, "1974", "flood.md"));
    start();
    renameSync(join(folder, "1974"), join(content, "articles", "1974"));
    await isHeard(moved);
    save(moved);
    await isHeard(moved);
  });

  it("is followed when the folder is not there yet", async () => {
    rmSync(content, { recursive: true });
    start();
    save();
    await isHeard();
    save();
    await isHeard();
  });

  it("is followed when the folder goes and comes back", async () => {
    start();
    rmSync(content, { recursive: true });
    await isHeard();
    save();
    await isHeard();
    save();
    await isHeard();
  });

  it("is followed when the folder is renamed away and back", async () => {
    start();
    renameSync(content, join(folder, "away"));
    renameSync(join(folder, "away"), content);
    save();
    await isHeard();
    renameSync(content, join(folder, "away"));
    await isHeard();
    renameSync(join(folder, "away"), content);
    await isHeard();
    save();
    await isHeard();
  });

  it.each(["content", join("content", "articles")])(
    "is followed when %s is replaced by a copy",
    async name => {
      start();
      cpSync(join(folder, name), join(folder, "copy"), { recursive: true });
      renameSync(join(folder, name), join(folder, "old"));
      renameSync(join(folder, "copy"), join(folder, name));
      await isHeard();
      save();
      await isHeard();
    },
  );

  it("is followed through a link, and when the link leads elsewhere or takes the folder's place", async () => {
    const link = join(folder, "link");
    const other = join(folder, "other");
    save(article(other));
    symlinkSync(content, link);
    start(link);
    save();
    await isHeard(article(link));
    unlinkSync(link);
    symlinkSync(other, link);
    await isHeard(article(link));
    save(article(other));
    await isHeard(article(link));
    stop();
    start();
    rmSync(content, { recursive: true });
    symlinkSync(other, content);
    await isHeard();
    save(article(other));
    await isHeard();
  });

  it("is told once, whatever the system says of it", async () => {
    start();
    save();
    await isHeard();
    const other = join(content, "story.yaml");
    save(other);
    await vi.waitFor(() => expect(heard).toContain(other), { timeout: 10_000 });
    expect(heard).not.toContain(article());
  });

  it.each(["ENOSPC", "EMFILE", "EACCES", "ENOSYS"])(
    "is followed when the system watches nothing (%s), and that is told once",
    async code => {
      system.refusal = code;
      start();
      expect(heard).toEqual([code]);
      heard.length = 0;
      for (let i = 0; i < 2; i++) {
        save();
        await vi.waitFor(() => expect(heard).toEqual([article()]), { timeout: 10_000 });
        heard.length = 0;
      }
    },
  );

  it("is followed when the limit of watchers is reached in the meantime", async () => {
    start();
    system.refusal = "ENOSPC";
    for (const watcher of system.watchers) watcher.emit("error", refusal("ENOSPC"));
    expect(heard).toEqual(["ENOSPC"]);
    save();
    await isHeard();
    const added = join(content, "articles", "1974", "flood.md");
    save(added);
    await isHeard(added);
    expect(heard).not.toContain("ENOSPC");
  });
});

function refusal(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
