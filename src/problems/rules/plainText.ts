import type { RuleGroup } from "./rule.ts";

export const plainTextRules = {
  title: "Text and fields",
  rules: {
    "text-damaged": {
      title: "A text has damaged letters",
      severity: "either",
      explanation:
        "The letters were read in the wrong encoding, or were lost; or the text has the code of a character, such as `\\u0026`, instead of the character. In the `text` of a quote this is a warning.",
      example: {
        message: '"â€™" is a letter or sign that was read in the wrong encoding.',
        hint: "Write ’ in its place, and save the file as UTF-8.",
      },
    },
    "text-chat": {
      title: "A text has a mark of a chat program",
      severity: "either",
      explanation:
        "Chat programs put such marks where they cite a source. In the `text` of a quote this is a warning.",
      example: {
        message: '"【4†source】" is a mark that a chat program left for a source.',
        hint: "Delete it, and name the source itself: read it and list it under sources.",
      },
    },
    "text-entity": {
      title: "A field has an HTML entity",
      severity: "either",
      explanation:
        "A field is plain text, so readers would see the code instead of the character. In the `text` of a quote this is a warning.",
      example: {
        message: '"&amp;" is the code of HTML for a character, and readers would see the code.',
        hint: "Write & in its place.",
      },
    },
    "text-html": {
      title: "A field has HTML",
      severity: "either",
      explanation: "A field is plain text. In the `text` of a quote this is a warning.",
      example: {
        message: '"<b>in May</b>" is HTML, and readers would see it as it is typed.',
        hint: "Delete the tags: a field holds plain text.",
      },
    },
    "text-comment": {
      title: "A field has a comment",
      severity: "error",
      explanation:
        "Comments of HTML and Obsidian work only in the text of an article. A field is plain text.",
      example: {
        message: "a field has no comments of this kind: readers would see it.",
        hint: "Delete it, or write it on a line of its own that begins with #.",
      },
    },
    "text-markdown": {
      title: "A field has Markdown",
      severity: "either",
      explanation: "A field is plain text. A link is an error; emphasis is a warning.",
      example: {
        message:
          '"*perhaps*" has marks of Markdown, and a field is plain text: readers would see it as it is typed.',
        hint: "Write perhaps in its place; words between backticks may hold such marks.",
      },
    },
    "text-quotes": {
      title: "Quotation marks are part of a value",
      severity: "warning",
      explanation:
        "A whole field is in curly quotation marks. YAML treats them as letters, so readers would see them.",
      example: {
        message: "the quotation marks around this text are a part of it: YAML takes curly ones for letters.",
        hint: "Write The Herald; if readers should see the marks, write '“The Herald”'.",
      },
    },
  },
} as const satisfies RuleGroup;
