/** The record of an earlier day, in English. */
import type { PastWords } from "../pastWords.ts";

const numbers = new Intl.NumberFormat("en");

export const english: PastWords = {
  title: "As known on an earlier day",
  lead: "Choose a day and see the timeline, the chain of dates and the chart as they could be known then: later events, statements and outcomes are gone, and later corrections are undone. Listed are the days on which something happened, a date was named, or a date that had been named went by.",
  capped: (shown, all) =>
    `${numbers.format(shown)} of ${numbers.format(all)} days have a page: first those on which a date was named, went by or was reached, then those of key events.`,
  noDays: "Nothing is on record yet.",

  ended: event => `At an end: ${event}`,
  passed: date => `its day passed: ${date}`,
  corrected: article => `Corrected: ${article}`,
  more: changes => `and ${numbers.format(changes)} more`,

  dayTitle: date => `As known on ${date}`,
  notice: "A day in the past",
  looking: date => `You are looking at the record as it could be known on ${date}.`,
  gone: "What came later is not on this page, and its “today” is that day. Links lead to articles and records as they stand now.",
  stoodUntil: date => `The record stood so until ${date}.`,
  standsSince: "The record has stood so since.",
  days: "Days on which the record changed",
  previous: "Before:",
  next: "After:",
  present: "Go to the present",
  noReportYet: "No report of it is dated by this day",
  latest: (shown, all) => `The last ${numbers.format(shown)} of the ${all} known by this day.`,
  byYear: "Earlier ones by year",

  choice: "Choose a day",
  day: "As known on",
  show: "Show",
  script: {
    same: "You chose {day}. After {from} nothing is on record up to that day: no event, and no date that was named or went by. Days are counted to {from}.",
    nearest:
      "You chose {day}. {from} is the last day before it that has a page; the record changed in between.",
    other: "This is not the page of {day}.",
    before: "On {day} nothing was on record yet. The first day is {first}.",
    ahead: "{day} has not come yet.",
  },
};
