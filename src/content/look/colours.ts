/** Colours of CSS, their contrast, and the nearest that has enough of it. The door to culori. */
import {
  type Color,
  clampChroma,
  converter,
  differenceEuclidean,
  formatHex,
  parse,
  wcagContrast,
} from "culori";

/** An opaque colour as CSS writes it, `#7a1f2b`. What screens of today cannot show is brought near. */
export type Hex = string;

/** Returns the colour that a CSS text is, `undefined` if it is none that can be known beforehand, or not opaque. */
export function colourOf(text: string): Hex | undefined {
  // CSS has no number without # for a colour.
  const colour = /^[\da-f]*$/i.test(text.trim()) ? undefined : parse(text.trim());
  return colour === undefined || (colour.alpha ?? 1) < 1 ? undefined : hexOf(colour);
}

/** From 1, none, to 21: WCAG 2.2, contrast ratio. */
export function contrastOf(a: Hex, b: Hex): number {
  return wcagContrast(a, b);
}

export interface Ground {
  readonly colour: Hex;
  readonly least: number;
}

/**
 * Returns the colour of the same hue that is nearest and has enough contrast to each of some others, `undefined` if there is none.
 * Steps are thousandths of the lightness of OKLCH.
 */
export function nearestPassing(colour: Hex, others: readonly Ground[]): Hex | undefined {
  const from = oklch(colour);
  if (from === undefined) return undefined;
  const found = Array.from({ length: STEPS + 1 }, (_, step) => hexOf({ ...from, l: step / STEPS }))
    .filter(each => others.every(other => contrastOf(each, other.colour) >= other.least))
    .map(each => ({ each, distance: differenceEuclidean("oklab")(colour, each) }));
  return found.reduce<(typeof found)[number] | undefined>(
    (best, next) => (best === undefined || next.distance < best.distance ? next : best),
    undefined,
  )?.each;
}

const STEPS = 1000;
const oklch = converter("oklch");

function hexOf(colour: Color): Hex {
  return formatHex(clampChroma(colour, "oklch"));
}
