/**
 * Dates as EDTF (ISO 8601-2:2019, Extended Date/Time Format): text -> plain data, order, words. The door to `src/date/` has
 * three leaves: this one; `edtfDate.ts`, what a date is; `calendar.ts`, civil days. What is read and what is not: docs/dates.md.
 */
export { compareDates } from "./compare.ts";
export { meant as meantDate } from "./explain.ts";
export { LONGEST_DATE, parseDate } from "./parse.ts";
export { datetimeAttribute } from "./parts.ts";
export type { FormatOptions } from "./words.ts";
export {
  dayTemplates,
  formatDate,
  precisionNote,
  shortMonthName,
  startSentence,
  weekdayOf,
} from "./words.ts";
