/** The words of what readers subscribe to. Dates and names are passed in as words. */

/** What an entry of a feed tells. */
export type Told =
  | "new"
  | "changed"
  | "corrected"
  | "retracted"
  | "date-moved"
  | "deadline-passed"
  | "outcome";

export interface FeedWords {
  readonly told: Readonly<Record<Told, string>>;
  /** "Corrected: The opening is postponed" */
  readonly titled: (told: Told, title: string) => string;
  /** Several short texts as one title. */
  readonly headline: (parts: readonly string[]) => string;
  /** "Opening: date moved from May 2023 to August 2024" */
  readonly moved: (label: string, from: string, to: string) => string;
  /** Of a date that was withdrawn, and no other set. */
  readonly withdrawn: (label: string, from: string) => string;
  readonly passed: (label: string, date: string) => string;
  readonly outcome: (label: string, outcome: string) => string;
  readonly correction: (date: string, was: string, now: string) => string;
  /** Of the feed of a deadline or an actor. */
  readonly feedTitle: (name: string, story: string) => string;
  readonly subscribe: { readonly title: string; readonly text: string };
  readonly pages: string;
  readonly calendar: string;
}
