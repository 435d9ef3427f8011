export const lookRules = {
  title: "The look",
  introduction:
    "These rules are about `look` in `story.yaml` and the files in the folder `look`: see [look.md](look.md). Colours, fonts, a logo and a style sheet of a story cannot make its pages unreadable, run anything or ask another host.",
  leavesAddresses: true,
  rules: {
    "look-file": {
      title: "A file of the look is missing",
      severity: "error",
      explanation:
        "`look` or the style sheet names a file that is not in the folder `look`, or the name leads out of that folder. Capitals and small letters are different letters. Also reported: `logo-dark` without `logo`, and `accent-dark` without `accent`.",
      example: { message: 'There is no file "logo.svg" in `look/`.', hint: 'Did you mean "Logo.svg"?' },
    },
    "look-kind": {
      title: "A file of the look is of another kind",
      severity: "error",
      explanation:
        "The bytes of a file say what it is, not its name. A logo is SVG, PNG, WebP, JPEG or AVIF, an icon is SVG, PNG or ICO, and a font is WOFF2.",
      example: {
        message: "This font is TrueType, not WOFF2.",
        hint: "Convert it to WOFF2, or ask the font's maker for that file.",
      },
    },
    "look-drawing": {
      title: "An SVG drawing holds more than a picture",
      severity: "either",
      explanation:
        "Somebody may open the drawing by itself, so nothing in it may run or load: no scripts, no `onclick` and the like, no other documents and pictures, no addresses outside the drawing, no entities. These are errors. Animations and what SVG does not have are left out with a warning. What an editor notes for itself is left out without one.",
      example: { message: "The drawing has `onload`, which runs a script.", hint: "Delete it." },
    },
    "look-colour": {
      title: "A colour cannot be read",
      severity: "error",
      explanation:
        "The contrast is worked out before anybody sees the page, so a colour must be known then: one opaque colour in a notation of CSS, without `currentColor`, `color-mix()` or an alpha below 1. In a style sheet, `var()` may name another token.",
      example: {
        message: '"brandred" is not one opaque colour of CSS.',
        hint: 'Write it as "#7a1f2b", in quotation marks, or as oklch(45% 0.12 20) or darkred.',
      },
    },
    "look-contrast": {
      title: "A colour cannot be read on its ground",
      severity: "error",
      explanation:
        "Text needs a contrast of 4.5:1 to its ground, and a mark such as the outline of the focus 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). This holds in the light and in the dark scheme, which readers choose. The suggested colour has the same hue and passes on every ground that the token meets.",
      example: {
        message:
          "In the light scheme, `--accent` #f2a900 on `--paper` #ffffff has a contrast of 2:1, but text needs 4.5:1.",
        hint: "The nearest colour that passes is #9f6d00 for `--accent`.",
      },
    },
    "look-token": {
      title: "A token is set in a way that cannot be followed",
      severity: "either",
      explanation:
        "Tokens of the whole page are set in `:root`, and those of the dark scheme in `@media (prefers-color-scheme: dark)` around it, without `!important` and in no animation. Dateline makes such rules hold for the reader's choice on the page too. A custom property that nothing uses and that is almost a token is a warning.",
      example: { message: "Nothing uses `--papper`.", hint: 'Did you mean "--paper"?' },
    },
    "look-css": {
      title: "The style sheet is broken",
      severity: "error",
      explanation:
        "A browser passes over what it does not understand, and often over more than that, without a word. A nested rule begins with `&`.",
      example: {
        message: "The style sheet is broken: what is opened here is never closed.",
        hint: "Correct it: a browser would pass over this, or over more than this.",
      },
    },
    "look-address": {
      title: "The style sheet asks another host",
      severity: "error",
      explanation:
        "A page asks nothing of other hosts, which would learn who reads it. An address in a style sheet is the name of a file in the folder `look`: no other host, no `data:`, no `@import`, and nothing that a browser works out with `var()`.",
      example: {
        message:
          '"https://fonts.example/brand.woff2" is an address outside the site. A page asks nothing of other hosts.',
        hint: "Put the file into `look/` and write its name, such as url(pattern.svg).",
      },
    },
    "look-footer": {
      title: "The foot of the pages has what only a page can have",
      severity: "error",
      explanation:
        "The foot is on every page. It has no headings and no fields, and its links begin with `/` or are web or mail addresses.",
      example: {
        message: "This link would lead somewhere else from every page.",
        hint: "Write the address from the first /, such as /about/.",
      },
    },
  },
} as const;
