/** Dates in digits that are not EDTF: no hyphens, another order, short numbers, weeks, days counted in the year. */
import { type Advice, EXAMPLES, type Reads } from "./advice.ts";
import { addDays, daysInMonth, namesIn, weekdayNumber, writeDay } from "./calendar.ts";

export function bareDigits(text: string): Advice | null {
  const match = /^([+-]?)(\d{1,200})[?~%]?$/.exec(text);
  if (!match) return null;
  const [, sign = "", digits = ""] = match;
  const rest = text.slice(sign.length + digits.length);
  if (sign === "+") return { why: "has a plus sign, which EDTF does not use", write: [text.slice(1)] };
  if (digits.length === 8) {
    const ymd = `${sign}${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}${rest}`;
    return { why: "runs year, month and day together", write: [ymd] };
  }
  const month = `${sign}${digits.slice(0, 4)}-${digits.slice(4)}${rest}`;
  if (/^[12]\d{3}(0[1-9]|1[0-2])$/.test(digits))
    return { why: "runs year and month together", write: [month] };
  if (digits.length === 14) {
    return {
      why: "runs a date and a time together",
      hint: `Write the day, ${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}, or a time with its offset, such as 2024-08-15T02:00:00Z.`,
    };
  }
  if (digits.length > 4) {
    return {
      why: "has more digits than a year",
      hint: `Write a date with hyphens, such as 2024-08-15. A year of more than four digits begins with Y, such as Y${sign}12024.`,
    };
  }
  if (digits.length === 3) {
    return {
      rule: "date-unsupported",
      why: "has three digits, which mean a decade in ISO 8601 and are easily a slip",
      write: [`${sign}${digits}X`, `${sign}0${digits}`],
    };
  }
  if (digits.length === 2) {
    return {
      rule: "date-unsupported",
      why: "has two digits, which mean a century in ISO 8601 but a year to most readers",
      hint:
        sign === ""
          ? `Write the year with four digits, such as 20${digits}, or the century: ${digits}XX.`
          : EXAMPLES,
    };
  }
  return { why: "is not a year of four digits", hint: "Write the year with four digits, such as 2024." };
}

export function basicTime(text: string): Advice | null {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d):?(\d\d)?(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second = "00", zone = ""] = match;
  return {
    why: "has no hyphens and no colons",
    write: [`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`],
  };
}

/** `15/08/2024`, `8/15/2024`, `05-01-2024`, `01.05.2024`, `2024/05/01`, `08/2024`. */
export function numericOrder(text: string, reads: Reads): Advice | null {
  const yearFirst = /^(\d{4})([/.-])(\d\d?)\2(\d\d?)$/.exec(text);
  if (yearFirst) {
    const [, year, sign, month = "", day = ""] = yearFirst;
    const why =
      sign === "-" ? "has a month or day of one digit" : `has ${NAME_OF_SIGN[sign ?? ""]} instead of hyphens`;
    return { why, write: [`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`] };
  }
  const monthYear = /^(\d\d?)([/.-])(\d{4})$/.exec(text) ?? /^(\d{4})([/.])(\d\d?)$/.exec(text);
  if (monthYear) {
    const [, a = "", , b = ""] = monthYear;
    const [year, month] = a.length === 4 ? [a, b] : [b, a];
    if (Number(month) >= 1 && Number(month) <= 12) {
      return {
        why: "does not begin with the year and a hyphen",
        write: [`${year}-${month.padStart(2, "0")}`],
      };
    }
  }
  const yearLast = /^(\d\d?)([/.-])(\d\d?)\2(\d{4}|\d\d)$/.exec(text);
  if (!yearLast) return null;
  const [, a = "", sign = "", b = "", year = ""] = yearLast;
  if (year.length === 2) return twoDigitYear(a, b, year, reads);
  const dayFirst = `${year}-${b.padStart(2, "0")}-${a.padStart(2, "0")}`;
  const monthFirst = `${year}-${a.padStart(2, "0")}-${b.padStart(2, "0")}`;
  if (Number(a) > 12 || a === b) return { why: "looks like day, month, year", write: [dayFirst] };
  if (Number(b) > 12) return { why: "looks like month, day, year", write: [monthFirst] };
  if (sign === ".") {
    return {
      why: "looks like day, month, year",
      write: [dayFirst],
      hint: `Write ${dayFirst}, or ${monthFirst} if the month came first.`,
    };
  }
  return {
    why: "is ambiguous: day first or month first",
    write: [dayFirst],
    hint: `Write ${dayFirst} for ${inEnglish(a, b)}, or ${monthFirst} for ${inEnglish(b, a)}.`,
  };
}

function inEnglish(day: string, month: string): string {
  return `${Number(day)} ${namesIn("en").months[Number(month) - 1]}`;
}

const NAME_OF_SIGN: Readonly<Record<string, string>> = { "/": "slashes", ".": "dots" };

function twoDigitYear(a: string, b: string, c: string, reads: Reads): Advice {
  const year = (digits: string): string => `${Number(digits) < 50 ? "20" : "19"}${digits.padStart(2, "0")}`;
  const ymd = `${year(a)}-${b.padStart(2, "0")}-${c}`;
  const dmy = `${year(c)}-${b.padStart(2, "0")}-${a.padStart(2, "0")}`;
  return {
    why: "has a year of two digits",
    hint: `Write the year first, with four digits, such as ${[ymd, dmy].find(reads) ?? "2024-08-15"}.`,
  };
}

/** `2024-8-5`, `2024-8`, with or without ? ~ %. */
export function shortNumbers(text: string): Advice | null {
  const match = /^(-?\d{1,4})-(\d\d?)(?:-(\d\d?))?([?~%]?)$/.exec(text);
  if (!match) return null;
  const [, year = "", month = "", day, mark = ""] = match;
  const padded = [month, ...(day === undefined ? [] : [day])].map(n => n.padStart(2, "0"));
  if (year.replace("-", "").length !== 4) {
    const sign = year.startsWith("-") ? "-" : "";
    if (year.replace("-", "").length <= 2 && day === undefined) return null;
    return {
      why: `has a year of ${year.replace("-", "").length === 3 ? "three digits" : "two digits or fewer"}`,
      hint: `Write the year with four digits, such as ${sign}0${year.replace("-", "").padStart(3, "0")}-${padded.join("-")}.`,
    };
  }
  if (month.length === 2 && (day === undefined || day.length === 2)) return null;
  return { why: "has a month or day of one digit", write: [`${[year, ...padded].join("-")}${mark}`] };
}

/** `2024-07/08`, `2024-08-15/17`, `2014/17`, `2014-2017`. */
export function shortened(text: string, reads: Reads): Advice | null {
  const match = /^(\d{4}(?:-\d\d){0,2})\/(\d\d(?:-\d\d)?)([?~%]?)$/.exec(text);
  if (match) {
    const [, start = "", end = "", mark = ""] = match;
    const whole = `${start}/${start.slice(0, start.length - end.length)}${end}${mark}`;
    if (end.length < start.length && reads(whole))
      return { why: "has an end without its year", write: [whole] };
    return {
      why: "has an end without its year",
      hint: `Write both ends in full, such as ${start}/${start}.`,
    };
  }
  const [, from = "", to = "", day = ""] =
    /^(\d{4}(?:-\d\d){0,2})-(?:(\d{4}(?:-\d\d){0,2})|(?<=\d-\d\d-\d\d-)(\d\d))$/.exec(text) ?? [];
  if (from === "") return null;
  return { why: "has a hyphen between two dates", write: [`${from}/${to || `${from.slice(0, -2)}${day}`}`] };
}

/** Dates that ISO 8601 has and EDTF has not: week dates, ordinal dates, durations; and times in the basic format. */
export function notCivil(text: string): Advice | null {
  const week = /^(\d{4})-?W(\d\d)(?:-?([1-7]))?$/.exec(text);
  if (week) {
    const monday = mondayOfWeek(Number(week[1]), Number(week[2]));
    if (monday === null)
      return { rule: "date-unsupported", why: "is a week that does not exist", hint: EXAMPLES };
    const write = week[3] ? addDays(monday, Number(week[3]) - 1) : `${monday}/${addDays(monday, 6)}`;
    return { rule: "date-unsupported", why: "is a week date, which EDTF does not have", write: [write] };
  }
  const ordinal = /^(\d{4})-(\d{3})$/.exec(text);
  if (ordinal) {
    const [, year = "", number = ""] = ordinal;
    const day = addDays(`${year}-01-01`, Number(number) - 1);
    const exists = day.startsWith(`${year}-`) && number !== "000";
    return {
      rule: "date-unsupported",
      why: "is a day of the year by number, which EDTF does not have",
      write: exists ? [day] : [],
    };
  }
  const zoned = /^(\d{4}-\d\d-\d\d)(Z|[+-]\d\d(?::?\d\d)?)$/.exec(text);
  if (zoned) return { why: "has a time zone but no time", write: [zoned[1] ?? ""] };
  if (/(^|\/)P\d/.test(text)) {
    return {
      rule: "date-unsupported",
      why: "has a duration, which EDTF does not have",
      hint: "Write both ends of the interval, such as 2024-08-01/2024-08-31.",
    };
  }
  return null;
}

function mondayOfWeek(year: number, week: number): string | null {
  const fourth = { year, month: 1, day: 4 };
  const monday = addDays(writeDay(fourth), 1 - weekdayNumber(fourth) + (week - 1) * 7);
  return week >= 1 && week <= weeksIn(year) ? monday : null;
}

function weeksIn(year: number): number {
  const first = weekdayNumber({ year, month: 1, day: 1 });
  return first === 4 || (first === 3 && daysInMonth(year, 2) === 29) ? 53 : 52;
}
