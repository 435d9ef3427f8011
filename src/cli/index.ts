/** The program as a process: see cli/run.ts. */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { CURRENT_FOLDER, PROGRAM_FOLDER } from "../problems/paths.ts";
import { run } from "./run.ts";

// Whoever reads what is printed may stop reading: `dateline check | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const args = process.argv.slice(2);
process.exitCode = readsLayouts()
  ? await run(args, {
      here: CURRENT_FOLDER,
      env: process.env,
      out: text => process.stdout.write(text),
      err: text => process.stderr.write(text),
    })
  : startedWell();

/** TypeScript is read as the tsconfig.json says that was found at the start: of the current folder, if none was named. */
function readsLayouts(): boolean {
  return process.env.TSX_TSCONFIG_PATH !== undefined || process.cwd() === resolve(PROGRAM_FOLDER);
}

function startedWell(): number {
  return (
    spawnSync(process.execPath, [join(PROGRAM_FOLDER, "bin", "dateline.js"), ...args], { stdio: "inherit" })
      .status ?? 1
  );
}
