/** What builds keep for later builds: where, and for whom it is of use. */
import { programVersion } from "../programFiles.ts";
import { CacheFolder } from "./folder.ts";

export { BuildMemory } from "./memory.ts";
export { Readings } from "./readings.ts";
export { SiteTraces } from "./siteTraces.ts";
export { type LastTrace, type TracedPage, traceOf } from "./trace.ts";

/** Opens the cache in a folder, which need not be there. What is in it is of use to this state of the code alone, on this version of Node. */
export async function openCache(folder: string): Promise<CacheFolder> {
  return new CacheFolder(folder, `${await programVersion()} ${process.version}`);
}
