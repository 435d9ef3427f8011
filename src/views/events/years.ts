/** Events -> years in time order, with the long silences between them. */

import { daysBetween } from "../../date/calendar.ts";
import type { EdtfDate } from "../../date/edtfDate.ts";
import type { Event } from "../../model.ts";
import type { Words } from "../../words/words.ts";
import { paginate } from "../pagination.ts";

export interface YearGroup {
  /** Its anchor on the page: `year-2024`. */
  readonly id: string;
  /** Astronomical numbering; `null` for the events whose start is open or not known. */
  readonly year: number | null;
  readonly count: number;
  readonly rows: readonly Row[];
}

export type Row =
  | { readonly kind: "event"; readonly event: Event }
  | { readonly kind: "silence"; readonly silence: Silence };

/** A time without an event, in whole units, never longer than it was. */
export interface Silence {
  readonly count: number;
  readonly unit: "months" | "years";
  /** Whether one of the dates around it is imprecise, so that it may have been longer. */
  readonly atLeast: boolean;
}

/** A year in the strip above the timeline, whether or not anything happened in it. */
export interface YearMark {
  readonly id: string;
  readonly year: number | null;
  readonly count: number;
  /** The events of its months, quarters or of the whole of it, as shares of the fullest such time, 0 to 1. */
  readonly bars: readonly number[];
}

/**
 * Groups events, which are in the site's order. A silence is at the end of the year in which it began. `some` means that not all
 * events of that time are here, so no silences are given.
 */
export function yearsOf(events: readonly Event[], extent: "all" | "some" = "all"): readonly YearGroup[] {
  const threshold = extent === "all" ? silenceThreshold(events) : Number.POSITIVE_INFINITY;
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
      group = { id: yearId(year), year, count: 0, rows: [] };
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

/** Returns the anchor of a year on a page of the timeline. */
export function yearId(year: number | null): string {
  return `year-${year ?? "open"}`;
}

/** From this many events on, a browser should draw a part of a year only when the reader comes near it. */
const MANY_EVENTS = 40;
/** To draw every event by itself, or a whole year of many at once, takes longer. */
const MOST_IN_A_PART = 16;

/** Some rows of a year. */
export interface Part {
  /** From 1. */
  readonly number: number;
  readonly rows: readonly Row[];
}

/** Returns the rows of a year in parts of about the same length; all of them in one part if the page is not long. */
export function partsOf(rows: readonly Row[], isLongPage: boolean): readonly Part[] {
  if (!isLongPage) return [{ number: 1, rows }];
  return paginate("", rows, MOST_IN_A_PART).map(({ number, items }) => ({ number, rows: items }));
}

export function isLong(groups: readonly YearGroup[]): boolean {
  return groups.reduce((sum, group) => sum + group.count, 0) >= MANY_EVENTS;
}

/** Up to this many years the strip is a scale of time: quarters, and years without an event among the others. */
const LONGEST_SCALE = 30;
/** Up to this many its bars are months. */
const LONGEST_IN_MONTHS = 5;

/** Returns how dense the events are over the time of the story. */
export function yearStrip(groups: readonly YearGroup[]): readonly YearMark[] {
  const years = groups.flatMap(group => group.year ?? []);
  const span = (years.at(-1) ?? 0) - (years[0] ?? 0) + 1;
  const isScale = span <= LONGEST_SCALE;
  const parts = isScale ? (span <= LONGEST_IN_MONTHS ? 12 : 4) : 1;
  const sums = groups.map(group => (group.year === null ? [group.count] : barsOf(group, parts)));
  const most = Math.max(1, ...sums.flat());
  return groups.flatMap(({ id, year, count }, index) => {
    const mark = { id, year, count, bars: (sums[index] ?? []).map(sum => sum / most) };
    const before = groups[index - 1]?.year ?? null;
    if (before === null || year === null || !isScale) return [mark];
    const empty = Array.from({ length: year - before - 1 }, (_, at) => before + 1 + at);
    const bars = new Array<number>(parts).fill(0);
    return [...empty.map(each => ({ id: yearId(each), year: each, count: 0, bars })), mark];
  });
}

/** The events of a year over its parts; one whose month is not known is spread over those it can be in. */
function barsOf({ year, rows }: YearGroup, parts: number): number[] {
  const bars = new Array<number>(parts).fill(0);
  for (const row of rows) {
    if (row.kind !== "event") continue;
    const { from, to } = row.event.date;
    const part = (month: number) => Math.floor(((month - 1) * parts) / 12);
    const first = part(monthOf(from));
    const last = yearOf(to) === year ? Math.max(first, part(monthOf(to))) : parts - 1;
    for (let at = first; at <= last; at++) bars[at] = (bars[at] ?? 0) + 1 / (last - first + 1);
  }
  return bars;
}

/** 1 to 12 of a civil day. */
function monthOf(day: string | null): number {
  return Number(day?.slice(-5, -3) ?? 1);
}

/** The year of a civil day, in astronomical numbering. */
export function yearOf(day: string | null): number | null {
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

/** Returns the name of a year; `null` is the events whose start is open or not known. */
export function yearName(year: number | null, words: Words): string {
  return year === null ? words.startOpen : words.dates.year(year);
}
