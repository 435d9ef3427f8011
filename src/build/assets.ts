/** What the pages need beside HTML: the style sheet, the scripts, the fonts and the icon, made ready for any static host. */
import { createHash } from "node:crypto";
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, parse } from "node:path";
import type { BuildOptions } from "esbuild";
import { PROGRAM_FOLDER } from "../problems/paths.ts";
import type { AssetAddresses } from "../views/site.ts";
import { FONTS } from "./fonts.ts";
import { programFiles } from "./programFiles.ts";
import type { Stage } from "./siteFolder/index.ts";

const LAYOUTS = join(PROGRAM_FOLDER, "layouts");

/**
 * Bundles the style sheet and the scripts, and writes all files into a folder, each under a name that follows from its bytes.
 * Throws if one cannot be read: a fault of the program.
 */
export async function makeAssets(folder: string): Promise<void> {
  const [style, early, script, search] = await Promise.all([
    bundle("style.css", { external: ["*.woff2"] }),
    bundle("client/early.ts", { format: "iife" }),
    bundle("client/site.ts", { format: "iife" }),
    // A module, for the script imports it when it is needed.
    bundle("client/search.ts", { format: "esm" }),
  ]);
  mkdirSync(folder, { recursive: true });
  const write = (name: string, bytes: Buffer) => {
    const named = contentName(name, bytes);
    writeFileSync(join(folder, named), bytes);
    return named;
  };
  const { resolve } = createRequire(import.meta.url);
  const fonts = new Map(
    Object.entries(FONTS).map(([name, file]) => [name, write(name, readFileSync(resolve(file)))]),
  );
  write("style.css", Buffer.from(withFonts(style, fonts)));
  write("early.js", Buffer.from(early));
  write("site.js", Buffer.from(script));
  write("search.js", Buffer.from(search));
  write("icon.svg", readFileSync(join(LAYOUTS, "icon.svg")));
}

/** Returns a style sheet that asks for fonts by the names that their files have. */
function withFonts(style: string, fonts: ReadonlyMap<string, string>): string {
  return style.replace(/url\(([^()]+)\)/g, (_, name: string) => {
    const file = fonts.get(name);
    if (file === undefined) throw new Error(`the style sheet asks for ${name}, which is not in fonts.ts`);
    return `url(${file})`;
  });
}

export interface Assets {
  /** Each name changes with the bytes, so that a host may let browsers keep the files for ever. */
  readonly addresses: AssetAddresses;
  /** Writes the files into a folder of a site. */
  readonly write: (site: string) => void;
  /** Writes those that the last site has not, and keeps the others. */
  readonly stage: (stage: Stage) => void;
}

/** Returns the files that were made when the program was compiled. */
export async function siteAssets(): Promise<Assets> {
  const folder = join(await programFiles(), "assets");
  const files = readdirSync(folder);
  const addresses = new Map(files.map(file => [plainName(file), `/assets/${file}`]));
  const address = (name: string) => {
    const found = addresses.get(name);
    if (found === undefined) throw new Error(`${name} was not made`);
    return found;
  };
  return {
    addresses: {
      style: address("style.css"),
      early: address("early.js"),
      script: address("site.js"),
      search: address("search.js"),
      icon: address("icon.svg"),
      fonts: [address("libre-franklin.woff2"), address("source-serif-4.woff2")],
    },
    write: site => cpSync(folder, join(site, "assets"), { recursive: true }),
    stage(stage) {
      for (const name of files) {
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

/** Returns the name of a file whose bytes never change under it: `style.css` -> `style-3f9a1c27b0.css`. */
function contentName(name: string, bytes: Buffer): string {
  const { name: stem, ext } = parse(name);
  return `${stem}-${sha256(bytes).slice(0, 10)}${ext}`;
}

/** The other way: `style-3f9a1c27b0.css` -> `style.css`. */
function plainName(file: string): string {
  return file.replace(/-[\da-f]{10}(?=\.\w+$)/, "");
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
