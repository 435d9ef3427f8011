/**
 * The fonts of every site, by the name that the style sheet has for each, with where they come from. The sans is used in five
 * weights, which one file with an axis holds; the serif in one, for what is strong in running text is set in the sans.
 */

const FRANKLIN = "@fontsource-variable/libre-franklin/files/libre-franklin";
const SERIF = "@fontsource/source-serif-4/files/source-serif-4";
const ARABIC = "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic";

export const FONTS = {
  "libre-franklin.woff2": `${FRANKLIN}-latin-wght-normal.woff2`,
  "libre-franklin-ext.woff2": `${FRANKLIN}-latin-ext-wght-normal.woff2`,
  "source-serif-4.woff2": `${SERIF}-latin-400-normal.woff2`,
  "source-serif-4-ext.woff2": `${SERIF}-latin-ext-400-normal.woff2`,
  "source-serif-4-italic.woff2": `${SERIF}-latin-400-italic.woff2`,
  "source-serif-4-italic-ext.woff2": `${SERIF}-latin-ext-400-italic.woff2`,
  "plex-arabic.woff2": `${ARABIC}-arabic-400-normal.woff2`,
  "plex-arabic-bold.woff2": `${ARABIC}-arabic-700-normal.woff2`,
} as const;
