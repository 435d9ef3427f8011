/** A date that is promised. */
import {
  confidence,
  date,
  flag,
  id,
  listOf,
  oneOf,
  type RecordOf,
  recordOf,
  reference,
  text,
} from "./field.ts";

/** `met-late` and `missed` are outcomes that somebody declared; `superseded` means another deadline took its place. */
export const OUTCOME_STATUSES = ["met", "met-late", "partly-met", "missed", "superseded"] as const;
export type OutcomeStatus = (typeof OUTCOME_STATUSES)[number];

/** Something with an id that readers know by words: a part of a deadline, a kind of event. */
export const label = {
  id: id("The id.", { required: true }),
  label: text("The words that readers see.", { required: true }),
} as const;

export type Label = RecordOf<typeof label>;

export const outcome = {
  date: date("The date on which it happened or was declared.", { required: true }),
  status: oneOf(OUTCOME_STATUSES, "Whether the promise was kept, and how.", { required: true }),
  note: text("What readers should know about the outcome."),
  event: reference("The event that decided the outcome."),
  source: text("The source, written as `article/source`.", { example: "bridge-opens/herald" }),
  confidence: confidence("How we know the outcome."),
} as const;

export type Outcome = RecordOf<typeof outcome>;

export const deadline = {
  id: id("The id of the deadline, which is a part of its address: `/deadlines/<id>/`.", { required: true }),
  question: text("The question whose answer is a date.", { required: true }),
  label: text("A short name of two or three words.", { required: true, example: "End date" }),
  scope: text("What the question covers and what it does not."),
  main: flag(
    "Whether the story is about this deadline. At most one deadline can have `true`. If none has it, the first deadline is the main one.",
    {
      otherwise: { is: false },
    },
  ),
  announces: reference(
    "Another deadline, if this one is the day on which the date of that one is to be announced.",
    { offers: "deadlines" },
  ),
  parts: listOf(
    recordOf(label, ""),
    "The parts of the deadline. The dates of a part are compared only with each other.",
    {
      otherwise: { is: [] },
    },
  ),
  outcome: recordOf(outcome, "The result, once it is known.", { type: "map" }),
} as const;

export type Deadline = RecordOf<typeof deadline>;
