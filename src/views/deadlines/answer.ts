/** The state of a deadline in words: its answer in one line, and the sentences of the first screen. */

import { daysBetween } from "../../date/calendar.ts";
import type { EdtfDate } from "../../date/edtfDate.ts";
import { formatDate, startSentence } from "../../date/words.ts";
import type { Id, Outcome } from "../../model.ts";
import type { Words } from "../../words/words.ts";
import type { Site } from "../site.ts";
import { isolated } from "../writing.ts";
import { chainOf } from "./chain.ts";
import { wholeYears } from "./claim.ts";
import type { Size, Tone } from "./effects.ts";
import type { Ledger, LedgerPart } from "./ledger.ts";
import type { LedgerRow } from "./ledgerRow.ts";
import { ledgersOf } from "./siteLedgers.ts";
import type { Lateness, ReachedOutcome, Standing } from "./standing.ts";
import { dateText, isUnverified, namesText } from "./statementTexts.ts";

export interface Answer {
  /** "met late, on 18 January 2026, 110 days late" */
  readonly text: string;
  readonly tone: Tone;
  readonly unverified: boolean;
}

/** Returns the answer to the question as a whole or, if only its parts were ever given a date, the answers of the parts. */
export function answerOf(site: Site, { whole, parts }: Ledger): Answer {
  const spoken = parts.filter(part => part.rows.length > 0);
  const dated = whole.rows.some(row => row.claim !== null);
  if (whole.standing.outcome !== null || dated || spoken.length === 0) return answerOfPart(site, whole);
  const passed = spoken.filter(part => part.standing.state === "overdue").length;
  if (passed === 0) return answerOfPart(site, whole);
  return { text: site.words.deadline.datesPassed(passed), tone: "moved", unverified: false };
}

/** `part` itself may be a part: of what it promised long ago, nobody keeps a count of days. */
export function answerOfPart(site: Site, part: LedgerPart): Answer {
  const { words } = site;
  const { standing, rows } = part;
  const { outcome, inForce } = standing;
  const own = words.deadline;
  if (outcome !== null) {
    const late = lateText(standing, words);
    const status = outcome.status === "met-late" && late !== undefined ? "met" : outcome.status;
    const text = [own.outcome(status, onText(outcome.date, words)), late];
    return {
      text: text.filter(Boolean).join(words.comma),
      tone: toneOfOutcome(outcome),
      unverified: isUnverifiedOutcome(outcome),
    };
  }
  if (inForce !== null) {
    const date = dateText(inForce.statement, words);
    const unverified = isUnverified(site, inForce.statement);
    const overdue = standing.daysOverdue;
    if (overdue === null) return { text: date + words.comma + own.inForce, tone: "named", unverified };
    const since = part.part === null ? own.overdue(overdue) : own.dayPassed(overdue);
    return { text: date + words.comma + since, tone: "moved", unverified };
  }
  if (standing.state === "postponed") {
    const said = rows.findLast(row => row.statement.status === "postponed")?.statement.said;
    const text = said === undefined ? own.postponed : own.postponedOn(onText(said, words));
    return { text, tone: "moved", unverified: false };
  }
  if (rows.length === 0) return { text: own.nothingSaid, tone: "none", unverified: false };
  const last = rows.findLast(row => row.claim !== null);
  if (last === undefined) return { text: own.open, tone: "none", unverified: false };
  const what = own.statusOf(words.statementStatus[last.statement.status], dateText(last.statement, words));
  return {
    text: own.open + words.comma + what,
    tone: "none",
    unverified: isUnverified(site, last.statement),
  };
}

export function toneOfOutcome({ status }: Pick<Outcome, "status">): Tone {
  switch (status) {
    case "met":
    case "met-late":
      return "met";
    case "partly-met":
    case "missed":
      return "moved";
    case "superseded":
      return "none";
  }
}

/** Returns whether an outcome is known only through a third party. It is then only a claim. */
export function isUnverifiedOutcome({ confidence }: Pick<Outcome, "confidence">): boolean {
  return confidence === "second-hand";
}

/**
 * Returns how late an outcome was: against the first date that was set and, if a later one was not kept either, against both.
 * Returns `undefined` if none was set, if it was in time, or if nothing happened.
 */
export function lateText({ outcome, firstPromise }: Standing, words: Words): string | undefined {
  if (outcome === null || firstPromise === null || !cameAbout(outcome)) return undefined;
  const { againstFirst: first, againstLast: last } = outcome;
  const late = first && sizeOf(first, outcome);
  if (late === null) return undefined;
  if (last === null || !wasSetAgain(outcome)) return words.deadline.late(late);
  const sinceFirst = { ...late, status: firstPromise.statement.status };
  const sinceLast = sizeOf(last, outcome);
  if (sinceLast === null) return words.deadline.afterFirst(sinceFirst);
  return words.deadline.lateByBoth(sinceFirst, sinceLast);
}

/** How late it was; `null` if it was in time. */
function sizeOf({ limit, late, about }: Lateness, { date }: Outcome): Size | null {
  if (late === null) return null;
  const years =
    date.from === null || date.to === null
      ? null
      : wholeYears({ from: limit, to: limit }, { from: date.from, to: date.to });
  return { days: late, about, years };
}

/** Returns whether its last date was not the first date that was set. */
export function wasSetAgain({ againstFirst, againstLast }: ReachedOutcome): boolean {
  return againstFirst?.firm === true && againstLast !== null && againstLast.limit !== againstFirst.limit;
}

/** Returns a date for use in a sentence: "on 15 August 2024", "in August 2024". */
export function onText(date: EdtfDate, words: Words): string {
  return formatDate(date, words.dates, { bound: "on" });
}

/** A deadline that was missed or superseded never happened. */
function cameAbout({ status }: Outcome): boolean {
  return status !== "missed" && status !== "superseded";
}

/** Returns how firm the date is, how far it moved, and who made the last statement and when, even about a part. */
export function standingSentences(site: Site, ledger: Ledger): readonly string[] {
  const { deadline, whole, parts } = ledger;
  const { rows, standing } = whole;
  const { words } = site;
  const own = words.deadline;
  const { firstPromise, lastPromise, lastWord, outcome } = standing;
  const spoken = ledger.rows.at(-1) ?? null;
  const nowhereSet = [whole, ...parts].every(part => part.standing.lastPromise === null);
  const on = (date: EdtfDate) => onText(date, words);
  const named = rows.findLast(row => row.claim !== null) ?? null;
  const told = named === null || named === lastWord ? "" : ` ${notFirmOf(named)}`;
  return [
    ...(lastPromise !== null && outcome === null ? [firmnessOf(lastPromise)] : []),
    ...(nowhereSet && outcome === null ? [own.noDateSet + told, ...postponements()] : []),
    ...(firstPromise === null || lastPromise === null ? [] : [movesOf(firstPromise, lastPromise)]),
    ...(outcome !== null && isUnverifiedOutcome(outcome) ? [own.outcomeUnverified] : []),
    ...(spoken?.known == null ? [] : [lastWordOf(spoken)]),
  ];

  /** Of the day on which a date was to be made public. */
  function postponements(): readonly string[] {
    return chainOf(site, deadline.id)
      .links.filter(link => link.kind === "none" && link.deadline !== deadline.id)
      .map(({ first: { statement, known } }) =>
        own.putOff(
          isolated(site.deadline(statement.deadline).label, words),
          on(statement.said),
          known === null ? null : daysBetween(known, site.today),
        ),
      );
  }

  function firmnessOf({ statement }: LedgerRow): string {
    const status = words.statementStatus[statement.status];
    return own.firmness(status, namesText(site, statement), on(statement.said));
  }

  function notFirmOf({ statement }: LedgerRow): string {
    const what = own.statusOf(words.statementStatus[statement.status], dateText(statement, words));
    return own.notFirm(what, namesText(site, statement), formatDate(statement.said, words.dates));
  }

  /** Whether and how far the date that was set first has moved. */
  function movesOf(first: LedgerRow, last: LedgerRow): string {
    const { moves, shift } = standing;
    const { status } = first.statement;
    if (moves === 0) return own.neverMoved(status);
    const years = first.claim && last.claim && wholeYears(first.claim.aim, last.claim.aim);
    return own.moved(moves, shift && { days: shift, about: false, years }, status);
  }

  function lastWordOf({ statement }: LedgerRow): string {
    const what = own.statusOf(words.statementStatus[statement.status], dateText(statement, words));
    return own.lastWord(what, namesText(site, statement), formatDate(statement.said, words.dates));
  }
}

/** Returns the story's other deadlines about which anything is known, each with its answer. */
export function otherDates(
  site: Site,
  except: Id,
): readonly { readonly ledger: Ledger; readonly answer: Answer }[] {
  return ledgersOf(site)
    .filter(({ deadline, rows }) => deadline.id !== except && rows.length > 0)
    .map(ledger => ({ ledger, answer: answerOf(site, ledger) }));
}

/** Returns a line that begins with a capital letter, if its language has capitals. */
export function asSentence(text: string, words: Words): string {
  return startSentence(text, words.dates);
}
