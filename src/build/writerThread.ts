/** What runs in the writer's thread. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { settledAddresses } from "./addresses.ts";
import type { Letter, Order, Reply } from "./writer.ts";

const written = new Map<string, string>();

/** Pages are encoded in the same place: thousands of buffers would stay in memory until they are collected. */
const room = Buffer.allocUnsafe(1 << 20);

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
  const bytes = bytesOf(
    order.kind === "page" ? settledAddresses(order.text, order.url, workerData.prefix) : order.text,
  );
  mkdirSync(dirname(order.path), { recursive: true });
  writeFileSync(order.path, bytes);
  written.set(order.path, createHash("sha256").update(bytes).digest("hex"));
}

/** Returns a text in UTF-8, until the next is asked for. */
function bytesOf(text: string): Buffer {
  return 3 * text.length > room.length ? Buffer.from(text) : room.subarray(0, room.write(text));
}
