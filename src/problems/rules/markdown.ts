export const markdownRules = {
  title: "Markdown",
  introduction:
    "[markdown.md](markdown.md) lists which Markdown works. These rules report what readers would see as it is typed, or as something else than is meant: an error if the page would look broken, a warning if it may be meant. A backslash before the first sign, or backticks around it, marks it as text.",
  leavesAddresses: true,
  rules: {
    "markdown-address": {
      title: "A link has an address that is not allowed",
      severity: "error",
      explanation: "Examples are `javascript:`, `data:` and another host without a scheme.",
      example: {
        message: 'This link leads to "data:text/html;base64,AAAA", which is not allowed on a page.',
        hint: "Write an address that begins with https://, http://, mailto:, # or /.",
      },
    },
    "markdown-image": {
      title: "The text has an image",
      severity: "error",
      explanation: "Articles have no images.",
      example: {
        message: "Articles cannot have images.",
        hint: "Delete it. If the picture is on the web, link to it, such as [a photo](https://example.org/photo.jpg).",
      },
    },
    "markdown-link": {
      title: "A link is not read as a link",
      severity: "error",
      explanation:
        "Its address has a space, its brackets are swapped or not closed, its name is not defined, or it has no words.",
      example: {
        message: 'No line gives an address to "plna", so readers would see the brackets.',
        hint: "Write [plan][plan].",
      },
    },
    "markdown-definition": {
      title: "A link definition is not used",
      severity: "error",
      explanation:
        "The line gives a name to an address, but no link uses the name; or the line continues a paragraph, so that readers would see it.",
      example: {
        message:
          "This line gives a name to an address, but no link uses the name, so readers would not see the line.",
        hint: "Delete it, or write [words][name] with its name. If it is meant as text, put a backslash before it.",
      },
    },
    "markdown-bare-address": {
      title: "A web address is not a link",
      severity: "warning",
      explanation: "Readers would see the address but could not follow it.",
      example: {
        message: "Readers would see this address but could not follow it.",
        hint: "Write <https://example.org/plan_b_c>, or link words to it: [words](https://example.org/plan_b_c).",
      },
    },
    "markdown-wiki": {
      title: "A link is written as in a wiki",
      severity: "error",
      explanation: "Obsidian and wikis read it as a link. Here readers would see it as it is typed.",
      example: {
        message:
          '"[[2024-05-02-bridge-opens|the opening]]" is a wiki link, and readers would see it as it is typed.',
        hint: "Write [the opening](/articles/bridge-opens/), if you mean that article.",
      },
    },
    "markdown-footnote": {
      title: "The text has a footnote",
      severity: "error",
      explanation: "Articles have no footnotes.",
      example: {
        message: '"[^1]" is a footnote, but articles have none: readers would see it as it is typed.',
        hint: "Link words of the sentence to the source instead, as in [words](https://example.org), or list it in `sources`. Also delete the line that begins with [^1]:.",
      },
    },
    "markdown-citation": {
      title: "A number in brackets looks like a source",
      severity: "warning",
      explanation: "Articles do not number their sources.",
      example: {
        message: '"[1]" looks like the number of a source, but articles do not number their sources.',
        hint: "Name the source in the sentence, or link words to it. If it is meant as text, put a backslash before its first sign: \\[1].",
      },
    },
    "markdown-emphasis": {
      title: "Asterisks or underscores are not read as emphasis",
      severity: "either",
      explanation: "They mark nothing, or they mark something between two numbers.",
      example: {
        message: '"**" is not read as emphasis, so readers would see its signs.',
        hint: "Put the signs directly before the first and after the last of whole words, as in **two words**. To print a sign, put a backslash before it.",
      },
    },
    "markdown-heading": {
      title: "A heading is not read as one, or a line becomes one by accident",
      severity: "either",
      explanation:
        "The signs of a heading are not read as such. A line of hyphens or equals signs that turns the text above it into a heading is a warning.",
      example: {
        message: "The line of hyphens below makes this text a heading.",
        hint: "If it is a heading, write ## before it and delete the hyphens. Otherwise put an empty line above the hyphens.",
      },
    },
    "markdown-code": {
      title: "An indented line becomes code",
      severity: "warning",
      explanation: "A line that is indented by four spaces or a tab is printed as code.",
      example: {
        message:
          "Four spaces or a tab at the beginning of a line make it code, which is printed as it is typed.",
        hint: "Delete the spaces. If it is code, write a line of three backticks above it and one below it.",
      },
    },
    "markdown-fence": {
      title: "Code is not closed",
      severity: "error",
      explanation: "The code begins with a line of backticks, but has no such line at its end.",
      example: {
        message: "The code that begins here is not closed, so everything after it is printed as code.",
        hint: "Write a line ``` after the last line of the code.",
      },
    },
    "markdown-table": {
      title: "A table is not read as intended",
      severity: "either",
      explanation:
        "A row has more cells than its table, or a table is not read as one. A line below a table that becomes a row of it is a warning.",
      example: {
        message: "The table has 2 columns, so the rest of this row would be lost.",
        hint: "Delete the cell, or add a cell to the first two rows. To print a bar, write \\|.",
      },
    },
    "markdown-nesting": {
      title: "Lists or quotes are nested too deep",
      severity: "error",
      explanation: "Only the first line of a body that is nested too deep is reported.",
      example: {
        message:
          "This is nested too deep to be printed: at most eight lists can be in each other, and at most 17 marks >.",
        hint: "Delete some of the marks or spaces before it.",
      },
    },
    "markdown-comment": {
      title: "A comment is not closed",
      severity: "error",
      explanation: "A comment, `<!-- … -->` or `%% … %%`, needs an end. Readers never see a closed comment.",
      example: {
        message: "The comment that begins here is not closed, or not before the next one begins.",
        hint: "Write --> at its end. In a heading or a table, write it on the same line.",
      },
    },
    "markdown-html": {
      title: "The text has HTML",
      severity: "warning",
      explanation: "HTML is not interpreted: readers see it as it is typed.",
      example: {
        message: '"<b>in May</b>" is HTML, and readers would see it as it is typed.',
        hint: "Write **words**. If it is meant as text, put it between backticks.",
      },
    },
    "markdown-foreign": {
      title: "The text has signs of another program",
      severity: "either",
      explanation:
        "Examples are struck or highlighted text, task boxes, shortcodes and formulas. If the signs may be meant, this is a warning.",
      example: {
        message:
          '"~~40~~" is struck text in another dialect of Markdown, and readers would see it as it is typed.',
        hint: "Delete it, and say in `corrections` what was wrong. If it is meant as text, put a backslash before its first sign.",
      },
    },
  },
} as const;
