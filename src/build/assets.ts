/** What the pages need beside HTML: the style sheet, the scripts, the fonts and the icon, made ready for any static host. */
import { createHash } from "node:crypto";
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { BuildOptions } from "esbuild";
import { PROGRAM_FOLDER } from "../problems/paths.ts";
import type { AssetAddresses } from "../views/site.ts";
import { FONTS } from "./assetFiles.ts";
import { programFiles } from "./programFiles.ts";
import type { Stage } from "./siteFolder/index.ts";

const LAYOUTS = join(PROGRAM_FOLDER, "layouts");

/** Bundles the style sheet and the scripts, and writes all files into a folder. Throws where one cannot be read: a fault of the program. */
export async function makeAssets(folder: string): Promise<void> {
  const [style, early, script, search] = await Promise.all([
    bundle("style.css", { external: ["*.woff2"] }),
    bundle("client/early.ts", { format: "iife" }),
    bundle("client/site.ts", { format: "iife" }),
    // A module, for the script imports it when it is needed.
    bundle("client/search.ts", { format: "esm" }),
  ]);
  const files = { "style.css": style, "early.js": early, "site.js": script, "search.js": search };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  copyFileSync(join(LAYOUTS, "icon.svg"), join(folder, "icon.svg"));
  const { resolve } = createRequire(import.meta.url);
  for (const [name, file] of Object.entries(FONTS)) copyFileSync(resolve(file), join(folder, name));
}

export interface Assets {
  /** A version follows each name, so that a host may let browsers keep the files. */
  readonly addresses: AssetAddresses;
  /** Writes the files into a folder of a site. */
  readonly write: (site: string) => void;
  /** Writes those that the last site has not, and keeps the others. */
  readonly stage: (stage: Stage) => void;
}

/** Returns the files that were made when the program was compiled. */
export async function siteAssets(): Promise<Assets> {
  const folder = join(await programFiles(), "assets");
  const address = (name: string) => `/assets/${name}?v=${version(readFileSync(join(folder, name)))}`;
  return {
    addresses: {
      style: address("style.css"),
      early: address("early.js"),
      script: address("site.js"),
      search: address("search.js"),
    },
    write: site => cpSync(folder, join(site, "assets"), { recursive: true }),
    stage(stage) {
      for (const name of readdirSync(folder)) {
        const file = `assets/${name}`;
        const hash = sha256(readFileSync(join(folder, name)));
        if (stage.keep(file, hash)) continue;
        mkdirSync(join(stage.path, "assets"), { recursive: true });
        copyFileSync(join(folder, name), join(stage.path, file));
        stage.wrote(file, hash);
      }
    },
  };
}

/** One file for browsers, from an entry under `layouts/`. */
async function bundle(entry: string, options: BuildOptions): Promise<string> {
  // Loaded only to compile.
  const { build } = await import("esbuild");
  const result = await build({
    entryPoints: [join(LAYOUTS, entry)],
    bundle: true,
    minify: true,
    write: false,
    logLevel: "silent",
    charset: "utf8",
    legalComments: "none",
    target: ["chrome109", "firefox115", "safari16"],
    ...options,
  });
  return result.outputFiles?.[0]?.text ?? "";
}

/** Eight characters that change when the file does. */
function version(bytes: Buffer): string {
  return sha256(bytes).slice(0, 8);
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
