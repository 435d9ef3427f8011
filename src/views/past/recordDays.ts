/** The days on which the record changed, and which of them have a page that shows it as it could be known then. */
import { addDays } from "../../date/calendar.ts";
import type { Correction, Deadline, Event, Id, Statement } from "../../model.ts";
import { compareDays, compareEarliest, knownFrom } from "../deadlines/claim.ts";
import type { LedgerRow } from "../deadlines/ledgerRow.ts";
import { ledgersOf } from "../deadlines/siteLedgers.ts";
import { question, view } from "../question.ts";
import type { Site } from "../site.ts";
import { eventsKnownFrom } from "./asKnownOn.ts";

/** What changed on a day. New reports, quotes and figures of known events do not count. */
export interface RecordDay {
  readonly day: string;
  /** Those that became known. */
  readonly events: readonly Event[];
  /** Those that had begun before and ended. */
  readonly ended: readonly Event[];
  readonly statements: readonly Statement[];
  /** Those whose named day was the day before, each date of a deadline once. */
  readonly passed: readonly LedgerRow[];
  readonly reached: readonly Deadline[];
  readonly corrections: readonly Correction[];
}

export interface PastDay extends RecordDay {
  /** The last day on which the record was the same. */
  readonly until: string;
  /** The days before and after it that have a page. */
  readonly previous: string | null;
  readonly next: string | null;
}

export interface PastDays {
  /** In order. */
  readonly days: readonly PastDay[];
  /** On how many days the record changed, including those without a page. */
  readonly all: number;
}

/** Each page is a chain, a chart and a timeline of its own: the more events or statements, the fewer days have one. */
const MOST_DAYS = 120;
const FEWEST_DAYS = 12;
const DAYS_TIMES_RECORDS = 20_000;

/** Returns how many days of a story can have a page, from the number of its events or statements, whichever is larger. */
export function mostPastDays(records: number): number {
  return Math.max(FEWEST_DAYS, Math.min(MOST_DAYS, Math.floor(DAYS_TIMES_RECORDS / records)));
}

/**
 * Returns the days up to today. If there are too many, days on which a date was named, passed or reached are kept first, then those
 * of key events, then the others; within each group, the latest.
 */
export const pastDays = view("past days", (site: Site): PastDays => {
  const all = recordDays(site);
  const kept = all
    .toSorted((a, b) => rankOf(a) - rankOf(b) || compareDays(b.day, a.day))
    .slice(0, mostPastDays(Math.max(site.timeline.events.length, site.timeline.statements.length)))
    .toSorted((a, b) => compareDays(a.day, b.day));
  const position = new Map(all.map((each, index) => [each, index]));
  const days = kept.map((each, index): PastDay => {
    const following = all[(position.get(each) ?? 0) + 1]?.day;
    return {
      ...each,
      until: following === undefined ? site.today : addDays(following, -1),
      previous: kept[index - 1]?.day ?? null,
      next: kept[index + 1]?.day ?? null,
    };
  });
  return { days, all: all.length };
});

export const pastDay = question("past day", (site: Site, day): PastDay => {
  const found = pastDays(site).days.find(each => each.day === day);
  if (found === undefined) throw new Error(`no page of ${day}`);
  return found;
});

function rankOf({ events, statements, passed, reached }: RecordDay): number {
  if (statements.length + passed.length + reached.length > 0) return 0;
  return events.some(event => event.key) ? 1 : 2;
}

/** A day while its changes are being collected. */
type Draft = {
  readonly [Key in keyof RecordDay]: RecordDay[Key] extends readonly (infer Item)[] ? Item[] : string;
};

function recordDays(site: Site): readonly RecordDay[] {
  const since = eventsKnownFrom(site.timeline);
  const drafts = new Map<string, Draft>();
  for (const event of site.timeline.events) {
    const day = since.get(event.id) ?? null;
    on(day)?.events.push(event);
    if (compareEarliest(day, knownFrom(event.date)) < 0 && event.date.precision === "interval")
      on(knownFrom(event.date))?.ended.push(event);
  }
  for (const correction of site.timeline.corrections)
    on(knownFrom(correction.on))?.corrections.push(correction);
  for (const { deadline, rows, whole } of ledgersOf(site)) {
    const { outcome } = whole.standing;
    if (outcome !== null) on(later(knownFrom(outcome.date), outcome.event))?.reached.push(deadline);
    for (const row of rows) {
      on(later(row.known, row.statement.event))?.statements.push(row.statement);
      const passed = on(row.passed)?.passed;
      if (passed?.every(other => !isSameDate(other, row))) passed.push(row);
    }
  }
  return [...drafts.values()].sort((a, b) => compareDays(a.day, b.day));

  /** Returns `undefined` if the day is ahead, was known from the beginning, or is in no year from 0000 to 9999. */
  function on(day: string | null): Draft | undefined {
    if (day?.length !== 10 || day > site.today) return undefined;
    const draft = drafts.get(day) ?? emptyDay(day);
    drafts.set(day, draft);
    return draft;
  }

  /** Nothing is known before its event. */
  function later(day: string | null, event: Id | undefined): string | null {
    const told = event === undefined ? null : (since.get(event) ?? null);
    return compareEarliest(day, told) < 0 ? told : day;
  }
}

function emptyDay(day: string): Draft {
  return { day, events: [], ended: [], statements: [], passed: [], reached: [], corrections: [] };
}

function isSameDate(a: LedgerRow, b: LedgerRow): boolean {
  return a.statement.deadline === b.statement.deadline && a.part === b.part;
}
