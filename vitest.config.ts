import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // Eleventy loads the layouts itself, past vitest: the tests' processes must read TypeScript as the commands do.
    pool: "forks",
    // A browser waits as much as it works: one process a core, not one less.
    maxWorkers: "100%",
    execArgv: ["--import", "tsx"],
    globalSetup: ["tests/browser/install.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
