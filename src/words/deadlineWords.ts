/** The words of a date that moves: its chain, its chart, its table. Dates and names are passed in as words. */
import type { OutcomeStatus } from "../content/records/deadline.ts";
import type { StatementStatus } from "../content/records/statement.ts";

/** Least and most days; later is positive. */
export type Days = readonly [min: number, max: number];

export interface MoveFacts {
  readonly move: "first" | "restated" | "later" | "earlier" | "firmer" | "looser" | "none" | "met" | "missed";
  readonly days: Days | null;
  readonly about: boolean;
  readonly status: StatementStatus;
  readonly firstSet: boolean;
  /** Of what is said to have happened: how long after the first date that was set, if `days` counts from another. */
  readonly afterFirst: SinceFirst | null;
}

export interface Size {
  readonly days: Days;
  readonly about: boolean;
  /** The same in years, if it is a whole number of them; else `null`. */
  readonly years: number | null;
}

/** How long after the first date that was set, and how that date was set. */
export interface SinceFirst extends Size {
  readonly status: StatementStatus;
}

export interface DeadlineWords {
  readonly nav: string;
  readonly title: string;
  /** `questions`: how many there are. */
  readonly lead: (questions: number) => string;

  // The chain.
  readonly chain: string;
  /** Above the dates of a long chain that are folded away. */
  readonly earlierDates: (count: number) => string;
  readonly noDate: string;
  /** Replaces a date that was to be made public and was not. */
  readonly toBeAnnounced: string;
  /** "Announcement postponed" */
  readonly announcementPostponed: (label: string) => string;
  /** "Agreed: the harbour board" */
  readonly by: (status: string, who: string) => string;
  readonly fates: Readonly<
    Record<"in-force" | "overdue" | "passed" | "replaced" | "withdrawn" | "unconfirmed" | "kept", string>
  >;
  readonly noDateSet: string;

  // Where things stand. Dates come with their preposition: "on 15 August 2024", "in August 2024".
  readonly standing: string;
  readonly inForce: string;
  readonly overdue: (days: number) => string;
  /** Of a part whose outcome is not recorded. */
  readonly dayPassed: (days: number) => string;
  readonly open: string;
  readonly nothingSaid: string;
  readonly postponed: string;
  readonly postponedOn: (date: string) => string;
  /** "happened late, on 30 September 2026" */
  readonly outcome: (status: OutcomeStatus, date: string) => string;
  /** Compared with the promise in force: "happened 8 days late"; the date is for an outcome that is unverified. */
  readonly reached: (date: string, days: Days | null, about: boolean, unverified: boolean) => string;
  /** Any other outcome, in words: "missed (unverified)". */
  readonly outcomeOf: (outcome: string, unverified: boolean) => string;
  /** Compared with the only date that was set: "110 days late". */
  readonly late: (late: Size) => string;
  /** Another date was set later and was not kept either: "110 days after the first agreed date, 8 after the latest". */
  readonly lateByBoth: (first: SinceFirst, last: Size) => string;
  /** A later date was kept: "one year after the first agreed date". */
  readonly afterFirst: (after: SinceFirst) => string;
  readonly firmness: (status: string, who: string, date: string) => string;
  /** "reported: by June 2022" */
  readonly notFirm: (what: string, who: string, date: string) => string;
  /** "Announcement postponed on 15 August 2024, 1 day ago." */
  readonly putOff: (label: string, date: string, days: number | null) => string;
  readonly outcomeUnverified: string;
  /** `what`: "met: on 30 September 2026"; the date has no preposition. */
  readonly lastWord: (what: string, who: string, date: string) => string;
  /** `status`: how the first date was set. */
  readonly neverMoved: (status: StatementStatus) => string;
  readonly moved: (times: number, shift: Size | null, status: StatementStatus) => string;
  readonly datesPassed: (count: number) => string;

  // What a statement changed.
  readonly move: (facts: MoveFacts) => string;
  readonly unverified: string;
  readonly statusOf: (status: string, date: string) => string;
  /** Name of a mark: "27 September 2024: the harbour board, agreed: by 30 September 2025; first agreed date" */
  readonly mark: (said: string, who: string, what: string, move: string, unverified: boolean) => string;
  readonly who: (names: readonly string[]) => string;
  /** Two names at most; of more, the first and how many others. */
  readonly whoShort: (names: readonly string[]) => string;
  /** One name, and how many others: for a chart. */
  readonly whoFirst: (names: readonly string[]) => string;

  // The chart and its table.
  readonly otherDates: string;
  readonly chartHeading: string;
  readonly chartNote: string;
  /** If the diagonal is drawn. */
  readonly chartDiagonal: string;
  /** If marks had to be moved. */
  readonly chartApart: string;
  readonly chartName: (question: string) => string;
  readonly past: string;
  readonly today: string;
  readonly legend: string;
  readonly legendStands: string;
  readonly legendLate: string;
  readonly legendRange: string;
  readonly legendBy: string;
  readonly legendFrom: string;
  readonly legendUnverified: string;
  readonly numbersNote: string;
  readonly asTable: string;
  readonly download: string;
  readonly tableHeading: string;
  readonly number: string;
  readonly said: string;
  readonly names: string;
  readonly did: string;
  readonly words: string;
  readonly movesHeading: string;
  readonly scopeHeading: string;
  readonly outcomeHeading: string;
  readonly contradictionsHeading: string;
  readonly contradictionTime: (since: string | undefined, until: string | undefined) => string;
  readonly against: string;
  readonly trackHeading: string;
  readonly statements: (count: number) => string;
}
