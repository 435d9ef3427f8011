/** Dates in English: day before month, BCE and CE. */
import type { DateWords } from "../../date/dateWords.ts";

const SEASONS: Readonly<Record<number, string>> = {
  21: "spring",
  22: "summer",
  23: "autumn",
  24: "winter",
  25: "spring",
  26: "summer",
  27: "autumn",
  28: "winter",
  29: "spring",
  30: "summer",
  31: "autumn",
  32: "winter",
};

const DIVISIONS: Readonly<Record<number, string>> = {
  33: "first quarter",
  34: "second quarter",
  35: "third quarter",
  36: "fourth quarter",
  37: "first third",
  38: "second third",
  39: "last third",
  40: "first half",
  41: "second half",
};

function year(year: number): string {
  if (year <= 0) return `${grouped(1 - year)} BCE`;
  return year < 1000 || year > 9999 ? `${grouped(year)} CE` : String(year);
}

/** 170000002 -> "170,000,002"; four digits stay together. */
function grouped(n: number): string {
  return n < 10_000 ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}

function season(code: number, year: string | null, next: string | null): string {
  const name = SEASONS[code];
  if (name === undefined) return year === null ? (DIVISIONS[code] ?? "") : `${DIVISIONS[code]} of ${year}`;
  const hemisphere = code < 25 ? "" : code < 29 ? " (northern hemisphere)" : " (southern hemisphere)";
  if (year === null) return `${name}${hemisphere}`;
  return `${name} ${next === null ? year : acrossYears(year, next)}${hemisphere}`;
}

/** "2024–25", "1999–2000", "44 BCE to 43 BCE". */
function acrossYears(year: string, next: string): string {
  if (!/^\d{4}$/.test(year) || !/^\d{4}$/.test(next)) return `${year} to ${next}`;
  return year.slice(0, 2) === next.slice(0, 2) ? `${year}–${next.slice(2)}` : `${year}–${next}`;
}

function utcOffset(offset: number): string {
  if (offset === 0) return "UTC";
  const size = Math.abs(offset);
  const minutes = size % 60 === 0 ? "" : `:${String(size % 60).padStart(2, "0")}`;
  return `UTC${offset < 0 ? "−" : "+"}${Math.floor(size / 60)}${minutes}`;
}

/** "a, b or c". */
function list(texts: readonly string[], conjunction: "and" | "or"): string {
  const last = texts.at(-1) ?? "";
  if (texts.length < 2) return last;
  const comma = last.includes(` ${conjunction} `) ? "," : "";
  return `${texts.slice(0, -1).join(", ")}${comma} ${conjunction} ${last}`;
}

export const english: DateWords = {
  locale: "en",
  year,
  decade: first => `the ${first}s`,
  someYear: (first, last) => `some year between ${year(first)} and ${year(last)}`,
  someYearOfDecade: first => `some year in the ${first}s`,
  unknownYear: "an unknown year",
  estimatedYear: (estimate, first, last) =>
    `some year between ${first} and ${last}, estimated as ${estimate}`,
  inYear: (text, year, exact) => {
    if (exact)
      return text.startsWith("some ") || text.endsWith(" some month")
        ? `${text} in ${year}`
        : `${text} ${year}`;
    return `${text} of ${year}`;
  },
  dayOfMonth: (day, month) => `${day} ${month}`,
  dayOfSomeMonth: day => `day ${day} of some month`,
  someMonth: "some month",
  someDay: "some day",
  unknownDay: "an unknown day",
  someDayIn: text => `some day in ${text}`,
  season,
  time: (day, clock, offset) => `${day}, ${clock} (${utcOffset(offset)})`,
  about: text => `about ${text}`,
  probably: text => `probably ${text}`,
  partly: (text, approximate, uncertain) => {
    const both = approximate.filter(part => uncertain.includes(part));
    const notes = [
      [uncertain.filter(part => !both.includes(part)), "uncertain"],
      [approximate.filter(part => !both.includes(part)), "approximate"],
      [both, "uncertain and approximate"],
    ] as const;
    const worded = notes
      .filter(([parts]) => parts.length > 0)
      .map(([parts, how]) => `${list(parts, "and")} ${how}`);
    return `${text} (${worded.join(", ")})`;
  },
  range: (start, end) => `${start} to ${end}`,
  dash: (start, end, spaced) => (spaced ? `${start} – ${end}` : `${start}–${end}`),
  by: text => `by ${text}`,
  byEndOf: text => `by the end of ${text}`,
  byEndOfPeriod: text => `by the end of the period ${text}`,
  from: text => `from ${text}`,
  endNotKnown: text => `${text}, end not known`,
  startNotKnown: text => `${text}, start not known`,
  at: (text, precision, approximate) => {
    if (precision !== "day" && precision !== "time") return `in ${text}`;
    return approximate ? text : `on ${text}`;
  },
  within: interval => `some time from ${interval}`,
  throughout: interval => `from ${interval}`,
  between: (first, last) => `between ${first} and ${last}`,
  either: texts => list(texts, "or"),
  both: texts => list(texts, "and"),
  oneOf: texts => list(texts, "or"),
  someTimeWithin: interval => `some time from ${interval}`,
  onOrBefore: (text, precision) => `${precision === "day" ? "on" : "in"} or before ${text}`,
  onOrAfter: (text, precision) => `${precision === "day" ? "on" : "in"} or after ${text}`,
  orBefore: text => `${text} or earlier`,
  orAfter: text => `${text} or later`,
  andBefore: text => `${text} and before`,
  andAfter: text => `${text} and after`,
  dayNotKnown: "day not known",
  monthNotKnown: "month not known",
  yearNotKnown: "year not known",
};
