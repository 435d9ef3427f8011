/** The stack of an error that is a fault of the code, for whoever changes it. */
import { existsSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { resolve } from "node:path";
import { programFiles } from "./programFiles.ts";

/** Returns the stack of an error in files and lines of the sources. Eleventy wraps what a layout throws: what it wraps says more. */
export async function stackOf(error: unknown): Promise<string> {
  if (!(error instanceof Error)) return String(error);
  const { originalError, cause } = error as { originalError?: unknown; cause?: unknown };
  const inner = originalError ?? cause;
  if (inner instanceof Error) return stackOf(inner);
  return inSources(error.stack ?? error.message, await programFiles());
}

/** Replaces the places in the compiled program, which has one file, by those in the sources. A package has no sources: its places stay. */
function inSources(stack: string, folder: string): string {
  const program = resolve(folder, "program.cjs");
  if (!stack.includes(program) || !existsSync(`${program}.map`)) return stack;
  const map = new SourceMap(JSON.parse(readFileSync(`${program}.map`, "utf8")));
  return stack
    .split(program)
    .map((rest, index) => (index === 0 ? rest : placed(rest)))
    .join("");

  function placed(rest: string): string {
    const [place, line, column] = /^:(\d+):(\d+)/.exec(rest) ?? [];
    if (place === undefined) return program + rest;
    const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
    if (!("originalSource" in entry)) return program + rest;
    const { originalSource, originalLine, originalColumn } = entry;
    return `${resolve(folder, originalSource)}:${originalLine + 1}:${originalColumn + 1}${rest.slice(place.length)}`;
  }
}
