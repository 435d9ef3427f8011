/** What runs in the writer's thread. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { prefixedAddresses, relativeAddresses } from "./addresses.ts";
import type { Order } from "./writer.ts";

parentPort?.on("message", (order: Order) => {
  if (order.kind === "end") return parentPort?.close();
  mkdirSync(dirname(order.path), { recursive: true });
  writeFileSync(order.path, order.kind === "page" ? settled(order.text, order.url) : order.text);
});

function settled(html: string, url: string): string {
  return url === "/404.html" ? prefixedAddresses(html, workerData.prefix) : relativeAddresses(html, url);
}
