/** The programs that are compared, as command lines, and the versions of those that are installed. */
import { spawnSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { PROGRAM_FOLDER } from "../src/problems/paths.ts";
import { findBrowser } from "../tests/browser/browser.ts";
import type { Command } from "./processes.ts";

/** Everything that the benchmark writes is below this folder, which is deleted at the end. */
export const OUT = join(PROGRAM_FOLDER, ".cache", "bench");

export function dateline(...words: readonly string[]): Command {
  return { words: [process.execPath, "bin/dateline.js", ...words], folder: PROGRAM_FOLDER };
}

/** A build with a cache of its own: from nothing if neither folder exists. */
export function datelineBuild(content: string, output: string, cache: string): Command {
  return dateline("build", "--content", content, "--output", output, "--cache", cache);
}

export function hugo(...words: readonly string[]): Command {
  return { words: ["hugo", ...words], folder: PROGRAM_FOLDER };
}

/** Eleventy reads the configuration of the folder in which it runs. */
export function eleventy(site: string, ...words: readonly string[]): Command {
  return { words: [process.execPath, ELEVENTY, "--quiet", ...words], folder: site };
}

const ELEVENTY = join(PROGRAM_FOLDER, "node_modules", "@11ty", "eleventy", "cmd.cjs");

/** `0.111.3`; undefined if it is not installed. */
export const hugoVersion = /v([\d.]+)/.exec(said("hugo", "version") ?? "")?.[1];

/** `2 cores (AMD EPYC), 24 GB, Node 20.20.2, Hugo 0.111.3, Chromium 140.0` */
export function machine(): string {
  const cores = cpus();
  const browser = findBrowser();
  const chromium = browser === undefined ? undefined : /[\d.]+/.exec(said(browser, "--version") ?? "")?.[0];
  return [
    `${cores.length} cores (${cores[0]?.model.trim() ?? "unknown"})`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.versions.node}`,
    ...(hugoVersion === undefined ? [] : [`Hugo ${hugoVersion}`]),
    ...(chromium === undefined ? [] : [`Chromium ${chromium}`]),
  ].join(", ");
}

function said(program: string, ...words: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(program, words, { encoding: "utf8" });
  return status === 0 ? stdout : undefined;
}
