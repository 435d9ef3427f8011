/** The words for searching a timeline, filtering it and moving in it. */
export interface FindWords {
  /** Name of the whole form: its fields, its choices and its answer. */
  readonly name: string;
  readonly field: string;
  /** Shown in the empty field. */
  readonly hint: string;
  readonly submit: string;
  readonly actor: string;
  readonly anyActor: string;
  readonly kind: string;
  readonly anyKind: string;
  readonly deadline: string;
  readonly anyDeadline: string;
  readonly show: string;
  readonly all: (events: string) => string;
  readonly marks: Readonly<Record<"key" | "unverified" | "moved", string>>;
  readonly from: string;
  readonly to: string;
  readonly anyYear: string;
  readonly more: string;
  /** A choice and how many events it has. */
  readonly option: (name: string, events: string) => string;
  readonly clear: string;
  readonly newestFirst: string;
  /** Heading of the events that were found on other pages. */
  readonly elsewhere: string;

  // The same choices as pages, which need no script.
  readonly narrow: string;
  readonly by: Readonly<Record<"year" | "actor" | "kind", string>>;
  readonly yearsTitle: string;
  readonly yearsLead: string;
  readonly yearTitle: (year: string) => string;
  readonly kindsTitle: string;
  readonly kindsLead: string;
  readonly kindTitle: (kind: string) => string;
  readonly otherYears: string;
  readonly otherKinds: string;
  /** Name of the links between the pages of one list. */
  readonly listPages: string;
  readonly listPage: (number: string) => string;
  /** The title of one of these pages. */
  readonly listPageTitle: (title: string, number: number, of: number) => string;
  /** Above the events on the first page of a long story: how many of them are there. */
  readonly latest: (shown: string, all: string) => string;

  // The keyboard.
  readonly keys: string;
  readonly keysLead: string;
  readonly keyNext: string;
  readonly keyPrevious: string;
  readonly keySearch: string;
  readonly keyHelp: string;
  readonly keysOn: string;
  readonly close: string;

  // Light and dark.
  readonly theme: string;
  readonly themes: Readonly<Record<"system" | "light" | "dark", string>>;
  readonly search: string;

  // Since the last visit.
  readonly isNew: string;
  readonly isChanged: string;

  /** The texts of the script, which fills in the names in braces. */
  readonly script: {
    /** {n} of {all} */
    readonly some: string;
    readonly loading: string;
    readonly failed: string;
    readonly needsServer: string;
    /** {n}: how many were found and are not listed. */
    readonly more: string;
    readonly nothing: string;
    readonly widen: string;
    /** {filter}, {n} */
    readonly without: string;
    /** {words} */
    readonly words: string;
    /** {label}, {value} */
    readonly filter: string;
    readonly inText: string;
    /** {n} events */
    readonly sinceOne: string;
    readonly sinceMany: string;
  };
}
