/** What the pages need beside HTML: the style sheet, the scripts, the fonts and the icon, made ready for any static host. */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { BuildOptions } from "esbuild";
import { withoutFonts } from "../content/look/fontFaces.ts";
import { type Look, VOICES } from "../content/look/look.ts";
import { PROGRAM_FOLDER } from "../problems/paths.ts";
import { contentName, plainName } from "../text/contentName.ts";
import type { AssetAddresses } from "../views/site.ts";
import { FONTS, MAIN_FONTS } from "./fonts.ts";
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
    Object.entries(FONTS).map(([name, { file }]) => [name, write(name, readFileSync(resolve(file)))]),
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

/** A file of the assets: where it was made, or its bytes. */
type Source = { readonly path: string } | { readonly bytes: Uint8Array };

/** Returns the files that were made when the program was compiled, with those of the story's look in the place of some. */
export async function siteAssets(look?: Look): Promise<Assets> {
  const folder = join(await programFiles(), "assets");
  const own = new Map(readdirSync(folder).map(file => [plainName(file), join(folder, file)]));
  const files = new Map<string, Source>();
  const add = (name: string, source: Source) => {
    files.set(name, source);
    return `/assets/${name}`;
  };
  const addOwn = (name: string) => {
    const path = own.get(name);
    if (path === undefined) throw new Error(`${name} was not made`);
    return add(basename(path), { path });
  };
  for (const { name, bytes } of look?.assets ?? []) add(name, { bytes });
  const replaced = VOICES.filter(voice => look?.fonts[voice] !== undefined);
  for (const [name, { voice }] of Object.entries(FONTS))
    if (voice === undefined || !replaced.includes(voice)) addOwn(name);
  const fonts = VOICES.flatMap(voice => {
    const file = look?.fonts[voice];
    if (file === undefined) return addOwn(MAIN_FONTS[voice]);
    return file === null ? [] : `/assets/${file}`;
  });
  const style = () => {
    if (look === undefined || (look.style === "" && replaced.length === 0)) return addOwn("style.css");
    const sheet = readFileSync(own.get("style.css") ?? "", "utf8").trimEnd();
    const bytes = Buffer.from(`${withoutFonts(sheet, replaced)}${look.style}\n`);
    return add(contentName("style.css", bytes), { bytes });
  };
  const addresses = {
    style: style(),
    early: addOwn("early.js"),
    script: addOwn("site.js"),
    search: addOwn("search.js"),
    icon: look?.icon === undefined ? addOwn("icon.svg") : `/assets/${look.icon.file}`,
    iconType: look?.icon?.type ?? "image/svg+xml",
    fonts,
  };
  const put = (source: Source, path: string) => {
    mkdirSync(dirname(path), { recursive: true });
    if ("path" in source) copyFileSync(source.path, path);
    else writeFileSync(path, source.bytes);
  };
  return {
    addresses,
    write(site) {
      for (const [name, source] of files) put(source, join(site, "assets", name));
    },
    stage(stage) {
      for (const [name, source] of files) {
        const file = `assets/${name}`;
        const hash = sha256("path" in source ? readFileSync(source.path) : source.bytes);
        if (stage.keep(file, hash)) continue;
        put(source, join(stage.path, file));
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

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
