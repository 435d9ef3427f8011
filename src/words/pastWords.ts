/** The words for the record of an earlier day. Dates are passed in as words. */
export interface PastWords {
  /** Title of the page on which a day can be chosen, and of the links to it. */
  readonly title: string;
  readonly lead: string;
  /** If only some of the days have a page. */
  readonly capped: (shown: number, all: number) => string;
  readonly noDays: string;

  // The list of days.
  readonly ended: (event: string) => string;
  readonly passed: (date: string) => string;
  readonly corrected: (article: string) => string;
  readonly more: (changes: number) => string;

  // The page of a day.
  readonly dayTitle: (date: string) => string;
  /** Name of the notice that says so. */
  readonly notice: string;
  readonly looking: (date: string) => string;
  readonly gone: string;
  readonly stoodUntil: (date: string) => string;
  readonly standsSince: string;
  /** Name of the links to the days before and after. */
  readonly days: string;
  readonly previous: string;
  readonly next: string;
  readonly present: string;
  /** Beside an event whose reports all appeared later, or on days that are not known. */
  readonly noReportYet: string;
  /** If only the last events before the day are shown. */
  readonly latest: (shown: number, all: string) => string;
  readonly byYear: string;

  // The choice of a day.
  readonly choice: string;
  readonly day: string;
  readonly show: string;
  /** What the script says about the chosen day; it fills in the names in braces. */
  readonly script: {
    /** {day}, {from} */
    readonly same: string;
    /** {day}, {from} */
    readonly nearest: string;
    /** {day} */
    readonly other: string;
    /** {day}, {first} */
    readonly before: string;
    /** {day} */
    readonly ahead: string;
  };
}
