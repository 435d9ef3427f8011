export const frontMatterRules = {
  title: "The lines around the front matter",
  rules: {
    "fence-missing": {
      title: "The front matter does not begin on the first line",
      severity: "error",
      explanation: "An article or a page does not begin with a line `---`, or there is something above it.",
      example: {
        message: "The file does not begin with front matter.",
        hint: "Begin the file with a line `---`, then write the fields as `name: value`, a line `---`, and the text.",
      },
    },
    "fence-unclosed": {
      title: "The front matter has no end",
      severity: "error",
      explanation: "There is no line `---` after the fields, or there is a line that is almost one.",
      example: {
        message:
          "This line looks like the end of the front matter but is not: the end is three hyphens and nothing else.",
        hint: "Write only `---` on the line. If more fields follow, delete the line; if it is part of a text, put that text in quotation marks.",
      },
    },
    "fence-toml": {
      title: "The front matter is TOML",
      severity: "error",
      explanation: "It is between lines of `+++`. Only YAML is read.",
      example: {
        message: "The front matter is TOML, but only YAML is read.",
        hint: "Begin the file with a line `---`, then write the fields as `name: value`, a line `---`, and the text.",
      },
    },
    "fence-json": {
      title: "The front matter is JSON",
      severity: "error",
      explanation: "Only YAML is read.",
      example: {
        message: "The front matter is JSON, but only YAML is read.",
        hint: "Begin the file with a line `---`, then write the fields as `name: value`, a line `---`, and the text.",
      },
    },
    "fence-language": {
      title: "The front matter names a language",
      severity: "error",
      explanation:
        "There is a word after the first `---`. Nothing in an article is run as a program, in any language.",
      example: {
        message:
          'The front matter is marked as "js", but only YAML is read, and nothing in an article is run.',
        hint: "Write only `---` on the first line, and the fields as `name: value` below it.",
      },
    },
    "front-matter-size": {
      title: "The front matter is too long",
      severity: "error",
      explanation: "The fields of an article have more than 100,000 characters.",
      example: {
        message: "The front matter has 120123 characters, but at most 100000 are read.",
        hint: "Move long text into the body, or split the article.",
      },
    },
  },
} as const;
