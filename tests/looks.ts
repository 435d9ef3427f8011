/** Stories with a look of their own: the bridge, in three faces. */
import { copyFileSync, cpSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { copyOf } from "./folders.ts";
import { BRIDGE } from "./stories.ts";

/** Each has a logo of another shape: wide, square, tall. */
export const LOOKS = ["gazette", "harbour", "notebook"] as const;

export type LookName = (typeof LOOKS)[number];

const FOLDER = "tests/fixtures/looks";

/** A copy of the story of the bridge with a look. Its font is that of a package, as files of a story would be. */
export function storyWithLook(name: LookName): string {
  const story = readFileSync(join(BRIDGE, "story.yaml"), "utf8");
  const content = copyOf(BRIDGE, {
    "story.yaml": `${story}\n${readFileSync(join(FOLDER, name, "look.yaml"), "utf8")}`,
  });
  cpSync(join(FOLDER, name, "look"), join(content, "look"), { recursive: true });
  const font = "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-500-normal.woff2";
  if (name === "gazette")
    copyFileSync(createRequire(import.meta.url).resolve(font), join(content, "look", "brand.woff2"));
  return content;
}
