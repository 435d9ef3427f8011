/** Loads the compiled program into this process. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { constants, Script } from "node:vm";
import "./place.js";

/**
 * Returns what src/program.ts exports. What V8 has compiled is kept, by its version, its flags and the command: it then need not be
 * compiled again.
 */
export async function loadProgram(command) {
  const folder = await programFolder();
  const path = join(folder, "program.cjs");
  const cache = join(folder, "code", nameOf([process.versions.v8, ...process.execArgv, command]));
  const cachedData = read(cache);
  const script = new Script(
    `(function (module, exports, require, __dirname) {${readFileSync(path, "utf8")}\n})`,
    {
      filename: path,
      ...(cachedData && { cachedData }),
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    },
  );
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, createRequire(import.meta.url), folder);
  if (cachedData === undefined || script.cachedDataRejected)
    process.once("exit", () => keep(cache, script.createCachedData()));
  return module.exports;
}

/** A package holds the program compiled. Where the sources are, they are compiled. */
async function programFolder() {
  if (!existsSync(new URL("../src/program.ts", import.meta.url)))
    return fileURLToPath(new URL("../dist", import.meta.url));
  const { compiled } = await import("./compile.js");
  return compiled();
}

function nameOf(parts) {
  return createHash("sha256").update(parts.join(" ")).digest("hex").slice(0, 16);
}

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** What cannot be written is made again the next time. The folder of the program may be gone, and is not made again. */
function keep(path, data) {
  try {
    const folder = dirname(path);
    if (!existsSync(folder)) mkdirSync(folder);
    writeFileSync(`${path}.${process.pid}`, data);
    renameSync(`${path}.${process.pid}`, path);
  } catch {}
}
