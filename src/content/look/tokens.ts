/**
 * The tokens of the style sheet that a theme may set, and which of them meet as text and ground. `layouts/styles/ground.css`
 * declares them; a test compares the two, and docs/look.md lists them.
 */

export type Scheme = "light" | "dark";

export const SCHEMES: readonly Scheme[] = ["light", "dark"];

export interface Token {
  /** A colour has one for each scheme. */
  readonly light: string;
  readonly dark: string;
  /** What it is for, in a sentence. */
  readonly what: string;
}

export const COLOURS = {
  "--paper": { light: "#fff", dark: "#0d1317", what: "The ground of the page." },
  "--ink": { light: "#10171d", dark: "#e8eef2", what: "Text." },
  "--soft": { light: "#56626c", dark: "#95a3ad", what: "Text that steps back: dates, labels, notes." },
  "--rule": { light: "#d5dce1", dark: "#2a353d", what: "Lines between parts. They mean nothing." },
  "--tint": { light: "#f1f4f6", dark: "#162027", what: "The ground of a quotation or a notice." },
  "--named": { light: "#0b55b7", dark: "#7fb4ff", what: "A date was named." },
  "--moved": { light: "#b4470a", dark: "#ffa366", what: "A date was moved or missed." },
  "--met": { light: "#1b6e3c", dark: "#7fd09b", what: "A date was met." },
  "--mark": { light: "#ffe9a3", dark: "#5a4706", what: "The ground of words that a reader searches for." },
  "--accent": {
    light: "var(--ink)",
    dark: "var(--ink)",
    what: "The focus, the current page, and the band above the page.",
  },
  "--link": { light: "var(--rule)", dark: "var(--rule)", what: "The line under a link." },
  "--text-link": {
    light: "var(--soft)",
    dark: "var(--soft)",
    what: "The line under a link in running text.",
  },
} as const satisfies Readonly<Record<string, Token>>;

export type Colour = keyof typeof COLOURS;

/** Those that are no colours, with what they are for. Their values are in the style sheet. */
export const OTHER_TOKENS = {
  "--plate": "The ground of a logo that has no file for the dark scheme.",
  "--band": "How high the band above the page is.",
  "--head": "The fonts of headings and labels.",
  "--text": "The fonts of running text.",
  "--measure": "How wide a column of text is at most.",
  "--edge": "The room at both sides of the page.",
  "--dates": "How wide the column of dates is.",
  "--gap": "The room between the dates and the text.",
} as const;

export function isColour(name: string): name is Colour {
  return Object.hasOwn(COLOURS, name);
}

/** Whether Dateline's own style sheet has a token of that name. */
export function isToken(name: string): boolean {
  return isColour(name) || Object.hasOwn(OTHER_TOKENS, name);
}

/** What stands on what, and how strong the contrast must be at least. */
export interface Pair {
  readonly on: Colour;
  readonly is: Colour;
  readonly least: number;
}

/** WCAG 2.2, 1.4.3: text. Large text could do with less, but each of these is small somewhere. */
const TEXT = 4.5;
/** WCAG 2.2, 1.4.11: what shows the focus or a state. */
const SHAPE = 3;

function on(ground: Colour, least: number, ...colours: readonly Colour[]): readonly Pair[] {
  return colours.map(is => ({ is, on: ground, least }));
}

/** Every pair that pages have. `tests/browser/look.test.ts` looks for others. `--rule` and lines under links say nothing alone. */
export const PAIRS: readonly Pair[] = [
  ...on("--paper", TEXT, "--ink", "--soft", "--named", "--moved", "--met", "--accent"),
  ...on("--tint", TEXT, "--ink", "--soft", "--named", "--moved", "--met"),
  ...on("--tint", SHAPE, "--accent"),
  ...on("--mark", TEXT, "--ink"),
  ...on("--ink", TEXT, "--paper"),
  ...on("--accent", TEXT, "--paper"),
];
