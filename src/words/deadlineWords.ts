/** The words in which a date that moves is told. Dates and names come in as words already. */
import type { OutcomeStatus, StatementStatus } from "../model.ts";

/** Least and most days; later is positive. */
export type Days = readonly [min: number, max: number];

export interface MoveFacts {
  readonly move: "first" | "restated" | "later" | "earlier" | "firmer" | "looser" | "none" | "met" | "missed";
  readonly days: Days | null;
  readonly about: boolean;
  readonly status: StatementStatus;
  readonly firstSet: boolean;
  /** Of what is said to be reached: how long after the first date that was set, where `days` counts from another. */
  readonly afterFirst: Size | null;
}

export interface Size {
  readonly days: Days;
  readonly about: boolean;
}

export interface DeadlineWords {
  readonly nav: string;
  readonly title: string;
  readonly lead: string;

  // The chain.
  readonly chain: string;
  /** Over those of a long chain that are folded away. */
  readonly earlierDates: (count: number) => string;
  readonly noDate: string;
  /** Stands for a date that was to be made public and was not. */
  readonly toBeAnnounced: string;
  /** "Announcement postponed" */
  readonly announcementPostponed: (label: string) => string;
  /** "Agreed: the harbour board" */
  readonly by: (status: string, who: string) => string;
  readonly fates: Readonly<
    Record<"in-force" | "overdue" | "passed" | "replaced" | "withdrawn" | "unconfirmed" | "kept", string>
  >;
  readonly noDateSet: string;

  // Where it stands. Dates come with their preposition: "on 15 August 2024", "in August 2024".
  readonly standing: string;
  readonly inForce: string;
  readonly overdue: (days: number) => string;
  /** Of a side promise on which nothing is recorded. */
  readonly dayPassed: (days: number) => string;
  readonly open: string;
  readonly nothingSaid: string;
  readonly postponed: string;
  readonly postponedOn: (date: string) => string;
  /** "met late on 30 September 2026" */
  readonly outcome: (status: OutcomeStatus, date: string) => string;
  /** Against the promise in force: "declared reached on the day". */
  readonly reached: (days: Days | null, about: boolean, unverified: boolean) => string;
  readonly notVerified: string;
  /** Against the one date that was set: "110 days late". */
  readonly late: (late: Size) => string;
  /** Where another date was set later, and not kept either: "110 days late by the first date set, 8 days by the last". */
  readonly lateByBoth: (first: Size, last: Size) => string;
  /** Where a later date was kept: "365 days after the first date set". */
  readonly afterFirst: (after: Size) => string;
  readonly firmness: (status: string, who: string, date: string) => string;
  /** "reported: by June 2022" */
  readonly notFirm: (what: string, who: string, date: string) => string;
  /** "Announcement postponed on 15 August 2024, 1 day ago." */
  readonly putOff: (label: string, date: string, days: number | null) => string;
  readonly outcomeUnverified: string;
  /** "met, on 30 September 2026" */
  readonly lastWord: (what: string, who: string, date: string, days: number) => string;
  readonly neverMoved: string;
  readonly moved: (times: number, shift: Days | null) => string;
  readonly datesPassed: (count: number) => string;

  // What a statement did.
  readonly move: (facts: MoveFacts) => string;
  readonly unverified: string;
  readonly statusOf: (status: string, date: string) => string;
  /** Name of a mark: "27 September 2024: the harbour board, agreed: by 30 September 2025; the first date set" */
  readonly mark: (said: string, who: string, what: string, move: string, unverified: boolean) => string;
  readonly who: (names: readonly string[]) => string;
  readonly whoShort: (first: string, more: number) => string;

  // The chart and its table.
  readonly otherDates: string;
  readonly chartHeading: string;
  readonly chartNote: string;
  /** Where the diagonal is drawn. */
  readonly chartDiagonal: string;
  /** Where marks had to be moved. */
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
