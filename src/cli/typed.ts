/** Commands as a person types them: by npm, or as the program. */
import { printable } from "../problems/index.ts";

/** The scripts of package.json that are commands. */
const SCRIPTS: Readonly<Record<string, string>> = {
  serve: "start",
  build: "build",
  check: "check",
  new: "new",
  addresses: "addresses",
  diff: "diff",
};

/** How a person who called the program this way types a command: `dateline check`, `npm run check --`, `npx dateline check`. */
export function typed(env: NodeJS.ProcessEnv, command: string): string {
  const script = SCRIPTS[command];
  const isOurs =
    Object.values(SCRIPTS).includes(env.npm_lifecycle_event ?? "") &&
    /\bdateline\b/.test(env.npm_lifecycle_script ?? "");
  if (isOurs && script !== undefined) return byNpm(script);
  return `${env.npm_lifecycle_event === "npx" ? "npx " : ""}dateline ${command}`;
}

/** How a script of a package is typed with options of its own. */
export function byNpm(script: string): string {
  return `npm ${script === "start" ? "start" : `run ${script}`} --`;
}

/** A word as a shell takes it. */
export function quoted(word: string): string {
  return /^[\w./:@%+,=-]+$/.test(word) ? word : `"${printable(word, 200)}"`;
}
