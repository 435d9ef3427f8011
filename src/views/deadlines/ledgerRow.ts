/** A statement in the ledger of its deadline: how it changed the date, and how long its date was in force. */
import type { Id } from "../../content/records/field.ts";
import type { Statement } from "../../content/records/statement.ts";
import type { Claim, DayRange } from "./span.ts";

export const MOVES = [
  "first",
  "restated",
  "later",
  "earlier",
  "firmer",
  "looser",
  "none",
  "met",
  "missed",
] as const;
export type MoveWord = (typeof MOVES)[number];

export interface Move {
  readonly move: MoveWord;
  /** Its size in days, later positive; `null` if one of the two dates is not known. */
  readonly days: DayRange | null;
  /** Whether one of the two dates is approximate or uncertain, and the size with it. */
  readonly about: boolean;
  /** The statement it is compared with. */
  readonly from: Id | null;
}

export interface LedgerRow extends Move {
  readonly statement: Statement;
  /** `null` for the deadline as a whole. */
  readonly part: Id | null;
  /** The day from which it counts; `null` if it counts from the beginning. */
  readonly known: string | null;
  /** The days that it names for the deadline; `null` if it names none, and for a denial, whose date is said to be wrong. */
  readonly claim: Claim | null;
  /** Whether it sets a date: announced, agreed, confirmed, or postponed to a date. A report or proposal does not. */
  readonly firm: boolean;
  /** How long its date was in force by this statement; `null` if it never was. */
  readonly stood: Stood | null;
  /** The first day on which the named day was over and the deadline had no outcome. */
  readonly passed: string | null;
}

export interface Stood {
  readonly from: string | null;
  /** The first day after that time; `null` if it is still in force. */
  readonly until: string | null;
  /** Why it ended: another statement set a date, or the same one again; a withdrawal; the outcome. */
  readonly ended: "statement" | "withdrawal" | "outcome" | null;
  /** The statement that ended it. */
  readonly by: Id | null;
}
