/** Before all tests: the program is compiled, once for all; a browser for them is started, or installed first, or the run ends with one line that says what to do. */
import { spawnSync } from "node:child_process";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { compiled } from "../../bin/compile.js";
import { findBrowser, launchOptions } from "./browser.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the browser listens. */
    readonly browser: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await compiled();
  if (findBrowser() === undefined) install();
  const server = await chromium.launchServer(launchOptions());
  project.provide("browser", server.wsEndpoint());
  return () => server.close();
}

function install(): void {
  if (process.platform === "linux" && process.getuid?.() === 0) {
    spawnSync("apt-get", ["update"], { stdio: "ignore" });
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "ignore" });
    if (findBrowser() !== undefined) return;
  }
  throw new Error(
    "The tests need Chromium or Chrome: install it (Debian and Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium), or set CHROMIUM to its path.",
  );
}
