export const articlesRules = {
  title: "Articles and events",
  rules: {
    "article-duplicate": {
      title: "Two articles have the same address",
      severity: "error",
      explanation:
        "The addresses are the same at least on some disks, as with `straße` and `strasse`, `ﬁx` (with the single letter ﬁ) and `fix`, `kız` and `kiz`.",
      example: {
        message: "The address /articles/bridge-opens/ already belongs to content/articles/bridge-opens.md.",
        hint: "Rename one of the files, or give it a `slug`.",
      },
    },
    byline: {
      title: "A byline is more than names",
      severity: "error",
      explanation: "`by` lists each name once, and without the word “By”, which the page writes itself.",
      example: {
        message: "The page itself writes “By” before the names.",
        hint: "Write only Ana Costa.",
      },
    },
    "page-duplicate": {
      title: "Two pages have the same address",
      severity: "error",
      explanation: "The addresses are the same at least on some disks.",
      example: {
        message: "The address /about/ already belongs to content/pages/about.md.",
        hint: "Rename one of the files.",
      },
    },
    "event-duplicate": {
      title: "Two entries describe the same event",
      severity: "error",
      explanation: "The event's id occurs twice, in one article or in two.",
      example: {
        message:
          'The event "harbour-agreement" is already described in content/articles/2024-06-harbour-week.md.',
        hint: "If it is the same event, write `event` instead of `id` and delete all other fields except `date`. Otherwise give it another id.",
      },
    },
    "event-unknown": {
      title: "An event is unknown",
      severity: "error",
      explanation: "No article describes an event with this id.",
      example: {
        message: 'There is no event "harbour-strikes" in any article.',
        hint: 'Did you mean "harbour-strike"?',
      },
    },
    "event-draft": {
      title: "An event is described only in a draft",
      severity: "error",
      explanation: "A build leaves out drafts, so the event would be missing.",
      example: {
        message: 'The event "bridge-opens" is described only in a draft, which a build leaves out.',
        hint: "Delete `status: draft` in that article, or delete this entry.",
      },
    },
    "event-elsewhere": {
      title: "An event is not one of this article",
      severity: "error",
      explanation: "A quote, a statement or a figure can name only an event of its own article.",
      example: {
        message: 'This article has no event "harbour-strike".',
        hint: "Its events are: event-elsewhere.",
      },
    },
    "kind-unknown": {
      title: "A kind is unknown",
      severity: "error",
      explanation: "The kind is not one of the `kinds` in `story.yaml`.",
      example: {
        message: 'There is no kind "delay" in `story.yaml`.',
        hint: "Add it, or use another. There are: announcement, postponement.",
      },
    },
    "kind-alike": {
      title: "Two kinds have the same address on some disks",
      severity: "error",
      explanation: "This happens only if `story.yaml` has no `kinds`.",
      example: {
        message:
          'On some disks, "straße" has the same address as the kind "strasse", so one page would overwrite the other.',
        hint: "Write the same kind in both places, or give one of them another name.",
      },
    },
    "deadline-unknown": {
      title: "A deadline is unknown",
      severity: "error",
      explanation: "The deadline is not one of the `deadlines` in `story.yaml`.",
      example: {
        message: 'There is no deadline "openning" in `story.yaml`.',
        hint: 'Did you mean "opening"?',
      },
    },
    "part-unknown": {
      title: "A part of a deadline is unknown",
      severity: "error",
      explanation: "The deadline has no such part, or has no parts.",
      example: {
        message: 'There is no part "west-side" in `story.yaml`.',
        hint: 'Did you mean "east-side"?',
      },
    },
    "series-unknown": {
      title: "A series is unknown",
      severity: "error",
      explanation: "The series is not one of those in `story.yaml`.",
      example: {
        message: 'There is no series "workers" in `story.yaml`.',
        hint: "Add it, or use another. There are: workers-on-site.",
      },
    },
    "deadline-main": {
      title: "Two deadlines are marked as the main one",
      severity: "error",
      explanation: "The first page can show one main deadline.",
      example: {
        message: 'The deadline "opening" is already marked as the main one.',
        hint: "Keep `main: true` for one of them.",
      },
    },
    "event-alike": {
      title: "Two articles may describe the same event",
      severity: "warning",
      explanation: "The two events have much in common. They are not merged.",
      example: {
        message:
          '"dredging-ends" in another article has the same day, an actor and a source address in common with this event.',
        hint: 'If they are one event, write `dates` and below it "- event: dredging-ends", and delete `date` and the other fields of the event. Otherwise ignore this warning.',
      },
    },
  },
} as const;
