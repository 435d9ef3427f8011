/**
 * Loaded into a build before anything else. Ends the process, as a power cut would, at one of its calls that change the
 * disk: `KILL_AT` is `before 3` or `after 3`, `KILL_CALLS` are the names of the calls that are counted. Without `KILL_AT`
 * the number of calls is printed. Only calls below the folder `KILL_BELOW` count.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { KILL_AT, KILL_CALLS = "renameSync", KILL_BELOW = "" } = process.env;
const [when, number] = (KILL_AT ?? "never 0").split(" ");
let calls = 0;

for (const name of KILL_CALLS.split(" ")) {
  const call = fs[name];
  fs[name] = (...args) => {
    if (!args.some(arg => String(arg).startsWith(KILL_BELOW))) return call(...args);
    calls += 1;
    if (when === "before" && calls === Number(number)) process.kill(process.pid, "SIGKILL");
    const result = call(...args);
    if (when === "after" && calls === Number(number)) process.kill(process.pid, "SIGKILL");
    return result;
  };
}
syncBuiltinESMExports();
if (KILL_AT === undefined) process.on("exit", () => process.stderr.write(`calls: ${calls}\n`));
