/** The compiled parts of the program that a build needs: see bin/compile.js. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Whether this is the compiled program itself. */
declare const COMPILED: boolean | undefined;
/** Its folder. */
declare const __dirname: string;

/** Returns the folder that has `writer.cjs` and the files of `assets/`. Where the sources run as they are, as in tests, they are compiled first. */
export async function programFiles(): Promise<string> {
  if (typeof COMPILED !== "undefined") return __dirname;
  const { compiled } = await import("../../bin/compile.js");
  return compiled();
}

/** Returns a name for the state of the code, which is another one after any change of it. */
export async function programVersion(): Promise<string> {
  return readFileSync(join(await programFiles(), "version"), "utf8");
}
