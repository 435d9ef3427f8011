/** What runs in the writer's thread. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { settledAddresses } from "./addresses.ts";
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
  const bytes = Buffer.from(
    order.kind === "page" ? settledAddresses(order.text, order.url, workerData.prefix) : order.text,
  );
  mkdirSync(dirname(order.path), { recursive: true });
  writeFileSync(order.path, bytes);
  written.set(order.path, createHash("sha256").update(bytes).digest("hex"));
}
