import type { RuleGroup } from "./rule.ts";

export const sourcesRules = {
  title: "Sources, quotes, statements, figures",
  rules: {
    "capture-early": {
      title: "A capture is older than its source",
      severity: "warning",
      explanation: "A page cannot have been captured in an archive before it was published.",
      example: {
        message: "the capture is of 2024-01-01, before the source was published.",
        hint: "Find a capture made after it, or correct published:.",
      },
    },
    "capture-stamp": {
      title: "A capture has an implausible time",
      severity: "warning",
      explanation:
        "The address of the capture contains a day that does not exist, or midnight to the second, which some tools invent.",
      example: {
        message:
          'the time in "https://archive.example.org/web/20240231101010/https://example.org/x" is not one at which a page was captured.',
        hint: "Open the capture and copy the address that it shows.",
      },
    },
    "source-none": {
      title: "An article has no source",
      severity: "warning",
      explanation: "Readers should be able to check where an article comes from.",
      example: {
        message: "the article names no source.",
        hint: "Add sources: and below it an entry with id:, publisher: and, where there is one, url:.",
      },
    },
    "source-unknown": {
      title: "A source is unknown",
      severity: "error",
      explanation:
        "The article does not list this source. A side of a disagreement may name a source of another article, and an outcome in `story.yaml` must: write it as article/source. A build leaves out the sources of a draft with the draft.",
      example: { message: 'this article has no source "hearld".', hint: 'Did you mean "herald"?' },
    },
    "source-duplicate": {
      title: "Two sources of an article have the same id",
      severity: "error",
      explanation: "Every source of an article needs an id of its own.",
      example: {
        message: 'the source "herald" stands in this article twice.',
        hint: "Delete one of the two, or give it another id.",
      },
    },
    "source-title": {
      title: "A source has both `title` and `about`",
      severity: "error",
      explanation:
        "`title` is the printed headline; `about` is our own description of a source that has none.",
      example: {
        message: "this source has a title, so about is not shown.",
        hint: "Keep title: if it is the printed headline, else about:.",
      },
    },
    "quote-copy": {
      title: "A quotation is not in the kept copy of its source",
      severity: "error",
      explanation: "The copy is `copies/<article>/<source>.<day>.txt`. It is compared word for word.",
      example: {
        message:
          'the copy of the source kept on 2024-05-03 does not hold these words: "loudly." differs first.',
        hint: "Write the words as the source has them, or keep a newer copy of it.",
      },
    },
    "copy-name": {
      title: "A kept copy has an invalid name",
      severity: "error",
      explanation: "The name must say which source the file is a copy of.",
      example: {
        message: "this is not named as a kept copy of a source.",
        hint: "Name it copies/<article>/<source>.<day>.txt, such as copies/bridge-opens/herald.2024-05-03.txt.",
      },
    },
    "copy-unknown": {
      title: "A kept copy belongs to no source",
      severity: "error",
      explanation: "No article has the source that the name of the file points to.",
      example: {
        message: 'no article lists the source "bridge-opens/times" that this is a copy of.',
        hint: "Name the folder after the id of the article, and begin the file's name with the id of the source.",
      },
    },
    "quote-missing": {
      title: "The body does not contain a recorded quotation",
      severity: "error",
      explanation: "Every quotation in `quotes` must also be in the text of the article.",
      example: {
        message: "the body of the article does not print this quotation.",
        hint: 'Add it to the body as a line that begins with "> ", or delete the record.',
      },
    },
    "quote-altered": {
      title: "The body has other words than the record",
      severity: "error",
      explanation:
        "The words of a quotation in the text and in `quotes` must be the same. If two characters look alike, the message names their codes.",
      example: {
        message: 'the body prints "three" where quote 1 of this article has "four".',
        hint: "Print the words as they are recorded, or correct the record; mark what you leave out with […].",
      },
    },
    "quote-unrecorded": {
      title: "The body has a quotation without a record",
      severity: "error",
      explanation:
        "The quotation has four words or more. [quotations.md](quotations.md) says what counts as a quotation.",
      example: {
        message: 'this quotation, "This was never in the plan,", has no record among the article\'s quotes.',
        hint: "Add it to quotes: with speaker, text and source, or say it in your own words; if it is a title and nobody's words, put it in emphasis: *“…”*.",
      },
    },
    "quote-marks": {
      title: "A quotation mark has no partner",
      severity: "either",
      explanation:
        "The mark opens a quotation that is not closed, closes one that is not open, or is not of the same kind as its partner. If a single mark may be an apostrophe or a letter, this is a warning.",
      example: {
        message: "the mark “ opens a quotation that is not closed.",
        hint: "Write ” where the quotation ends; if it is no quotation mark write it between backticks, or ″ for inches.",
      },
    },
    "quotes-many": {
      title: "An article has too many quotations to compare",
      severity: "error",
      explanation:
        "The body has 2,000 quotations or more, or some are so long that comparing them would take minutes.",
      example: {
        message:
          "the article prints more quotations than can be compared with their records; this one and those below it are not.",
        hint: "Split it into several articles.",
      },
    },
    "quote-number": {
      title: "A statement points to a quote that does not exist",
      severity: "error",
      explanation: "Quotes are counted from 1.",
      example: {
        message: "this article has no quote of that number.",
        hint: "Write 1: the article has one quote.",
      },
    },
    "statement-speaker": {
      title: "A statement has no speaker",
      severity: "error",
      explanation: "A statement must say who made it.",
      example: {
        message: "this statement does not say who made it.",
        hint: "Add by: with an actor, or by-text: with words such as An official, not named, to The Herald.",
      },
    },
    "statement-bound": {
      title: "A statement has a bound but no date",
      severity: "error",
      explanation: "`bound` says how a named date is meant, so it needs `names`.",
      example: { message: "a statement that names no date has no bound.", hint: "Delete the line bound:." },
    },
    "figure-range": {
      title: "The values of a figure contradict each other",
      severity: "error",
      explanation: "The figure has both a value and a range, or `min` is larger than `max`.",
      example: { message: "min is larger than max.", hint: "Exchange the two." },
    },
    "correction-same": {
      title: "A correction changes nothing",
      severity: "error",
      explanation: "`was` and `now` have the same words.",
      example: {
        message: "what the article says now is what it said before.",
        hint: "Write under was: what stood there, under now: what stands there instead.",
      },
    },
    "said-after-source": {
      title: "Words are dated after the source that reports them",
      severity: "warning",
      explanation:
        "A quotation or a statement is dated more than a day after its source was published. Most often a year is mistyped.",
      example: {
        message: "this was said on 2042-08-15, and its source was published before, on 2024-08-16.",
        hint: "Correct said:, the event's date, or published: of the source; leave it if the source was changed later.",
      },
    },
    "disagreement-sides": {
      title: "A disagreement has only one side",
      severity: "error",
      explanation: "A disagreement needs at least two sides.",
      example: {
        message: "a disagreement has at least two sides.",
        hint: "Add the other side, or delete the disagreement.",
      },
    },
  },
} as const satisfies RuleGroup;
