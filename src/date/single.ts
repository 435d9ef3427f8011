/** One date without a time: a day, a month, a season or a year. */
import type { Fault } from "../problems/problem.ts";
import { singleBounds } from "./bounds.ts";
import { daysInMonth, LAST_YEAR, namesIn } from "./calendar.ts";
import { type CalendarDate, type LongYear, NO_FUZZ, type Season, type Single } from "./expression.ts";
import { fuzzOf } from "./fuzz.ts";
import { invalid, NOT_EDTF, type Reading, unsupported } from "./reading.ts";

/** Reads `YYYY`, `YYYY-MM` and `YYYY-MM-DD` the fast way; null for anything else. */
export function readPlain(text: string): { readonly value: CalendarDate } | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return null;
  const [, year = "", month = null, day = null] = match;
  if (month !== null && (month < "01" || month > "12")) return null;
  if (day !== null && (day < "01" || Number(day) > daysInMonth(Number(year), Number(month)))) return null;
  return { value: { kind: "date", year, month, day, ...NO_FUZZ } };
}

const DATE = /^[?~%]?(-?[\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/;

/**
 * Months and days with an `X` that only one digit can replace, which the grammar of EDTF level 2 does not have: a month
 * alone that ends in 3 to 9, a day `3X` in a month of 30 days, a day that only December has.
 */
const NEEDLESS_MASK = /^(?:X[3-9]|(?:[0X][469]|11)-3X|X2-3[01])$/;

const LONG_YEAR = /^Y(-?)(\d{1,20})(?:E(\d{1,3}))?(?:S(\d{1,3}))?$/;
const SIGNIFICANT_YEAR = /^(-?)(\d{4})()S(\d{1,3})$/;

/** One date without a time: a day, month, season, year, with `X` and qualification (ISO 8601-2, 4.2 to 4.9). */
export function readSingle(text: string): Reading<Single> {
  const long = LONG_YEAR.exec(text) ?? SIGNIFICANT_YEAR.exec(text);
  if (long) return readLongYear(text, long);
  const match = DATE.exec(text);
  if (!match) return { fault: NOT_EDTF };
  const [, year = "", month = null, day = null] = match;
  if (year === "-0000") {
    return invalid(
      `"${text}" has the year -0000, which does not exist. The year 0000 is 1 BCE.`,
      "Write 0000 or -0001.",
    );
  }
  if (month !== null && /^(2[1-9]|3\d|4[01])$/.test(month)) {
    if (day === null) return readSeason(text, year, Number(month));
    return invalid(
      `"${text}" has the month ${month}, but 21 to 41 are seasons and have no days.`,
      `Write a month from 01 to 12, or only the season: ${year}-${month}.`,
    );
  }
  const date: CalendarDate = { kind: "date", year, month, day, ...NO_FUZZ };
  if (!singleBounds(date)) return { fault: impossible(text, date) };
  if (/[?~%]/.test(text) && text.includes("X")) return { fault: qualifiedMask(text) };
  const isQualifiedTwice = month === null && /^[?~%].*[?~%]$/.test(text);
  if (isQualifiedTwice || NEEDLESS_MASK.test([month, day].filter(part => part !== null).join("-")))
    return { fault: NOT_EDTF };
  return { value: { ...date, ...fuzzOf(text) } };
}

function readSeason(text: string, year: string, code: number): Reading<Season> {
  if (year.includes("X")) {
    return unsupported(
      `"${text}" is a season of an unknown year, which Dateline does not read.`,
      "Write the season with its year, such as 2024-21, or only the years, such as 202X.",
    );
  }
  return { value: { kind: "season", year: Number(year), code, ...fuzzOf(text) } };
}

function readLongYear(text: string, match: RegExpExecArray): Reading<LongYear> {
  const [, sign, digits = "", exponent, significant] = match;
  if (text.startsWith("Y") && exponent === undefined && (digits.length < 5 || digits.startsWith("0"))) {
    const plain = digits.replace(/^0+/, "").padStart(4, "0");
    const hint = plain.length > 4 ? `Y${sign}${plain}` : plain === "0000" ? plain : `${sign}${plain}`;
    return {
      fault: {
        rule: "date-format",
        message: `"${text}" has a Y, but Y is for years of more than four digits without zeros in front.`,
        hint: `Write ${hint}.`,
      },
    };
  }
  const size = Number(digits) * 10 ** Number(exponent ?? 0);
  if (size > LAST_YEAR) {
    return unsupported(
      `"${text}" is further away than Dateline can count.`,
      "Write a year from Y-999999999999 to Y999999999999.",
    );
  }
  const width = String(size).length;
  if (size === 0 || (significant !== undefined && (Number(significant) < 1 || Number(significant) > width))) {
    return {
      fault: {
        rule: "date-format",
        message: `"${text}" counts digits that the year does not have.`,
        hint: "After S, write how many digits of the year are certain, such as 1950S2 for 1900 to 1999.",
      },
    };
  }
  const year = sign === "-" ? -size : size;
  // Zero times an exponent too large for a number is no number.
  if (Number.isNaN(size) || (significant !== undefined && !/^[1-9]$/.test(significant)))
    return { fault: NOT_EDTF };
  const grain =
    significant === undefined ? 1 : 10 ** (Math.max(width, 4) - Number(significant) - Math.max(0, 4 - width));
  const near = Math.floor(size / grain) * grain;
  const far = near + grain - 1;
  return {
    value: { kind: "year", year, first: year < 0 ? -far : near, last: year < 0 ? -near : far, ...NO_FUZZ },
  };
}

function qualifiedMask(text: string): Fault {
  return {
    rule: "date-unsupported",
    message: `"${text}" has both unknown digits (X) and a ?, ~ or %, but Dateline reads only one or the other.`,
    hint: `Write ${text.replace(/[?~%]/g, "")}.`,
  };
}

const MONTHS = namesIn("en").months;

function impossible(text: string, { year, month, day }: CalendarDate): Fault {
  const monthExists =
    month !== null && singleBounds({ kind: "date", year, month, day: null, ...NO_FUZZ }) !== null;
  const plainYear = year.replaceAll("X", "1");
  if (!monthExists) {
    const swapped = day !== null && readPlain(`${year}-${day}-${month}`) ? `${year}-${day}-${month}` : null;
    return {
      rule: "date-invalid",
      message: `"${text}" has the month ${month}, but months run from 01 to 12 and seasons from 21 to 41.`,
      hint: swapped
        ? `Write year, month, day: ${swapped}, if the month is ${Number(day)}.`
        : `Write an EDTF date such as ${plainYear}-12 or ${plainYear}.`,
    };
  }
  const masked = /X/.test(`${year}${month}${day}`);
  const name = MONTHS[Number(month) - 1];
  const known = month.includes("X") ? `${plainYear}-12` : `${plainYear}-${month}`;
  const last = month.includes("X") ? 31 : daysInMonth(Number(plainYear), Number(month));
  if (masked || Number(day) < 1 || Number(day) > 31 || name === undefined) {
    const cause =
      day?.includes("X") || Number(day) < 1 || Number(day) > 31
        ? `no day ${day}`
        : `no day ${day} in such a month`;
    return {
      rule: "date-invalid",
      message: `"${text}" is not a day that exists; there is ${cause}.`,
      hint: `Write an EDTF date such as ${known}-${last} or ${known}.`,
    };
  }
  return {
    rule: "date-invalid",
    message: `"${text}" is not a day that exists; ${year} has no ${Number(day)} ${name}.`,
    hint: `Write an EDTF date such as ${known}-${last} or ${known}.`,
  };
}
