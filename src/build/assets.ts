/** What the pages need beside HTML: the style sheet, the scripts, the fonts and the icon, made ready for any static host. */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import type { AssetAddresses } from "../views/site.ts";
import { FONTS } from "./assetFiles.ts";

export interface Assets {
  /** A version follows each name, so that a host may let browsers keep the files. */
  readonly addresses: AssetAddresses;
  /** Writes the files into a folder of a site. */
  readonly write: (output: string) => void;
}

const require = createRequire(import.meta.url);

/** Bundles the style sheet and the scripts. Throws where it cannot be read: a fault of the house, not of a writer. */
export async function makeAssets(): Promise<Assets> {
  const [style, early, script, search] = await Promise.all([
    bundle("style.css", { external: ["*.woff2"] }),
    bundle("client/early.ts", { format: "iife" }),
    bundle("client/site.ts", { format: "iife" }),
    // A module, for the script imports it when it is needed.
    bundle("client/search.ts", { format: "esm" }),
  ]);
  const files = { "style.css": style, "early.js": early, "site.js": script, "search.js": search };
  const address = (name: keyof typeof files) => `/assets/${name}?v=${version(files[name])}`;
  return {
    addresses: {
      style: address("style.css"),
      early: address("early.js"),
      script: address("site.js"),
      search: address("search.js"),
    },
    write(output) {
      const folder = join(output, "assets");
      mkdirSync(folder, { recursive: true });
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      copyFileSync(
        fileURLToPath(new URL("../../layouts/icon.svg", import.meta.url)),
        join(folder, "icon.svg"),
      );
      for (const [name, file] of Object.entries(FONTS))
        copyFileSync(require.resolve(file), join(folder, name));
    },
  };
}

/** One file for browsers, from an entry under `layouts/`. */
async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`../../layouts/${entry}`, import.meta.url))],
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

/** Eight characters that change when the text does. */
function version(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
