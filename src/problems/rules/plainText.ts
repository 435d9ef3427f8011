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
        hint: "Write ’ instead, and save the file as UTF-8.",
      },
    },
    "text-chat": {
      title: "A text has a mark of a chat program",
      severity: "either",
      explanation:
        "Chat programs put such marks where they cite a source. In the `text` of a quote this is a warning.",
      example: {
        message: '"【4†source】" is a mark that a chat program left instead of a source.',
        hint: "Delete it. Read the source itself, and list it in `sources`.",
      },
    },
    "text-entity": {
      title: "A field has an HTML entity",
      severity: "either",
      explanation:
        "A field is plain text, so readers would see the code instead of the character. In the `text` of a quote this is a warning.",
      example: {
        message: '"&amp;" is an HTML entity, so readers would see the code instead of the character.',
        hint: "Write & instead.",
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
        message: "A field has no comments of this kind, so readers would see it.",
        hint: "Delete it, or write it on a line of its own that begins with #.",
      },
    },
    "text-markdown": {
      title: "A field has Markdown",
      severity: "either",
      explanation: "A field is plain text. A link is an error; emphasis is a warning.",
      example: {
        message:
          '"*perhaps*" has signs of Markdown, but a field is plain text: readers would see it as it is typed.',
        hint: "Write perhaps instead. Words between backticks may have such signs.",
      },
    },
    "text-quotes": {
      title: "Quotation marks are part of a value",
      severity: "warning",
      explanation:
        "A whole field is in curly quotation marks. YAML treats them as letters, so readers would see them.",
      example: {
        message:
          "The quotation marks around this text are part of it, because YAML treats curly ones as letters.",
        hint: "Write The Herald. If readers should see the marks, write '“The Herald”'.",
      },
    },
  },
} as const;
