/** What a statement did to its date, with what was there before: for the timeline, articles, tables and the chart. */
import type { Deadline, Event, Id, Statement, StatementStatus } from "../../model.ts";
import { memo } from "../memo.ts";
import type { Site } from "../site.ts";
import { claimOf, rangeBetween, wholeYears } from "./claim.ts";
import type { LedgerRow } from "./ledgerRow.ts";
import { ledgersOf } from "./siteLedgers.ts";
import type { DayRange } from "./span.ts";

export interface Effect {
  readonly row: LedgerRow;
  /** Whether it is the first that set a date. */
  readonly firstSet: boolean;
  /** Whether it put a date that was set off or forward. A report or a proposal does not, nor does the first date set. */
  readonly moved: boolean;
  /** The statement whose date this one replaced or took back; `none` where there was no date before. */
  readonly struck: Statement | "none" | null;
  /**
   * Of what is said to be reached: how long after the first date that was set, where it is compared with another; null
   * where it is not, or came by that date.
   */
  readonly afterFirst: SinceFirst | null;
}

/** Days, and whether they rest on an approximate or uncertain date. */
export interface Size {
  readonly days: DayRange;
  readonly about: boolean;
  /** The same in years, if it is a whole number of them; else `null`. */
  readonly years: number | null;
}

/** How long after the first date that was set. */
export interface SinceFirst extends Size {
  /** How that date was set. */
  readonly status: StatementStatus;
}

/** Nothing for a statement that was not yet said on the site's day, or is retracted. */
export function effectOf(site: Site, id: Id): Effect | undefined {
  return effectById(site).get(id);
}

const effectById = memo(
  (site: Site): ReadonlyMap<Id, Effect> =>
    new Map(
      ledgersOf(site).flatMap(({ whole, parts }) =>
        [whole, ...parts].flatMap(({ rows }) => effectsOf(rows).map(each => [each.row.statement.id, each])),
      ),
    ),
);

function effectsOf(rows: readonly LedgerRow[]): readonly Effect[] {
  const byId = new Map(rows.map(row => [row.statement.id, row.statement]));
  const firstSet = rows.find(row => row.stood !== null);
  return rows.map((row): Effect => {
    const first = row === firstSet;
    const moved = row.firm && !first && (row.move === "later" || row.move === "earlier");
    return {
      row,
      firstSet: first,
      moved,
      struck: first ? "none" : struckBy(row, moved),
      afterFirst: afterFirst(row),
    };
  });

  function afterFirst(row: LedgerRow): SinceFirst | null {
    const promise = firstSet?.claim;
    const day = claimOf(row.statement);
    if (row.move !== "met" || firstSet === undefined || !promise || promise.latest === null || day === null)
      return null;
    const base = rows.find(each => each.statement.id === row.from)?.claim;
    if (rows.indexOf(firstSet) > rows.indexOf(row) || base?.latest === promise.latest) return null;
    const limit = { from: promise.latest, to: promise.latest };
    const days = rangeBetween(limit, day.aim);
    if (days[1] <= 0) return null;
    return {
      days,
      about: promise.fuzzy || day.fuzzy,
      years: wholeYears(limit, day.aim),
      status: firstSet.statement.status,
    };
  }

  function struckBy(row: LedgerRow, moved: boolean): Statement | null {
    if (moved && row.from !== null) return byId.get(row.from) ?? null;
    const withdrawn = rows.find(
      ({ stood }) => stood?.by === row.statement.id && stood.ended === "withdrawal",
    );
    return withdrawn?.statement ?? null;
  }
}

/** `named`: a date was named; `moved`: it was put off or missed; `met`: it was reached; `none`: spoken of without a date. */
export type Tone = "named" | "moved" | "met" | "none";

/** By what it did to the date; without that, by what it says. A report or a proposal moves nothing. */
export function toneOf({ status, names }: Statement, effect: Effect | undefined): Tone {
  if (effect === undefined) return "none";
  switch (status) {
    case "met":
      return "met";
    case "postponed":
    case "missed":
      return "moved";
    case "denied":
      return "none";
    default: {
      if (names === null) return "none";
      return effect.moved ? "moved" : "named";
    }
  }
}

export interface EventTone {
  readonly deadline: Deadline;
  readonly statement: Statement;
  readonly effect: Effect;
  readonly tone: Tone;
}

/**
 * Of an event's statements the one that says most: with a date before without, on the main deadline before on others.
 * Nothing where none of them was said by the site's day and upheld: what is still ahead has done nothing to a date.
 */
export function eventToneOf(site: Site, event: Event): EventTone | undefined {
  const tones = site.statementsOfEvent(event.id).flatMap((statement): EventTone[] => {
    const effect = effectOf(site, statement.id);
    if (effect === undefined) return [];
    const deadline = site.deadline(statement.deadline);
    return [{ deadline, statement, effect, tone: toneOf(statement, effect) }];
  });
  const dated = tones.filter(({ tone }) => tone !== "none");
  const candidates = dated.length > 0 ? dated : tones;
  return candidates.find(({ deadline }) => deadline.main) ?? candidates[0];
}
