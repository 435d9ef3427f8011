/** Events -> years in time order, with the long silences between them. */
import { daysBetween, type EdtfDate } from "../date.ts";
import type { Event } from "../model.ts";

export interface YearGroup {
  /** Its place on the page: `year-2024`. */
  readonly id: string;
  /** Astronomical numbering; null: the events whose start is open or not known. */
  readonly year: number | null;
  readonly count: number;
  readonly rows: readonly Row[];
}

export type Row =
  | { readonly kind: "event"; readonly event: Event }
  | { readonly kind: "silence"; readonly silence: Silence };

/** Time that passes with no event, in whole units: never said longer than it was. */
export interface Silence {
  readonly count: number;
  readonly unit: "months" | "years";
  /** One of the dates around it is coarse or fuzzy, so that it may have been longer. */
  readonly atLeast: boolean;
}

/** A year in the strip above the timeline, whether or not anything happened in it. */
export interface YearMark {
  readonly id: string;
  readonly year: number | null;
  readonly count: number;
  /** Its count as a share of the fullest year's, 0 to 1. */
  readonly share: number;
}

/** Groups events, which are in the site's order. A silence stands at the end of the year in which it began. */
export function yearsOf(events: readonly Event[]): readonly YearGroup[] {
  const threshold = silenceThreshold(events);
  const groups: { id: string; year: number | null; count: number; rows: Row[] }[] = [];
  let last: string | null = null;
  let lastCoarse = false;
  for (const event of events) {
    const { date } = event;
    const silence = silenceBetween(last, date.from, lastCoarse || isCoarse(date), threshold);
    if (silence !== undefined) groups.at(-1)?.rows.push({ kind: "silence", silence });
    const year = yearOf(date.from);
    let group = groups.at(-1);
    if (group === undefined || group.year !== year) {
      group = { id: `year-${year ?? "open"}`, year, count: 0, rows: [] };
      groups.push(group);
    }
    group.rows.push({ kind: "event", event });
    group.count++;
    const end = date.to ?? date.from;
    if (end !== null && (last === null || daysBetween(last, end) >= 0)) {
      last = end;
      lastCoarse = isCoarse(date);
    }
  }
  return groups;
}

/** From this many events on, a browser had better draw a year only when it comes near. */
const MANY_EVENTS = 400;

export function isLong(groups: readonly YearGroup[]): boolean {
  return groups.reduce((sum, group) => sum + group.count, 0) >= MANY_EVENTS;
}

/** Up to this many years, those without an event are shown too: the strip is then a scale of time. */
const LONGEST_SCALE = 30;

export function yearStrip(groups: readonly YearGroup[]): readonly YearMark[] {
  const most = Math.max(1, ...groups.map(group => group.count));
  const marks = groups.map(({ id, year, count }) => ({ id, year, count, share: count / most }));
  return marks.flatMap((mark, index) => {
    const before = marks[index - 1]?.year ?? null;
    if (before === null || mark.year === null || !isScale(marks)) return [mark];
    const empty = Array.from({ length: mark.year - before - 1 }, (_, at) => before + 1 + at);
    return [...empty.map(year => ({ id: `year-${year}`, year, count: 0, share: 0 })), mark];
  });
}

function isScale(marks: readonly YearMark[]): boolean {
  const years = marks.flatMap(mark => mark.year ?? []);
  return (years.at(-1) ?? 0) - (years[0] ?? 0) < LONGEST_SCALE;
}

function yearOf(day: string | null): number | null {
  return day === null ? null : Number(/^[+-]?\d+/.exec(day)?.[0]);
}

const DAY_TO_DAY = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

function isCoarse({ edtf, precision, approximate, uncertain }: EdtfDate): boolean {
  if (approximate || uncertain) return true;
  return precision !== "time" && precision !== "day" && !DAY_TO_DAY.test(edtf);
}

function silenceBetween(
  from: string | null,
  to: string | null,
  atLeast: boolean,
  threshold: number,
): Silence | undefined {
  if (from === null || to === null) return undefined;
  const days = daysBetween(from, to);
  if (days < threshold) return undefined;
  const months = Math.floor(days / 30.4);
  return months < 24
    ? { count: months, unit: "months", atLeast }
    : { count: Math.floor(days / 365.2), unit: "years", atLeast };
}

const SHORTEST_SILENCE = 120;

/** Where events are years apart, years without one are nothing special. */
function silenceThreshold(events: readonly Event[]): number {
  const starts = events.flatMap(event => event.date.from ?? []);
  const gaps = starts.slice(1).map((day, index) => daysBetween(starts[index] ?? day, day));
  const middle = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return Math.max(SHORTEST_SILENCE, 2 * middle);
}
