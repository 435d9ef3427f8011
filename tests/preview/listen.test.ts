/** The server of the live preview, over real sockets. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { connect, createServer, type Socket } from "node:net";
import { networkInterfaces } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Listening, listen } from "../../src/preview/listen.ts";
import { Readers } from "../../src/preview/readers.ts";
import { answer, type Shown } from "../../src/preview/site.ts";
import { temporaryFolder } from "../folders.ts";

const ADDRESSES = Object.values(networkInterfaces()).flatMap(of => of ?? []);

/** A machine may be without IPv6. */
const LOOPBACK = ["127.0.0.1", "::1"].filter(own => ADDRESSES.some(({ address }) => address === own));

const HOME = "<!doctype html><title>Home</title><body><p>The bridge opens.</p></body>";

describe("the server of the preview", () => {
  let site: string;
  let shown: Shown;
  let door: Listening;
  let port: number;

  const start = async (options: Parameters<typeof listen>[1] = { port: 0 }) => {
    door = await listen((incoming, response) => answer(shown, incoming, response), options);
    port = Number(new URL(door.address).port);
  };

  beforeEach(async () => {
    site = join(temporaryFolder(), "site");
    write(join(site, "index.html"), HOME);
    write(join(site, "404.html"), "<!doctype html><title>Not here</title><body></body>");
    write(join(site, "data", "timeline.csv"), "0123456789");
    write(join(dirname(site), "secret.txt"), "a secret");
    shown = { site, failed: undefined, readers: new Readers(), open: () => {} };
    await start();
  });

  afterEach(() => door.close());

  it.each(LOOPBACK)("can be reached from this machine at %s", async address => {
    const { status, body } = await ask("/", { address });
    expect({ status, body }).toEqual({ status: 200, body: HOME });
  });

  it("cannot be reached at any other address of this machine", async () => {
    for (const { address, scopeid } of ADDRESSES.filter(({ internal }) => !internal)) {
      const host = scopeid ? `${address}%${scopeid}` : address;
      expect(await isOpen(host), address).toBe(false);
    }
    expect(await isOpen("127.0.0.1")).toBe(true);
  });

  it("can be reached at every address once a host says so, and then says that it is public", async () => {
    door.close();
    await start({ port: 0, host: "0.0.0.0" });
    expect(door.isPublic).toBe(true);
    expect((await ask("/", { headers: { host: `192.168.7.7:${port}` } })).status).toBe(200);
    expect((await ask("/", { headers: { host: `rebound.example:${port}` } })).status).toBe(403);
  });

  it.each(["localhost", "LOCALHOST", "127.0.0.1", "[::1]"])("answers to the name %s", async name => {
    expect((await ask("/", { headers: { host: `${name}:${port}` } })).status).toBe(200);
  });

  it.each([
    "rebound.example",
    "localhost.rebound.example",
    "127.0.0.1.rebound.example",
    "user@localhost",
    "localhost, rebound.example",
    "192.168.7.7",
    "0.0.0.0",
    "[::]",
    "",
    "::1",
  ])("answers no request for the host %s", async name => {
    for (const path of ["/", "/.dateline/events?page=/", "/data/timeline.csv"]) {
      const { status, body } = await ask(path, { headers: { host: `${name}:${port}` } });
      expect(status, path).toSatisfy((code: number) => code === 403 || code === 400);
      expect(body).not.toContain("bridge");
    }
  });

  it("answers no request for another port, or for none", async () => {
    for (const host of ["localhost", "localhost:1", `localhost:${port + 1}`, `localhost:${port}0`])
      expect((await ask("/", { headers: { host } })).status, host).toBe(403);
  });

  it.each([
    { origin: "http://rebound.example" },
    { origin: "https://localhost:8080" },
    { origin: "http://localhost" },
    { origin: "http://localhost:1" },
    { origin: "null" },
    { origin: "" },
    { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
    { "sec-fetch-site": "same-site", "sec-fetch-mode": "cors" },
    { "sec-fetch-site": "cross-site", "sec-fetch-mode": "websocket" },
  ])("answers no request of another web page: %o", async headers => {
    for (const path of ["/", "/.dateline/events?page=/"])
      expect((await ask(path, { headers })).status, path).toBe(403);
  });

  it("answers its own pages, and whoever follows a link to it", async () => {
    for (const headers of [
      { origin: `http://localhost:${port}` },
      { "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors" },
      { "sec-fetch-site": "none", "sec-fetch-mode": "navigate" },
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" },
    ])
      expect((await ask("/", { headers })).status).toBe(200);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])("cannot be changed by %s", async method => {
    expect((await ask("/", { method })).status).toBe(405);
  });

  it("lets nobody keep a draft, or read one from another page", async () => {
    const { headers } = await ask("/");
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  it.each([
    { range: "bytes=0-3", body: "0123", of: "bytes 0-3/10" },
    { range: "bytes=4-", body: "456789", of: "bytes 4-9/10" },
    { range: "bytes=-2", body: "89", of: "bytes 8-9/10" },
    { range: "bytes=9-200", body: "9", of: "bytes 9-9/10" },
  ])("gives a part of a file: $range", async ({ range, body, of }) => {
    const got = await ask("/data/timeline.csv", { headers: { range } });
    expect(got).toMatchObject({ status: 206, body });
    expect(got.headers["content-range"]).toBe(of);
  });

  it("gives a part of a page, and the whole file for a range that is none", async () => {
    expect(await ask("/", { headers: { range: "bytes=0-8" } })).toMatchObject({
      status: 206,
      body: "<!doctype",
    });
    expect(await ask("/", { headers: { range: "lines=1-2" } })).toMatchObject({ status: 200, body: HOME });
  });

  it("says how long a file is of which a part is asked for that it does not have", async () => {
    const got = await ask("/data/timeline.csv", { headers: { range: "bytes=10-20" } });
    expect(got.status).toBe(416);
    expect(got.headers["content-range"]).toBe("bytes */10");
  });

  it("gives the head alone to whoever asks for it", async () => {
    const got = await ask("/data/timeline.csv", { method: "HEAD" });
    expect(got).toMatchObject({ status: 200, body: "" });
    expect(got.headers["content-length"]).toBe("10");
  });

  it("leads from a folder without its stroke to the page", async () => {
    write(join(site, "articles", "early", "index.html"), HOME);
    const got = await ask("/articles/early");
    expect(got.status).toBe(301);
    expect(got.headers.location).toBe("/articles/early/");
  });

  it("gives the page for what is not there, with its status", async () => {
    const got = await ask("/articles/none/", { headers: { range: "bytes=0-3" } });
    expect(got.status).toBe(404);
    expect(got.body).toContain("Not here");
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/data/..%2f..%2fsecret.txt",
    "/%252e%252e/secret.txt",
    "/.%00./secret.txt",
    "//secret.txt",
    "/\\secret.txt",
    "http://localhost/../secret.txt",
    "/.git/config",
    "/%E0%A4%A/",
    "*",
  ])("gives nothing from outside the site: %s", async path => {
    write(join(site, ".git", "config"), "a secret");
    const { status, body } = await ask(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body).not.toContain("a secret");
  });

  it("says on the page what is wrong while there is no site", async () => {
    rmSync(site, { recursive: true });
    shown = { ...shown, failed: { kind: "refused", message: "The disk is full." } };
    const { status, body } = await ask("/");
    expect(status).toBe(200);
    expect(body).toContain("The disk is full.");
    expect(body).toContain("There is no site without errors yet.");
    expect(body).toContain("/.dateline/reload.js");
  });

  it("lays what is wrong over the last good page, and does not say where that page is", async () => {
    shown = { ...shown, failed: { kind: "fault", stack: "TypeError: <b>" } };
    const { body } = await ask("/");
    expect(body).toContain("The bridge opens.");
    expect(body).toContain("This page is from the last site without errors.");
    expect(body).toContain("TypeError: &lt;b>");
    expect(body).not.toMatch(/below|above/i);
  });

  it("says that the site is being built when it is not there", async () => {
    rmSync(site, { recursive: true });
    const { status, body } = await ask("/articles/early/");
    expect(status).toBe(503);
    expect(body).toContain("The site is being built.");
    expect(body).toContain("/.dateline/reload.js");
  });

  it.each([
    ["a frame that is none", UPGRADE, Buffer.from([0xff, 0xff, 0xff, 0xff, 0, 1, 2])],
    ["a frame without a mask", UPGRADE, Buffer.from([0x81, 0x05, 0x68, 0x65, 0x6c, 0x6c, 0x6f])],
    ["a message of 101 MB", UPGRADE, Buffer.alloc(101_000_000, 0x61)],
    ["no HTTP", "", Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00])],
    ["a head that does not end", "GET / HTTP/1.1\r\n", Buffer.alloc(1_000_000, 0x61)],
    ["a request for a tunnel", "CONNECT rebound.example:443 HTTP/1.1\r\nHost: x\r\n\r\n", Buffer.from("x")],
    [
      "a body that is not as long as it says",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n",
      Buffer.from("x"),
    ],
    [
      "two lengths",
      "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
      Buffer.from("x"),
    ],
  ])("lives through %s", async (_what, head, body) => {
    const socket = await opened("127.0.0.1");
    socket.write(head.replaceAll("PORT", String(port)));
    await new Promise(done => {
      socket.once("close", done);
      socket.write(body, () => setImmediate(() => socket.destroy()));
    });
    expect((await ask("/")).status).toBe(200);
  });

  it("lives through readers that leave in the middle of a file", async () => {
    write(join(site, "data", "long.csv"), "0".repeat(20_000_000));
    for (let i = 0; i < 5; i++) {
      const socket = await opened("127.0.0.1");
      socket.write(`GET /data/long.csv HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`);
      await new Promise(done => socket.once("data", done));
      socket.resetAndDestroy();
    }
    expect((await ask("/")).status).toBe(200);
  });

  it("tells an open page that it has changed, and no other", async () => {
    await ask("/");
    await ask("/404.html");
    const home = await listenTo("/");
    const other = await listenTo("/404.html");
    shown.readers.shown("/");
    await vi.waitFor(() => expect(home.heard).toContain("data: changed"));
    expect(other.heard).not.toContain("data: changed");
    shown.readers.changed("/");
    await vi.waitFor(() => expect(other.heard).toContain("data: changed"));
  });

  it("tells a page at once that changed while it was on its way", async () => {
    await ask("/");
    shown.readers.changed();
    const late = await listenTo("/");
    await vi.waitFor(() => expect(late.heard).toContain("data: changed"));
    await ask("/");
    const fresh = await listenTo("/");
    expect(fresh.heard).not.toContain("data: changed");
  });

  it("keeps no more streams open than leave a browser room for its requests", async () => {
    await ask("/");
    const streams: { readonly heard: string }[] = [];
    for (let i = 0; i < 12; i++) streams.push(await listenTo("/"));
    await vi.waitFor(() => expect(streams.filter(({ heard }) => !isEnded(heard)).length).toBeLessThan(6));
    expect(streams.filter(({ heard }) => heard.includes("changed"))).toEqual([]);
    shown.readers.changed();
    await vi.waitFor(() => expect(streams.at(-1)?.heard).toContain("data: changed"));
  });

  it("tells a page that was away of what it has missed, whoever else has asked for the same page since", async () => {
    await ask("/");
    const { heard } = await listenTo("/");
    const state = /data: (.*)/.exec(heard)?.[1] ?? "";
    expect((await listenTo("/", state)).heard).not.toContain("data: changed");
    shown.readers.changed();
    await ask("/");
    expect((await listenTo("/")).heard).not.toContain("data: changed");
    const back = await listenTo("/", state);
    await vi.waitFor(() => expect(back.heard).toContain("data: changed"));
    const stranger = await listenTo("/", "another-server 7");
    await vi.waitFor(() => expect(stranger.heard).toContain("data: changed"));
  });

  it("tells a page of a server that has ended to reload", async () => {
    const old = await listenTo("/articles/early/");
    await vi.waitFor(() => expect(old.heard).toContain("data: changed"));
  });

  it.each(["/", "/index.html", "/none/", "/none", "/articles/%D8%A7/", "/a%20b/", "/data/timeline.csv"])(
    "never lets a page reload for ever: %s",
    async path => {
      shown.readers.changed();
      await ask(path);
      expect((await listenTo(path)).heard).not.toContain("data: changed");
    },
  );

  it("refuses a port that is taken, and says so in one line", async () => {
    await expect(listen(() => {}, { port })).rejects.toThrow(
      new RegExp(`^Port ${port} is in use by another program\\.[^\\n]+$`),
    );
  });

  it.runIf(LOOPBACK.length > 1)(
    "refuses a port that is taken for one of the two addresses of localhost",
    async () => {
      const other = createServer();
      await new Promise<void>(done => other.listen({ host: "::1", port: 0 }, done));
      const { port: taken } = other.address() as { port: number };
      await expect(listen(() => {}, { port: taken })).rejects.toThrow("is in use");
      other.close();
      await start({ port: taken });
    },
  );

  it("takes the first free port when none is asked for, and knows that it is not the usual one", async () => {
    const first = await listen(() => {}, {});
    const second = await listen(() => {}, {});
    expect(second.insteadOf).toBe(8080);
    expect(first.insteadOf).toBe(new URL(first.address).port === "8080" ? undefined : 8080);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(new URL(first.address).port));
    first.close();
    second.close();
  });

  it("refuses in one line when every port is taken", async () => {
    const doors: Listening[] = [];
    const takeAll = async () => {
      for (let i = 0; i < 20; i++) doors.push(await listen(() => {}, {}));
    };
    await expect(takeAll()).rejects.toThrow(/^The ports 8080 to 8091 are all in use\.[^\n]+$/);
    for (const each of doors) each.close();
  });

  it("refuses a host that this machine does not have", async () => {
    for (const host of ["203.0.113.9", "no.such.name.invalid"])
      await expect(
        listen(() => {}, { port: 0, host }),
        host,
      ).rejects.toThrow(`This machine cannot listen on ${host}`);
  });

  /** What comes back for a path that is sent as it is. */
  function ask(
    path: string,
    options: {
      readonly address?: string;
      readonly method?: string;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    const { address = "127.0.0.1", method = "GET", headers = {} } = options;
    return new Promise<{ status: number; body: string; headers: IncomingHttpHeaders }>((done, fail) => {
      request(
        {
          host: address,
          port,
          path,
          method,
          headers: { host: `localhost:${port}`, ...headers },
          agent: false,
        },
        response => {
          let body = "";
          response.on("data", chunk => {
            body += chunk;
          });
          response.on("end", () =>
            done({ status: response.statusCode ?? 0, body, headers: response.headers }),
          );
        },
      )
        .on("error", fail)
        .end();
    });
  }

  async function listenTo(page: string, state = ""): Promise<{ heard: string }> {
    const stream = { heard: "" };
    const socket = await opened("127.0.0.1");
    socket.on("data", chunk => {
      stream.heard += chunk;
    });
    socket.write(
      `GET /.dateline/events?${new URLSearchParams({ page, state })} HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`,
    );
    await vi.waitFor(() => expect(stream.heard).toContain("event: state"));
    return stream;
  }

  function opened(host: string): Promise<Socket> {
    return new Promise((done, fail) => {
      const socket = connect({ host, port }, () => done(socket));
      socket.once("error", fail);
      socket.on("error", () => {});
    });
  }

  function isOpen(host: string): Promise<boolean> {
    return opened(host).then(
      socket => {
        socket.destroy();
        return true;
      },
      () => false,
    );
  }
});

/** By the last chunk, which is empty: RFC 9112, section 7.1. */
function isEnded(stream: string): boolean {
  return stream.endsWith("\r\n0\r\n\r\n");
}

const UPGRADE = [
  "GET / HTTP/1.1",
  "Host: localhost:PORT",
  "Connection: Upgrade",
  "Upgrade: websocket",
  "Sec-WebSocket-Version: 13",
  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
  "\r\n",
].join("\r\n");

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
