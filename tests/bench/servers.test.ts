/** What the benchmark does with other programs: none is left, and a page is read when it has changed. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import { canReadProcesses, memoryOf, start } from "../../bench/processes.ts";
import { openFollowed, openPolled, Server } from "../../bench/servers.ts";
import { EVENTS, Readers } from "../../src/preview/readers.ts";

const folder = process.cwd();

/** A program in one line of JavaScript. */
const script = (code: string) => ({ words: [process.execPath, "-e", code], folder });

describe.skipIf(process.platform === "win32")("a program that is started", () => {
  it("takes with it what it leaves behind", async () => {
    const child = start({ words: ["sh", "-c", "sleep 1000 & echo begun"], folder });
    // The other process holds the same output, which is closed when both are gone.
    expect(await text(child.stdout!)).toBe("begun\n");
  });

  it("is heard when it prints a line", async () => {
    const server = new Server(script("setInterval(() => console.log('built in 3 s'), 20)"));
    onTestFinished(() => server.stop());
    expect(await server.prints(/^built in/)).toBeGreaterThan(0);
  });

  it("fails with its last lines if it ends before", async () => {
    const server = new Server(script("console.error('no such folder')"));
    onTestFinished(() => server.stop());
    await expect(server.prints(/^built in/)).rejects.toThrow("no such folder");
  });

  it("ends when it is stopped, even while it is paused", async () => {
    const server = new Server(script("console.log('here'); setInterval(() => {}, 1000)"));
    await server.prints(/^here/);
    server.pause();
    await server.stop();
    await expect(server.prints(/./)).rejects.toThrow("here");
  });

  it.runIf(canReadProcesses)("has its memory counted with that of what it has started", async () => {
    const inner = "const kept = Buffer.alloc(64e6, 1); console.log('ready'); setInterval(() => kept, 1000)";
    const child = start(
      script(
        `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(inner)}], { stdio: "inherit" })`,
      ),
    );
    onTestFinished(() => void child.kill());
    await once(createInterface({ input: child.stdout! }), "line");
    // Two processes of Node, and what one of them keeps.
    expect(memoryOf(child.pid ?? 0)).toBeGreaterThan(100);
  });
});

describe("a page that is open", () => {
  /** A site with one page, which hears of changes as a page of the preview does. */
  async function serve() {
    const readers = new Readers();
    const site = { text: "first", url: "", readers };
    const server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
      const page = searchParams.get("page") ?? pathname;
      if (pathname === EVENTS) return readers.connect(page, searchParams.get("state") ?? "", response);
      readers.asked(page);
      response.end(site.text);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/articles/one/`;
    return site;
  }

  it("is read again when it is said to have changed", async () => {
    const site = await serve();
    const page = await openFollowed(site.url);
    const shown = page.shows("third");
    site.text = "second";
    site.readers.shown("/articles/one/");
    site.text = "third";
    site.readers.changed();
    expect(await shown).toBeGreaterThan(0);
  });

  it("is read again and again where nobody says so", async () => {
    const site = await serve();
    const page = await openPolled(site.url);
    const shown = page.shows("second");
    site.text = "second";
    expect(await shown).toBeGreaterThan(0);
  });
});
