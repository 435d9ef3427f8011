/** How long a writer waits for `check`, of the shipped story. */
import { join } from "node:path";
import { PROGRAM_FOLDER } from "../src/problems/paths.ts";
import { measure } from "./measure.ts";
import { dateline } from "./programs.ts";
import type { Row, Run } from "./row.ts";

/** Seconds. */
const GOAL = 0.5;

export async function checkRows({ pairs }: Run): Promise<readonly Row[]> {
  const command = dateline("check", "--content", join(PROGRAM_FOLDER, "content"));
  // Not measured: fills the disk cache.
  await measure(command);
  const ours: number[] = [];
  while (ours.length < pairs) ours.push((await measure(command)).wall);
  return [{ what: "check of the shipped story", unit: "s", ours, goal: { atMost: GOAL } }];
}
