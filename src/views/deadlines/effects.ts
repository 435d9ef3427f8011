/** How a statement changed its date, and which date there was before: for the timeline, articles, tables and the chart. */
import type { Deadline, Event, Id, Statement, StatementStatus } from "../../model.ts";
import { question, view } from "../question.ts";
import type { Site } from "../site.ts";
import { claimOf, rangeBetween, wholeYears } from "./claim.ts";
import type { LedgerRow } from "./ledgerRow.ts";
import { ledgersOf } from "./siteLedgers.ts";
import type { DayRange } from "./span.ts";

export interface Effect {
  readonly row: LedgerRow;
  /** Whether it is the first that set a date. */
  readonly firstSet: boolean;
  /** Whether it moved a date that was set. A report or a proposal does not, and neither does the first date that is set. */
  readonly moved: boolean;
  /** The statement whose date this one replaced or withdrew; `none` if there was no date before. */
  readonly struck: Statement | "none" | null;
  /**
   * If the deadline is said to be met and is compared with a later date: how long after the first date that was set; otherwise, and
   * if it came by that first date, `null`.
   */
  readonly afterFirst: SinceFirst | null;
}

/** Days, and whether they depend on an approximate or uncertain date. */
export interface Size {
  readonly days: DayRange;
  readonly about: boolean;
  /** The same in years, if their number is whole; otherwise `null`. */
  readonly years: number | null;
}

/** How long after the first date that was set. */
export interface SinceFirst extends Size {
  /** How that date was set. */
  readonly status: StatementStatus;
}

/** Returns `undefined` for a statement that was not yet said on the site's day, or that is retracted. */
export const effectOf = question("effect", (site: Site, id): Effect | undefined => effectById(site).get(id));

const effectById = view(
  "effects",
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

/** `named`: a date was named; `moved`: it was postponed, brought forward or missed; `met`: it was reached; `none`: no date was named. */
export type Tone = "named" | "moved" | "met" | "none";

/** Returns the tone of a statement from how it changed the date or, without that, from what it says. A report or a proposal moves nothing. */
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
 * Returns the tone of the most important statement of an event: one with a date before one without, and the main deadline before
 * others. Returns `undefined` if none of its statements counts on the site's day.
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
