import type { RecordWords } from "../recordWords.ts";
import type { Nouns } from "./nouns.ts";

const numbers = new Intl.NumberFormat("en");

function count(number: number, one: string, many: string): string {
  return `${numbers.format(number)} ${number === 1 ? one : many}`;
}

export const english = (nouns: Nouns): RecordWords => ({
  unverifiedMark: "unverified",
  contents: "On this page",

  figuresLead: `Every number on this site, as its ${nouns.sources.one} gave it, with its date.`,
  figures: number => nouns.figures.count(number, numbers.format(number)),
  notYet: (counted, number) =>
    `${counted} ${number === 1 ? "is" : "are"} dated after this day and not shown here.`,
  notCounted: (counted, number) =>
    `${counted} ${number === 1 ? "is" : "are"} dated after this day and not counted yet.`,
  number: "Number",
  chart: series => `Chart of ${series}, by date; every mark links to its row in the table`,
  key: {
    count: "a number",
    about: "about that number",
    range: "between two numbers",
    more: "that or more",
    fewer: "that or fewer",
    none: "no number given",
    doubtful: "doubtful, not joined by the line",
    unverified: "known only through a third party",
    days: "on some day in this period",
  },
  keyName: "What the marks mean",
  keyNoLine:
    "No line joins these numbers because they cannot be compared: together they show no rise and no fall.",
  noFigures: `No ${nouns.figures.one} is recorded yet.`,
  keyLine: "The line only links the counts.",

  sourcesLead: (reports, publishers) =>
    `${reports} by ${publishers}, each with the parts of the ${nouns.timeline.one} that it supports.`,
  publishers: number => count(number, "publisher", "publishers"),
  reports: ({ count: all, independent, secondHand }) => {
    const reports = count(all, "report", "reports");
    if (all > 0 && secondHand) return `${reports}, known only through a third party`;
    if (independent === 0) return `${reports}, no publisher named`;
    if (all === 1) return reports;
    return all === independent
      ? `${numbers.format(all)} independent reports`
      : `${reports}, ${numbers.format(independent)} independent`;
  },
  reportsOfPublisher: (reports, texts) =>
    reports === texts
      ? count(reports, "report", "reports")
      : `${count(reports, "report", "reports")}, ${count(texts, "text", "texts")}`,
  counting: {
    title: "How reports are counted",
    text: `Ten copies of one agency text count once. Two reports count as one text if the same publisher printed them first and they have the same headline, the same description by us, or possibly the same day of publication. Reports that rely on one origin also count once: an agency that several papers repeat, or a government that speaks through several offices. A report counts as independent if its publisher and its origin are named and we have read it, at its ${nouns.sources.one} or in a copy. The number is a minimum.`,
  },
  capture: (without, all) => ({
    title: "Without an archived copy",
    text:
      without === 0
        ? `Every ${nouns.sources.one} that has an address also has an archived copy.`
        : without === all
          ? `${all === 1 ? `The only ${nouns.sources.one} with an address has no` : `None of the ${numbers.format(all)} ${nouns.sources.many} with an address has an`} archived copy yet. If such a page is taken down, it is lost.`
          : `${numbers.format(without)} of the ${numbers.format(all)} ${nouns.sources.many} with an address ${without === 1 ? "has" : "have"} no archived copy. If such a page is taken down, it is lost.`,
  }),
  known: ({ read, copy, secondHand }) =>
    `Read at the ${nouns.sources.one}: ${read}. Read in a republished copy, which is named beside the ${nouns.sources.one}: ${copy}. Known only through a third party: ${secondHand}.`,
  avoided: number => `Named but not linked, because the hosting page is unreliable: ${number}.`,
  unnamed: "Publisher not named",
  unnamedPublishers: [
    "not named",
    "not stated",
    "publisher not named",
    "publisher not stated",
    "no outlet named",
    "no publisher named",
    "unknown",
  ],
  supports: "Supports",
  quotes: number => nouns.quotes.count(number, numbers.format(number)),
  statements: number => nouns.datesNamed.count(number, numbers.format(number)),
  accounts: number => count(number, "disputed account", "disputed accounts"),
  outcomes: number => count(number, "outcome", "outcomes"),
  supportsNothing: "nothing on its own",
  noSources: `No ${nouns.sources.one} is recorded yet.`,

  quotesLead: (quotes, speakers) =>
    `${quotes} by ${speakers}, as we recorded them from their ${nouns.sources.many}. Each is compared with its article when the site is built.`,
  speakers: number => count(number, "speaker", "speakers"),
  speakersHeading: "Speakers",
  noQuotes: `No ${nouns.quotes.one} is recorded yet.`,
  quotePermalink: (who, date) => `Link to this ${nouns.quotes.one} of ${who}, ${date}`,
  and: names =>
    names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`,

  correctionsLead: "Mistakes on this site and how we corrected them, newest first.",
  noCorrections: "None so far",
  noCorrectionsYet:
    "Nothing published here has been corrected yet. When we correct something, this page and the article will show the old text struck through, the new text, the day and the reason. The article keeps its address.",
  tellUs: "Found a mistake? Write to us.",

  former: {
    moved: "This page has moved",
    movedLead: "It has a new address:",
    withdrawn: "Withdrawn",
    withdrawnOn: day => `What was here was withdrawn on ${day}.`,
    withdrawnOnDay: day => `Withdrawn on ${day}`,
    kinds: {
      actor: nouns.actors.label("Actor"),
      article: "Article",
      deadline: nouns.deadlines.label("Deadline"),
      event: nouns.events.label("Event"),
      field: "Field",
      kind: nouns.kinds.label(`Kind of ${nouns.events.one}`),
      page: "Page",
      quote: nouns.quotes.label("Quote"),
      statement: nouns.statements.label("Statement"),
      value: "Value of a field",
    },
  },

  dataLead: "Everything on these pages, as files that you can download and use.",
  files: {
    timeline:
      "The whole timeline as one JSON object: story, articles, events, actors, quotes, sources, deadlines, statements, figures and corrections, in the order of the site.",
    events: "One row for each event: its date, title, place, kind and status, and the ids of its actors.",
    statements:
      "One row for each statement about a date: who spoke, on which day, which date they named for which question, how firm it was, and how it changed the date, with the least and most days.",
    quotes:
      "One row for each quote: who said it and when, the words, whether they are translated, and the check.",
    figures:
      "One row for each number: what it counts, its date, its value or bounds, and how reliable it is.",
    references:
      "Every source of this story in the forms that reference managers and LaTeX read: BibTeX, RIS and CSL-JSON. A date is as precise as it is known, and a source whose headline is not known has its description in square brackets.",
    schema:
      "A JSON Schema (draft 2020-12) of timeline.json, which names it as its $schema. Fields may be added; existing fields keep their meaning.",
    editor:
      "JSON Schemas of what writers write, and snippets of it: with them an editor completes and checks articles of this story.",
    hashes:
      "The SHA-256 of every file of this site, a line each, in the form that sha256sum reads. With a copy of the site you can see whether it is complete and unchanged.",
  },
  whole: "All in one",
  everyFile: "Every file",
  forCiting: "Sources, to cite",
  forEditors: "For writers of this story",
  tables: "Tables",
  rows: number => count(number, "row", "rows"),
  columns: "Columns",
  dates: {
    title: "Dates",
    text: "A date takes three columns. The first has the date as it was written, in EDTF (ISO 8601-2): 2024-08 is a month, 2024~ means about 2024. The other two end in _from and _to and have the first and last day that the date can mean; one is empty if that end is open or not known. In timeline.json the three are one object, which also says how precise, approximate and uncertain the date is.",
  },
  apostrophe: {
    title: "Opening in a spreadsheet",
    text: "The tables are UTF-8 with a byte-order mark, so that Excel reads every letter, and have commas between values (RFC 4180). A spreadsheet would run a text as a formula if it begins with = + - @, a tab or a return; such a text has an apostrophe before it. Remove the apostrophe to get the text as it is printed.",
  },
  licence: license =>
    `Licence of the text and the data: ${license}. The quoted words belong to their speakers and publishers.`,
  noLicence: "No licence is stated.",
});
