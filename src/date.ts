/**
 * Dates as EDTF (ISO 8601-2:2019, Extended Date/Time Format): text -> plain data, order, words. This is the door to
 * `src/date/`, and the only one to the packages `edtf` and `luxon`. What is read and what is not: docs/dates.md.
 */
export { addDays, daysBetween, isDay, isNameOfTime } from "./date/calendar.ts";
export type { DateWords } from "./date/dateWords.ts";
export { meant as meantDate } from "./date/explain.ts";
export type { DateReading, EdtfDate, Precision } from "./date/parse.ts";
export { compareDates, datetimeAttribute, LONGEST_DATE, parseDate } from "./date/parse.ts";
export type { FormatOptions } from "./date/words.ts";
export {
  dayTemplates,
  formatDate,
  precisionNote,
  shortMonthName,
  startSentence,
  weekdayOf,
} from "./date/words.ts";
