/** The live preview, in a browser that stays open while files are saved. */
import { type ChildProcess, spawn } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { copyOf } from "../folders.ts";
import { openBrowser } from "./browser.ts";

const content = copyOf("tests/fixtures/stories/bridge");
const article = join(content, "articles", "2024-01-01-a-new-event.md");
const GOOD = `---
title: A new event
date: 2024-01-01
sources:
  - id: courier
    publisher: The Courier
---

It happened.
`;

let server: ChildProcess;
let printed = "";
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const port = await freePort();
  server = spawn(process.execPath, [
    "--import",
    "tsx",
    "src/cli.ts",
    "serve",
    "--content",
    content,
    "--port",
    String(port),
  ]);
  server.stdout?.on("data", chunk => {
    printed += chunk;
  });
  await vi.waitFor(() => expect(printed).toContain(`http://localhost:${port}/`), { timeout: 20_000 });
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`http://localhost:${port}/`);
});

afterAll(async () => {
  await browser?.close();
  server?.kill("SIGTERM");
});

function freePort(): Promise<number> {
  return new Promise(done => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

const shown = () => page.locator("body").textContent({ timeout: 5_000 });

it("shows a new article when it is saved", async () => {
  writeFileSync(article, GOOD);
  await expect.poll(shown, { timeout: 15_000 }).toContain("A new event");
});

it("lays the problems of a broken article over the last good page, with where they are", async () => {
  writeFileSync(article, GOOD.replace("2024-01-01", "2024-02-30"));
  await expect.poll(shown, { timeout: 15_000 }).toContain("2024-01-01-a-new-event.md:3:7");
  expect(await shown()).toContain("2024 has no 30 February");
  expect(await shown()).toContain("A new event");
  expect(printed).toContain("[date-invalid]");
});

it("takes them away when it is mended", async () => {
  writeFileSync(article, GOOD.replace("A new event", "A mended event"));
  await expect.poll(shown, { timeout: 15_000 }).toContain("A mended event");
  expect(await shown()).not.toContain("2024-01-01-a-new-event.md:3:7");
});

it("shows a draft, which a build would leave out", async () => {
  writeFileSync(article, GOOD.replace("title: A new event", "title: A draft event\nstatus: draft"));
  await expect.poll(shown, { timeout: 15_000 }).toContain("A draft event");
});

it("lets the page of a deleted article go", async () => {
  rmSync(article);
  await expect.poll(shown, { timeout: 15_000 }).not.toContain("A draft event");
});

it("answers a request that is no address, and goes on", async () => {
  const { hostname, port, origin } = new URL(page.url());
  for (const path of ["//", "/%E0%A4%A/", "/%00", "/..%2f..%2fpackage.json"])
    expect(await statusOf(hostname, Number(port), path), path).toBe(400);
  expect((await fetch(origin)).status).toBe(200);
});

/** The status of a path that `fetch` would mend before it is sent. */
function statusOf(hostname: string, port: number, path: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    request({ hostname, port, path }, answer => done(answer.resume().statusCode))
      .on("error", fail)
      .end();
  });
}
