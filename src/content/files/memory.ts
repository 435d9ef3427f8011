/** The files of a folder as they were read, for a process that reads the folder again and again. */
import type { Stats } from "node:fs";
import type { SourceFile } from "./sourceFile.ts";

export class FileMemory {
  readonly #known = new Map<string, { readonly signature: string; readonly file: SourceFile }>();

  /** Returns the file at a path as it was read, or `undefined` if it was not, or has changed since. */
  find(path: string, status: Stats | undefined): SourceFile | undefined {
    const known = this.#known.get(path);
    return status !== undefined && known?.signature === signatureOf(status) ? known.file : undefined;
  }

  /** @param status Of the path, from before it was read. */
  keep(path: string, status: Stats | undefined, file: SourceFile): void {
    // What a link leads to changes without it.
    if (status?.isFile()) this.#known.set(path, { signature: signatureOf(status), file });
  }
}

/** Nobody can set back when the status of a file changed last. */
function signatureOf({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}
