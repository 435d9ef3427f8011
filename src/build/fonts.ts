/**
 * The fonts of every site, by the name that the style sheet has for each, with where they come from. The sans is used in five
 * weights, which one file with an axis holds; the serif in one, for what is strong in running text is set in the sans.
 */

const FRANKLIN = "@fontsource-variable/libre-franklin/files/libre-franklin";
const SERIF = "@fontsource/source-serif-4/files/source-serif-4";
const ARABIC = "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic";

interface Font {
  readonly file: string;
  /** What it is used for, if a story may have another in its place. */
  readonly voice?: "sans" | "serif";
}

export const FONTS: Readonly<Record<string, Font>> = {
  "libre-franklin.woff2": { file: `${FRANKLIN}-latin-wght-normal.woff2`, voice: "sans" },
  "libre-franklin-ext.woff2": { file: `${FRANKLIN}-latin-ext-wght-normal.woff2`, voice: "sans" },
  "source-serif-4.woff2": { file: `${SERIF}-latin-400-normal.woff2`, voice: "serif" },
  "source-serif-4-ext.woff2": { file: `${SERIF}-latin-ext-400-normal.woff2`, voice: "serif" },
  "source-serif-4-italic.woff2": { file: `${SERIF}-latin-400-italic.woff2`, voice: "serif" },
  "source-serif-4-italic-ext.woff2": { file: `${SERIF}-latin-ext-400-italic.woff2`, voice: "serif" },
  "plex-arabic.woff2": { file: `${ARABIC}-arabic-400-normal.woff2` },
  "plex-arabic-bold.woff2": { file: `${ARABIC}-arabic-700-normal.woff2` },
};

/** Those that every page is set in. */
export const MAIN_FONTS = { sans: "libre-franklin.woff2", serif: "source-serif-4.woff2" } as const;
