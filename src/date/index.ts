/**
 * Dates as EDTF (ISO 8601-2:2019, Extended Date/Time Format): text -> plain data, and their order. `src/date/` has four doors:
 * this one; `edtfDate.ts`, what a date is; `calendar.ts`, civil days; `words.ts`, dates in words. What is read and what is
 * not: docs/dates.md.
 */
export { compareDates } from "./compare.ts";
export { meant as meantDate } from "./explain.ts";
export { LONGEST_DATE, parseDate } from "./parse.ts";
export { datetimeAttribute } from "./parts.ts";
