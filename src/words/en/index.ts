import type { Names } from "../names.ts";
import type { Words } from "../words.ts";
import { english as dates } from "./date.ts";
import { english as deadline } from "./deadline.ts";
import { english as facts } from "./fact.ts";
import { english as feeds } from "./feed.ts";
import { english as find } from "./find.ts";
import { type Nouns, nounsOf } from "./nouns.ts";
import { english as past } from "./past.ts";
import { english as records } from "./record.ts";

const numbers = new Intl.NumberFormat("en", { maximumFractionDigits: 20 });
const languages = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

function count(number: number, one: string, many: string): string {
  return `${numbers.format(number)} ${number === 1 ? one : many}`;
}

export function english(names: Names): Words {
  return table(names, nounsOf(names));
}

const table = (names: Names, nouns: Nouns): Words => ({
  lang: "en",
  direction: "ltr",
  dates,
  deadline: deadline(nouns),
  records: records(nouns),
  facts: facts(nouns),
  find: find(nouns),
  feeds,
  past: past(nouns, names.asKnownOn ?? "As known on an earlier day"),
  skipToContent: "Skip to the content",
  menu: "Site",
  nav: {
    timeline: nouns.timeline.title("Timeline"),
    about: names.about ?? "About",
    data: names.data ?? "Data",
  },

  number: value => numbers.format(value),
  amount: ({ value, min, max, approximate }, unit) => {
    const counted = (text: string) => (unit === undefined ? text : `${text} ${unit}`);
    if (value !== undefined) return counted(`${approximate ? "about " : ""}${numbers.format(value)}`);
    if (min !== undefined && max !== undefined)
      return counted(`${numbers.format(min)} to ${numbers.format(max)}`);
    if (min !== undefined) return counted(`at least ${numbers.format(min)}`);
    return max === undefined ? "not disclosed" : counted(`at most ${numbers.format(max)}`);
  },
  quoted: text => `“${text}”`,
  marks: ["“", "”"],
  language: tag => languages.of(tag) ?? tag,
  comma: ", ",
  colon: ":",

  events: number => nouns.events.count(number, numbers.format(number)),
  sources: number => nouns.sources.count(number, numbers.format(number)),
  moreActors: number => `and ${number} more`,

  years: "Years",
  startOpen: "Start not known",
  noEvents: "no entries",
  noEventsYet: "There are no entries yet. The first article will appear here.",
  silence: (number, unit, atLeast) => {
    const time = unit === "months" ? count(number, "month", "months") : count(number, "year", "years");
    return `No entry here for ${atLeast ? `at least ${time}` : time}`;
  },
  permalink: title => `Link to this place on the ${nouns.timeline.one}: ${title}`,
  sourcesOf: title => `for: ${title}`,

  status: { draft: "Draft", unverified: "Unverified", verified: "Verified", retracted: "Retracted" },
  ahead: "In the future",
  unverifiedNote: "Unverified: known only through a third party.",
  draftNote: "Draft: not published.",
  retractedNote:
    "Retracted: we no longer stand by this article. Its address stays the same, and you can still read it below.",
  readRetracted: "Read the retracted article",
  confidence: {
    read: `read at its ${nouns.sources.one}`,
    copy: "read in a republished copy",
    "second-hand": "known only through a third party",
  },
  checkedAgainstCopy: (kept, sha256) =>
    `and checked against a copy of the ${nouns.sources.one} kept on ${kept} (SHA-256 ${sha256})`,
  asAbove: "as above",
  asAboveOf: `: same day, same ${nouns.sources.one}, same check`,
  checks: {
    verbatim: "as recorded, word for word",
    trimmed: "as recorded, word for word, shortened in the text",
    altered: "differs from the recorded words",
    missing: "not quoted in the text",
  },

  writtenBy: "By",
  publishedOn: "Published",
  updatedOn: "Updated",
  wrong: "Something wrong here?",
  wrongShort: "Wrong?",
  wrongTitle: title => `Something wrong: ${title}`,
  wrongBody: (address, day) =>
    `Page: ${address}\nAs of: ${day}\n\nWhat is wrong, and where can we read what is right?\n\n`,
  suggestChange: "Suggest a change",
  place: "Place",
  aboutDate: "About the date",
  dateHere: date => `Dated ${date} in this article`,
  eventsHere: nouns.events.title("Events"),
  alsoReports: "Also reports",
  likelyMeant: `Probably this ${nouns.events.one}; the article does not name it`,
  alsoReportedIn: "Also reported in",
  quotesHeading: nouns.quotes.title("Quotes"),
  actorsHeading: nouns.actors.title("Actors"),
  disagreements: "Where accounts differ",
  disagreementsElsewhere: "In other articles",
  corrections: names.corrections ?? "Corrections",
  corrected: date => `Corrected on ${date}`,
  was: "It said",
  now: "It says",
  why: "Why",
  readOn: "Read on",
  previous: "Before this",
  next: "After this",

  wideTable: number => `Table ${number}; scroll it sideways if it is wider than the page`,
  longLines: number => `Text ${number} with fixed lines; scroll it sideways if it is wider than the page`,

  translatedBy: (outlet, language) =>
    ["translated", language && `from ${language}`, outlet && `by ${outlet}`].filter(Boolean).join(" "),
  originalIn: language => `in ${language}`,
  sourceNumber: number => `${nouns.sources.label("Source")} ${number}`,

  statementsHeading: nouns.statements.title("Dates named"),
  who: "Who, and when",
  question: nouns.deadlines.label("Question"),
  dateNamed: "Date named",
  noDateNamed: "no date named",
  firmness: "How firm",
  statementStatus: {
    reported: "reported",
    proposed: "proposed",
    announced: "announced",
    agreed: "agreed",
    confirmed: "confirmed",
    denied: "denied",
    postponed: "postponed",
    met: "met",
    missed: "missed",
  },
  bounds: { on: "on", by: "by", from: "from", during: "during" },
  outcomes: {
    met: "happened",
    "met-late": "happened late",
    "partly-met": "happened in part",
    missed: "missed",
    superseded: "superseded",
  },

  figuresHeading: nouns.figures.title("Figures"),
  what: "What was counted",
  asWorded: `In the ${nouns.sources.one}’s words`,
  asOf: "As of",
  source: nouns.sources.label("Source"),
  sourceNotStated: "not stated",
  doubtful: "doubtful",

  sourcesHeading: nouns.sources.title("Sources"),
  sourcesOwnWords: "Titles without quotation marks are our own descriptions.",
  describedAs: about => (about.startsWith("on ") ? `a report ${about}` : about),
  published: date => `Published ${date}`,
  publishedUnknown: "Publication date not known",
  passesOn: origin => (origin === undefined ? "does not name its source" : `relies on ${origin}`),
  howRead: (confidence, via) => {
    if (confidence === "copy")
      return via === undefined ? "read in a republished copy" : `read in a copy republished by ${via}`;
    if (confidence === "read") return via === undefined ? undefined : `read at ${via}`;
    return `known only through a third party${via === undefined ? "" : `, reportedly at ${via}`}`;
  },
  archivedCopy: "archived copy",
  notLinked: "not linked",
  itsPage: "its page",

  actorsLead: `Everyone the ${nouns.timeline.one} names, and the ${nouns.events.many} they take part in.`,
  actorKinds: {
    person: "Person",
    government: "Government",
    ministry: "Ministry",
    legislature: "Legislature",
    court: "Court",
    agency: "Agency",
    city: "City",
    military: "Military",
    "armed-group": "Armed group",
    coalition: "Coalition",
    commission: "Commission",
    state: "State",
    party: "Party",
    union: "Union",
    company: "Company",
    media: "News outlet",
    school: "School",
    ngo: "NGO",
    organisation: "Organisation",
  },
  actorKindGroups: {
    person: "People",
    government: "Governments",
    ministry: "Ministries",
    legislature: "Legislatures",
    court: "Courts",
    agency: "Agencies",
    city: "Cities",
    military: "Military",
    "armed-group": "Armed groups",
    coalition: "Coalitions",
    commission: "Commissions",
    state: "States",
    party: "Parties",
    union: "Unions",
    company: "Companies",
    media: "News media",
    school: "Schools",
    ngo: "NGOs",
    organisation: "Organisations",
  },
  aliases: "Also called",
  roles: "Roles",
  roleDates: (from, to) => [from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(" "),
  roleOn: date => `in office ${date}`,
  roleUndated: "dates not given",
  website: "Website",
  noEventsOfActor: `No ${nouns.events.one} here is linked to this name.`,

  eventsFromSources: (events, sources) => `${events} from ${sources}`,
  asOfDay: date => `as of ${date}`,
  recordTo: (last, today) =>
    last === today
      ? `Last entry here: ${last}, the date of this page.`
      : `Last entry here: ${last}. Days are counted to ${today}.`,
  license: "Licence",
  contact: "Contact",
  notFound: "This page does not exist",
  notFoundLead: `The address may be mistyped, or the page may never have existed. You can find every ${nouns.events.one} on the ${nouns.timeline.one}.`,
  backToTimeline: `Go to the ${nouns.timeline.one}`,
});
