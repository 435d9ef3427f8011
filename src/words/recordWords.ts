/** The words of the pages of records: figures, sources, quotes, corrections, data. Dates and names are passed in as words. */

import type { AddressKind } from "../content/records/former.ts";

export type KeyWord =
  | "count"
  | "about"
  | "range"
  | "more"
  | "fewer"
  | "none"
  | "doubtful"
  | "unverified"
  | "days";

export type DataFile =
  | "timeline"
  | "events"
  | "statements"
  | "quotes"
  | "figures"
  | "references"
  | "schema"
  | "editor"
  | "hashes";

export interface ReportCounts {
  readonly count: number;
  readonly independent: number;
  /** Whether all of them are known only through a third party. */
  readonly secondHand: boolean;
}

export interface Explanation {
  readonly title: string;
  readonly text: string;
}

export interface RecordWords {
  /** Beside anything that is known only through a third party, if there is no room for a sentence. */
  readonly unverifiedMark: string;
  /** Name of the list of links to the parts of a page. */
  readonly contents: string;

  // Figures.
  readonly figuresLead: string;
  /** "1 figure is dated after this day and not shown here." `counted` is "1 figure". */
  readonly notYet: (counted: string, count: number) => string;
  /** The same for reports, which are shown and not counted. */
  readonly notCounted: (counted: string, count: number) => string;
  readonly figures: (count: number) => string;
  readonly number: string;
  /** Name of a chart. */
  readonly chart: (series: string) => string;
  readonly key: Readonly<Record<KeyWord, string>>;
  /** Name of the legend. */
  readonly keyName: string;
  readonly keyLine: string;
  /** For numbers that cannot be compared. */
  readonly keyNoLine: string;
  readonly noFigures: string;

  // Sources.
  readonly sourcesLead: (reports: string, publishers: string) => string;
  readonly publishers: (count: number) => string;
  /** "10 reports, 4 independent" */
  readonly reports: (counts: ReportCounts) => string;
  /** "17 reports, 9 texts" */
  readonly reportsOfPublisher: (reports: number, texts: number) => string;
  readonly counting: Explanation;
  readonly capture: (without: number, of: number) => Explanation;
  readonly known: (counts: {
    readonly read: string;
    readonly copy: string;
    readonly secondHand: string;
  }) => string;
  readonly avoided: (count: string) => string;
  /** Heading of the sources whose publisher is not known. */
  readonly unnamed: string;
  /** What writers give as the publisher if none is known, in lower case. */
  readonly unnamedPublishers: readonly string[];
  readonly supports: string;
  readonly quotes: (count: number) => string;
  readonly statements: (count: number) => string;
  readonly accounts: (count: number) => string;
  readonly outcomes: (count: number) => string;
  readonly supportsNothing: string;
  readonly noSources: string;

  // Quotes.
  readonly quotesLead: (quotes: string, speakers: string) => string;
  readonly speakers: (count: number) => string;
  readonly speakersHeading: string;
  readonly noQuotes: string;
  readonly quotePermalink: (who: string, date: string) => string;
  readonly and: (names: readonly string[]) => string;

  // Corrections.
  readonly correctionsLead: string;
  readonly noCorrections: string;
  readonly noCorrectionsYet: string;
  readonly tellUs: string;

  // Data.
  /** What was published and is elsewhere now, or not any more. */
  readonly former: {
    readonly moved: string;
    readonly movedLead: string;
    readonly withdrawn: string;
    readonly withdrawnOn: (day: string) => string;
    /** A heading above what and why. */
    readonly withdrawnOnDay: (day: string) => string;
    readonly kinds: Readonly<Record<AddressKind, string>>;
  };

  readonly dataLead: string;
  readonly files: Readonly<Record<DataFile, string>>;
  readonly whole: string;
  readonly everyFile: string;
  readonly forCiting: string;
  readonly forEditors: string;
  readonly tables: string;
  readonly rows: (count: number) => string;
  readonly columns: string;
  readonly dates: Explanation;
  readonly apostrophe: Explanation;
  readonly licence: (license: string) => string;
  readonly noLicence: string;
}
