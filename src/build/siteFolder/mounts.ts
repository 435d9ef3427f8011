/** What the system says about mounts, on Linux: a folder that is mounted may not be swapped for another. */
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** A line of /proc/PID/mountinfo, see proc(5). */
export interface Mount {
  /** The number of the device. */
  readonly device: string;
  /** The folder of that device that is mounted. */
  readonly root: string;
  /** Where it is mounted. */
  readonly point: string;
}

/** Every mount in the text of a mountinfo. */
export function parseMounts(text: string): Mount[] {
  return text.split("\n").flatMap(line => {
    const [, , device, root, point] = line.split(" ");
    if (device === undefined || root === undefined || point === undefined) return [];
    return [{ device, root: unescaped(root), point: unescaped(point) }];
  });
}

/** Spaces and their like are written as their octal codes. */
function unescaped(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)));
}

/** Whether something is mounted at a path. */
export function isMountPoint(path: string, mounts: readonly Mount[]): boolean {
  return mounts.some(mount => mount.point === path);
}

/**
 * Whether a folder, or one within it, is mounted at a second place, such as in a container.
 *
 * @param own The mounts as this process sees them.
 * @param all The mounts as any process sees them.
 */
export function isMountedElsewhere(path: string, own: readonly Mount[], all: readonly Mount[]): boolean {
  const holder = own.findLast(
    ({ point }) => isBelow(path, point) && !own.some(m => isCloser(m, point, path)),
  );
  if (holder === undefined) return false;
  const folder = joined(holder.root, path.slice(holder.point === "/" ? 0 : holder.point.length));
  return all.some(({ device, root }) => device === holder.device && root !== "/" && isBelow(root, folder));
}

function isCloser(mount: Mount, point: string, path: string): boolean {
  return mount.point.length > point.length && isBelow(path, mount.point);
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === "/" ? "/" : `${folder}/`);
}

function joined(root: string, rest: string): string {
  return `${root === "/" ? "" : root}${rest}` || "/";
}

/** Returns the mounts as this process sees them; none if the system does not say. */
export function ownMounts(): Mount[] {
  return mountsOf("self");
}

/** The mounts as every process sees them that may be asked, each view once. */
export function allMounts(): Mount[] {
  const views = new Map<string, string>();
  for (const process of processes()) views.set(viewOf(process), process);
  return [...views.values()].flatMap(mountsOf);
}

function processes(): string[] {
  try {
    return ["self", ...readdirSync("/proc").filter(name => /^\d+$/.test(name))];
  } catch {
    return [];
  }
}

function viewOf(process: string): string {
  try {
    return readlinkSync(`/proc/${process}/ns/mnt`);
  } catch {
    return "";
  }
}

function mountsOf(process: string): Mount[] {
  try {
    return parseMounts(readFileSync(`/proc/${process}/mountinfo`, "utf8"));
  } catch {
    return [];
  }
}
