/** How the commands are called, said from what they know. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROGRAM_FOLDER } from "../problems/paths.ts";
import type { Command } from "./command.ts";
import type { Commands } from "./commandLine.ts";

export function help(commands: Commands): string {
  const rows = Object.entries(commands).map(([name, { what }]) => [name, what] as const);
  return `Usage: dateline <command> [options]\n\n${columns(rows)}\n"dateline help <command>" lists the options of a command. "dateline --version" prints the version.\n`;
}

export function helpOf(name: string, command: Command): string {
  const rows = Object.entries(command.options).map(
    ([option, { value, what }]) => [`--${option}${value === undefined ? "" : ` ${value}`}`, what] as const,
  );
  return `${usage(name, command)}\n${command.what}\n${rows.length === 0 ? "" : `\n${columns(rows)}`}`;
}

/** One line. */
export function usage(name: string, { words, options }: Command): string {
  const parts = [`dateline ${name}`, words, Object.keys(options).length > 0 ? "[options]" : undefined];
  return `Usage: ${parts.filter(part => part !== undefined).join(" ")}\n`;
}

export function version(): string {
  const { version } = JSON.parse(readFileSync(join(PROGRAM_FOLDER, "package.json"), "utf8")) as {
    version: string;
  };
  return `${version}\n`;
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, what]) => `  ${name.padEnd(width)}${what}\n`).join("");
}
