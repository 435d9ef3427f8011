/** Days as numbers, and the days that an axis names: the first days of months and years, as many as there is room for. */

import { addDays, daysBetween } from "../../date/calendar.ts";
import { shortMonthName } from "../../date/words.ts";
import type { Words } from "../../words/words.ts";
import { fixedLabel, type PlacedLabel } from "./labels.ts";

const ORIGIN = "1970-01-01";
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000, 60_000, 120_000];

export interface Tick {
  readonly day: number;
  readonly text: string;
}

export interface AxisTick {
  readonly at: number;
  readonly label: PlacedLabel;
}

export function numberOf(day: string): number {
  return daysBetween(ORIGIN, day);
}

/** At most this many; fewer if the span has fewer months. */
export function ticksBetween(from: number, to: number, most: number, words: Words): readonly Tick[] {
  const first = monthOf(from);
  const last = monthOf(to);
  for (const step of STEPS) {
    const ticks: Tick[] = [];
    for (let month = Math.ceil(first / step) * step; month <= last && ticks.length <= most; month += step) {
      const day = dayOfMonth(month);
      if (day >= from && day <= to) ticks.push({ day, text: nameOf(month, words, ticks.length === 0) });
    }
    if (ticks.length <= most) return ticks;
  }
  return [];
}

/** Below the plot, within the drawing. Those that would overlap the one before are left out. */
export function ticksAcross(
  ticks: readonly Tick[],
  across: (day: number) => number,
  y: number,
  width: number,
): readonly AxisTick[] {
  const kept: AxisTick[] = [];
  for (const { day, text } of ticks) {
    const label = fixedLabel(text, across(day), y, "middle");
    const { box } = label;
    const before = kept.at(-1)?.label.box;
    const free = before === undefined || before.x + before.width + 8 <= box.x;
    if (free && box.x >= 0 && box.x + box.width <= width) kept.push({ at: across(day), label });
  }
  return kept;
}

/** Months since the beginning of the year 0. */
function monthOf(day: number): number {
  const [, year = "0", month = "1"] = /^([+-]?\d+)-(\d\d)/.exec(addDays(ORIGIN, day)) ?? [];
  return Number(year) * 12 + Number(month) - 1;
}

function dayOfMonth(month: number): number {
  return numberOf(`${written(month)}-01`);
}

function written(month: number): string {
  const year = Math.floor(month / 12);
  const digits =
    year >= 0 && year <= 9999
      ? String(year).padStart(4, "0")
      : `${year < 0 ? "-" : "+"}${String(Math.abs(year)).padStart(6, "0")}`;
  return `${digits}-${String(month - year * 12 + 1).padStart(2, "0")}`;
}

/** January has the year, and so does the first label. */
function nameOf(month: number, words: Words, first: boolean): string {
  const year = Math.floor(month / 12);
  if (month % 12 === 0) return words.dates.year(year);
  const name = shortMonthName(month - year * 12 + 1, words.dates);
  return first ? words.dates.inYear(name, words.dates.year(year), true) : name;
}
