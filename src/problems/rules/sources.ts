export const sourcesRules = {
  title: "Sources, quotes, statements, figures",
  rules: {
    "capture-early": {
      title: "A capture is older than its source",
      severity: "warning",
      explanation: "A page cannot have been captured in an archive before it was published.",
      example: {
        message: "The capture is of 2024-01-01, before the source was published.",
        hint: "Find a capture made after it, or correct `published`.",
      },
    },
    "capture-stamp": {
      title: "A capture has an implausible time",
      severity: "warning",
      explanation:
        "The address of the capture contains a day that does not exist, or midnight to the second, which some tools invent.",
      example: {
        message:
          'The time in "https://archive.example.org/web/20240231101010/https://example.org/x" cannot be the time of a capture.',
        hint: "Open the capture and copy the address that it shows.",
      },
    },
    "source-none": {
      title: "An article has no source",
      severity: "warning",
      explanation: "Readers should be able to check where an article comes from.",
      example: {
        message: "The article has no source.",
        hint: "Add `sources` and below it an entry with `id`, `publisher` and, if there is a page, `url`.",
      },
    },
    "source-unknown": {
      title: "A source is unknown",
      severity: "error",
      explanation:
        "The article does not list this source. A side of a disagreement may name a source of another article, and an outcome in `story.yaml` must: write it as article/source. A build leaves out the sources of a draft with the draft.",
      example: { message: 'This article has no source "hearld".', hint: 'Did you mean "herald"?' },
    },
    "source-duplicate": {
      title: "Two sources of an article have the same id",
      severity: "error",
      explanation: "Every source of an article needs an id of its own.",
      example: {
        message: 'The source "herald" occurs twice in this article.',
        hint: "Delete one of the two, or give it another id.",
      },
    },
    "source-title": {
      title: "A source has both `title` and `about`",
      severity: "error",
      explanation:
        "`title` is the printed headline; `about` is our own description of a source that has none.",
      example: {
        message: "This source has a `title`, so `about` is not shown.",
        hint: "Keep `title` if it is the printed headline. Otherwise keep `about`.",
      },
    },
    "quote-copy": {
      title: "A quotation is not in the kept copy of its source",
      severity: "error",
      explanation: "The copy is `copies/<article>/<source>.<day>.txt`. It is compared word for word.",
      example: {
        message:
          'The copy of the source from 2024-05-03 does not contain these words: "loudly." differs first.',
        hint: "Write the words as the source has them, or keep a newer copy of the source.",
      },
    },
    "copy-name": {
      title: "A kept copy has an invalid name",
      severity: "error",
      explanation: "The name must say which source the file is a copy of.",
      example: {
        message: "The name of this file does not say which source it is a copy of.",
        hint: "Name it copies/<article>/<source>.<day>.txt, such as copies/bridge-opens/herald.2024-05-03.txt.",
      },
    },
    "copy-unknown": {
      title: "A kept copy belongs to no source",
      severity: "error",
      explanation: "No article has the source that the name of the file points to.",
      example: {
        message: 'This is a copy of the source "bridge-opens/times", but no article has that source.',
        hint: "Give the folder the id of the article, and begin the name of the file with the id of the source.",
      },
    },
    "quote-missing": {
      title: "The body does not contain a recorded quotation",
      severity: "error",
      explanation: "Every quotation in `quotes` must also be in the text of the article.",
      example: {
        message: "The body of the article does not contain this quotation.",
        hint: 'Add it to the body as a line that begins with "> ", or delete the record.',
      },
    },
    "quote-altered": {
      title: "The body has other words than the record",
      severity: "error",
      explanation:
        "The words of a quotation in the text and in `quotes` must be the same. If two characters look alike, the message names their codes.",
      example: {
        message: 'The body has "three", but quote 1 of this article has "four".',
        hint: "Write the words as they are recorded, or correct the record. Mark what you leave out with […].",
      },
    },
    "quote-unrecorded": {
      title: "The body has a quotation without a record",
      severity: "error",
      explanation:
        "The quotation has four words or more. [quotations.md](quotations.md) says what counts as a quotation.",
      example: {
        message:
          'This quotation, "This was never in the plan,", has no record in the `quotes` of the article.',
        hint: "Add it to `quotes` with `speaker`, `text` and `source`, or say it in your own words. If it is a title and nobody's words, put it in emphasis: *“…”*.",
      },
    },
    "quote-marks": {
      title: "A quotation mark has no partner",
      severity: "either",
      explanation:
        "The mark opens a quotation that is not closed, closes one that is not open, or is not of the same kind as its partner. If a single mark may be an apostrophe or a letter, this is a warning.",
      example: {
        message: "The mark “ opens a quotation that is not closed.",
        hint: "Write ” where the quotation ends. If it is not a quotation mark, put it between backticks, or write ″ for inches.",
      },
    },
    "quotes-many": {
      title: "An article has too many quotations to compare",
      severity: "error",
      explanation:
        "The body has 2,000 quotations or more, or some are so long that comparing them would take minutes.",
      example: {
        message:
          "The article has too many quotations to compare with their records. This one and those below it are not compared.",
        hint: "Split it into several articles.",
      },
    },
    "quote-number": {
      title: "A statement points to a quote that does not exist",
      severity: "error",
      explanation: "Quotes are counted from 1.",
      example: {
        message: "This article has no quote of that number.",
        hint: "Write 1: the article has one quote.",
      },
    },
    "statement-speaker": {
      title: "A statement has no speaker",
      severity: "error",
      explanation: "A statement must say who made it.",
      example: {
        message: "This statement does not say who made it.",
        hint: "Add `by` with an actor, or `by-text` with words such as: An official, not named, to The Herald.",
      },
    },
    "statement-bound": {
      title: "A statement has a bound but no date",
      severity: "error",
      explanation: "`bound` says how a named date is meant, so it needs `names`.",
      example: {
        message: "A statement that names no date cannot have a `bound`.",
        hint: "Delete the line with `bound`.",
      },
    },
    "figure-range": {
      title: "The values of a figure contradict each other",
      severity: "error",
      explanation: "The figure has both a value and a range, or `min` is larger than `max`.",
      example: { message: "`min` is larger than `max`.", hint: "Swap the two." },
    },
    "correction-same": {
      title: "A correction changes nothing",
      severity: "error",
      explanation: "`was` and `now` have the same words.",
      example: {
        message: "The correction says the same in `was` and in `now`.",
        hint: "Write the old words in `was`, and the words that replace them in `now`.",
      },
    },
    "said-after-source": {
      title: "Words are dated after the source that reports them",
      severity: "warning",
      explanation:
        "A quotation or a statement is dated more than a day after its source was published. Most often a year is mistyped.",
      example: {
        message: "This was said on 2042-08-15, but its source was published before, on 2024-08-16.",
        hint: "Correct `said`, the date of the event, or `published` of the source. If the source was changed later, ignore this warning.",
      },
    },
    "disagreement-sides": {
      title: "A disagreement has only one side",
      severity: "error",
      explanation: "A disagreement needs at least two sides.",
      example: {
        message: "A disagreement needs at least two sides.",
        hint: "Add the other side, or delete the disagreement.",
      },
    },
  },
} as const;
