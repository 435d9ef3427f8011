/** A statement in the ledger of its deadline: what it did to the date, and how long its date was in force. */
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
  /** Its size in days, later positive; null where one of the two dates is not known. */
  readonly days: DayRange | null;
  /** Whether one of the two dates is approximate or uncertain, and the size with it. */
  readonly about: boolean;
  /** The statement it is compared with. */
  readonly from: Id | null;
}

export interface LedgerRow extends Move {
  readonly statement: Statement;
  /** null: of the deadline as a whole. */
  readonly part: Id | null;
  /** The day it counts from; null: from the beginning. */
  readonly known: string | null;
  /** The days it names for the deadline; null where it names none, and for a denial, which names what is not. */
  readonly claim: Claim | null;
  /** Whether it sets a date: announced, agreed, confirmed, or postponed to a date. A report or proposal does not. */
  readonly firm: boolean;
  /** How long its date was in force by this statement; null: it never was. */
  readonly stood: Stood | null;
  /** The first day on which the named day was over and the deadline had no outcome. */
  readonly passed: string | null;
}

export interface Stood {
  readonly from: string | null;
  /** Not counted; null: it stands. */
  readonly until: string | null;
  /** Why it ended: another statement set a date, or the same one again; a withdrawal; the outcome. */
  readonly ended: "statement" | "withdrawal" | "outcome" | null;
  /** The statement that ended it. */
  readonly by: Id | null;
}
