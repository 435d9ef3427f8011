/** The words with which a timeline is searched, narrowed and moved in. */
export interface FindWords {
  /** What the field, the choices and the answer are together. */
  readonly name: string;
  readonly field: string;
  /** In the empty field. */
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
  /** Heading of the events found that stand on other pages. */
  readonly elsewhere: string;

  // The same as pages.
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
  /** A list that goes on over several pages. */
  readonly portions: string;
  readonly portion: (number: string) => string;
  /** The title of one of them. */
  readonly portionTitle: (title: string, number: number, of: number) => string;
  /** On the first page of a long story, over the events: how many stand there. */
  readonly latest: (shown: string, all: string) => string;

  // The keys.
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

  /** What the script says by itself; what stands in braces is put in. */
  readonly script: {
    /** {n} of {all} */
    readonly some: string;
    readonly loading: string;
    readonly failed: string;
    readonly needsServer: string;
    /** {n} found that are not listed. */
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
