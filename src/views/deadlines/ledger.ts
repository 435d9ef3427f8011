/**
 * The ledger of a deadline: its statements in the order they were said, how each changed the date, and which date was in force. It
 * depends only on the timeline and on today: what was not yet known on that day is left out. docs/deadlines.md explains the rules
 * with examples.
 */
import { addDays } from "../../date/calendar.ts";
import type { Deadline, Id, Label, Statement, StatementStatus, Timeline } from "../../model.ts";
import {
  claimOf,
  compareDays,
  compareEarliest,
  isKnownOn,
  isOver,
  isWithin,
  knownFrom,
  rangeBetween,
  shiftOf,
} from "./claim.ts";
import { type Contradiction, contradictionsOf } from "./contradiction.ts";
import type { LedgerRow, Move, MoveWord, Stood } from "./ledgerRow.ts";
import type { Claim } from "./span.ts";
import { type Standing, standingOf } from "./standing.ts";

/** The rows that are compared with each other. */
export interface LedgerPart {
  /** `null` for the deadline as a whole. */
  readonly part: Label | null;
  readonly rows: readonly LedgerRow[];
  readonly standing: Standing;
}

export interface Ledger {
  readonly deadline: Deadline;
  readonly today: string;
  /** Every statement that is known, of all parts, in the order they were said. */
  readonly rows: readonly LedgerRow[];
  readonly whole: LedgerPart;
  /** The parts in the order of the story, also those without a statement. */
  readonly parts: readonly LedgerPart[];
  readonly contradictions: readonly Contradiction[];
  /** The statements of this deadline that are left out, and why. */
  readonly leftOut: readonly { readonly statement: Statement; readonly why: "not-yet-said" | "retracted" }[];
}

/** Loosest first. A postponement to a date is an announcement of it. */
const FIRMNESS: Readonly<Partial<Record<StatementStatus, number>>> = {
  reported: 0,
  proposed: 1,
  announced: 2,
  postponed: 2,
  agreed: 3,
  confirmed: 4,
};
const FIRM = 2;

/** Returns the ledgers of all deadlines, in the story's order. `today` is a civil day, YYYY-MM-DD. */
export function ledgers(timeline: Timeline, today: string): readonly Ledger[] {
  const byDeadline = grouped(timeline.statements, statement => statement.deadline);
  return timeline.deadlines.map(deadline =>
    ledgerOf(timeline, deadline, byDeadline.get(deadline.id) ?? [], today),
  );
}

/** Returns the row whose date was in force on a day; `null` if no date was set, it was withdrawn, or there was an outcome. */
export function inForce({ rows }: Pick<LedgerPart, "rows">, day: string): LedgerRow | null {
  return (
    rows.findLast(
      ({ stood }) =>
        stood !== null &&
        (stood.from === null || compareDays(stood.from, day) <= 0) &&
        (stood.until === null || compareDays(day, stood.until) < 0),
    ) ?? null
  );
}

function ledgerOf(
  timeline: Timeline,
  deadline: Deadline,
  statements: readonly Statement[],
  today: string,
): Ledger {
  const retracted = retractedOf(timeline);
  const inOrder = statements.toSorted(speakingOrder(timeline));
  const known: Statement[] = [];
  const leftOut: Ledger["leftOut"][number][] = [];
  for (const statement of inOrder) {
    if (!isKnownOn(statement.said, today)) leftOut.push({ statement, why: "not-yet-said" });
    else if (retracted(statement)) leftOut.push({ statement, why: "retracted" });
    else known.push(statement);
  }
  const { outcome } = deadline;
  const reached = outcome !== undefined && isKnownOn(outcome.date, today) ? outcome : null;
  const over = reached && knownFrom(reached.date);
  const rowsOfPart = new Map(
    [...grouped(known, each => each.part ?? null)].map(([part, said]) => [part, rowsOf(said, over, today)]),
  );
  const partOf = (part: Label | null): LedgerPart => {
    const rows = rowsOfPart.get(part?.id ?? null) ?? [];
    return { part, rows, standing: standingOf(rows, reached, today) };
  };
  const rowOf = new Map([...rowsOfPart.values()].flat().map(row => [row.statement, row]));
  const rows = known.flatMap(statement => rowOf.get(statement) ?? []);
  return {
    deadline,
    today,
    rows,
    whole: partOf(null),
    parts: deadline.parts.map(partOf),
    contradictions: [...rowsOfPart.values()].flatMap(each => contradictionsOf(each, over, today)),
    leftOut,
  };
}

/** Keeps the order of the statements within each group. */
function grouped<Key>(
  statements: readonly Statement[],
  keyOf: (statement: Statement) => Key,
): ReadonlyMap<Key, readonly Statement[]> {
  const groups = new Map<Key, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(keyOf(statement));
    if (group === undefined) groups.set(keyOf(statement), [statement]);
    else group.push(statement);
  }
  return groups;
}

function retractedOf(timeline: Timeline): (statement: Statement) => boolean {
  const isRetracted = (each: { readonly status: string }) => each.status === "retracted";
  const articles = new Set(timeline.articles.filter(isRetracted).map(each => each.id));
  const events = new Set(timeline.events.filter(isRetracted).map(each => each.id));
  return ({ article, event }) => articles.has(article) || events.has(event);
}

/**
 * Compares statements by the day from which they count, so that the ledger of a day is the beginning of the ledger of any later
 * day; then by the first day on which they can have been said, then by article, then in the writer's order. The day on which a
 * statement was entered does not matter.
 */
function speakingOrder(timeline: Timeline): (a: Statement, b: Statement) => number {
  const place = new Map<Id, number>();
  for (const article of timeline.articles) for (const id of article.statements) place.set(id, place.size);
  const placeOf = ({ id }: Statement) => place.get(id) ?? place.size;
  return (a, b) =>
    compareEarliest(knownFrom(a.said), knownFrom(b.said)) ||
    compareEarliest(a.said.from, b.said.from) ||
    placeOf(a) - placeOf(b);
}

/** A row while it is being made: a later row ends the time it stood. */
type OpenRow = { -readonly [Key in keyof LedgerRow]: LedgerRow[Key] };

/** Rows of one part. `over` is the day of the outcome, if there is one. */
function rowsOf(statements: readonly Statement[], over: string | null, today: string): LedgerRow[] {
  const rows: OpenRow[] = [];
  /** The row whose date is in force. */
  let standing: OpenRow | null = null;
  /** The last row that set a date; before there is one, the last that named any. */
  let base: OpenRow | null = null;
  for (const statement of statements) {
    const known = knownFrom(statement.said);
    const claim = promiseOf(statement);
    const firm = claim !== null && (FIRMNESS[statement.status] ?? 0) >= FIRM;
    const row: OpenRow = {
      ...moveOf(statement, claim, base),
      statement,
      part: statement.part ?? null,
      known,
      claim,
      firm,
      stood: null,
      passed: passedOf(claim, over, today),
    };
    rows.push(row);
    const closed = over !== null && known !== null && compareDays(known, over) >= 0;
    if (firm && !closed) {
      if (standing !== null) end(standing, known, "statement", statement.id);
      row.stood = { from: known, until: null, ended: null, by: null };
      standing = row;
    } else if (standing !== null && !closed && withdraws(statement, standing, known)) {
      end(standing, known, "withdrawal", statement.id);
      standing = null;
    }
    if (claim !== null && (firm || !base?.firm)) base = row;
  }
  if (standing !== null && over !== null) end(standing, over, "outcome", null);
  return rows;
}

function end(row: OpenRow, until: string | null, ended: Stood["ended"], by: Id | null): void {
  row.stood = { from: row.stood?.from ?? null, until, ended, by };
}

/** The date that a statement proposes. A denial says when it will not be; "met" and "missed" say what happened. */
function promiseOf(statement: Statement): Claim | null {
  return FIRMNESS[statement.status] === undefined ? null : claimOf(statement);
}

/** "Postponed" or "missed" without a new date withdraws the date in force, unless its day is over: then it is overdue. */
function withdraws(statement: Statement, standing: LedgerRow, known: string | null): boolean {
  if (statement.status !== "missed" && !(statement.status === "postponed" && claimOf(statement) === null))
    return false;
  return standing.claim === null || !isOver(standing.claim, known);
}

function moveOf(statement: Statement, claim: Claim | null, base: LedgerRow | null): Move {
  if (statement.status === "missed") return { ...NO_MOVE, move: "missed", from: base?.statement.id ?? null };
  if (statement.status === "met") return metMove(statement, base);
  if (claim === null) return NO_MOVE;
  if (base === null || base.claim === null) return { ...NO_MOVE, move: "first" };
  const shift = shiftOf(base.claim, claim);
  const about = base.claim.fuzzy || claim.fuzzy;
  const compared = { days: shift.days, about, from: base.statement.id };
  switch (shift.kind) {
    case "later":
    case "earlier":
      return { move: shift.kind, ...compared };
    case "narrower":
      return { move: "firmer", ...compared };
    case "wider":
      return { move: "looser", ...compared };
    case "same":
      return { move: firmnessMove(base.statement.status, statement.status), ...compared };
  }
}

const NO_MOVE: Move = { move: "none", days: null, about: false, from: null };

/**
 * From the last day the promise allowed to the day on which it is said to have been kept. A day within a promised time,
 * as 27 September is within "in September", is neither early nor late and has no size.
 */
function metMove(statement: Statement, base: LedgerRow | null): Move {
  const day = claimOf(statement);
  const limit = base?.claim?.latest ?? null;
  const from = base?.statement.id ?? null;
  if (day === null || limit === null) return { ...NO_MOVE, move: "met", from };
  const { earliest = null, fuzzy = false } = base?.claim ?? {};
  if (base?.claim && earliest !== null && earliest !== limit && isWithin(day, base.claim))
    return { ...NO_MOVE, move: "met", from };
  return {
    move: "met",
    days: rangeBetween({ from: limit, to: limit }, day.aim),
    about: day.fuzzy || fuzzy,
    from,
  };
}

/** The same date again. A report repeats what others said and cannot make it looser. */
function firmnessMove(old: StatementStatus, now: StatementStatus): MoveWord {
  const gained = (FIRMNESS[now] ?? 0) - (FIRMNESS[old] ?? 0);
  if (gained > 0) return "firmer";
  return gained < 0 && now !== "reported" ? "looser" : "restated";
}

/** The day after the claim's last, where that has come and found no outcome. */
function passedOf(claim: Claim | null, over: string | null, today: string): string | null {
  if (claim === null || claim.latest === null) return null;
  if (!isOver(claim, today) || (over !== null && !isOver(claim, over))) return null;
  return addDays(claim.latest, 1);
}
