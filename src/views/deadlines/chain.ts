/** The chain of dates: every date named for a deadline, what ended the dead ones, and the link that is current. */

import { daysBetween } from "../../date/calendar.ts";
import type { EdtfDate } from "../../date/edtfDate.ts";
import type { Bound, Deadline, Id } from "../../model.ts";
import { question } from "../question.ts";
import type { Site } from "../site.ts";
import { compareEarliest, isOver, knownFrom, shiftOf } from "./claim.ts";
import type { Ledger } from "./ledger.ts";
import type { LedgerRow } from "./ledgerRow.ts";
import { ledgersOf } from "./siteLedgers.ts";
import type { Claim } from "./span.ts";
import type { ReachedOutcome, Standing } from "./standing.ts";

/**
 * What happened to a date. `in-force`; `overdue`: in force, with its day over and no outcome; `passed`: its day went by without a
 * result, whatever was set since; `replaced` and `withdrawn`: before its day; `unconfirmed`: reported or proposed, and never set
 * before its day was over; `kept`: it was set, and the promise was met before its day was over.
 */
export type Fate = "in-force" | "overdue" | "passed" | "replaced" | "withdrawn" | "unconfirmed" | "kept";

/** One date, however often it was named. */
export interface NamedDate {
  readonly kind: "date";
  readonly deadline: Id;
  /** The most precise wording of those who set it or, if nobody did, of those who named it. */
  readonly names: EdtfDate;
  readonly bound: Bound;
  readonly claim: Claim;
  /** The statement with this wording. */
  readonly wordedBy: LedgerRow;
  readonly first: LedgerRow;
  /** The statement that first set it; `null` if it was only reported or proposed. */
  readonly set: LedgerRow | null;
  /** Those that named it again after the first, in the order they were said. */
  readonly restatedBy: readonly LedgerRow[];
  /** What was said without a date while this one was in force. */
  readonly remarks: readonly LedgerRow[];
  readonly fate: Fate;
  /** Dead: passed, replaced or withdrawn. */
  readonly struck: boolean;
  /** The statement that replaced or withdrew it, even if that was after its day. */
  readonly endedBy: LedgerRow | null;
  /** Its move from the date before it: later or earlier, and by how much; `null` for the first date. */
  readonly moved: Pick<LedgerRow, "move" | "days" | "about" | "from"> | null;
}

/** A time without a date: before the first one, or after one was withdrawn. */
export interface NoDate {
  readonly kind: "none";
  readonly deadline: Id;
  readonly first: LedgerRow;
  readonly restatedBy: readonly LedgerRow[];
  /** Whether it began with a postponement. */
  readonly postponed: boolean;
}

export type ChainLink = NamedDate | NoDate;

/** The current link, which the first screen shows large. */
export type Living =
  | { readonly kind: "outcome"; readonly outcome: ReachedOutcome; readonly link: NamedDate | null }
  | { readonly kind: "date"; readonly link: NamedDate; readonly overdue: boolean }
  | { readonly kind: "none"; readonly link: NoDate | null; readonly postponed: boolean };

export interface Chain {
  readonly deadline: Deadline;
  readonly today: string;
  /** All links but the current one, in the order in which they were set or, if nobody set them, first named. */
  readonly links: readonly ChainLink[];
  readonly living: Living;
  /** For the sentence about the state of the deadline. */
  readonly standing: Standing;
}

/**
 * Returns the chain of a deadline as a whole. If another deadline is the announcement of this one's date, its postponements are
 * in the chain too, until this deadline has a date.
 */
export const chainOf = question("chain", (site: Site, deadline): Chain => chainIn(ledgersOf(site), deadline));

/** Returns the same chain from the ledgers of all deadlines on one day. */
export function chainIn(ledgers: readonly Ledger[], deadlineId: Id): Chain {
  const own = ledgers.find(each => each.deadline.id === deadlineId);
  if (own === undefined) throw new Error(`no deadline "${deadlineId}"`);
  const { deadline, today, whole } = own;
  const { standing } = whole;
  const links = linksOf(whole.rows, standing, today);
  const living = livingOf(links, standing);
  const dead = links.filter(link => link !== living.link);
  const firstDate = standing.firstPromise?.known ?? null;
  const announcedBy = ledgers.find(each => each.deadline.announces === deadlineId);
  const postponements = announcedBy === undefined ? [] : postponementsOf(announcedBy);
  const before = postponements.filter(
    ({ first }) => firstDate === null || compareEarliest(first.known, firstDate) < 0,
  );
  return {
    deadline,
    today,
    links: [...dead, ...before].toSorted((a, b) => compareEarliest(beginningOf(a), beginningOf(b))),
    living,
    standing,
  };
}

/** From this many links on, a chain is folded. */
const MANY_LINKS = 9;
const LAST_LINKS = 4;

/** Returns a long chain in two parts: the earlier links, which a page hides so that the current one stays visible, and the last ones. */
export function foldedLinks({ links }: Chain): {
  readonly earlier: readonly ChainLink[];
  readonly last: readonly ChainLink[];
} {
  const at = links.length < MANY_LINKS ? 0 : links.length - LAST_LINKS;
  return { earlier: links.slice(0, at), last: links.slice(at) };
}

function beginningOf(link: ChainLink): string | null {
  return (link.kind === "date" && link.set !== null ? link.set : link.first).known;
}

function postponementsOf({ whole: { rows, standing }, today }: Ledger): readonly NoDate[] {
  return linksOf(rows, standing, today)
    .filter(link => link.kind === "none")
    .filter(link => link.postponed);
}

function livingOf(links: readonly ChainLink[], { outcome, state }: Standing): Living {
  const dates = links.filter(link => link.kind === "date");
  if (outcome !== null) {
    const last = dates.findLast(link => link.set !== null);
    return { kind: "outcome", outcome, link: last?.fate === "kept" ? last : null };
  }
  const link = dates.find(({ fate }) => fate === "in-force" || fate === "overdue");
  if (link !== undefined) return { kind: "date", link, overdue: link.fate === "overdue" };
  const silence = links.findLast(each => each.kind === "none") ?? null;
  return { kind: "none", link: silence, postponed: state === "postponed" };
}

type DatedRow = LedgerRow & { readonly claim: Claim };

/** A link while rows are being added to it. */
interface DateDraft {
  readonly kind: "date";
  readonly rows: DatedRow[];
  readonly remarks: LedgerRow[];
  /** The row whose words represent it. */
  wording: DatedRow;
}

interface SilenceDraft {
  readonly kind: "none";
  readonly rows: LedgerRow[];
  readonly postponed: boolean;
}

function linksOf(rows: readonly LedgerRow[], standing: Standing, today: string): readonly ChainLink[] {
  const rowOf = new Map(rows.map(row => [row.statement.id, row]));
  const links: ChainLink[] = [];
  let nextSet: LedgerRow | null = null;
  for (const draft of draftsOf(rows).toReversed()) {
    if (draft.kind === "none") {
      links.push(silenceLink(draft));
      continue;
    }
    const set = draft.rows.findLast(row => row.stood !== null);
    const endedBy = set === undefined ? nextSet : set.stood?.by ? (rowOf.get(set.stood.by) ?? null) : null;
    links.push(dateLink(draft, endedBy, standing, today));
    nextSet = draft.rows.find(row => row.stood !== null) ?? nextSet;
  }
  return links.reverse();
}

function draftsOf(rows: readonly LedgerRow[]): readonly (DateDraft | SilenceDraft)[] {
  const drafts: (DateDraft | SilenceDraft)[] = [];
  /** Dates that nobody has set yet, by their limit. */
  const unset = new Map<string | null, DateDraft>();
  let inForce: { readonly draft: DateDraft; readonly set: LedgerRow } | null = null;
  let silence: SilenceDraft | null = null;
  for (const row of rows) {
    if (isDated(row)) {
      const limit = row.claim.latest;
      const known = [inForce?.draft, unset.get(limit)].find(draft => draft && isSameDate(draft, row));
      const draft: DateDraft = known ?? { kind: "date", rows: [], remarks: [], wording: row };
      if (known === undefined) drafts.push(draft);
      draft.rows.push(row);
      if (isBetterWorded(row, draft.wording)) draft.wording = row;
      if (row.stood !== null) {
        unset.delete(limit);
        inForce = { draft, set: row };
        silence = null;
      } else if (draft !== inForce?.draft) unset.set(limit, draft);
      continue;
    }
    const stood: LedgerRow["stood"] = inForce?.set.stood ?? null;
    const withdrawn = stood?.ended === "withdrawal" && stood.by === row.statement.id;
    if (withdrawn) inForce = null;
    else if (row.move === "met" || row.move === "missed") continue;
    if (inForce !== null) {
      inForce.draft.remarks.push(row);
      continue;
    }
    const postponed = withdrawn || row.statement.status === "postponed";
    if (silence === null || (postponed && !silence.postponed)) {
      silence = { kind: "none", rows: [], postponed };
      drafts.push(silence);
    }
    silence.rows.push(row);
  }
  return drafts;
}

function isDated(row: LedgerRow): row is DatedRow {
  return row.claim !== null;
}

/** The same limit, or one date within the other: a move of no days is possible. */
function isSameDate({ wording }: DateDraft, { claim }: DatedRow): boolean {
  const { kind, days } = shiftOf(wording.claim, claim);
  return kind !== "later" && kind !== "earlier" && days !== null;
}

/** The words of those who set a date are used; of two wordings for the same days the more precise, otherwise the newer. */
function isBetterWorded(row: DatedRow, wording: DatedRow): boolean {
  if ((row.stood === null) !== (wording.stood === null)) return row.stood !== null;
  if (shiftOf(wording.claim, row.claim).kind !== "same") return true;
  return daysNamed(row) < daysNamed(wording);
}

function daysNamed({ statement: { names } }: DatedRow): number {
  return names?.from && names.to ? daysBetween(names.from, names.to) : Number.POSITIVE_INFINITY;
}

function silenceLink({ rows, postponed }: SilenceDraft): NoDate {
  const [first, ...restatedBy] = rows;
  if (first === undefined) throw new Error("a link of a chain without a statement");
  return { kind: "none", deadline: first.statement.deadline, first, restatedBy, postponed };
}

function dateLink(
  { rows, remarks, wording }: DateDraft,
  endedBy: LedgerRow | null,
  standing: Standing,
  today: string,
): NamedDate {
  const [first, ...restatedBy] = rows;
  const { names, bound } = wording.statement;
  if (first === undefined || names === null) throw new Error("a dated link of a chain without a date");
  const set = rows.find(row => row.stood !== null) ?? null;
  const lastSet = rows.findLast(row => row.stood !== null) ?? first;
  const fate = fateOf({ claim: wording.claim, first, stood: lastSet.stood, endedBy }, standing, today);
  const { move, days, about, from } = set ?? first;
  return {
    kind: "date",
    deadline: first.statement.deadline,
    names,
    bound: bound ?? "on",
    claim: wording.claim,
    wordedBy: wording,
    first,
    set,
    restatedBy,
    remarks,
    fate,
    struck: fate === "passed" || fate === "replaced" || fate === "withdrawn",
    endedBy,
    moved: move === "later" || move === "earlier" ? { move, days, about, from } : null,
  };
}

function fateOf(
  { claim, first, stood, endedBy }: Pick<LedgerRow, "stood"> & Pick<NamedDate, "claim" | "first" | "endedBy">,
  { outcome }: Standing,
  today: string,
): Fate {
  if (stood?.ended === "withdrawal") return "withdrawn";
  if (stood?.ended === null) return isOver(claim, today) ? "overdue" : "in-force";
  if (endedBy !== null) return isOver(claim, endedBy.known) ? "passed" : "replaced";
  const over = outcome === null ? today : knownFrom(outcome.date);
  if (isOver(claim, over)) return "passed";
  if (outcome === null || stood === null || compareEarliest(first.known, over) >= 0) return "unconfirmed";
  return outcome.status === "superseded" || outcome.status === "missed" ? "replaced" : "kept";
}
