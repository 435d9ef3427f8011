/** The options that npm keeps for itself. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Misuse } from "./command.ts";
import { type Commands, type Order, optionsOf } from "./commandLine.ts";
import { byNpm, quoted } from "./typed.ts";

/**
 * Throws a Misuse if npm took an option of ours that stood before `--`: of `npm run build --content ferry` the command
 * gets the word ferry alone, and the environment npm_config_content, "true".
 */
export function refuseSwallowed(
  { name, command, given, words }: Order,
  commands: Commands,
  env: NodeJS.ProcessEnv,
): void {
  const script = env.npm_lifecycle_event;
  if (script === undefined) return;
  const taken = Object.entries(optionsOf(commands)).flatMap(([option, { value }]) => {
    const kept = env[`npm_config_${option.replaceAll("-", "_")}`];
    const isNobodys = ALWAYS_SET.has(option) || isInNpmrc(option, env);
    return kept === undefined || given.has(option) || isNobodys ? [] : [{ option, value, kept }];
  });
  if (taken.length === 0) return;
  const message = `npm took ${taken.map(({ option }) => `--${option}`).join(" and ")} as its own option.`;
  const own = taken.filter(({ option }) => Object.hasOwn(command.options, option));
  if (own.length === 0) throw new Misuse(`${message} Leave it out, because ${name} has no such option.`);
  const isLost = ({ value, kept }: (typeof own)[number]) =>
    value !== undefined && (kept === "true" || kept === "");
  // Of one option that lost its value the value is the last word that came.
  const lost = own.filter(isLost).length === 1 ? words.at(-1) : undefined;
  const again = own.map(each => {
    const { option, value, kept } = each;
    if (value === undefined) return `--${option}`;
    if (!isLost(each)) return `--${option} ${quoted(kept)}`;
    return `--${option} ${lost === undefined ? value : quoted(lost)}`;
  });
  throw new Misuse(
    `${message} Write the options of Dateline after --, as in: ${byNpm(script)} ${again.join(" ")}`,
  );
}

/** What npm has too, and hands on whether it was typed or not. */
const ALWAYS_SET = new Set(["cache"]);

/** Whether a file of npm's sets it, which npm hands on in the same way: nobody typed that. */
function isInNpmrc(option: string, env: NodeJS.ProcessEnv): boolean {
  const {
    npm_config_userconfig: own,
    npm_config_globalconfig: global,
    npm_config_local_prefix: folder,
  } = env;
  const line = new RegExp(`^\\s*${option}\\s*=`, "m");
  return [own, global, folder && join(folder, ".npmrc")].some(
    file => file && existsSync(file) && line.test(readFileSync(file, "utf8")),
  );
}
