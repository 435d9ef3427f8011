/** Built sites that many tests read and none changes: the first that asks builds one, for all. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { expect, inject, vi } from "vitest";
import { buildSite } from "../src/build/index.ts";

/**
 * The folder of the site of a story on a day, such as `2026-11-23`. Tests of several processes ask at once: one of them
 * builds, the others wait.
 */
export async function builtSite(content: string, today: string): Promise<string> {
  const folder = join(inject("temporary"), "sites", `${basename(resolve(content))}-${today}`);
  const site = join(folder, "site");
  const failed = join(folder, "failed");
  if (!isMine(folder)) {
    await vi.waitFor(() => expect(existsSync(site) || existsSync(failed)).toBe(true), {
      timeout: 100_000,
      interval: 50,
    });
    if (existsSync(failed)) throw new Error(`${content} was not built; another test says why.`);
    return site;
  }
  try {
    const output = join(folder, "building");
    const { problems } = await buildSite({ content, output, today });
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    renameSync(output, site);
    return site;
  } catch (error) {
    writeFileSync(failed, "");
    throw error;
  }
}

/** Whether nobody has asked for it before: only one process can make a folder. */
function isMine(folder: string): boolean {
  mkdirSync(join(folder, ".."), { recursive: true });
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
