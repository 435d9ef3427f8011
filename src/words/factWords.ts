/** The words around facts: values of the fields that a story declares. */
export interface FactWords {
  readonly title: string;
  readonly lead: string;
  /** A way to browse the events, after those by year and by actor. */
  readonly by: string;
  /** A number, as digits, and what it counts. */
  readonly amount: (number: string, unit: string | undefined) => string;
  /** The choice of the finder that leaves out nothing. */
  readonly any: string;
  readonly yes: string;
  readonly no: string;
  /** A field and one of its values, as a title. */
  readonly valueTitle: (field: string, value: string) => string;
  /** Name of the links from the page of one field to those of the others. */
  readonly otherFields: string;
  /** The link from the page of one value to that of its field. */
  readonly all: string;
  readonly value: string;
  readonly events: string;
  readonly year: string;
  readonly byYear: string;
  readonly total: string;
  /** The row of the events that say nothing of a field. */
  readonly notStated: string;
  /** How many events say nothing of a field; `undefined` if all do. */
  readonly silent: (number: number) => string | undefined;
  /** Heading of the events that have a fact of a field. */
  readonly stated: (number: number) => string;
  readonly noEvents: string;
  /** Of events that are in no total. */
  readonly notCounted: (number: number) => string;
  /** Name of the totals beside a timeline, in which a browser fills in the names in braces. */
  readonly totals: string;
  /** Of a total: no event gives a number. */
  readonly noNumber: string;
  /** How many events give no number; `undefined` if all do. */
  readonly noNumbers: (number: number) => string | undefined;
  /** The same, as texts in which {n} is the number. */
  readonly script: { readonly silentOne: string; readonly silentMany: string };
}
