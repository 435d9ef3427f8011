/**
 * The proleptic Gregorian calendar of ISO 8601, by arithmetic on numbers: no clock, no time zone. Luxon gives
 * the names of months and weekdays, always for a locale that the caller names.
 */
import { Info } from "luxon";

/** One civil day. Years are astronomical: 0 is 1 BCE, -43 is 44 BCE. Months and days count from 1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The furthest year either way. Days counted this far still fit a number exactly. */
export const LAST_YEAR = 999_999_999_999;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28 to 31; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Days since 1970-01-01, negative before it; after Howard Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber({ year, month, day }: Civil): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const yearOfEra = y - era * 400;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The civil day of a day number; the inverse of `dayNumber`. */
function civilDay(number: number): Civil {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** `YYYY-MM-DD`; outside the years 0000 to 9999 with a sign and six digits or more (ISO 8601-1, expanded). */
export function writeDay({ year, month, day }: Civil): string {
  return `${writeYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

function writeYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, "0");
  return `${year < 0 ? "-" : "+"}${String(Math.abs(year)).padStart(6, "0")}`;
}

export function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}

/** Reads only what `writeDay` writes. Returns `null` if it is not a day of the calendar. */
export function readDay(text: string): Civil | null {
  const match = /^(\d{4}|[+-]\d{6,12})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const [, year = "", month = "", day = ""] = match;
  const civil = { year: Number(year), month: Number(month), day: Number(day) };
  if (civil.day < 1 || civil.day > daysInMonth(civil.year, civil.month)) return null;
  return writeDay(civil) === text ? civil : null;
}

/** Whether the text is one civil day as `EdtfDate.from` and `to` write it. */
export function isDay(text: string): boolean {
  return readDay(text) !== null;
}

/** A story asks for the same days over and over. */
const numbersOfDays = new Map<string, number>();

/** Days since 1970-01-01 of a written day. Throws a RangeError if it is not a day: that is a bug of the caller. */
export function numberOfDay(day: string): number {
  const known = numbersOfDays.get(day);
  if (known !== undefined) return known;
  const civil = readDay(day);
  if (!civil) throw new RangeError(`Not a day as YYYY-MM-DD: ${JSON.stringify(day)}`);
  const number = dayNumber(civil);
  numbersOfDays.set(day, number);
  return number;
}

/** Civil days from `a` to `b`: 1 from one day to the next, negative where `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return numberOfDay(b) - numberOfDay(a);
}

/** The day `n` civil days later (earlier where `n` is negative). `n` is a whole number. */
export function addDays(day: string, n: number): string {
  if (!Number.isSafeInteger(n)) throw new RangeError(`Not a whole number of days: ${n}`);
  const later = civilDay(numberOfDay(day) + n);
  if (Math.abs(later.year) > LAST_YEAR)
    throw new RangeError(`Beyond the calendar's last year: ${later.year}`);
  return writeDay(later);
}

/** 1 for Monday to 7 for Sunday (ISO 8601-1, 3.1.2.8). */
export function weekdayNumber(day: Civil): number {
  const sinceMonday = (dayNumber(day) + 3) % 7;
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

export interface Names {
  /** Alone or with a year: "August 2024". */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** After a day, where a language declines them. */
  readonly monthsAfterDay: readonly string[];
  readonly shortMonthsAfterDay: readonly string[];
  /** From Monday on. */
  readonly weekdays: readonly string[];
}

const namesByLocale = new Map<string, Names>();

/** Names of months and weekdays in a locale (BCP 47), made once. */
export function namesIn(locale: string): Names {
  const known = namesByLocale.get(locale);
  if (known) return known;
  const options = { locale, numberingSystem: "latn", outputCalendar: "gregory" } as const;
  const names: Names = {
    months: Info.months("long", options),
    shortMonths: Info.months("short", options),
    monthsAfterDay: Info.monthsFormat("long", options),
    shortMonthsAfterDay: Info.monthsFormat("short", options),
    weekdays: Info.weekdays("long", options),
  };
  namesByLocale.set(locale, names);
  return names;
}

/** Whether a word is the name of a month or of a day of the week in a language. */
export function isNameOfTime(word: string, locale: string): boolean {
  const { months, monthsAfterDay, weekdays } = namesIn(locale);
  const wanted = word.toLowerCase();
  return [...months, ...monthsAfterDay, ...weekdays].some(name => name.toLowerCase() === wanted);
}
