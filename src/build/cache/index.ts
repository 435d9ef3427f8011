/** What builds keep for later builds: where, and for whom it is of use. */
import { join } from "node:path";
import { PROGRAM_FOLDER } from "../../problems/paths.ts";
import { programVersion } from "../programFiles.ts";
import { CacheFolder } from "./folder.ts";

export { BuildMemory } from "./memory.ts";
export { Readings } from "./readings.ts";
export { SiteTraces } from "./siteTraces.ts";
export { type LastTrace, type TracedPage, traceOf } from "./trace.ts";

/** Where builds keep what later builds can use, if no other folder is named. */
export const DEFAULT_CACHE = join(PROGRAM_FOLDER, ".cache");

/** Opens the cache in a folder, which need not be there. What is in it is of use to this state of the code alone, on this version of Node. */
export async function openCache(folder: string): Promise<CacheFolder> {
  return new CacheFolder(folder, `${await programVersion()} ${process.version}`);
}
