/** Folders that tests may write to, gone when all tests have run. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inject } from "vitest";

/** An empty folder of its own, by its real path: macOS reaches it through a link, Windows by a short name. */
export function temporaryFolder(): string {
  return mkdtempSync(join(inject("temporary"), "dateline-"));
}

/** A copy of a content folder to which files are added. */
export function copyOf(content: string, added: Readonly<Record<string, string>> = {}): string {
  const folder = join(temporaryFolder(), "content");
  cpSync(content, folder, { recursive: true });
  return write(folder, added);
}

/** A content folder made of the files given. */
export function contentOf(files: Readonly<Record<string, string>>): string {
  return write(join(temporaryFolder(), "content"), files);
}

function write(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

/** Every file below a folder, by its path from there with forward slashes. */
export function filesIn(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(name =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(names.sort().map(name => [name.replaceAll("\\", "/"), readFileSync(join(folder, name))]));
}
