/** The state of a deadline on a day: the date in force, whether it is overdue, the outcome and how late it was. */

import type { Outcome, OutcomeStatus } from "../../content/records/deadline.ts";
import type { Id } from "../../content/records/field.ts";
import { addDays, daysBetween } from "../../date/calendar.ts";
import { compareDays, rangeBetween, shiftOf } from "./claim.ts";
import type { LedgerRow } from "./ledgerRow.ts";
import type { DayRange } from "./span.ts";

/**
 * `open`: the date in force has not passed, or none was ever set; `postponed`: it was withdrawn and none was set
 * since; `overdue`: its day is over and there is no outcome. The rest are outcomes, as the story declares them.
 */
export type DeadlineState = "open" | "postponed" | "overdue" | OutcomeStatus;

export interface Standing {
  readonly state: DeadlineState;
  /** The row whose date is in force; `null` if there is none, and once there is an outcome. */
  readonly inForce: LedgerRow | null;
  /** The first day after the date in force; null unless overdue. */
  readonly overdueSince: string | null;
  readonly daysOverdue: number | null;
  readonly outcome: ReachedOutcome | null;
  /** The first row that set a date, and the last one; `null` if nobody has set a date. */
  readonly firstPromise: LedgerRow | null;
  readonly lastPromise: LedgerRow | null;
  /** How often the date that was set moved, later or earlier. Reports, proposals and repetitions do not count. */
  readonly moves: number;
  /** From the first date that was set to the last; `null` if none was, or if the two are a floor and a limit. */
  readonly shift: DayRange | null;
  readonly lastWord: LedgerRow | null;
  readonly daysSinceLastWord: number | null;
  /** The last statement that called it met or missed. It closes nothing: only the outcome of the story does. */
  readonly declared: LedgerRow | null;
}

export interface ReachedOutcome extends Outcome {
  /** Against the first date that was set or, if none was, the first that was named. */
  readonly againstFirst: Lateness | null;
  /** Against the last date that was set before the outcome. */
  readonly againstLast: Lateness | null;
}

export interface Lateness {
  readonly statement: Id;
  /** Whether that date was set, not only reported or proposed. */
  readonly firm: boolean;
  /** The last day on which the promise would have been kept. */
  readonly limit: string;
  /** From the limit to the outcome; negative: before it. */
  readonly days: DayRange;
  /** The days by which it was late; `null` if it was in time. */
  readonly late: DayRange | null;
  readonly about: boolean;
}

/** `reached` is the outcome if it is known today. Rows are those of one part, in the order they were said. */
export function standingOf(rows: readonly LedgerRow[], reached: Outcome | null, today: string): Standing {
  const promises = rows.filter(row => row.stood !== null);
  const firstPromise = promises[0] ?? null;
  const lastPromise = promises.at(-1) ?? null;
  const inForce = lastPromise?.stood?.until === null ? lastPromise : null;
  const limit = inForce?.claim?.latest ?? null;
  const overdue = limit !== null && compareDays(limit, today) < 0;
  const lastWord = rows.at(-1) ?? null;
  return {
    state: stateOf(reached, overdue, lastPromise, rows),
    inForce,
    overdueSince: overdue ? addDays(limit, 1) : null,
    daysOverdue: overdue ? daysBetween(limit, today) : null,
    outcome: reached && {
      ...reached,
      againstFirst: latenessOf(firstPromise ?? rows.find(row => row.claim !== null) ?? null, reached),
      againstLast: latenessOf(lastPromise, reached),
    },
    firstPromise,
    lastPromise,
    moves: promises.slice(1).filter(row => row.move === "later" || row.move === "earlier").length,
    shift: shiftBetween(firstPromise, lastPromise),
    lastWord,
    daysSinceLastWord: lastWord?.known == null ? null : daysBetween(lastWord.known, today),
    declared: rows.findLast(row => row.move === "met" || row.move === "missed") ?? null,
  };
}

function stateOf(
  reached: Outcome | null,
  overdue: boolean,
  lastPromise: LedgerRow | null,
  rows: readonly LedgerRow[],
): DeadlineState {
  if (reached !== null) return reached.status;
  if (overdue) return "overdue";
  if (lastPromise !== null) return lastPromise.stood?.ended === "withdrawal" ? "postponed" : "open";
  return rows.some(row => row.statement.status === "postponed") ? "postponed" : "open";
}

function latenessOf(row: LedgerRow | null, { date }: Outcome): Lateness | null {
  const claim = row?.claim;
  const from = date.from ?? date.to;
  const to = date.to ?? date.from;
  if (!row || !claim || claim.latest === null || from === null || to === null) return null;
  const days = rangeBetween({ from: claim.latest, to: claim.latest }, { from, to });
  return {
    statement: row.statement.id,
    firm: row.firm,
    limit: claim.latest,
    days,
    late: days[1] > 0 ? [Math.max(days[0], 0), days[1]] : null,
    about: claim.fuzzy || date.approximate || date.uncertain,
  };
}

function shiftBetween(first: LedgerRow | null, last: LedgerRow | null): DayRange | null {
  if (!first?.claim || !last?.claim) return null;
  if ((first.claim.latest === null) !== (last.claim.latest === null)) return null;
  const { kind, days } = shiftOf(first.claim, last.claim);
  return kind === "same" ? [0, 0] : days;
}
