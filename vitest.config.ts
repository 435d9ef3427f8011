import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // Eleventy loads the layouts itself, past vitest: the tests' processes must read TypeScript as the commands do.
    pool: "forks",
    execArgv: ["--import", "tsx"],
    globalSetup: ["tests/browser/install.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
