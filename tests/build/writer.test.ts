import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Writer } from "../../src/build/writer.ts";
import { filesIn, temporaryFolder } from "../folders.ts";

describe("the writer", () => {
  it("has everything on the disk at its end: pages with relative addresses, files as they are", async () => {
    const folder = temporaryFolder();
    const writer = await Writer.start("/story/");
    const link = '<a href="/about/">é</a>';
    writer.write({ kind: "page", path: join(folder, "a/b/index.html"), text: link, url: "/a/b/" });
    writer.write({ kind: "page", path: join(folder, "404.html"), text: link, url: "/404.html" });
    writer.write({ kind: "file", path: join(folder, "data/a.json"), text: link });
    await writer.end();
    expect(new Map([...filesIn(folder)].map(([name, bytes]) => [name, bytes.toString()]))).toEqual(
      new Map([
        ["404.html", '<a href="/story/about/">é</a>'],
        ["a/b/index.html", '<a href="../../about/">é</a>'],
        ["data/a.json", link],
      ]),
    );
  });

  it("says at the end what the disk refused", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "as it was");
    const writer = await Writer.start("/");
    writer.write({ kind: "file", path: join(folder, "file/within/it"), text: "x" });
    await expect(writer.end()).rejects.toMatchObject({ code: "ENOTDIR" });
    expect(readFileSync(join(folder, "file"), "utf8")).toBe("as it was");
  });

  it("writes nothing more when it is stopped", async () => {
    const folder = temporaryFolder();
    const writer = await Writer.start("/");
    await writer.stop();
    writer.write({ kind: "file", path: join(folder, "late"), text: "x" });
    await writer.end();
    expect(filesIn(folder).size).toBe(0);
  });
});
