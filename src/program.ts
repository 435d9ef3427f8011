/** What the compiled program exports: a process begins with one of these. Each loads only what it needs. */
import { run } from "./cli/run.ts";
import { CURRENT_FOLDER } from "./problems/paths.ts";

/** Runs the command that was typed: see cli/run.ts. */
export async function main(): Promise<void> {
  // Whoever reads what is printed may stop reading: `dateline check | head`.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  try {
    process.exitCode = await run(process.argv.slice(2), {
      here: CURRENT_FOLDER,
      env: process.env,
      out: text => process.stdout.write(text),
      err: text => process.stderr.write(text),
    });
  } catch (error) {
    // A fault of the code.
    const { stackOf } = await import("./build/stack.ts");
    process.stderr.write(`${await stackOf(error)}\n`);
    process.exitCode = 1;
  }
}

/** Builds for the live preview, which starts this process. */
export async function buildForPreview(): Promise<void> {
  await import("./preview/job.ts");
}

/** Writes the files under `/assets/` into a folder. */
export async function makeAssets(folder: string): Promise<void> {
  const assets = await import("./build/assets.ts");
  await assets.makeAssets(folder);
}
