/** Sites on mounts: read from tables of mounts, and with real mounts where the system lets a test make them. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { buildSite } from "../../../src/build/index.ts";
import { isMountedElsewhere, isMountPoint, parseMounts } from "../../../src/build/siteFolder/mounts.ts";
import { contentOf, filesIn, temporaryFolder } from "../../folders.ts";

const TODAY = "2026-11-23";

/** As /proc/self/mountinfo has it. */
const TABLE = parseMounts(`22 27 8:1 / / rw,relatime - ext4 /dev/sda1 rw
23 22 0:22 / /proc rw - proc proc rw
24 22 8:2 /data /srv/my\\040data rw - ext4 /dev/sdb1 rw
25 22 8:1 /home/ida/one /mnt/one rw - ext4 /dev/sda1 rw
26 22 8:2 /data/two/assets /mnt/two rw - ext4 /dev/sdb1 rw
27 22 8:1 /home/ida/whole /mnt/whole rw - ext4 /dev/sda1 rw
`);

describe("a table of mounts", () => {
  it("says where something is mounted, with spaces in the name too", () => {
    expect(isMountPoint("/srv/my data", TABLE)).toBe(true);
    expect(isMountPoint("/srv/my data/site", TABLE)).toBe(false);
    expect(isMountPoint("/home/ida/one", TABLE)).toBe(false);
  });

  it.each([
    ["/home/ida/one", true],
    ["/home/ida/on", false],
    ["/home/ida/one/deeper", false],
    ["/home/ida", true],
    ["/home/ida/whole/site", false],
    ["/srv/my data/two", true],
    ["/srv/my data/two/assets", true],
    ["/srv/my data/three", false],
    ["/data/two", false],
  ])("says that %s is mounted at a second place, or that a folder in it is: %j", (path, isElsewhere) => {
    expect(isMountedElsewhere(path, TABLE, TABLE)).toBe(isElsewhere);
  });

  it("that cannot be read has no mounts", () => {
    expect(parseMounts("")).toEqual([]);
    expect(isMountedElsewhere("/home", [], [])).toBe(false);
  });
});

const trial = temporaryFolder();
const tried = spawnSync("mount", ["-t", "tmpfs", "none", trial], { encoding: "utf8" });
if (tried.status === 0) spawnSync("umount", [trial]);

it.runIf(process.platform === "linux")(
  "real mounts are tried below, unless the system allows this person none (Dateline sees mounts on Linux)",
  () => {
    const why = tried.error === undefined ? tried.stderr : String(tried.error);
    if (tried.status !== 0)
      expect(why).toMatch(/permi|superuser|privilege|denied|ENOENT|usage|unknown|not found/i);
    else expect(tried.status).toBe(0);
  },
);

function mount(...args: readonly string[]): void {
  const point = args.at(-1) ?? "";
  const { status, stderr } = spawnSync("mount", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  onTestFinished(() => {
    spawnSync("umount", ["-l", point]);
  });
}

function article(title: string): string {
  return `---\ntitle: ${title}\ndate: 2024-05-02\n---\n\nIt happened.\n`;
}

/** A story, told again with other words by `tell`. */
function story() {
  const content = contentOf({
    "story.yaml": "title: A Story\n",
    "articles/bridge.md": article("The bridge"),
  });
  const tell = (words: string) => writeFileSync(join(content, "articles/bridge.md"), article(words));
  const build = (output: string) => buildSite({ content, output, today: TODAY });
  return { content, tell, build };
}

const page = (site: string) => readFileSync(join(site, "articles/bridge/index.html"), "utf8");

function emptyFolder(...path: readonly string[]): string {
  const folder = join(temporaryFolder(), ...path);
  mkdirSync(folder, { recursive: true });
  return folder;
}

describe.runIf(process.platform === "linux" && tried.status === 0)("a site on a real mount", () => {
  it("is updated inside where its folder is a disk of its own", async () => {
    const { tell, build } = story();
    const site = emptyFolder("site");
    mount("-t", "tmpfs", "none", site);
    await build(site);
    tell("The bridge, told anew");
    await build(site);
    expect(page(site)).toContain("told anew");
    expect(
      readdirSync(join(site, ".."))
        .concat(readdirSync(site))
        .filter(name => name.startsWith(".d")),
    ).toEqual([".dateline.json"]);
  });

  it("is updated inside where its folder is mounted from another", async () => {
    const { tell, build } = story();
    const [real, site] = [emptyFolder("real"), emptyFolder("site")];
    mount("--bind", real, site);
    await build(site);
    tell("The bridge, told anew");
    await build(site);
    expect(page(real)).toContain("told anew");
    expect(filesIn(real)).toEqual(filesIn(site));
  });

  it("reaches the second place where its folder is mounted, empty at first or not", async () => {
    const { tell, build } = story();
    const [site, second] = [emptyFolder("site"), emptyFolder("second")];
    mount("--bind", site, second);
    await build(site);
    expect(page(second)).toContain("The bridge");
    tell("The bridge, told anew");
    await build(site);
    expect(page(second)).toContain("told anew");
    expect(filesIn(second)).toEqual(filesIn(site));
  });

  it("reaches a container that has mounted its folder", async () => {
    const { tell, build } = story();
    const [site, second] = [emptyFolder("site"), emptyFolder("second")];
    await build(site);
    const container = containerWith(site, second);
    const inside = `/proc/${container.pid}/root${second}`;
    while (!existsSync(join(inside, "index.html"))) await setTimeout(20);
    tell("The bridge, told anew");
    await build(site);
    expect(page(inside)).toContain("told anew");
  });

  it("is built where its folder may be written and the one above may not", async () => {
    const { tell, build } = story();
    const above = emptyFolder("above");
    mount("-t", "tmpfs", "none", above);
    mkdirSync(join(above, "site"));
    mount("-t", "tmpfs", "none", join(above, "site"));
    mount("-o", "remount,ro", above);
    await build(join(above, "site"));
    tell("The bridge, told anew");
    await build(join(above, "site"));
    expect(page(join(above, "site"))).toContain("told anew");
  });

  it.each(["site", "new"])("is told in one line where the disk is read-only: %s", async name => {
    const { content, build } = story();
    const disk = emptyFolder("disk");
    mount("-t", "tmpfs", "none", disk);
    const site = join(disk, "site");
    await build(site);
    const before = filesIn(site);
    spawnSync("mount", ["-o", "remount,ro", disk]);
    const args = ["build", "--content", content, "--output", join(disk, name)];
    const { status, stderr } = spawnSync(process.execPath, ["bin/dateline.js", ...args], {
      encoding: "utf8",
    });
    expect(stderr.trimEnd().split("\n").at(-1)).toBe(
      `${join(disk, name)} cannot be written: the disk is read-only. Nothing was built, and the last site is unchanged.`,
    );
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
    expect(filesIn(site)).toEqual(before);
  });

  it.each([
    ["a disk of its own", "site", ["100k", "500k", "1300k"]],
    ["a folder of a disk", "site/folder", ["100k", "500k", "1300k"]],
  ])("stays as it was where %s is full", async (_, folder, sizes) => {
    const { tell, build } = story();
    const base = emptyFolder(".");
    mkdirSync(join(base, "site"));
    mount("-t", "tmpfs", "-o", "size=4m", "none", join(base, "site"));
    const site = join(base, folder);
    await build(site);
    const before = filesIn(site);
    const used = [...before.values()].reduce((sum, bytes) => sum + Math.ceil(bytes.length / 4096) * 4096, 0);
    expect(used).toBeLessThan(1_500_000);
    tell("The bridge, told anew");
    for (const size of sizes) {
      const filled = 4_194_304 - used - Number.parseInt(size, 10) * 1024;
      writeFileSync(join(base, "site", "ballast"), Buffer.alloc(Math.max(0, filled)));
      await build(site).catch((error: Error) => expect(error.message).toContain("the disk is full"));
      const now = filesIn(site);
      now.delete("ballast");
      if (!page(site).includes("told anew")) expect(now).toEqual(before);
    }
    expect(readdirSync(site).filter(name => name.startsWith(".dateline-"))).toEqual([]);
  });

  it("keeps what a person has mounted inside it", async () => {
    const { tell, build } = story();
    const site = emptyFolder("site");
    await build(site);
    mkdirSync(join(site, "pictures"));
    mount("-t", "tmpfs", "none", join(site, "pictures"));
    writeFileSync(join(site, "pictures", "bridge.jpg"), "a picture");
    tell("The bridge, told anew");
    await build(site);
    expect(page(site)).toContain("told anew");
    expect(readFileSync(join(site, "pictures", "bridge.jpg"), "utf8")).toBe("a picture");
    expect(statSync(join(site, "pictures")).dev).not.toBe(statSync(site).dev);
  });
});

/** A process with a view of the disk of its own, in which a folder is mounted at a second place. */
function containerWith(folder: string, second: string): ChildProcess {
  const script = 'mount --bind "$0" "$1" && exec sleep 600';
  const child = spawn("unshare", ["-m", "--propagation", "private", "sh", "-c", script, folder, second]);
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}
