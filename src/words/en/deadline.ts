/** A date that moves, in English. */
import type { StatementStatus } from "../../model.ts";
import type { Days, DeadlineWords, MoveFacts, SinceFirst, Size } from "../deadlineWords.ts";
import type { Nouns } from "./nouns.ts";

const numbers = new Intl.NumberFormat("en");
const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** In running text: "two", "11". */
function inWords(count: number): string {
  return SMALL[count] ?? numbers.format(count);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function days(count: number): string {
  return `${numbers.format(Math.abs(count))} ${Math.abs(count) === 1 ? "day" : "days"}`;
}

/** "32 to 90 days", "up to 21 days". Both ends are on the same side of zero. */
function size([min, max]: Days, about = false): string {
  const [least, most] = [min, max].map(Math.abs).sort((a, b) => a - b) as [number, number];
  const fuzzy = about ? "about " : "";
  if (min === max) return `${fuzzy}${days(min)}`;
  if (min <= 0 && max >= 0) return `up to ${fuzzy}${days(most)}`;
  return `${fuzzy}${numbers.format(least)} to ${days(most)}`;
}

/** Whole years as years: "one year", "8 days". */
function length({ days, about, years }: Size): string {
  const count = Math.abs(years ?? 0);
  if (count === 0) return size(days, about);
  return `${about ? "about " : ""}${inWords(count)} ${count === 1 ? "year" : "years"}`;
}

function late({ days, about }: Size): string {
  return `${size(days, about)} late`;
}

/** How a date was set, before the word "date": "agreed". */
function officially(status: StatementStatus): string | undefined {
  return status === "announced" || status === "agreed" || status === "confirmed" ? status : undefined;
}

function firstDate(status: StatementStatus): string {
  const how = officially(status);
  return how === undefined ? "first date set" : `first ${how} date`;
}

function theDate(status: StatementStatus): string {
  const how = officially(status);
  return how === undefined ? "The date that was set" : `The ${how} date`;
}

/** Two dates were set: each number says from which of them it counts. */
function lateByBoth(first: SinceFirst, last: Size): string {
  const [since, sinceLast] = [length(first), length(last)];
  const again = since.endsWith("days") ? sinceLast.replace(/ days?$/, "") : sinceLast;
  return `${since} after the ${firstDate(first.status)}, ${again} after the latest`;
}

function afterFirst(after: SinceFirst): string {
  return `${length(after)} after the ${firstDate(after.status)}`;
}

/** Compared with the promised day: "on the promised day", "8 days early"; `undefined` if there is none. */
function against(range: Days | null, about: boolean, [early, late]: readonly [string, string]) {
  if (range === null) return undefined;
  const [min, max] = range;
  if (min === 0 && max === 0) return "on the promised day";
  return `${size(range, about)} ${max <= 0 ? early : late}`;
}

function declaredComplete({ days: range, about, afterFirst: first }: MoveFacts): string {
  const isLate = range !== null && range[1] > 0;
  const since =
    isLate && first !== null
      ? lateByBoth(first, { days: range, about, years: null })
      : against(range, about, ["before the deadline", "after the deadline"]);
  return ["declared complete", since, !isLate && first !== null && afterFirst(first)]
    .filter(Boolean)
    .join(", ");
}

function andOthers([first = "an unnamed source", ...others]: readonly string[]): string {
  if (others.length === 0) return first;
  return `${first} and ${numbers.format(others.length)} ${others.length === 1 ? "other" : "others"}`;
}

function dayCount(count: number): string {
  return count === 0 ? "today" : `${days(count)} ago`;
}

export const english = (nouns: Nouns): DeadlineWords => ({
  nav: nouns.deadlines.title("The moving date"),
  title: nouns.deadlines.title("Promised dates"),
  lead: count =>
    `${capital(inWords(count))} ${count === 1 ? nouns.deadlines.one : nouns.deadlines.many} with a date: what was promised, what happened.`,

  chain: "How the promised date changed",
  earlierDates: count => `${numbers.format(count)} earlier ${count === 1 ? "date" : "dates"}`,
  noDate: "no date",
  toBeAnnounced: "to be announced",
  announcementPostponed: label => `${label} postponed`,
  by: (status, who) => `${capital(status)}: ${who}`,
  fates: {
    "in-force": "in force",
    overdue: "overdue",
    passed: "deadline passed",
    replaced: "replaced before it came",
    withdrawn: "withdrawn before it came",
    unconfirmed: "not confirmed",
    kept: "kept",
  },
  noDateSet: "No date has been set.",

  standing: "Where things stand",
  inForce: "in force",
  overdue: count => `overdue by ${days(count)}`,
  dayPassed: count => `deadline passed ${days(count)} ago; no outcome is recorded here`,
  open: "no date has been set",
  nothingSaid: `no ${nouns.statements.one} is known yet`,
  postponed: "postponed, no new date",
  postponedOn: date => `postponed ${date}, no new date`,
  outcome: (status, date) => {
    switch (status) {
      case "met":
        return `happened ${date}`;
      case "met-late":
        return `happened late, ${date}`;
      case "partly-met":
        return `happened in part ${date}`;
      case "missed":
        return `missed, as known ${date}`;
      case "superseded":
        return `superseded ${date}`;
    }
  },
  reached: (date, range, about, unverified) => {
    const how = against(range, about, ["early", "late"]);
    if (!unverified) return how === undefined ? "happened" : `happened ${how}`;
    const isOnTheDay = range !== null && range[0] === 0 && range[1] === 0;
    const far = how === undefined || isOnTheDay ? "" : `, ${how}`;
    return `reported to have happened ${date}${far} (unverified)`;
  },
  outcomeOf: (outcome, unverified) => `${outcome}${unverified ? " (unverified)" : ""}`,
  late,
  lateByBoth,
  afterFirst,
  firmness: (status, who, date) => `The date was last ${status} ${date}: ${who}.`,
  notFirm: (what, who, date) => `So far only ${what} (${who}, ${date}).`,
  putOff: (label, date, count) =>
    `${label} postponed ${date}${count === null ? "" : `, ${dayCount(count)}`}; no new date.`,
  outcomeUnverified: "We have not read the reports of how it ended.",
  lastWord: (what, who, date) => `Latest ${nouns.statements.one} we hold: ${date}, ${who} (${what}).`,
  neverMoved: status => `${theDate(status)} has not moved.`,
  moved: (times, shift, status) => {
    const often = times === 1 ? "once" : times === 2 ? "twice" : `${inWords(times)} times`;
    if (shift === null) return `${theDate(status)} moved ${often}.`;
    const [min, max] = shift.days;
    if (min === 0 && max === 0) return `${theDate(status)} moved ${often} and came back.`;
    const far = times === 1 ? `by ${length(shift)}` : `by ${length(shift)} in all`;
    if (max < 0) return `${theDate(status)} came forward ${often}, ${far}.`;
    return `${theDate(status)} ${min > 0 ? "slipped" : "moved"} ${often}, ${far}.`;
  },
  datesPassed: count =>
    count === 1
      ? "one target date has passed; we do not know if it was met"
      : `${inWords(count)} target dates have passed; we do not know if they were met`,

  move: facts => {
    const { move, days: range, about, status, firstSet } = facts;
    if (firstSet && (move === "later" || move === "earlier") && range !== null)
      return `${firstDate(status)}, ${size(range, about)} ${move} than the one named before`;
    if (firstSet) return firstDate(status);
    switch (move) {
      case "first":
        return "first date named";
      case "later":
        return range === null ? "later" : `${size(range, about)} later`;
      case "earlier":
        return range === null ? "earlier" : `${size(range, about)} earlier`;
      case "restated":
        return "same date again";
      case "firmer":
        if (range === null) return "now with a latest date";
        if (range[0] !== 0 || range[1] !== 0) return "more exact date";
        return about ? "same date, more certain" : `same date, now ${officially(status) ?? "set"}`;
      case "looser":
        return "less firm than before";
      case "none":
        if (status === "postponed") return "postponed, no new date";
        return status === "denied" ? "denied" : "no date named";
      case "met":
        return declaredComplete(facts);
      case "missed":
        return "declared missed";
    }
  },
  unverified: "unverified",
  statusOf: (status, date) => `${status}: ${date}`,
  mark: (said, who, what, move, unverified) =>
    [`${said}: ${who}, ${what}`, move, unverified && "unverified: known only through a third party"]
      .filter(Boolean)
      .join("; "),
  who: names => {
    const last = names.at(-1) ?? "an unnamed source";
    return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
  },
  whoShort: names => (names.length === 2 ? names.join(" and ") : andOthers(names)),
  whoFirst: andOthers,

  otherDates: "The other dates",
  chartHeading: "How the stated date moved",
  chartNote: `Each mark is ${nouns.statements.single("a statement")}. Left to right: when it was said. Bottom to top: the date named.`,
  chartDiagonal: "On the diagonal the named day has arrived.",
  chartApart: "Marks that would overlap are moved slightly apart.",
  chartName: question => `${question} ${nouns.statements.title("Dates named")}, by the day each was named`,
  past: "below this line the date has passed",
  today: "today",
  legend: "What the marks mean",
  legendStands: "date in force",
  legendLate: "deadline passed",
  legendRange: "any day in this range",
  legendBy: "not later than",
  legendFrom: "not before",
  legendUnverified: "unverified",
  numbersNote: "Numbers refer to rows of the table.",
  asTable: "Read as a table",
  download: "Download the data",
  tableHeading: "The same data in a table",
  number: "No.",
  said: "Said",
  names: "Date named",
  did: "Change",
  words: `${capital(nouns.quotes.many)} and notes`,
  movesHeading: "Changes of the date",
  scopeHeading: "What it covers",
  outcomeHeading: "Outcome",
  contradictionsHeading: `${capital(nouns.statements.many)} that contradict each other`,
  contradictionTime: (since, until) =>
    [since && `from ${since}`, until && `until ${until}`].filter(Boolean).join(" "),
  against: "but",
  trackHeading: "Dates they gave",
  statements: count => nouns.statements.count(count, numbers.format(count)),
});
