import type { RuleGroup } from "./rule.ts";

export const articlesRules = {
  title: "Articles and events",
  rules: {
    "article-duplicate": {
      title: "Two articles have the same address",
      severity: "error",
      explanation:
        "The addresses are the same at least on some disks, as with `straße` and `strasse`, `ﬁx` (with the single letter ﬁ) and `fix`, `kız` and `kiz`.",
      example: {
        message: "content/articles/bridge-opens.md already has the address /articles/bridge-opens/.",
        hint: "Rename one of the files, or give it a slug: of its own.",
      },
    },
    "page-duplicate": {
      title: "Two pages have the same address",
      severity: "error",
      explanation: "The addresses are the same at least on some disks.",
      example: {
        message: "content/pages/about.md already has the address /about/.",
        hint: "Rename one of the files.",
      },
    },
    "event-duplicate": {
      title: "Two entries describe the same event",
      severity: "error",
      explanation: "The event's id occurs twice, in one article or in two.",
      example: {
        message: 'the event "harbour-agreement" is already told by content/articles/2024-06-harbour-week.md.',
        hint: "If it is the same event, write event: instead of id: and delete its other fields but date:; else give it another id.",
      },
    },
    "event-unknown": {
      title: "An event is unknown",
      severity: "error",
      explanation: "No article describes an event with this id.",
      example: {
        message: 'there is no event "harbour-strikes" in any article.',
        hint: 'Did you mean "harbour-strike"?',
      },
    },
    "event-draft": {
      title: "An event is described only in a draft",
      severity: "error",
      explanation: "A build leaves out drafts, so the event would be missing.",
      example: {
        message: 'the event "bridge-opens" is told by a draft, which a build leaves out.',
        hint: "Delete status: draft in that article, or delete this entry.",
      },
    },
    "event-elsewhere": {
      title: "An event is not one of this article",
      severity: "error",
      explanation: "A quote, a statement or a figure can name only an event of its own article.",
      example: {
        message: 'this article has no event "harbour-strike".',
        hint: "Its events are: event-elsewhere.",
      },
    },
    "kind-unknown": {
      title: "A kind is unknown",
      severity: "error",
      explanation: "The kind is not one of the `kinds` in `story.yaml`.",
      example: {
        message: 'there is no kind "delay" in story.yaml.',
        hint: "Add it, or name another. There are: announcement, postponement.",
      },
    },
    "kind-alike": {
      title: "Two kinds have the same address on some disks",
      severity: "error",
      explanation: "This happens only if `story.yaml` has no `kinds`.",
      example: {
        message:
          'on some disks, the address of "straße" is also that of the kind "strasse"; one page would overwrite the other.',
        hint: "Write the same kind in both places, or give one another name.",
      },
    },
    "deadline-unknown": {
      title: "A deadline is unknown",
      severity: "error",
      explanation: "The deadline is not one of the `deadlines` in `story.yaml`.",
      example: { message: 'there is no deadline "openning" in story.yaml.', hint: 'Did you mean "opening"?' },
    },
    "part-unknown": {
      title: "A part of a deadline is unknown",
      severity: "error",
      explanation: "The deadline has no such part, or has no parts.",
      example: { message: 'there is no part "west-side" in story.yaml.', hint: 'Did you mean "east-side"?' },
    },
    "series-unknown": {
      title: "A series is unknown",
      severity: "error",
      explanation: "The series is not one of those in `story.yaml`.",
      example: {
        message: 'there is no series "workers" in story.yaml.',
        hint: "Add it, or name another. There are: workers-on-site.",
      },
    },
    "deadline-main": {
      title: "Two deadlines are marked as the main one",
      severity: "error",
      explanation: "The first page can show one main deadline.",
      example: {
        message: 'the deadline "opening" is marked main already.',
        hint: "Keep main: true on one of them.",
      },
    },
    "event-alike": {
      title: "Two articles may describe the same event",
      severity: "warning",
      explanation: "The two events have much in common. They are not merged.",
      example: {
        message:
          '"dredging-ends", told by another article, has the same day, an actor and a source address in common with this event.',
        hint: 'If they are one event, write dates: and below it "- event: dredging-ends", and delete date: and the other fields of the event; else leave it.',
      },
    },
  },
} as const satisfies RuleGroup;
