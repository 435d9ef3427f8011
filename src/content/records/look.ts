/** `look` in story.yaml: the story's own face. */
import { colour, fileName, fileNameOrNone, type RecordOf, recordOf } from "./field.ts";

const fonts = {
  sans: fileNameOrNone(
    "The font of headings and labels: a WOFF2 file, or `none` for the fonts of the reader's system.",
  ),
  serif: fileNameOrNone(
    "The font of running text: a WOFF2 file, or `none` for the fonts of the reader's system.",
  ),
} as const;

export const look = {
  logo: fileName("The logo at the head of every page, instead of the title: SVG, PNG, WebP, JPEG or AVIF.", {
    example: "logo.svg",
  }),
  logoDark: fileName("The logo on a dark ground. Without it, the logo is on a white plate there."),
  icon: fileName("The sign on the tab of a browser: SVG, PNG or ICO.", { example: "icon.svg" }),
  accent: colour(
    "The story's colour, for the focus, the current page, the lines under links and a band above the page.",
  ),
  accentDark: colour("The story's colour on a dark ground.", {
    default: "made from `accent`",
  }),
  fonts: recordOf(fonts, "The story's fonts.", { type: "map" }),
  style: fileName("A style sheet that comes after Dateline's.", { example: "theme.css" }),
  footer: fileName("Markdown at the foot of every page.", { example: "footer.md" }),
} as const;

export type WrittenLook = RecordOf<typeof look>;
