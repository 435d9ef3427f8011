/** The parts that a text was read into -> `EdtfDate`, and the parts of a date again. */
import { boundsOf } from "./bounds.ts";
import { writeDay } from "./calendar.ts";
import type { EdtfDate, Precision } from "./edtfDate.ts";
import type { CalendarDate, Expression, LongYear, Single } from "./expression.ts";
import { readExpression } from "./read.ts";

const expressions = new WeakMap<EdtfDate, Expression>();

/** Returns the date that a text means, given the parts it was read into. */
export function dateOf(edtf: string, expression: Expression): EdtfDate {
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
  return date;
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

/** Precision of a date at the end of an interval or in a set. */
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

/**
 * What HTML allows in `<time datetime>` for this date: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a date-time with its offset, in
 * the years 0001 to 9999 (HTML Living Standard, 2.3.5). undefined for all else: HTML has no sign for "about".
 */
export function datetimeAttribute(date: EdtfDate): string | undefined {
  if (/^(?!0000)\d{4}(-\d\d(-\d\d)?)?$/.test(date.edtf) && date.precision !== "season") return date.edtf;
  if (date.precision !== "time" || !/^(?!0000)\d/.test(date.edtf)) return undefined;
  return /[+-]\d\d$/.test(date.edtf) ? `${date.edtf}:00` : date.edtf;
}
