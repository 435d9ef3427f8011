/** The record of an earlier day, in English. */
import type { PastWords } from "../pastWords.ts";
import type { Nouns } from "./nouns.ts";

const numbers = new Intl.NumberFormat("en");

export const english = (nouns: Nouns, title: string): PastWords => ({
  title,
  lead: `Choose a day to see the ${nouns.timeline.one}, the ${nouns.promisedDates.many} and the chart as they could be known then: without later ${nouns.events.many}, ${nouns.statements.many} and outcomes, and before later corrections. The list has every day on which something happened, a date was named, or a named date passed.`,
  capped: (shown, all) =>
    `${numbers.format(shown)} of ${numbers.format(all)} days have a page: first the days on which a date was named, passed or was met, then the days of key ${nouns.events.many}.`,
  noDays: "There are no entries yet.",

  ended: event => `Ended: ${event}`,
  passed: date => `deadline passed: ${date}`,
  corrected: article => `Corrected: ${article}`,
  more: changes => `and ${numbers.format(changes)} more`,

  dayTitle: date => `As known on ${date}`,
  notice: "A day in the past",
  looking: date => `This page shows what could be known on ${date}.`,
  gone: "Nothing later is on this page, and “today” means that day. Links lead to articles and records as they are now.",
  stoodUntil: date => `Nothing changed up to and including ${date}.`,
  standsSince: "Nothing has changed since.",
  days: "Days on which the record changed",
  previous: "Before:",
  next: "After:",
  present: "Go to the present",
  noReportYet: "No report dated this day or earlier",
  latest: (shown, all) => `The last ${numbers.format(shown)} of the ${all} known on this day.`,
  byYear: `Earlier ${nouns.events.many} by year`,

  choice: "Choose a day",
  day: "As known on",
  show: "Show",
  script: {
    same: `You chose {day}. Between {from} and that day nothing changed: no ${nouns.events.one} happened, and no date was named or passed. Days are counted to {from}.`,
    nearest: "You chose {day}. {from} is the last day before it that has a page; entries changed in between.",
    other: "This is not the page for {day}.",
    before: "There was no entry yet on {day}. The first day is {first}.",
    ahead: "{day} is in the future.",
  },
});
