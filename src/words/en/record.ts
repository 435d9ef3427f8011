import type { RecordWords } from "../recordWords.ts";

const numbers = new Intl.NumberFormat("en");

function count(number: number, one: string, many: string): string {
  return `${numbers.format(number)} ${number === 1 ? one : many}`;
}

export const english: RecordWords = {
  nav: { figures: "Figures", sources: "Sources", quotes: "Quotes", corrections: "Corrections" },
  unverifiedMark: "unverified",
  contents: "On this page",

  figuresLead: "Every number of the timeline as its source gives it, with the day it is of.",
  figures: number => count(number, "figure", "figures"),
  notYet: (counted, number) =>
    `${counted} ${number === 1 ? "is" : "are"} dated after this day and not shown here.`,
  notCounted: (counted, number) =>
    `${counted} ${number === 1 ? "is" : "are"} dated after this day and not counted yet.`,
  number: "Number",
  chart: series => `Chart of ${series}, by date; every mark leads to its row in the table`,
  key: {
    count: "a number",
    about: "about that number",
    range: "between two numbers",
    more: "that or more",
    fewer: "that or fewer",
    none: "no number given",
    doubtful: "doubtful, not joined to the line",
    unverified: "known only through a third party",
    days: "on some day in that time",
  },
  keyName: "What the marks mean",
  keyNoLine:
    "No line joins these numbers: they do not compare with one another, and none shows a rise or a fall.",
  noFigures: "No figure is recorded yet.",
  keyLine: "The line carries a number on to the next one. It does not say that nothing changed between them.",

  sourcesLead: (reports, publishers) =>
    `${reports} by ${publishers}, each with what on the timeline rests on it.`,
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
    text: "Ten copies of one agency text count once. Two reports are one text where the same publisher first printed them and they bear the same headline, or the same description of ours, or may have been published on the same day. Reports that pass on the word of one origin, such as an agency that a paper retells or a government that speaks through several offices, count once as well. A report counts as independent where its publisher and its origin are named and we have read it, at its source or in a copy. The number is the least that can be shown.",
  },
  capture: (without, all) => ({
    title: "Without a capture",
    text:
      without === 0
        ? "Every source that has an address also has an archived copy."
        : without === all
          ? `None of the ${count(all, "source", "sources")} that have an address has an archived copy yet. A page that is taken down is then lost.`
          : `${numbers.format(without)} of ${count(all, "source", "sources")} that have an address have no archived copy. A page that is taken down is then lost.`,
  }),
  known: ({ read, copy, secondHand }) =>
    `Read at the source: ${read}. Read in a re-publication, which is named beside it: ${copy}. Known only through a third party: ${secondHand}.`,
  avoided: number =>
    `Named and not linked, because the page that carries it is not one to send readers to: ${number}.`,
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
  quotes: number => count(number, "quote", "quotes"),
  statements: number => count(number, "date named", "dates named"),
  accounts: number => count(number, "disputed account", "disputed accounts"),
  outcomes: number => count(number, "outcome", "outcomes"),
  supportsNothing: "nothing on its own",
  noSources: "No source is recorded yet.",

  quotesLead: (quotes, speakers) =>
    `${quotes} by ${speakers}, word for word as their sources print them. Each is compared with its article when the site is built.`,
  speakers: number => count(number, "speaker", "speakers"),
  speakersHeading: "Speakers",
  noQuotes: "No quote is recorded yet.",
  quotePermalink: (who, date) => `Link to this quote of ${who}, ${date}`,
  and: names =>
    names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`,

  correctionsLead: "What was wrong here and was put right, newest first.",
  noCorrections: "None so far",
  noCorrectionsYet:
    "Nothing that was published here has been corrected yet. When something is, this page will show what it said, struck through, beside what it says now, with the day and the reason. So will the article, which keeps its address.",
  tellUs: "Found a mistake? Write to us.",

  dataLead: "Everything that the pages show, as files to keep and to work with.",
  files: {
    timeline:
      "The whole timeline as one JSON object: story, articles, events, actors, quotes, sources, deadlines, statements, figures and corrections, in the order of the site.",
    events: "One line an event: its date, title, place, kind and standing, and the ids of its actors.",
    statements:
      "One line a date that was named: who said on which day which date for which question, how firmly, and what that did to the date, with the least and most days it moved.",
    quotes: "One line a quote: who said it and when, the words, whether they are translated, and the check.",
    figures: "One line a number: what it counts, of which day, its value or bounds, and how far to trust it.",
    schema:
      "What timeline.json may hold, as a JSON Schema (draft 2020-12). timeline.json names it as its $schema. Fields may be added; those that are there keep their meaning.",
  },
  whole: "All in one",
  tables: "Tables",
  rows: number => count(number, "row", "rows"),
  columns: "Columns",
  dates: {
    title: "Dates",
    text: "A date takes three columns. The first holds it as it was written, in EDTF (ISO 8601-2), where 2024-08 is a month and 2024~ is about a year. The other two, ending in _from and _to, hold the first and last day it can mean; they are empty where that end is open or not known. In timeline.json the three are one object, with how precise, approximate and uncertain the date is.",
  },
  apostrophe: {
    title: "Opening in a spreadsheet",
    text: "The tables are UTF-8 with a byte-order mark, so that Excel reads every letter, and a comma between values, by RFC 4180. A text that a spreadsheet would run as a formula, because it begins with = + - @, a tab or a return, has an apostrophe before it. Take it off to have the text as it is printed.",
  },
  licence: license =>
    `Licence of the words and the data: ${license}. The words quoted remain their speakers’ and publishers’.`,
  noLicence: "No licence is stated.",
};
