import { defineConfig } from "vitest/config";

/** Tests that build whole sites, start processes or look at pages in a browser. All others are quick. */
const WHOLE = ["tests/{browser,built,growth,story}/**/*.test.ts"];

/** Tests that need web servers of the system. */
const HOSTS = ["tests/hosts/**/*.test.ts"];

export default defineConfig({
  test: {
    // A browser waits as much as it works: one process a core, not one less.
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: ["tests/setup.ts"],
    setupFiles: ["tests/bytes.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...WHOLE, ...HOSTS],
          pool: "forks",
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "whole",
          include: WHOLE,
          globalSetup: ["tests/browser/setup.ts"],
          pool: "forks",
        },
      },
      {
        extends: true,
        test: {
          name: "hosts",
          include: HOSTS,
          globalSetup: ["tests/browser/setup.ts"],
          pool: "forks",
        },
      },
    ],
  },
});
