/**
 * Dates as EDTF (ISO 8601-2:2019, Extended Date/Time Format): text -> plain data, order, words. This is the door to
 * `src/date/`, and the only one to the packages `edtf` and `luxon`. What is read and what is not: docs/dates.md.
 */
export { addDays, daysBetween, isDay, isNameOfTime } from "./calendar.ts";
export type { DateWords } from "./dateWords.ts";
export type { EdtfDate, Precision } from "./edtfDate.ts";
export { meant as meantDate } from "./explain.ts";
export type { DateReading } from "./parse.ts";
export { compareDates, datetimeAttribute, LONGEST_DATE, parseDate } from "./parse.ts";
export type { FormatOptions } from "./words.ts";
export {
  dayTemplates,
  formatDate,
  precisionNote,
  shortMonthName,
  startSentence,
  weekdayOf,
} from "./words.ts";
