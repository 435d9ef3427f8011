/** The story that this repository publishes. Tests of the program read others: tests/stories.ts. */
export const SHIPPED = "content";

/** The day for which the tests build it. */
export const TODAY = "2026-11-23";
