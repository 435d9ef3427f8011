/**
 * Follows what is saved. A look compares every file with the look before; the system's watchers only say when to look, and
 * where there are none (the limit of watchers, a network drive, a folder that comes back) a look every second sees it.
 */
import { type Dirent, type FSWatcher, readdirSync, type Stats, statSync, watch } from "node:fs";
import { join } from "node:path";

/** Milliseconds in which saves that come together are taken as one. */
const SETTLE = 40;

/** Milliseconds between two looks. */
const EVERY = 1000;

/** A look takes at most one part in so many of the time. */
const SHARE = 20;

/** Files and folders that are followed. What lies beyond is not the content of a story. */
const MOST = 50_000;

export interface Hearing {
  /** Paths that were added, changed or removed. */
  readonly changed: (paths: readonly string[]) => void;
  /** Called before each look. */
  readonly looking?: () => void;
  /** The system refuses to watch; `code` is its reason, such as ENOSPC. Called once. */
  readonly slow: (code: string) => void;
}

/** Follows files and folders, there or not, until the function it returns is called. */
export function follow(roots: readonly string[], { changed, looking, slow }: Hearing): () => void {
  const watchers = new Map<string, { readonly mark: string; readonly watcher: FSWatcher }>();
  let marks = marksOf(roots);
  let hint: NodeJS.Timeout | undefined;
  let next: NodeJS.Timeout | undefined;
  let isSlow = false;

  const look = () => {
    clearTimeout(hint);
    clearTimeout(next);
    looking?.();
    const started = performance.now();
    const found = marksOf(roots, marks);
    attend(found);
    const paths = differences(marks, found);
    marks = found;
    next = setTimeout(look, Math.max(EVERY, SHARE * (performance.now() - started)));
    if (paths.length > 0) changed(paths);
  };
  const soon = () => {
    clearTimeout(hint);
    hint = setTimeout(look, SETTLE);
  };

  /** One watcher for each folder, which hears of the files in it. */
  const attend = (found: ReadonlyMap<string, string>) => {
    for (const [path, { mark }] of watchers) if (found.get(path) !== mark) forget(path);
    for (const [path, mark] of found) {
      if (watchers.has(path) || !(mark.startsWith(FOLDER) || roots.includes(path))) continue;
      try {
        const watcher = watch(path, soon);
        watchers.set(path, { mark, watcher });
        watcher.on("error", error => {
          forget(path);
          refused(error);
        });
      } catch (error) {
        refused(error);
      }
    }
  };
  const forget = (path: string) => {
    watchers.get(path)?.watcher.close();
    watchers.delete(path);
  };
  const refused = (error: unknown) => {
    const code = codeOf(error);
    if (isSlow || ABSENT.has(code)) return;
    isSlow = true;
    slow(code);
  };

  attend(marks);
  next = setTimeout(look, EVERY);
  return () => {
    clearTimeout(hint);
    clearTimeout(next);
    for (const path of [...watchers.keys()]) forget(path);
  };
}

const FOLDER = "folder";

/**
 * Marks by path: of a folder, which one it is; of a file, also its size and when it was changed. Returns `last` when nothing
 * can be read just now, for example because too many files are open.
 */
function marksOf(roots: readonly string[], last: ReadonlyMap<string, string> = new Map()) {
  const marks = new Map<string, string>();
  const visit = (path: string) => {
    if (marks.size >= MOST) return;
    try {
      const status = statSync(path);
      marks.set(path, markOf(status));
      if (!status.isDirectory()) return;
      for (const entry of readdirSync(path, { withFileTypes: true }))
        if (isFollowed(entry)) visit(join(path, entry.name));
    } catch (error) {
      const code = codeOf(error);
      if (OUT_OF_FILES.has(code)) throw error;
      if (!ABSENT.has(code)) marks.set(path, code);
    }
  };
  try {
    for (const root of roots) visit(root);
    return marks;
  } catch {
    return last;
  }
}

/** Nothing of a story is hidden, and a link to a folder is not read. */
function isFollowed(entry: Dirent): boolean {
  return !entry.name.startsWith(".") && entry.name !== "node_modules" && !isLinkedFolder(entry);
}

function isLinkedFolder(entry: Dirent): boolean {
  return (
    entry.isSymbolicLink() &&
    statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.isDirectory() === true
  );
}

/** A folder that is replaced may have the number of the one before. */
function markOf(status: Stats): string {
  const { dev, ino, birthtimeMs, mtimeMs, ctimeMs, size } = status;
  return status.isDirectory()
    ? [FOLDER, dev, ino, birthtimeMs].join(" ")
    : [dev, ino, mtimeMs, ctimeMs, size].join(" ");
}

function differences(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter(path => before.get(path) !== now.get(path));
}

const ABSENT: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR"]);
const OUT_OF_FILES: ReadonlySet<string> = new Set(["EMFILE", "ENFILE", "ENOMEM"]);

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "unknown";
}
