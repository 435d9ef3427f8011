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
  id: id("Its id.", { required: true }),
  label: text("The words readers see.", { required: true }),
} as const;

export type Label = RecordOf<typeof label>;

export const outcome = {
  date: date("When it came about, or was declared.", { required: true }),
  status: oneOf(OUTCOME_STATUSES, "What became of the promise.", { required: true }),
  note: text("What a reader should know."),
  event: reference("The event that settled it."),
  source: text("The source, as article/source.", { example: "bridge-opens/herald" }),
  confidence: confidence("How we know."),
} as const;

export type Outcome = RecordOf<typeof outcome>;

export const deadline = {
  id: id("Id of the deadline: its address is /deadlines/id/.", { required: true }),
  question: text("The question whose answer is a date.", { required: true }),
  label: text("Two or three words for it.", { required: true, example: "End date" }),
  scope: text("What the question covers and what it does not."),
  main: flag("The deadline the story is about; exactly one.", { otherwise: { is: false } }),
  announces: reference("The deadline whose date is to be made public by this one.", { offers: "deadlines" }),
  parts: listOf(recordOf(label, ""), "Parts whose dates are compared only with each other.", {
    otherwise: { is: [] },
  }),
  outcome: recordOf(outcome, "What became of it, once that is known.", { type: "map" }),
} as const;

export type Deadline = RecordOf<typeof deadline>;
