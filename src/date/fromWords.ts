/** Words for a date, English ones and the names of months in some other languages -> the EDTF text they plainly mean. Only ever suggested to a writer, never taken. */
import { namesIn, twoDigits } from "./calendar.ts";
import { plainDigits } from "./digits.ts";

/** Languages whose months are known by name: those of many newsrooms, with both sets of names that Arabic has. */
const LOCALES = ["en", "ar", "ar-IQ", "de", "es", "fa", "fr", "he", "it", "nl", "pt", "ru", "tr"];

let numbers: ReadonlyMap<string, number> | undefined;

/** Returns 1 to 12, or `undefined` if no month has the name. Called only if a date is invalid. */
function monthNumber(name: string): number | undefined {
  numbers ??= new Map(
    LOCALES.flatMap(locale => {
      const { months, monthsAfterDay } = namesIn(locale);
      const short = locale === "en" ? months.flatMap(month => [month.slice(0, 3), month.slice(0, 4)]) : [];
      return [
        ...[...months, ...monthsAfterDay].map((month, i) => [month.toLowerCase(), (i % 12) + 1] as const),
        ...short.map((month, i) => [month.toLowerCase(), Math.floor(i / 2) + 1] as const),
      ];
    }),
  );
  return numbers.get(name);
}

const PLACE_IN_YEAR: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
  q1: 33,
  q2: 34,
  q3: 35,
  q4: 36,
  "first quarter": 33,
  "second quarter": 34,
  "third quarter": 35,
  "fourth quarter": 36,
  h1: 40,
  h2: 41,
  "first half": 40,
  "second half": 41,
};

/** "15 August 2024" -> `2024-08-15`, "about 2024" -> `2024~`; `null` if there is not exactly one plain reading. */
export function fromWords(text: string): string | null {
  const words = plainWords(text);
  const single = singleFromWords(words);
  if (single) return single;
  const prefixed =
    /^(about|around|approximately|approx|roughly|circa|ca|c|probably|possibly|perhaps|maybe|by|until|till|up to|from|since) (.+)$/.exec(
      words,
    );
  if (prefixed) {
    const [, word = "", rest = ""] = prefixed;
    const range = /^(.+?) (?:to|until|till) (.+)$/.exec(rest);
    if (range && word === "from") return rangeFromWords(range[1] ?? "", range[2] ?? "", "/");
    const date = singleFromWords(rest);
    if (!date) return null;
    if (/^(a|r|c)/.test(word)) return `${date}~`;
    if (/^(pro|pos|per|may)/.test(word)) return `${date}?`;
    return /^(from|since)$/.test(word) ? `${date}/..` : `../${date}`;
  }
  const between = /^between (.+?) and (.+)$/.exec(words);
  if (between) return rangeFromWords(between[1] ?? "", between[2] ?? "", "/");
  const range = /^(.+?)(?: (?:to|until|till|through) |\s?[–-]\s?)(.+)$/.exec(words);
  if (range) return rangeFromWords(range[1] ?? "", range[2] ?? "", "/");
  const either = /^(.+?) (or|and) (.+)$/.exec(words);
  if (!either) return null;
  const joined = rangeFromWords(either[1] ?? "", either[3] ?? "", ",");
  if (!joined) return null;
  return either[2] === "or" ? `[${joined}]` : `{${joined}}`;
}

/** "15 August": a month, and no year. */
export function lacksYear(text: string): boolean {
  const words = plainWords(text);
  return (
    /^(\d{1,2} )?\p{L}+( \d{1,2})?$/u.test(words) &&
    words.split(" ").some(word => monthNumber(word) !== undefined)
  );
}

let weekdays: RegExp | undefined;

/** A weekday at the beginning or the end, in any of the languages. */
function weekday(): RegExp {
  if (weekdays !== undefined) return weekdays;
  const names = LOCALES.flatMap(locale => namesIn(locale).weekdays.map(name => name.toLowerCase())).join("|");
  weekdays = new RegExp(`^(?:${names})[\\s,،]+|[\\s,،]+(?:${names})$`, "gu");
  return weekdays;
}

/** Lower case, single spaces, without commas, weekdays, "the", "of", "year" and the letters of "15th". */
function plainWords(text: string): string {
  return plainDigits(text)
    .toLowerCase()
    .replace(weekday(), "")
    .replace(/(\d)\s*(?:г\.?|года?|году|yılı)$/u, "$1")
    .replace(/\b(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\b\.?/g, " ")
    .replace(/\b(\d{1,2})(?:st|nd|rd|th|er|º)\b|\b(\d{1,2})\.(?=\s)/g, "$1$2")
    .replace(/\b(the|of|in|on|year|de|den)\b/g, " ")
    .replace(/([a-z])\./g, "$1 ")
    .replace(/,/g, " ")
    .replace(/(\d)[-/.]([a-z])/g, "$1 $2")
    .replace(/([a-z])[-/](\d)/g, "$1 $2")
    .replace(/\s+/g, " ")
    .trim();
}

/** "7" and "8 august 2023", or "august 7" and "8 2023" -> `2023-08-07/2023-08-08`: each takes from the other what it does not say. */
function rangeFromWords(first: string, second: string, sign: string): string | null {
  const end = singleFromWords(second) ?? singleFromWords(first.replace(/\d{1,2}$/, second));
  const [, month = "", year = ""] = /^(?:\d{1,2} )?(?:([a-z]+) )?(\d{4})$/.exec(second) ?? [];
  const start = [first, `${first} ${year}`, `${first} ${month} ${year}`]
    .map(singleFromWords)
    .find(date => date !== null);
  return start && end ? `${start}${sign}${end}` : null;
}

function singleFromWords(words: string): string | null {
  if (/^\d{4}(-\d\d){0,2}$/.test(words)) return words;
  const [, yearG, monthG, dayG] = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/.exec(words) ?? [];
  if (yearG) return [yearG, monthG, dayG].flatMap(part => part?.padStart(2, "0") ?? []).join("-");
  const [, dayA, monthA, yearA] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(words) ?? [];
  if (dayA && monthA && yearA) return writeWords(yearA, monthA, dayA);
  const [, monthB, dayB, yearB] = /^(\p{L}+) (\d{1,2}) (\d{4})$/u.exec(words) ?? [];
  if (dayB && monthB && yearB) return writeWords(yearB, monthB, dayB);
  const [, yearC, monthC, dayC] = /^(\d{4}) (\p{L}+)(?: (\d{1,2}))?$/u.exec(words) ?? [];
  if (monthC && yearC && monthNumber(monthC)) return writeWords(yearC, monthC, dayC);
  const [, monthD, yearD] = /^(\p{L}+) (\d{4})$/u.exec(words) ?? [];
  if (monthD && yearD && monthNumber(monthD)) return writeWords(yearD, monthD, undefined);
  const [, placeE, yearE] = /^([a-z]+(?: [a-z]+)?|[qh]\d) (\d{4})$/.exec(words) ?? [];
  if (placeE && yearE && Object.hasOwn(PLACE_IN_YEAR, placeE)) return `${yearE}-${PLACE_IN_YEAR[placeE]}`;
  const [, yearF, placeF] = /^(\d{4})[- ]?([qh]\d)$/.exec(words) ?? [];
  if (placeF && yearF && Object.hasOwn(PLACE_IN_YEAR, placeF)) return `${yearF}-${PLACE_IN_YEAR[placeF]}`;
  const [, decade] = /^(\d{3})0'?s$/.exec(words) ?? [];
  if (decade) return `${decade}X`;
  const [, era, plain] = /^(\d{1,4}) ?(bce?|ad|ce)$/.exec(words) ?? [];
  if (!era || !plain || Number(era) === 0) return null;
  if (!plain.startsWith("b")) return era.padStart(4, "0");
  return era === "1" ? "0000" : `-${String(Number(era) - 1).padStart(4, "0")}`;
}

function writeWords(year: string, monthName: string, day: string | undefined): string | null {
  const month = monthNumber(monthName);
  if (month === undefined) return null;
  return [year, twoDigits(month), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
}
