/** The width of a text, without a browser: the widths of the letters of Libre Franklin by class, rounded up. */

/** Letters by their width in em, at weight 700; other weights are narrower. */
const CLASSES: readonly (readonly [letters: string, width: number])[] = [
  [" ", 0.22],
  ["',.:;|!ijlI’‘", 0.3],
  ["()[]`/\\{}-f·", 0.4],
  ['rtJ*"^“”', 0.48],
  ["1zscaev?_y", 0.59],
  ["xuhknobdpqg+<=>#~7FL–2$E", 0.65],
  ["35689STZ40P", 0.71],
  ["BCRUVXYKDGH", 0.76],
  ["NAOQw@&", 0.84],
  ["m%M", 0.96],
  ["W—", 1.08],
];

const WIDTHS = new Map(
  CLASSES.flatMap(([letters, width]) => [...letters].map(each => [each, width] as const)),
);
/** Full-width letters, and those of other scripts at a guess. */
const WIDE = /[\u1100-\u115f\u2e80-\uffe6]/u;

/** Returns the width in the units of the size. Marks that combine with the letter before take no room. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text.normalize("NFC"))
    width += WIDTHS.get(letter) ?? (/\p{M}/u.test(letter) ? 0 : WIDE.test(letter) ? 1.02 : 0.68);
  return Math.ceil(width * size * 1.01);
}
