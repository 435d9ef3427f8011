/** The names of files whose bytes never change under them: a host may let browsers keep them for ever. */
import { createHash } from "node:crypto";
import { parse } from "node:path/posix";

/** Returns a name that follows from the bytes: `style.css` -> `style-3f9a1c27b0.css`. */
export function contentName(name: string, bytes: Uint8Array): string {
  const { name: stem, ext } = parse(name);
  return `${stem}-${createHash("sha256").update(bytes).digest("hex").slice(0, 10)}${ext}`;
}

/** The other way: `style-3f9a1c27b0.css` -> `style.css`. */
export function plainName(file: string): string {
  return file.replace(/-[\da-f]{10}(?=\.\w+$)/, "");
}
