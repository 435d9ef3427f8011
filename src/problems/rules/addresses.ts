export const addressesRules = {
  title: "Addresses that last",
  introduction:
    "If the content folder has `addresses.txt`, every address in it is kept. A build with drafts, and the preview, only warn of one that is gone. [publishing.md](publishing.md#addresses-that-last) explains the file.",
  leavesAddresses: true,
  rules: {
    "addresses-many": {
      title: "Too many lines of addresses.txt are wrong",
      severity: "error",
      explanation: "After a thousand of them, the others are not reported.",
      example: {
        message: "More than 1000 lines of this file are wrong. No more are reported.",
        hint: "Correct these, and check again.",
      },
    },
    "address-gone": {
      title: "A published address would disappear",
      severity: "either",
      explanation:
        "Something that was published is not in the story, and no line says what became of it. What is said of an article holds for the event, the quotes and the statements that have their ids from it. Quotes and statements are counted in their article: if one is removed, the last number is gone.",
      example: {
        message:
          'The article "bridge-opens" was published and is no longer in the story, so links to it would break.',
        hint: 'If it has another id now, write "article bridge-opens -> bridge-opened" on this line. If you withdraw it, write "article bridge-opens withdrawn 2026-10-08: REASON".',
      },
    },
    "address-in-use": {
      title: "An address that is in use leads elsewhere",
      severity: "error",
      explanation: "A line says that something has another id or was withdrawn, but it is in the story.",
      example: {
        message: 'The article "bridge-opens" is in the story, so its address cannot lead elsewhere.',
        hint: 'Write only "article bridge-opens" on this line, or remove the article from the story.',
      },
    },
    "address-target": {
      title: "A published address leads to something that the site does not have",
      severity: "error",
      explanation:
        "What comes after `->` is the id of something of the same kind that is published, or one whose own line leads to one.",
      example: {
        message: 'This leads to "bridge-opend", and the site has no article with that id.',
        hint: 'Did you mean "bridge-opened"?',
      },
    },
    "address-line": {
      title: "A line of addresses.txt cannot be read",
      severity: "error",
      explanation:
        "A line is a kind and an id, and for what is gone either `->` and another id, or `withdrawn`, a day, a colon and the reason.",
      example: {
        message: 'What follows the id cannot be read: "=> bridge-opened".',
        hint: 'If it has another id now, write "article bridge-opens -> NEW-ID". If it was withdrawn, write the day and the reason, such as "article bridge-opens withdrawn 2026-10-08: REASON".',
      },
    },
    "address-twice": {
      title: "Two lines say different things of one address",
      severity: "error",
      explanation: "Equal lines do no harm: Git may keep one of each branch.",
      example: {
        message: 'Line 12 says something else of "article bridge-opens".',
        hint: "Keep one of the two lines.",
      },
    },
    "address-unrecorded": {
      title: "A published address is not recorded yet",
      severity: "warning",
      explanation: "Until it is in the file, nobody is warned when it disappears.",
      example: {
        message: '2 published addresses are not in this file, such as "article bridge-opens".',
        hint: "Add them with the command `addresses`, so that they are kept.",
      },
    },
  },
} as const;
