/** What runs in the writer's thread. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { prefixedAddresses, relativeAddresses } from "./addresses.ts";
import type { Letter, Order, Reply } from "./writer.ts";

const written = new Map<string, string>();

parentPort?.on("message", (letter: Letter) => {
  if (letter === "end") {
    answer(written);
    return parentPort?.close();
  }
  for (const order of letter) write(order);
  answer("written");
});

function answer(reply: Reply): void {
  parentPort?.postMessage(reply);
}

function write(order: Order): void {
  const bytes = Buffer.from(order.kind === "page" ? settled(order.text, order.url) : order.text);
  mkdirSync(dirname(order.path), { recursive: true });
  writeFileSync(order.path, bytes);
  written.set(order.path, createHash("sha256").update(bytes).digest("hex"));
}

function settled(html: string, url: string): string {
  return url === "/404.html" ? prefixedAddresses(html, workerData.prefix) : relativeAddresses(html, url);
}
