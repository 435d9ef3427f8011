/** Before all tests: a browser is there, or is installed, or the run ends with one line that says what to do. */
import { spawnSync } from "node:child_process";
import { findBrowser } from "./browser.ts";

export default function setup(): void {
  if (findBrowser() !== undefined) return;
  if (process.platform === "linux" && process.getuid?.() === 0) {
    spawnSync("apt-get", ["update"], { stdio: "ignore" });
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "ignore" });
    if (findBrowser() !== undefined) return;
  }
  throw new Error(
    "The tests need Chromium or Chrome: install it (Debian and Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium), or set CHROMIUM to its path.",
  );
}
