/** Colours of CSS, their contrast, and the nearest that has enough of it. The door to culori. */
import { type Color, clampChroma, converter, formatHex, parse, wcagContrast, wcagLuminance } from "culori";

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
 * Returns the colour of the same hue that is nearest in lightness and has enough contrast to each of some others, `undefined` if there
 * is none. Steps are thousandths of the lightness of OKLCH.
 */
export function nearestPassing(colour: Hex, others: readonly Ground[]): Hex | undefined {
  const from = oklch(colour);
  if (from === undefined) return undefined;
  const grounds = others.map(({ colour: ground, least }) => ({ luminance: wcagLuminance(ground), least }));
  const passes = (each: Hex) => {
    const luminance = wcagLuminance(each);
    return grounds.every(ground => contrast(luminance, ground.luminance) >= ground.least);
  };
  for (let step = 0; step <= STEPS; step++)
    for (const l of step === 0 ? [from.l] : [from.l + step / STEPS, from.l - step / STEPS]) {
      if (l < 0 || l > 1) continue;
      const each = hexOf({ ...from, l });
      if (passes(each)) return each;
    }
  return [WHITE, BLACK].find(passes);
}

/** What no step may meet to the last bit. */
const WHITE = "#ffffff";
const BLACK = "#000000";

/** WCAG 2.2, contrast ratio. */
function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const STEPS = 1000;
const oklch = converter("oklch");

function hexOf(colour: Color): Hex {
  return formatHex(clampChroma(colour, "oklch"));
}
