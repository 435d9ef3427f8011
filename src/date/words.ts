/** `EdtfDate` -> words for a reader. No sign of EDTF (? ~ % X ..) is left in them; the language is an argument. */
import { daysOf, firstYear, monthsOf } from "./bounds.ts";
import { type Civil, namesIn, readDay, weekdayNumber } from "./calendar.ts";
import type { DateWords } from "./dateWords.ts";
import type { EdtfDate } from "./edtfDate.ts";
import type {
  CalendarDate,
  DateSet,
  End,
  Interval,
  Member,
  Part,
  Season,
  Single,
  ZonedTime,
} from "./expression.ts";
import { expressionOf, precisionOfSingle } from "./parts.ts";

export interface FormatOptions {
  /**
   * `short`, for a list under the heading of a year: "15 Aug", "September", "7–8 Aug". The year is left out where the
   * date lies within one; it stays where the date is a year or spans several. Default: `long`.
   */
  readonly style?: "long" | "short";
  /** How the date binds, as in `model.ts`: "by the end of September 2025", "in September 2026". */
  readonly bound?: "on" | "by" | "from" | "during";
}

/** "Sep": a month by its number, from 1, where room is scarce. */
export function shortMonthName(month: number, words: DateWords): string {
  return namesIn(words.locale).shortMonths[month - 1] ?? "";
}

/** Twelve texts such as "{day} August {year}", for a script that words a day and has no words of its own. */
export function dayTemplates(words: DateWords): readonly string[] {
  const { monthsAfterDay } = namesIn(words.locale);
  return monthsAfterDay.map(month => words.inYear(words.dayOfMonth("{day}", month), "{year}", true));
}

interface Style {
  readonly words: DateWords;
  readonly short: boolean;
}

/** Dates recur: their texts are kept, by language and options. */
const texts = new WeakMap<DateWords, WeakMap<EdtfDate, Map<string, string>>>();

/** A date in words, in lower case but for names: "about August 2024", "by 30 September 2025". */
export function formatDate(date: EdtfDate, words: DateWords, options: FormatOptions = {}): string {
  const { style = "long", bound } = options;
  const ofDate = kept(
    kept(texts, words, () => new WeakMap()),
    date,
    () => new Map(),
  );
  return kept(ofDate, `${style} ${bound}`, () => format(date, { words, short: style === "short" }, bound));
}

/** What a map has for a key, made where it has nothing. */
function kept<K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): void },
  key: K,
  make: () => V,
): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function format(date: EdtfDate, style: Style, bound: FormatOptions["bound"]): string {
  const { words } = style;
  const expression = expressionOf(date);
  switch (expression.kind) {
    case "interval":
      return formatInterval(expression, style, bound);
    case "set":
      return formatSet(expression, style, bound);
    case "time":
      return bind(formatTime(expression, style), expression, false, words, bound);
    default:
      return formatSingle(expression, style, bound);
  }
}

/** The binding comes after "probably" and before "about": "probably by about 2025". */
function formatSingle(
  date: Single,
  style: Style,
  bound?: FormatOptions["bound"],
  withYear = !style.short,
): string {
  const { words } = style;
  const phrase = plainText(date, style, withYear);
  const parts = partsIn(date);
  const whole = (fuzz: readonly Part[]): boolean => parts.every(part => fuzz.includes(part));
  const some = (fuzz: readonly Part[]): boolean => fuzz.length > 0 && !whole(fuzz);
  if (some(date.approximate) || some(date.uncertain)) {
    return words.partly(bind(phrase, date, false, words, bound), date.approximate, date.uncertain);
  }
  const approximate = whole(date.approximate);
  const bound_ = bind(approximate ? words.about(phrase) : phrase, date, approximate, words, bound);
  return whole(date.uncertain) ? words.probably(bound_) : bound_;
}

function bind(
  text: string,
  date: Single | ZonedTime,
  approximate: boolean,
  words: DateWords,
  bound: FormatOptions["bound"],
): string {
  const precision = date.kind === "time" ? "time" : precisionOfSingle(date);
  if (bound === "from") return words.from(text);
  if (bound === "by") {
    const exact = precision === "day" || precision === "time";
    return exact || approximate || isPhrase(date) ? words.by(text) : words.byEndOf(text);
  }
  if (bound === undefined) return text;
  return date.kind === "date" && date.month !== null && isPhrase(date)
    ? text
    : words.at(text, precision, approximate);
}

/** Whether the words are "some day in …", "some year between …" and the like, which have no end to name. */
function isPhrase(date: Single | ZonedTime): boolean {
  if (date.kind === "year") return date.first !== date.last;
  if (date.kind !== "date") return false;
  return /X/.test(`${date.month}${date.day}`) || (date.year.includes("X") && !isNamedDecade(date));
}

function partsIn(date: Single): Part[] {
  if (date.kind === "year") return ["year"];
  if (date.kind === "season") return ["year", "month"];
  return [
    "year",
    ...(date.month === null ? [] : ["month" as const]),
    ...(date.day === null ? [] : ["day" as const]),
  ];
}

function plainText(date: Single, style: Style, withYear: boolean): string {
  const { words } = style;
  if (date.kind === "season") return formatSeason(date, words, withYear);
  if (date.kind === "date") return formatCalendarDate(date, style, withYear);
  if (date.first === date.last) return words.year(date.year);
  return words.estimatedYear(words.year(date.year), words.year(date.first), words.year(date.last));
}

/** Winter in the north and summer in the south end in the next year. */
function formatSeason({ year, code }: Season, words: DateWords, withYear: boolean): string {
  const over = code === 24 || code === 28 || code === 30;
  return words.season(code, withYear || over ? words.year(year) : null, over ? words.year(year + 1) : null);
}

function formatCalendarDate(date: CalendarDate, style: Style, withYear: boolean): string {
  const { year, month, day } = date;
  const { words } = style;
  const exact = !year.includes("X");
  const worded = exact ? words.year(Number(year)) : yearText(year, words, month !== null);
  if (month === null) return worded;
  const inYear = (text: string, always = false): string =>
    withYear || always || !exact ? words.inYear(text, worded, exact) : text;
  const days = alternatives(daysOf(date).map(String), words);
  if (month === "XX") {
    if (day === null) return inYear(words.someMonth, true);
    if (day === "XX") return year === "XXXX" ? words.unknownDay : inYear(words.someDay, true);
    return inYear(words.dayOfSomeMonth(days), true);
  }
  const named = day !== null && day !== "XX";
  const months = alternatives(
    monthsOf(date).map(m => monthName(m, style, named, withYear)),
    words,
  );
  if (day === null) return inYear(months);
  if (day === "XX") return words.someDayIn(inYear(months));
  return inYear(words.dayOfMonth(days, months));
}

/** Neighbours in a row, where an `X` is their last digit, are said by the first and the last. */
function alternatives(texts: readonly string[], words: DateWords): string {
  const [first = ""] = texts;
  return texts.length > 4 ? words.between(first, texts.at(-1) ?? "") : words.either(texts);
}

/** A month alone is written out, also where room is scarce. */
function monthName(month: number, { words, short }: Style, afterDay: boolean, withYear: boolean): string {
  const names = namesIn(words.locale);
  if (short && withYear && !afterDay) return names.shortMonths[month - 1] ?? "";
  if (afterDay) return (short ? names.shortMonthsAfterDay : names.monthsAfterDay)[month - 1] ?? "";
  return names.months[month - 1] ?? "";
}

const DECADE = /^[1-9]\d[1-9]X$/;

function isNamedDecade({ year, month }: CalendarDate): boolean {
  return month === null && DECADE.test(year);
}

/** A year of which digits are not known. A decade has a name of its own where it cannot be taken for a century. */
function yearText(mask: string, words: DateWords, asPartOf: boolean): string {
  if (/^-?XXXX$/.test(mask)) return words.unknownYear;
  const first = firstYear(mask, 1);
  if (/^\d\d[1-9]X$/.test(mask) && first >= 1000)
    return asPartOf ? words.someYearOfDecade(first) : words.decade(first);
  return words.someYear(first, firstYear(mask, -1));
}

function formatTime(time: ZonedTime, style: Style): string {
  const day = formatDay(time, style, !style.short);
  const two = (n: number): string => String(n).padStart(2, "0");
  const clock = [two(time.hour), two(time.minute), ...(time.second === 0 ? [] : [two(time.second)])].join(
    ":",
  );
  return style.words.time(day, clock, time.offset);
}

function formatDay({ year, month, day }: Civil, style: Style, withYear: boolean): string {
  const text = style.words.dayOfMonth(String(day), monthName(month, style, true, withYear));
  return withYear ? style.words.inYear(text, style.words.year(year), true) : text;
}

function formatInterval({ start, end }: Interval, style: Style, bound: FormatOptions["bound"]): string {
  const { words } = style;
  if (isDate(start) && isDate(end)) {
    const text = formatRange(start, end, style);
    if (bound === "by") return words.byEndOfPeriod(text);
    if (bound === "from" || bound === "on") return words.throughout(text);
    return bound === "during" ? words.within(text) : text;
  }
  if (isDate(start)) {
    const text = formatSingle(start, style, "from");
    return end.kind === "open" ? text : words.endNotKnown(text);
  }
  if (!isDate(end)) throw new Error("An interval without a start and an end");
  const text = formatSingle(end, style, "by", true);
  return start.kind === "open" ? text : words.startNotKnown(text);
}

function isDate(end: End): end is Single {
  return end.kind !== "open" && end.kind !== "unknown";
}

function formatRange(start: Single, end: Single, style: Style): string {
  const { words, short } = style;
  const [a, b] = [exactDate(start), exactDate(end)];
  if (!a || !b) return formatFuzzyRange(start, end, style);
  if (a.year === b.year && a.month === b.month && a.day === b.day) return plainText(end, style, !short);
  const oneYear = a.year === b.year;
  const last = plainText(end, style, !(short && oneYear));
  const sameShape = (a.month === null) === (b.month === null) && (a.day === null) === (b.day === null);
  if (!oneYear || !sameShape) {
    const alone = short && oneYear && a.month !== null && b.month !== null;
    return words.range(plainText(start, style, !alone), alone ? last : plainText(end, style, true));
  }
  const first =
    a.month === b.month && a.day !== null ? String(Number(a.day)) : plainText(start, style, false);
  return short && a.day !== null ? words.dash(first, last, a.month !== b.month) : words.range(first, last);
}

/** "4 January to about 10 January 2026": the year is said once where both ends are of one year and one shape. */
function formatFuzzyRange(start: Single, end: Single, style: Style): string {
  const same =
    start.kind === "date" && end.kind === "date" && start.year === end.year && !start.year.includes("X");
  const sameShape =
    same && [start, end].every(date => date.month !== null && (date.day === null) === (start.day === null));
  const hidden = style.short && same;
  return style.words.range(
    formatSingle(start, style, undefined, !(hidden || sameShape)),
    formatSingle(end, style, undefined, !hidden),
  );
}

/** The date where every digit is known and nothing is fuzzy. */
function exactDate(date: Single): CalendarDate | null {
  if (date.kind !== "date" || date.uncertain.length > 0 || date.approximate.length > 0) return null;
  return `${date.year}${date.month}${date.day}`.includes("X") ? null : date;
}

function formatSet({ all, members }: DateSet, style: Style, bound: FormatOptions["bound"]): string {
  const { words } = style;
  const [only] = members;
  if (members.length === 1 && only) {
    if (only.kind === "one") return formatSingle(only.date, style, bound);
    if (only.kind === "range") {
      const range = formatRange(only.start, only.end, style);
      return all ? range : words.someTimeWithin(range);
    }
    const precision = precisionOfSingle(only.date);
    const text = formatSingle(only.date, style);
    if (!all)
      return only.kind === "before" ? words.onOrBefore(text, precision) : words.onOrAfter(text, precision);
  }
  const texts = memberTexts(members, style, all);
  if (all) return words.both(texts);
  const text = words.oneOf(texts);
  if (bound === "by") return words.by(text);
  if (bound === "from") return words.from(text);
  return text;
}

/** "12" and "13 August 2026": what all share is said once, after the last. */
function memberTexts(members: readonly Member[], style: Style, all: boolean): string[] {
  const dates = members.map(member => (member.kind === "one" ? exactDate(member.date) : null));
  const [first] = dates;
  const shared = (part: Part): boolean => dates.every(date => date && first && date[part] === first[part]);
  const known = (part: Part): boolean => dates.every(date => date !== null && date[part] !== null);
  return members.map((member, i) => {
    const date = dates[i];
    if (!date || i === members.length - 1) return formatMember(member, style, all, shared("year"));
    if (known("day") && shared("year") && shared("month")) return String(Number(date.day));
    if (shared("year") && known("month") && (known("day") || dates.every(d => d?.day === null))) {
      return plainText(date, style, false);
    }
    return formatMember(member, style, all, shared("year"));
  });
}

function formatMember(member: Member, style: Style, all: boolean, oneYear: boolean): string {
  const { words } = style;
  const withYear = !(style.short && oneYear);
  if (member.kind === "one") return formatSingle(member.date, style, undefined, withYear);
  if (member.kind === "range") return formatRange(member.start, member.end, style);
  const text = formatSingle(member.date, style, undefined, true);
  if (member.kind === "before") return all ? words.andBefore(text) : words.orBefore(text);
  return all ? words.andAfter(text) : words.orAfter(text);
}

/** Returns the weekday of an exact day or time ("Thursday"), or `undefined` if the day is not exact or the date is fuzzy. */
export function weekdayOf(date: EdtfDate, words: DateWords): string | undefined {
  if (date.precision !== "day" && date.precision !== "time") return undefined;
  if (date.approximate || date.uncertain || date.from === null) return undefined;
  const day = readDay(date.from);
  return day ? namesIn(words.locale).weekdays[weekdayNumber(day) - 1] : undefined;
}

/** What a reader may miss in the date: "day not known" for a month, "month not known" for a year; else undefined. */
export function precisionNote(date: EdtfDate, words: DateWords): string | undefined {
  switch (date.precision) {
    case "month":
    case "season":
      return words.dayNotKnown;
    case "year":
      return words.monthNotKnown;
    case "decade":
    case "century":
    case "era":
      return words.yearNotKnown;
    default:
      return undefined;
  }
}

/** The text with a capital at its start, for the beginning of a sentence, as its language writes capitals. */
export function startSentence(text: string, { locale }: Pick<DateWords, "locale">): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}
