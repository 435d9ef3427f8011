/** The programs that make a site of one synthetic story, each from the files that a writer would have. */
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { writeEleventySite } from "./eleventySite.ts";
import { writeDatelineContent } from "./generate.ts";
import { writeHugoSite } from "./hugoSite.ts";
import { filesIn } from "./measure.ts";
import type { Command } from "./processes.ts";
import { datelineBuild, eleventy, hugo, hugoVersion } from "./programs.ts";
import type { SyntheticStory } from "./synthetic.ts";

export interface Builder {
  readonly name: string;
  /** Builds from nothing into the folder `site` of an empty folder. */
  readonly build: (empty: string) => Command;
}

export function datelineOf(story: SyntheticStory, folder: string): Builder {
  const content = join(folder, "content");
  writeDatelineContent(story, content);
  return {
    name: "Dateline",
    build: empty => datelineBuild(content, join(empty, "site"), join(empty, "cache")),
  };
}

/**
 * Whatever is compared with Dateline and installed. `first` is a site of the story that Dateline has made: the others copy its
 * style sheet and fonts, and the lower bound writes the same files.
 */
export async function othersOf(
  story: SyntheticStory,
  folder: string,
  first: string,
): Promise<readonly Builder[]> {
  const hugoSite = join(folder, "hugo");
  const eleventySite = join(folder, "eleventy");
  writeHugoSite(story, hugoSite);
  writeEleventySite(story, eleventySite);
  cpSync(join(first, "assets"), join(hugoSite, "static", "assets"), { recursive: true });
  cpSync(join(first, "assets"), join(eleventySite, "assets"), { recursive: true });
  const lowerBound = await lowerBoundOf(folder, first);
  return [
    ...(hugoVersion === undefined
      ? []
      : [
          {
            name: "Hugo",
            build: (empty: string) => hugo("--quiet", "-s", hugoSite, "-d", join(empty, "site")),
          },
        ]),
    {
      name: "plain Eleventy",
      build: empty => eleventy(eleventySite, "--input=.", `--output=${join(empty, "site")}`),
    },
    { name: "lower bound", build: empty => lowerBound(join(empty, "site")) },
  ];
}

/** As JavaScript in one file, so that its start is not charged for a loader. */
async function lowerBoundOf(folder: string, first: string): Promise<(output: string) => Command> {
  const script = join(folder, "lowerBound.mjs");
  const files = join(folder, "files.json");
  await build({
    entryPoints: [fileURLToPath(new URL("lowerBound.ts", import.meta.url))],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: script,
    logLevel: "warning",
  });
  writeFileSync(files, JSON.stringify(Object.fromEntries(filesIn(first))));
  return output => ({ words: [process.execPath, script, join(folder, "content"), output, files], folder });
}
