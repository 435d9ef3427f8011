/** The words with which the record of an earlier day is shown. Dates come in as words already. */
export interface PastWords {
  /** The page where a day can be chosen, and links to it. */
  readonly title: string;
  readonly lead: string;
  /** Where only some of the days have a page. */
  readonly capped: (shown: number, all: number) => string;
  readonly noDays: string;

  // The list of days.
  readonly ended: (event: string) => string;
  readonly passed: (date: string) => string;
  readonly corrected: (article: string) => string;
  readonly more: (changes: number) => string;

  // The page of a day.
  readonly dayTitle: (date: string) => string;
  /** Name of the part that says so. */
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
  /** Of an event whose reports all appeared later, or on a day that is not known. */
  readonly noReportYet: string;
  /** Where only the last events before the day are shown. */
  readonly latest: (shown: number, all: string) => string;
  readonly byYear: string;

  // The choice of a day.
  readonly choice: string;
  readonly day: string;
  readonly show: string;
  /** What the script says of the day that was chosen; what stands in braces is put in. */
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
