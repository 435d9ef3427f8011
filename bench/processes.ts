/**
 * The processes that the benchmark starts. Each leads a session of its own, which every process that it starts belongs to: so
 * all of them can be stopped, paused and added up together, and none outlives the benchmark.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

export interface Command {
  readonly words: readonly string[];
  /** The folder in which it runs. */
  readonly folder: string;
}

/** The ids of the leaders. */
const sessions = new Set<number>();

process.on("exit", () => {
  if (sessions.size === 0) return;
  // A preview that has been asked to end deletes what it has written.
  for (const id of sessions) signal(id, "SIGTERM");
  for (const id of sessions) signal(id, "SIGCONT");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE);
  for (const id of sessions) signal(id, "SIGKILL");
});

/** Milliseconds. */
const PATIENCE = 1000;

/** Starts a command. Its output can be read from the child. */
export function start({ words: [program = "", ...words], folder }: Command): ChildProcess {
  const child = spawn(program, words, { cwd: folder, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const id = child.pid;
  if (id === undefined) return child;
  sessions.add(id);
  child.once("exit", () => {
    // Whatever it has left behind.
    signal(id, "SIGKILL");
    sessions.delete(id);
  });
  return child;
}

/** Sends a signal to all processes of a session that is not over. */
export function signal(session: number, name: "SIGKILL" | "SIGTERM" | "SIGSTOP" | "SIGCONT"): void {
  try {
    process.kill(-session, name);
  } catch {
    // None is left.
  }
}

export const canReadProcesses = existsSync("/proc/self/status");

/** Megabytes in memory of all processes of a session, added up: what two of them share counts twice. Linux alone. */
export function memoryOf(session: number): number {
  const kilobytes = readdirSync("/proc")
    .filter(name => /^\d+$/.test(name))
    .map(statusOf)
    .filter(status => numberIn(status, "NSsid") === session)
    .map(status => numberIn(status, "VmRSS"));
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

/** See proc_pid_status(5). Empty if the process has ended. */
function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, "utf8");
  } catch {
    return "";
  }
}

/** The first number of a line; 0 if there is no such line, as in a process that has just ended. */
function numberIn(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s*(\\d+)`, "m").exec(status)?.[1] ?? 0);
}
