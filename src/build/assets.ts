/** What the pages need beside HTML: the style sheet, the scripts, the fonts and the icon, made ready for any static host. */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import type { AssetAddresses } from "../views/site.ts";

export interface Assets {
  /** A version follows each name, so that a host may let browsers keep the files. */
  readonly addresses: AssetAddresses;
  /** Writes the files into a folder of a site. */
  readonly write: (output: string) => void;
}

const require = createRequire(import.meta.url);

const FRANKLIN = "@fontsource-variable/libre-franklin/files/libre-franklin";
const SERIF = "@fontsource/source-serif-4/files/source-serif-4";
const ARABIC = "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic";

/**
 * Fonts by the name under which the style sheet asks for them. The sans stands in five weights, which one file with an
 * axis holds; the serif in one, for what is strong in running text is set in the sans.
 */
const FONTS = {
  "libre-franklin.woff2": `${FRANKLIN}-latin-wght-normal.woff2`,
  "libre-franklin-ext.woff2": `${FRANKLIN}-latin-ext-wght-normal.woff2`,
  "source-serif-4.woff2": `${SERIF}-latin-400-normal.woff2`,
  "source-serif-4-ext.woff2": `${SERIF}-latin-ext-400-normal.woff2`,
  "source-serif-4-italic.woff2": `${SERIF}-latin-400-italic.woff2`,
  "source-serif-4-italic-ext.woff2": `${SERIF}-latin-ext-400-italic.woff2`,
  "plex-arabic.woff2": `${ARABIC}-arabic-400-normal.woff2`,
  "plex-arabic-bold.woff2": `${ARABIC}-arabic-700-normal.woff2`,
} as const;

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
