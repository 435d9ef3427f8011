/** Two statements that cannot both be true, until the speaker of one of them withdraws it. */

import type { Id } from "../../content/records/field.ts";
import type { Statement } from "../../content/records/statement.ts";
import { addDays } from "../../date/calendar.ts";
import { canBothHold, claimOf, compareDays, isOver, isWithin, shiftOf } from "./claim.ts";
import type { LedgerRow } from "./ledgerRow.ts";
import type { Claim } from "./span.ts";

export interface Contradiction {
  readonly part: Id | null;
  readonly earlier: LedgerRow;
  readonly later: LedgerRow;
  /** The day of the later statement. */
  readonly since: string | null;
  /** The first day on which it was over: a speaker said something else, a named day had passed, or there was an outcome. */
  readonly until: string | null;
}

/** A statement that still counts for some of its speakers. */
interface Word {
  readonly row: LedgerRow;
  readonly claim: Claim;
  readonly denied: boolean;
  readonly heldBy: Set<string>;
  /** The day on which the last of them said something else. */
  takenBack: string | null;
}

/** Rows of one part, in the order they were said. `over` is the day of the outcome, if there is one. */
export function contradictionsOf(
  rows: readonly LedgerRow[],
  over: string | null,
  today: string,
): readonly Contradiction[] {
  const pairs: { readonly earlier: Word; readonly later: Word }[] = [];
  const live = new Set<Word>();
  const wordOf = new Map<string, Word>();
  for (const row of rows) {
    const { statement, known } = row;
    if (over !== null && known !== null && compareDays(known, over) >= 0) break;
    const claim = SETTLED.includes(statement.status) ? null : claimOf(statement);
    if (claim === null && !TAKES_BACK.includes(statement.status)) continue;
    const denied = statement.status === "denied";
    const speakers = speakersOf(statement).filter(speaker => !repeats(wordOf.get(speaker), claim, denied));
    for (const speaker of speakers) takeBack(wordOf.get(speaker), speaker, known);
    if (claim === null || speakers.length === 0) continue;
    if (row.firm) overtakeReports(live, known);
    const word: Word = { row, claim, denied, heldBy: new Set(speakers), takenBack: null };
    for (const speaker of speakers) wordOf.set(speaker, word);
    for (const earlier of live) {
      if (earlier.heldBy.size === 0 || isOver(earlier.claim, known)) live.delete(earlier);
      else if (contradict(earlier, word)) pairs.push({ earlier, later: word });
    }
    if (!isOver(claim, known)) live.add(word);
    // The oldest of a set comes first.
    for (const oldest of live) {
      if (live.size <= MOST_LIVE) break;
      live.delete(oldest);
    }
  }
  return pairs.map(({ earlier, later }) => ({
    part: later.row.part,
    earlier: earlier.row,
    later: later.row,
    since: later.row.known,
    until: firstOf([endOf(earlier, today), endOf(later, today), over]),
  }));
}

/** A statement is compared with at most this many others that are valid, the newest: thousands of contradictions help nobody. */
const MOST_LIVE = 50;

const SETTLED: readonly Statement["status"][] = ["met", "missed"];
const TAKES_BACK: readonly Statement["status"][] = [...SETTLED, "postponed"];

function speakersOf({ by, byText }: Statement): readonly string[] {
  return by.length > 0 ? by : [`"${byText ?? ""}"`];
}

function repeats(word: Word | undefined, claim: Claim | null, denied: boolean): boolean {
  if (word === undefined || claim === null || word.denied !== denied) return false;
  return shiftOf(word.claim, claim).kind === "same";
}

function takeBack(word: Word | undefined, speaker: string, on: string | null): void {
  if (word?.heldBy.delete(speaker) && word.heldBy.size === 0) word.takenBack = on;
}

/** Once somebody sets a date, earlier reports no longer count. A proposal is still what its speaker wants. */
function overtakeReports(live: Set<Word>, on: string | null): void {
  for (const word of live) {
    if (word.row.statement.status !== "reported") continue;
    if (word.heldBy.size > 0) word.takenBack = on;
    word.heldBy.clear();
    live.delete(word);
  }
}

/** A denial excludes the dates within the days that it denies. */
function contradict(a: Word, b: Word): boolean {
  if (a.denied && b.denied) return false;
  if (a.denied) return isWithin(b.claim, a.claim);
  if (b.denied) return isWithin(a.claim, b.claim);
  return !canBothHold(a.claim, b.claim);
}

function endOf({ claim, takenBack }: Word, today: string): string | null {
  const passed = claim.latest !== null && isOver(claim, today) ? addDays(claim.latest, 1) : null;
  return firstOf([takenBack, passed]);
}

function firstOf(days: readonly (string | null)[]): string | null {
  return days.filter(day => day !== null).toSorted(compareDays)[0] ?? null;
}
