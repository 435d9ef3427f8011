// The second thread of render.ts. Threads do not take over the loader of TypeScript: it is registered again.
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { renderShare } = await import("../render.ts");
await renderShare(workerData, "gatherings");
