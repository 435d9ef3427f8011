/** What a language gives to word dates; English is `words/en/date.ts`. */

import type { Precision } from "./edtfDate.ts";
import type { Part } from "./expression.ts";

/** Everything about the wording of dates that depends on the language. Texts go in already worded. */
export interface DateWords {
  /** BCP 47; names of months and weekdays are those of this locale. */
  readonly locale: string;
  /** A year in astronomical numbering: 2024 -> "2024", 0 -> "1 BCE", -43 -> "44 BCE". */
  readonly year: (year: number) => string;
  /** Ten years from `first`, which ends in 0. */
  readonly decade: (first: number) => string;
  /** One year of them, not known which. */
  readonly someYear: (first: number, last: number) => string;
  readonly someYearOfDecade: (first: number) => string;
  readonly unknownYear: string;
  /** `estimate` is the year given, of which only the first digits count. */
  readonly estimatedYear: (estimate: string, first: string, last: string) => string;
  /** "August" and "2024"; the year is not `exact` where it is a phrase such as "an unknown year". */
  readonly inYear: (text: string, year: string, exact: boolean) => string;
  readonly dayOfMonth: (day: string, month: string) => string;
  readonly dayOfSomeMonth: (day: string) => string;
  readonly someMonth: string;
  readonly someDay: string;
  readonly unknownDay: string;
  readonly someDayIn: (text: string) => string;
  /** Season 21 to 41; `year` is in words, or `null` if a heading gives it; `next` is the year in which it ends, if that is another. */
  readonly season: (code: number, year: string | null, next: string | null) => string;
  /** `clock` is HH:MM or HH:MM:SS, `offset` in minutes east of UTC. */
  readonly time: (day: string, clock: string, offset: number) => string;
  /** For `~`. */
  readonly about: (text: string) => string;
  /** For `?`. */
  readonly probably: (text: string) => string;
  /** Where only some parts of the date are fuzzy. */
  readonly partly: (text: string, approximate: readonly Part[], uncertain: readonly Part[]) => string;
  readonly range: (start: string, end: string) => string;
  /** Between days, where room is scarce; `spaced` where an end has a space in it. */
  readonly dash: (start: string, end: string, spaced: boolean) => string;
  readonly by: (text: string) => string;
  /** By the last day of a month, year, season or longer. */
  readonly byEndOf: (text: string) => string;
  /** By the last day of an interval. */
  readonly byEndOfPeriod: (text: string) => string;
  readonly from: (text: string) => string;
  readonly endNotKnown: (text: string) => string;
  readonly startNotKnown: (text: string) => string;
  /** On a day, in anything longer. */
  readonly at: (text: string, precision: Precision, approximate: boolean) => string;
  readonly within: (interval: string) => string;
  readonly throughout: (interval: string) => string;
  /** One of the days or months from the first to the last. */
  readonly between: (first: string, last: string) => string;
  readonly either: (texts: readonly string[]) => string;
  readonly both: (texts: readonly string[]) => string;
  readonly oneOf: (texts: readonly string[]) => string;
  readonly someTimeWithin: (interval: string) => string;
  readonly onOrBefore: (text: string, precision: Precision) => string;
  readonly onOrAfter: (text: string, precision: Precision) => string;
  /** The same, as one of several: "1984 or earlier". */
  readonly orBefore: (text: string) => string;
  readonly orAfter: (text: string) => string;
  /** All of them: "1984 and everything before". */
  readonly andBefore: (text: string) => string;
  readonly andAfter: (text: string) => string;
  readonly dayNotKnown: string;
  readonly monthNotKnown: string;
  readonly yearNotKnown: string;
}
