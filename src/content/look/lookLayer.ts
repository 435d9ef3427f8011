/** The style sheet that follows from the fields of a look: fonts and the accent, in a layer of its own. */
import type { Hex } from "./colours.ts";
import type { Font } from "./font.ts";
import { VOICES, type Voice } from "./look.ts";

interface Face {
  readonly fonts: { readonly [Name in Voice]: (Font & { readonly file: string }) | null | undefined };
  /** The accent; absent if the story has none. */
  readonly light: Hex | undefined;
  readonly dark: string | undefined;
}

/** What is left of each list of fonts without Dateline's own: letters of other scripts are set as before. */
const FALLBACKS = {
  sans: { token: "--head", family: "Story Sans", others: '"Plex Arabic",system-ui,sans-serif' },
  serif: { token: "--text", family: "Story Serif", others: '"Plex Arabic",Charter,Georgia,serif' },
} as const;

export function lookLayer({ fonts, light, dark }: Face): string {
  const faces: string[] = [];
  const tokens: string[] = [];
  for (const voice of VOICES) {
    const font = fonts[voice];
    if (font === undefined) continue;
    const { token, family, others } = FALLBACKS[voice];
    tokens.push(`${token}:${font === null ? others : `"${family}",${others}`}`);
    if (font === null) continue;
    const weight = font.weights === undefined ? "" : `font-weight:${font.weights.join(" ")};`;
    faces.push(
      `@font-face{font-family:"${family}";src:url(${font.file}) format("woff2");${weight}font-display:swap}`,
    );
  }
  if (light !== undefined)
    tokens.push(`--accent:${light}`, "--link:var(--accent)", "--text-link:var(--accent)", "--band:.375rem");
  if (tokens.length === 0) return "";
  const ofDark =
    dark === undefined
      ? ""
      : `@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){--accent:${dark}}}@media screen{:root[data-theme="dark"]{--accent:${dark}}}`;
  return `@layer look{${faces.join("")}:root{${tokens.join(";")}}${ofDark}}`;
}
