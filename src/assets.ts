/** What the pages need beside HTML: the style sheet, the fonts and the icon, made ready for any static host. */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export interface Assets {
  /** Root-relative addresses; a version follows the name, so that a host may let browsers keep them. */
  readonly style: string;
  /** Writes the files into a folder of a site. */
  readonly write: (output: string) => void;
}

const require = createRequire(import.meta.url);

/** Fonts by the name under which the style sheet asks for them. */
const FONTS = {
  "libre-franklin.woff2": "@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2",
  "source-serif-4.woff2": "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  "source-serif-4-italic.woff2":
    "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
} as const;

/** Bundles the style sheet. Throws where it cannot be read: a fault of the house, not of a writer. */
export async function makeAssets(): Promise<Assets> {
  const entry = fileURLToPath(new URL("../layouts/style.css", import.meta.url));
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    logLevel: "silent",
    external: ["*.woff2"],
    target: ["chrome109", "firefox115", "safari16"],
  });
  const style = result.outputFiles[0]?.text ?? "";
  return {
    style: `/assets/style.css?v=${version(style)}`,
    write(output) {
      const folder = join(output, "assets");
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "style.css"), style);
      copyFileSync(fileURLToPath(new URL("../layouts/icon.svg", import.meta.url)), join(folder, "icon.svg"));
      for (const [name, file] of Object.entries(FONTS))
        copyFileSync(require.resolve(file), join(folder, name));
    },
  };
}

/** Eight characters that change when the text does. */
function version(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
