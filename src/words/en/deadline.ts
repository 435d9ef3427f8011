/** A date that moves, in English. */
import type { Days, DeadlineWords, MoveFacts, Size } from "../deadlineWords.ts";

const numbers = new Intl.NumberFormat("en");

function days(count: number): string {
  return `${numbers.format(Math.abs(count))} ${Math.abs(count) === 1 ? "day" : "days"}`;
}

/** A size as its reader counts it: "32 to 90 days", "up to 21 days". Both ends are taken on one side of zero. */
function size([min, max]: Days, about = false): string {
  const [least, most] = [min, max].map(Math.abs).sort((a, b) => a - b) as [number, number];
  const fuzzy = about ? "about " : "";
  if (min === max) return `${fuzzy}${days(min)}`;
  if (min <= 0 && max >= 0) return `up to ${fuzzy}${days(most)}`;
  return `${fuzzy}${numbers.format(least)} to ${days(most)}`;
}

function late({ days, about }: Size): string {
  return `${size(days, about)} late`;
}

/** One figure never stands for the other: where two dates were set, each says from which it counts. */
function lateByBoth(first: Size, last: Size): string {
  return `${late(first)} by the first date set, ${size(last.days, last.about)} by the last`;
}

function afterFirst({ days, about }: Size): string {
  return `${size(days, about)} after the first date that was set`;
}

function saidReached({ days: range, about, afterFirst: first }: MoveFacts): string {
  const said = "said to be reached";
  const isLate = range !== null && range[1] > 0;
  if (isLate)
    return `${said}, ${first === null ? late({ days: range, about }) : lateByBoth(first, { days: range, about })}`;
  const onTheDay = range !== null && range[0] === 0 && range[1] === 0;
  const inTime = range === null ? [] : [onTheDay ? "on the day" : `${size(range, about)} early`];
  return [said, ...inTime, ...(first === null ? [] : [afterFirst(first)])].join(", ");
}

function dayCount(count: number): string {
  return count === 0 ? "today" : `${days(count)} ago`;
}

export const english: DeadlineWords = {
  nav: "The moving date",
  title: "The dates that were promised",
  lead: "Every question of this story about a day, what was promised, and what became of it.",

  chain: "Every date named so far",
  earlierDates: count => `${numbers.format(count)} earlier, from the first on`,
  noDate: "no date",
  toBeAnnounced: "to be announced",
  announcementPostponed: label => `${label} postponed`,
  by: (status, who) => `${status[0]?.toUpperCase()}${status.slice(1)}: ${who}`,
  fates: {
    "in-force": "in force",
    overdue: "overdue",
    passed: "its day passed",
    replaced: "replaced before its day",
    withdrawn: "withdrawn before its day",
    unconfirmed: "not confirmed",
    kept: "kept",
  },
  noDateSet: "No date has been set.",

  standing: "Where it stands",
  inForce: "in force",
  overdue: count => `overdue by ${days(count)}`,
  dayPassed: count => `its day passed ${days(count)} ago; no outcome is recorded here`,
  open: "no date has been set",
  nothingSaid: "nothing is known to have been said yet",
  postponed: "postponed, no new date",
  postponedOn: date => `postponed ${date}, no new date`,
  outcome: (status, date) => {
    switch (status) {
      case "met":
        return `met ${date}`;
      case "met-late":
        return `met late, ${date}`;
      case "partly-met":
        return `met in part ${date}`;
      case "missed":
        return `missed, as known ${date}`;
      case "superseded":
        return `superseded ${date}`;
    }
  },
  reached: (against, about, unverified) => {
    const declared = unverified ? "declared reached" : "reached";
    if (against === null) return declared;
    const [min, max] = against;
    if (min === 0 && max === 0) return `${declared} on the day`;
    return `${declared} ${size(against, about)} ${max <= 0 ? "early" : "late"}`;
  },
  notVerified: "not yet verified",
  late,
  lateByBoth,
  afterFirst,
  firmness: (status, who, date) => `The date was last ${status} ${date}: ${who}.`,
  notFirm: (what, who, date) => `Named so far, ${what} (${who}, ${date}).`,
  putOff: (label, date, count) =>
    `${label} postponed ${date}${count === null ? "" : `, ${dayCount(count)}`}; no new date.`,
  outcomeUnverified: "How it ended is unverified: known only through a third party.",
  lastWord: (what, who, date, count) => `The last word came ${dayCount(count)}, ${date}. ${who}: ${what}.`,
  neverMoved: "The date that was set has not moved.",
  moved: (times, shift) => {
    const often = times === 1 ? "once" : times === 2 ? "twice" : `${numbers.format(times)} times`;
    if (shift === null) return `The date that was set moved ${often}.`;
    const far = shift[0] === 0 && shift[1] === 0 ? "and came back" : `by ${size(shift)}`;
    const where = shift[1] < 0 ? " earlier" : "";
    return `The date that was set moved ${often}, ${far}${where}${times > 1 ? " in all" : ""}.`;
  },
  datesPassed: count =>
    count === 1
      ? "1 date passed; no outcome is recorded here"
      : `${numbers.format(count)} dates passed; no outcome is recorded here`,

  move: facts => {
    const { move, days: range, about, status, firstSet } = facts;
    if (firstSet && (move === "later" || move === "earlier") && range !== null)
      return `the first date set, ${size(range, about)} ${move} than the one named before`;
    if (firstSet) return "the first date set";
    switch (move) {
      case "first":
        return "the first date named";
      case "later":
        return range === null ? "later" : `${size(range, about)} later`;
      case "earlier":
        return range === null ? "earlier" : `${size(range, about)} earlier`;
      case "restated":
        return "the same date again";
      case "firmer":
        if (range === null) return "now with a limit";
        return range[0] === 0 && range[1] === 0 ? "the same date, more firmly" : "a more exact date";
      case "looser":
        return "less firmly than before";
      case "none":
        if (status === "postponed") return "put off, no new date";
        return status === "denied" ? "said not to be so" : "no date named";
      case "met":
        return saidReached(facts);
      case "missed":
        return "said to be missed";
    }
  },
  unverified: "unverified",
  statusOf: (status, date) => `${status}: ${date}`,
  mark: (said, who, what, move, unverified) =>
    `${said}: ${who}, ${what}; ${move}${unverified ? "; unverified: known only through a third party" : ""}`,
  who: names => {
    const last = names.at(-1) ?? "somebody not named";
    return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
  },
  whoShort: (first, more) => (more === 0 ? first : `${first} and ${more} more`),

  otherDates: "The other dates",
  chartHeading: "How the stated date moved",
  chartNote: "Each mark is a statement, placed across by the day it was made and up by the day it named.",
  chartDiagonal: "On the diagonal, that day is here.",
  chartApart: "Marks of days close together are set a little apart.",
  chartName: question => `${question} Dates named, by the day each was named`,
  past: "below this line the date has passed",
  today: "today",
  legend: "What the marks mean",
  legendStands: "the date stands",
  legendLate: "its day has passed",
  legendRange: "any day within",
  legendBy: "not later than",
  legendFrom: "not before",
  legendUnverified: "unverified",
  numbersNote: "A number is a row of the table.",
  asTable: "Read as a table",
  download: "Download the data",
  tableHeading: "The same as a table",
  number: "No.",
  said: "Said",
  names: "Date named",
  did: "What it did to the date",
  words: "Words and notes",
  movesHeading: "Moves",
  scopeHeading: "What it covers",
  outcomeHeading: "Outcome",
  contradictionsHeading: "What cannot both hold",
  contradictionTime: (since, until) =>
    [since && `from ${since}`, until && `until ${until}`].filter(Boolean).join(" "),
  against: "against",
  trackHeading: "What they said the date was",
  statements: count => `${numbers.format(count)} ${count === 1 ? "statement" : "statements"}`,
};
