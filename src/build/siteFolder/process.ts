/** Folders that belong to one process, and whether that process still runs. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** A name that no other process has had or will have: its number, and when it started. */
export function ownName(): string {
  return `${process.pid}-${startOf(process.pid) ?? ""}`;
}

/** Returns the process in a name, or `undefined` if it is not the name of one. */
export function processIn(name: string): { readonly pid: number; readonly isRunning: boolean } | undefined {
  const [, number, start] = /^(\d{1,10})(?:-([0-9a-z]*))?$/.exec(name) ?? [];
  if (number === undefined) return undefined;
  const pid = Number(number);
  return { pid, isRunning: isRunning(pid, start) };
}

/**
 * Makes a folder for this process alone below the folder given, and returns its path. Deletes the folders there whose
 * processes are gone.
 */
export function ownFolder(parent: string): string {
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent))
    if (processIn(name)?.isRunning === false) rmSync(join(parent, name), { recursive: true, force: true });
  const own = join(parent, ownName());
  mkdirSync(own, { recursive: true });
  return own;
}

function isRunning(pid: number, start = ""): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Another person's process may not be asked, and runs.
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const now = startOf(pid);
  // The number may have been given to another process since.
  return now !== GONE && (start === "" || now === undefined || now === start);
}

/** The start of a process that has ended but whose parent has not yet asked for its exit code. */
const GONE = "gone";

/** When a process started, in letters and digits; `undefined` where the system does not say. */
function startOf(pid: number): string | undefined {
  try {
    return process.platform === "linux" ? startOnLinux(pid) : startByPs(pid);
  } catch {
    return undefined;
  }
}

/** See proc(5): the fields follow the name of the program, which is in brackets and may contain anything. */
function startOnLinux(pid: number): string | undefined {
  const status = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = status.slice(status.lastIndexOf(")") + 2).split(" ");
  return /[ZX]/.test(fields[0] ?? "") ? GONE : fields[19];
}

function startByPs(pid: number): string | undefined {
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  const text = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], {
    encoding: "utf8",
    env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return text.toLowerCase().replace(/[^0-9a-z]/g, "") || undefined;
}
