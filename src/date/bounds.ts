/** The first and the last day that an expression can mean, by our own arithmetic, without the fuzz of ? ~ %. */
import { type Civil, dayNumber, daysInMonth } from "./calendar.ts";
import type { CalendarDate, End, Expression, Member, Season, Single } from "./expression.ts";

/** null: open or not known. */
export interface Bounds {
  readonly from: Civil | null;
  readonly to: Civil | null;
}

/** Returns the bounds of any expression, or `null` if no day of the calendar fits it (`2023-02-29`, `156X-09-31`). */
export function boundsOf(expression: Expression): Bounds | null {
  switch (expression.kind) {
    case "time":
      return { from: expression, to: expression };
    case "interval": {
      const start = endBounds(expression.start);
      const end = endBounds(expression.end);
      return start && end && { from: start.from, to: end.to };
    }
    case "set":
      return setBounds(expression.members);
    default:
      return singleBounds(expression);
  }
}

export function singleBounds(date: Single): { from: Civil; to: Civil } | null {
  if (date.kind === "season") return seasonBounds(date);
  if (date.kind === "year") return wholeYears(date.first, date.last);
  if (!`${date.year}${date.month}${date.day}`.includes("X")) return exactBounds(date);
  const from = firstFit(date, 1);
  const to = firstFit(date, -1);
  return from && to && { from, to };
}

function exactBounds(date: CalendarDate): { from: Civil; to: Civil } | null {
  const year = Number(date.year);
  if (date.month === null) return wholeYears(year, year);
  const month = Number(date.month);
  const length = daysInMonth(year, month);
  if (date.day === null)
    return length === 0 ? null : { from: { year, month, day: 1 }, to: { year, month, day: length } };
  const day = { year, month, day: Number(date.day) };
  return day.day < 1 || day.day > length ? null : { from: day, to: day };
}

function wholeYears(first: number, last: number): { from: Civil; to: Civil } {
  return { from: { year: first, month: 1, day: 1 }, to: { year: last, month: 12, day: 31 } };
}

/** First month of each season and how many it spans; a season that begins in December ends in the next year. */
const SEASON_MONTHS: readonly (readonly [first: number, length: number])[] = [
  ...([
    [3, 3],
    [6, 3],
    [9, 3],
    [12, 3],
  ] as const), // 21-24: spring, summer, autumn, winter, read as northern
  ...([
    [3, 3],
    [6, 3],
    [9, 3],
    [12, 3],
  ] as const), // 25-28: northern
  ...([
    [9, 3],
    [12, 3],
    [3, 3],
    [6, 3],
  ] as const), // 29-32: southern
  ...([
    [1, 3],
    [4, 3],
    [7, 3],
    [10, 3],
  ] as const), // 33-36: quarters
  ...([
    [1, 4],
    [5, 4],
    [9, 4],
  ] as const), // 37-39: thirds
  ...([
    [1, 6],
    [7, 6],
  ] as const), // 40-41: halves
];

function seasonBounds({ year, code }: Season): { from: Civil; to: Civil } | null {
  const months = SEASON_MONTHS[code - 21];
  if (!months) return null;
  const [first, length] = months;
  const over = first + length - 1 > 12;
  const lastMonth = over ? first + length - 13 : first + length - 1;
  const lastYear = over ? year + 1 : year;
  return {
    from: { year, month: first, day: 1 },
    to: { year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) },
  };
}

/** The earliest (direction 1) or latest (-1) day of the calendar that the digits allow. */
function firstFit(date: CalendarDate, direction: 1 | -1): Civil | null {
  const months = monthsOf(date);
  const days = date.day === null ? span(1, 31) : daysOf(date);
  if (direction === -1) {
    months.reverse();
    days.reverse();
  }
  if (months.length === 0 || days.length === 0) return null;
  for (const year of yearsOf(date.year, direction)) {
    for (const month of months) {
      const length = daysInMonth(year, month);
      const day = days.find(d => d <= length);
      if (day !== undefined) return { year, month, day };
    }
  }
  return null;
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The months that a date's digits allow, ascending. */
export function monthsOf({ month }: CalendarDate): number[] {
  if (month !== null && !month.includes("X")) return [Number(month)].filter(m => m >= 1 && m <= 12);
  return span(1, 12).filter(m => month === null || fits(m, month));
}

/** The days of the month that a date's digits allow in one of its months at least. */
export function daysOf(date: CalendarDate): number[] {
  const year = date.year.includes("X") ? 2000 : Number(date.year);
  const longest = Math.max(0, ...monthsOf(date).map(month => daysInMonth(year, month)));
  if (date.day !== null && !date.day.includes("X"))
    return [Number(date.day)].filter(d => d >= 1 && d <= longest);
  return span(1, longest).filter(d => date.day === null || fits(d, date.day));
}

/** Whether a number has these digits, of which `X` is any: 12 fits `1X`. */
function fits(n: number, mask: string): boolean {
  const digits = String(n).padStart(mask.length, "0");
  return [...mask].every((sign, i) => sign === "X" || sign === digits[i]);
}

/** The years that a mask such as `156X` or `-15XX` can mean, in calendar order or against it. There is no -0000. */
function* yearsOf(mask: string, direction: 1 | -1): Generator<number> {
  const negative = mask.startsWith("-");
  const digits = mask.replace("-", "");
  const least = Number(digits.replaceAll("X", "0"));
  const most = Number(digits.replaceAll("X", "9"));
  const upwards = (direction === 1) !== negative;
  for (let i = 0; i <= most - least; i++) {
    const size = upwards ? least + i : most - i;
    if (fits(size, digits) && !(negative && size === 0)) yield negative ? -size : size;
  }
}

/** The first (direction 1) or last year that a mask can mean. */
export function firstYear(mask: string, direction: 1 | -1): number {
  for (const year of yearsOf(mask, direction)) return year;
  throw new Error(`No year fits ${mask}`);
}

function endBounds(end: End): Bounds | null {
  if (end.kind === "open" || end.kind === "unknown") return { from: null, to: null };
  return singleBounds(end);
}

function setBounds(members: readonly Member[]): Bounds | null {
  let from: Civil | null | undefined;
  let to: Civil | null | undefined;
  for (const member of members) {
    const bounds = memberBounds(member);
    if (!bounds) return null;
    from = from === undefined ? bounds.from : earlier(from, bounds.from);
    to = to === undefined ? bounds.to : later(to, bounds.to);
  }
  return { from: from ?? null, to: to ?? null };
}

function memberBounds(member: Member): Bounds | null {
  if (member.kind === "range") {
    const start = singleBounds(member.start);
    const end = singleBounds(member.end);
    return start && end && { from: start.from, to: end.to };
  }
  const bounds = singleBounds(member.date);
  if (!bounds) return null;
  return {
    from: member.kind === "before" ? null : bounds.from,
    to: member.kind === "after" ? null : bounds.to,
  };
}

function earlier(a: Civil | null, b: Civil | null): Civil | null {
  if (!a || !b) return null;
  return dayNumber(a) <= dayNumber(b) ? a : b;
}

function later(a: Civil | null, b: Civil | null): Civil | null {
  if (!a || !b) return null;
  return dayNumber(a) >= dayNumber(b) ? a : b;
}
