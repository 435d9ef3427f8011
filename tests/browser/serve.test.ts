/** The live preview, in a browser that stays open while files are saved; the program is a copy, so that it can be edited. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { copyOf, temporaryFolder } from "../folders.ts";
import { BRIDGE, NEW_ARTICLE } from "../stories.ts";
import { openBrowser } from "./shared.ts";

const house = copyOfHouse();
const content = copyOf(BRIDGE);
const articles = join(content, "articles");
const article = join(articles, "2024-01-01-a-new-event.md");

let server: ChildProcess;
let printed = "";
let browser: Browser;
let page: Page;
let home: string;

beforeAll(async () => {
  const port = await freePort();
  server = spawn(
    process.execPath,
    ["bin/dateline.js", "serve", "--content", content, "--port", String(port)],
    { cwd: house, env: { ...process.env, INIT_CWD: house } },
  );
  server.stdout?.on("data", chunk => {
    printed += chunk;
  });
  await vi.waitFor(() => expect(printed).toContain("Reading"), { timeout: 20_000 });
  writeFileSync(
    join(articles, "2023-01-01-early.md"),
    NEW_ARTICLE.replace("A new event", "Saved during the first build"),
  );
  await vi.waitFor(() => expect(printed).toContain(`http://localhost:${port}/`), { timeout: 20_000 });
  browser = await openBrowser();
  page = await browser.newPage();
  home = `http://localhost:${port}/`;
});

beforeEach(() => open(home));

afterAll(async () => {
  await browser?.close();
  server?.kill("SIGTERM");
});

/** All that runs, and the packages. */
function copyOfHouse(): string {
  const folder = join(temporaryFolder(), "house");
  mkdirSync(folder);
  for (const name of ["bin", "src", "layouts", ".eleventy.ts", "package.json", "tsconfig.json"])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

function edit(file: string, from: string, to: string): void {
  const path = join(house, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

function freePort(): Promise<number> {
  return new Promise(done => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** A save may reload the page that is being left. */
async function open(address: string): Promise<void> {
  const status = async () => (await page.goto(address).catch(() => null))?.status();
  await expect.poll(status, { timeout: 15_000 }).toBe(200);
}

const shown = () => page.locator("body").textContent({ timeout: 5_000 });

it("shows what was saved while the first site was built", async () => {
  await expect.poll(shown, { timeout: 15_000 }).toContain("Saved during the first build");
});

it("shows a new article when it is saved", async () => {
  writeFileSync(article, NEW_ARTICLE);
  await expect.poll(shown, { timeout: 15_000 }).toContain("A new event");
});

it("lays the problems of a broken article over the last good page, with where they are", async () => {
  writeFileSync(article, NEW_ARTICLE.replace("2024-01-01", "2024-02-30"));
  await expect.poll(shown, { timeout: 15_000 }).toContain("2024-01-01-a-new-event.md:3:7");
  expect(await shown()).toContain("2024 has no 30 February");
  expect(await shown()).toContain("There is no such day, month or time.");
  expect(await shown()).toContain("A new event");
  expect(printed).toContain("[date-invalid]");
});

it("takes them away when it is recovered", async () => {
  writeFileSync(article, NEW_ARTICLE.replace("A new event", "A recovered event"));
  await expect.poll(shown, { timeout: 15_000 }).toContain("A recovered event");
  expect(await shown()).not.toContain("2024-01-01-a-new-event.md:3:7");
});

it("shows a draft, which a build would leave out", async () => {
  writeFileSync(article, NEW_ARTICLE.replace("title: A new event", "title: A draft event\nstatus: draft"));
  await expect.poll(shown, { timeout: 15_000 }).toContain("A draft event");
});

it("shows what was saved on each of many pages that are open at once", async () => {
  const others = await Promise.all(Array.from({ length: 9 }, () => browser.newPage()));
  for (const other of others) await other.goto(home);
  writeFileSync(article, NEW_ARTICLE.replace("A new event", "Seen everywhere"));
  for (const other of others)
    await expect
      .poll(() => other.locator("body").textContent({ timeout: 5_000 }), { timeout: 30_000 })
      .toContain("Seen everywhere");
  for (const other of others) await other.close();
});

it("lets the page of a deleted article go", async () => {
  rmSync(article);
  await expect.poll(shown, { timeout: 15_000 }).not.toContain("Seen everywhere");
});

it("shows the page that is open before the others, and then those", async () => {
  await open(`${home}articles/early/`);
  writeFileSync(join(articles, "2023-01-01-early.md"), NEW_ARTICLE.replace("A new event", "A later title"));
  await expect.poll(shown, { timeout: 15_000 }).toContain("A later title");
  await open(home);
  await expect.poll(shown, { timeout: 15_000 }).toContain("A later title");
});

it("shows what was saved while the page was on its way", async () => {
  const before = printed.length;
  const isBuilt = () => expect(printed.slice(before)).toMatch(/built in/);
  await page.route("**/reload.js*", async route => {
    await vi.waitFor(isBuilt, { timeout: 15_000 });
    await route.continue();
  });
  const opened = page.goto(home, { waitUntil: "load" });
  await page.waitForRequest("**/reload.js*");
  writeFileSync(
    join(articles, "2023-01-01-early.md"),
    NEW_ARTICLE.replace("A new event", "Saved on the way"),
  );
  await opened;
  await expect.poll(shown, { timeout: 15_000 }).toContain("Saved on the way");
  await page.unrouteAll();
});

it.each(["index.html", "articles/الجسر/", "articles/الجسر/index.html"])(
  "goes on showing the page that is open, by whatever address: %s",
  async path => {
    writeFileSync(join(articles, "2023-01-02-الجسر.md"), NEW_ARTICLE.replace("A new event", "First title"));
    await expect.poll(shown, { timeout: 15_000 }).toContain("First title");
    await open(`${home}${path}`);
    writeFileSync(join(articles, "2023-01-02-الجسر.md"), NEW_ARTICLE.replace("A new event", "Second title"));
    const before = printed.length;
    await expect.poll(shown, { timeout: 15_000 }).toContain("Second title");
    await vi.waitFor(() => expect(printed.slice(before)).toMatch(/shown in .* built in/), {
      timeout: 15_000,
    });
    expect((await fetch(page.url())).status).toBe(200);
    rmSync(join(articles, "2023-01-02-الجسر.md"));
    await open(home);
    await expect.poll(shown, { timeout: 15_000 }).not.toContain("Second title");
  },
);

it("takes away the page of a deleted article that is open", async () => {
  await open(`${home}articles/early/`);
  rmSync(join(articles, "2023-01-01-early.md"));
  await expect.poll(shown, { timeout: 15_000 }).not.toContain("Saved on the way");
  expect((await fetch(page.url())).status).toBe(404);
});

it("shows a style sheet of the story when it is saved, and says where it is broken", async () => {
  const sheet = join(content, "look", "theme.css");
  const story = join(content, "story.yaml");
  const before = readFileSync(story, "utf8");
  const edge = () =>
    page.evaluate(() => getComputedStyle(document.body).borderInlineStartWidth).catch(() => "");
  mkdirSync(join(content, "look"));
  writeFileSync(sheet, "body { border-inline-start: 5px solid }");
  writeFileSync(story, `${before}\nlook: {style: theme.css}\n`);
  await expect.poll(edge, { timeout: 15_000 }).toBe("5px");
  writeFileSync(sheet, "body { border-inline-start: 9px solid }");
  await expect.poll(edge, { timeout: 15_000 }).toBe("9px");
  writeFileSync(sheet, "body {\n  background: url(https://evil.example/) }");
  await expect.poll(shown, { timeout: 15_000 }).toContain("look/theme.css:2:15");
  expect(await edge()).toBe("9px");
  rmSync(join(content, "look"), { recursive: true });
  writeFileSync(story, before);
  await expect.poll(edge, { timeout: 15_000 }).toBe("0px");
});

it("shows what was changed in a layout, a component, a style, a script and the words", async () => {
  const attribute = (name: string) => page.locator("html").getAttribute(name, { timeout: 5_000 });
  edit("layouts/parts/Base.tsx", "<html", '<html data-part="new"');
  await expect.poll(() => attribute("data-part"), { timeout: 15_000 }).toBe("new");
  edit("layouts/pages/home.11ty.tsx", "<Base", '<Base description="A new page"');
  const described = () => page.locator("meta[name=description]").getAttribute("content", { timeout: 5_000 });
  await expect.poll(described, { timeout: 15_000 }).toBe("A new page");
  edit("layouts/styles/ground.css", "body {", "body {\n  outline: 3px solid;");
  const outline = () => page.evaluate(() => getComputedStyle(document.body).outlineWidth);
  await expect.poll(outline, { timeout: 15_000 }).toBe("3px");
  edit("layouts/client/site.ts", "\nlinkOnDisk();", '\ndocument.documentElement.dataset.script = "new";');
  await expect.poll(() => attribute("data-script"), { timeout: 15_000 }).toBe("new");
  edit("src/words/en/deadline.ts", '"Where things stand"', '"Where it has got to"');
  await expect.poll(shown, { timeout: 15_000 }).toContain("Where it has got to");
});

it("says what is wrong in the code, and shows the page again when it is recovered", async () => {
  edit("layouts/parts/Base.tsx", "export function Base", "export function Bass");
  await expect.poll(shown, { timeout: 15_000 }).toContain("The code has an error");
  expect(await shown()).not.toContain("?v=");
  edit("layouts/parts/Base.tsx", "export function Bass", "export function Base");
  await expect.poll(shown, { timeout: 15_000 }).not.toContain("The code has an error");
});

it("builds the site again when it was deleted from the disk", async () => {
  renameSync(join(house, ".cache"), join(house, "removed"));
  await expect.poll(() => printed, { timeout: 15_000 }).toContain("was deleted from the disk");
  await open(home);
});

it.skipIf(process.platform === "win32")(
  "goes on when the process that builds is ended (Windows has no pkill)",
  async () => {
    execFileSync("pkill", ["-KILL", "-P", String(server.pid)]);
    writeFileSync(article, NEW_ARTICLE.replace("A new event", "Saved after the end"));
    await expect.poll(shown, { timeout: 15_000 }).toContain("Saved after the end");
    rmSync(article);
  },
);

it("ends a build that does not end by itself, once something is saved", async () => {
  edit("layouts/parts/Base.tsx", "  const { words } = site;", "  const { words } = site;\n  for (;;);");
  const before = printed.length;
  await expect.poll(() => printed.slice(before), { timeout: 15_000 }).toContain("Reading");
  edit("layouts/parts/Base.tsx", "\n  for (;;);", "");
  await expect.poll(() => printed.slice(before), { timeout: 60_000 }).toMatch(/built in/);
  await open(home);
});

it("answers no other web page", async () => {
  for (const headers of [{ host: "rebound.example" }, { origin: "http://rebound.example" }])
    expect(await statusOf("localhost", Number(new URL(home).port), "/", headers)).toBe(403);
});

it("answers a request that is no address, and goes on", async () => {
  const { hostname, port, origin } = new URL(home);
  for (const path of ["//", "/%E0%A4%A/", "/%00", "/..%2f..%2fpackage.json"])
    expect(await statusOf(hostname, Number(port), path), path).toBe(400);
  expect((await fetch(origin)).status).toBe(200);
});

/** The status of a path that `fetch` would mend before it is sent. */
function statusOf(
  hostname: string,
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<number | undefined> {
  return new Promise((done, fail) => {
    request({ hostname, port, path, headers }, answer => done(answer.resume().statusCode))
      .on("error", fail)
      .end();
  });
}
