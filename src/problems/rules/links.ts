export const linksRules = {
  title: "Links within the site",
  rules: {
    "links-many": {
      title: "Too many links lead nowhere",
      severity: "error",
      explanation: "After a thousand of them, the others are not checked.",
      example: {
        message: "More than 1000 links lead nowhere. No more are checked.",
        hint: "Correct these, and check again.",
      },
    },
    "link-unknown": {
      title: "A link leads to a page that does not exist",
      severity: "error",
      explanation: "The site has no such page, or a build leaves it out with its draft.",
      example: {
        message: 'This link leads to "/articles/bridge-open/", but the site has no such page.',
        hint: 'Did you mean "/articles/bridge-opens/"?',
      },
    },
    "link-place": {
      title: "A link leads to a place that its page does not have",
      severity: "error",
      explanation:
        "The part of an address after `#` names a place of the page. A heading of a text has a name made of its own words.",
      example: {
        message: 'This link leads to "#the-costs", but this page has no such place.',
        hint: 'Did you mean "#the-cost"?',
      },
    },
    "link-choice": {
      title: "A link selects something that the timeline does not have",
      severity: "error",
      explanation: "The part of an address after `?` selects what the timeline on the first page shows.",
      example: {
        message: 'This link leads to "/?kind=postponements", but the timeline has no kind "postponements".',
        hint: 'Did you mean "kind=postponement"?',
      },
    },
  },
} as const;
