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
  for (const id of sessions) signal(id, "SIGKILL");
});

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

export const canReadProcesses = existsSync("/proc/self/stat");

/** Megabytes in memory of all processes of a session, added up: what two of them share counts twice. Linux alone. */
export function memoryOf(session: number): number {
  const sizes = readdirSync("/proc")
    .filter(name => /^\d+$/.test(name))
    .map(id => statOf(id))
    .filter(stat => stat?.session === session)
    .map(stat => stat?.pages ?? 0);
  return (sizes.reduce((sum, pages) => sum + pages, 0) * PAGE) / 2 ** 20;
}

/** Bytes. */
const PAGE = 4096;

/** See proc_pid_stat(5). Undefined if the process has ended. */
function statOf(id: string): { readonly session: number; readonly pages: number } | undefined {
  try {
    // The name of the program is in brackets and can contain spaces.
    const fields = readFileSync(`/proc/${id}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return { session: Number(fields[3]), pages: Number(fields[21]) };
  } catch {
    return undefined;
  }
}
