/** EDTF text -> `EdtfDate`, remembered by text; and the order of dates. */

import type { Fault } from "../problems/problem.ts";
import { boundsOf } from "./bounds.ts";
import { dayNumber, numberOfDay, writeDay } from "./calendar.ts";
import type { EdtfDate, Precision } from "./edtfDate.ts";
import { explain } from "./explain.ts";
import type { CalendarDate, Expression, LongYear, Single } from "./expression.ts";
import { readExpression } from "./read.ts";
import { NOT_EDTF } from "./reading.ts";

export type DateReading = { readonly date: EdtfDate } | { readonly fault: Fault };

/** In UTF-16 units, after trimming: more than any date needs, and little enough to read at once. */
export const LONGEST_DATE = 200;

const KEPT_READINGS = 20_000;
const readings = new Map<string, DateReading>();
const expressions = new WeakMap<EdtfDate, Expression>();

/** Reads one EDTF date. Never throws. The same text gives the same object. */
export function parseDate(text: string): DateReading {
  const known = readings.get(text);
  if (known) return known;
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_DATE) return { fault: tooLong(trimmed.length) };
  const inner = read(trimmed.normalize("NFC"));
  const reading = trimmed === text || "fault" in inner ? inner : { fault: spaced(inner.date.edtf) };
  if (text.length > LONGEST_DATE) return reading;
  if (readings.size >= KEPT_READINGS) readings.clear();
  readings.set(text, reading);
  return reading;
}

function spaced(trimmed: string): Fault {
  return {
    rule: "date-format",
    message: "There is a space before or after this date.",
    hint: `Write ${trimmed} without it.`,
  };
}

function tooLong(length: number): Fault {
  return {
    rule: "date-too-long",
    message: `This date has ${length} characters; ${LONGEST_DATE} are the most.`,
    hint: "Write one EDTF date here, such as 2024-08-15, and put the rest into the text.",
  };
}

function read(edtf: string): DateReading {
  const reading = readExpression(edtf);
  if ("fault" in reading) return { fault: reading.fault === NOT_EDTF ? explain(edtf) : reading.fault };
  const expression = reading.value;
  const bounds = boundsOf(expression);
  if (!bounds) throw new Error(`A date was read that has no day: ${edtf}`);
  const date: EdtfDate = Object.freeze({
    edtf,
    from: bounds.from && writeDay(bounds.from),
    to: bounds.to && writeDay(bounds.to),
    precision: precisionOf(expression),
    approximate: /[~%]/.test(edtf),
    uncertain: /[?%]/.test(edtf),
  });
  expressions.set(date, expression);
  return { date };
}

function precisionOf(expression: Expression): Precision {
  switch (expression.kind) {
    case "date":
      return calendarPrecision(expression);
    case "year":
      return longYearPrecision(expression);
    default:
      return expression.kind;
  }
}

/** Precision of a date that stands at the end of an interval or in a set. */
export function precisionOfSingle(date: Single): Precision {
  return precisionOf(date);
}

function calendarPrecision({ year, month, day }: CalendarDate): Precision {
  const unknownFrom = year.replace("-", "").indexOf("X");
  if (unknownFrom === 3) return "decade";
  if (unknownFrom === 2) return "century";
  if (unknownFrom !== -1) return "era";
  if (month === null || month.includes("X")) return "year";
  return day === null || day.includes("X") ? "month" : "day";
}

function longYearPrecision({ first, last }: LongYear): Precision {
  const years = last - first + 1;
  if (years === 1) return "year";
  if (years === 10) return "decade";
  return years === 100 ? "century" : "era";
}

/** The parts of a date that was read before, here or elsewhere. Throws where its text was never a date: a bug. */
export function expressionOf(date: EdtfDate): Expression {
  const known = expressions.get(date);
  if (known) return known;
  const reading = readExpression(date.edtf);
  if ("fault" in reading) throw new Error(`Not a date that parseDate gave: ${JSON.stringify(date.edtf)}`);
  expressions.set(date, reading.value);
  return reading.value;
}

/**
 * Order of a timeline: the earliest possible day, an open or unknown start first; then the coarser date first, that
 * is the one that can end later, and a day before its hours; two times of one day by the moment. 0: the same to a reader
 * of the timeline, whatever the text.
 */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return (
    compareStarts(a.from, b.from) ||
    -compareEnds(a.to, b.to) ||
    Number(a.precision === "time") - Number(b.precision === "time") ||
    (a.precision === "time" && b.precision === "time" ? Math.sign(moment(a) - moment(b)) : 0)
  );
}

function compareStarts(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareDays(a, b);
}

function compareEnds(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDays(a, b);
}

function compareDays(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length === 10 && b.length === 10) return a < b ? -1 : 1;
  return numberOfDay(a) < numberOfDay(b) ? -1 : 1;
}

/** Seconds since 1970-01-01T00:00:00Z. */
function moment(date: EdtfDate): number {
  const time = expressionOf(date);
  if (time.kind !== "time") return 0;
  return ((dayNumber(time) * 24 + time.hour) * 60 + time.minute - time.offset) * 60 + time.second;
}

/**
 * What HTML allows in `<time datetime>` for this date: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a date-time with its offset, in
 * the years 0001 to 9999 (HTML Living Standard, 2.3.5). undefined for all else: HTML has no sign for "about".
 */
export function datetimeAttribute(date: EdtfDate): string | undefined {
  if (/^(?!0000)\d{4}(-\d\d(-\d\d)?)?$/.test(date.edtf) && date.precision !== "season") return date.edtf;
  if (date.precision !== "time" || !/^(?!0000)\d/.test(date.edtf)) return undefined;
  return /[+-]\d\d$/.test(date.edtf) ? `${date.edtf}:00` : date.edtf;
}
