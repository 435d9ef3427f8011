/** How long a writer waits for `check`, of the shipped story. */
import { join } from "node:path";
import { PROGRAM_FOLDER } from "../src/problems/paths.ts";
import { measure } from "./measure.ts";
import type { Row, Run } from "./row.ts";

/** Seconds. */
const GOAL = 0.5;

export async function checkRows({ pairs }: Run): Promise<readonly Row[]> {
  const command = [
    process.execPath,
    "bin/dateline.js",
    "check",
    "--content",
    join(PROGRAM_FOLDER, "content"),
  ];
  // Not measured: fills the disk cache.
  measure(command, PROGRAM_FOLDER);
  const ours = Array.from({ length: pairs }, () => measure(command, PROGRAM_FOLDER).wall);
  return [{ what: "check of the shipped story", unit: "s", ours, goal: { atMost: GOAL } }];
}
