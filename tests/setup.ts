/** Before all tests: one folder for whatever they write, which is gone when they are. */
import { chmodSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where every temporary folder of this run lies. */
    readonly temporary: string;
  }
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(realpathSync.native(tmpdir()), "dateline-tests-"));
  // Some tests become another user, who must come through.
  chmodSync(folder, 0o755);
  project.provide("temporary", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
