/**
 * Every word of the interface, in one typed table for each language: a table that lacks a word does not compile. The words of
 * the story come from its content.
 */

import type { BuiltInKind } from "../content/records/actor.ts";
import type { OutcomeStatus } from "../content/records/deadline.ts";
import type { ArticleStatus } from "../content/records/event.ts";
import type { Confidence } from "../content/records/field.ts";
import type { QuoteCheck } from "../content/records/quote.ts";
import type { Bound, StatementStatus } from "../content/records/statement.ts";
import type { DateWords } from "../date/dateWords.ts";
import type { DeadlineWords } from "./deadlineWords.ts";
import type { FactWords } from "./factWords.ts";
import type { FeedWords } from "./feedWords.ts";
import type { FindWords } from "./findWords.ts";
import type { PastWords } from "./pastWords.ts";
import type { RecordWords } from "./recordWords.ts";

export interface Words {
  /** Language tag. */
  readonly lang: string;
  readonly direction: "ltr" | "rtl";
  readonly dates: DateWords;
  /** A date that moves: its chain, its chart, its table. */
  readonly deadline: DeadlineWords;
  readonly records: RecordWords;
  /** Values of the fields that the story declares. */
  readonly facts: FactWords;
  /** What readers subscribe to. */
  readonly feeds: FeedWords;
  /** Search, filters and ways to move in the timeline. */
  readonly find: FindWords;
  /** The record of an earlier day. */
  readonly past: PastWords;
  readonly skipToContent: string;
  readonly menu: string;
  readonly nav: {
    readonly timeline: string;
    readonly about: string;
    readonly data: string;
  };

  // Numbers and signs.
  /** 2500 -> "2,500". */
  readonly number: (value: number) => string;
  /** `min` alone: at least; `max` alone: at most; neither: not disclosed. */
  readonly amount: (
    amount: {
      readonly value?: number;
      readonly min?: number;
      readonly max?: number;
      readonly approximate: boolean;
    },
    unit: string | undefined,
  ) => string;
  /** Puts a text between quotation marks. */
  readonly quoted: (text: string) => string;
  /** The opening and the closing quotation mark. */
  readonly marks: readonly [open: string, close: string];
  /** Name of a language by its tag. */
  readonly language: (tag: string) => string;
  /** Between the parts of a line: "statement, 15 August 2024". */
  readonly comma: string;
  /** After a name whose value follows: "End date:". */
  readonly colon: string;

  // Counts.
  readonly events: (count: number) => string;
  readonly sources: (count: number) => string;
  readonly moreActors: (count: number) => string;

  // The timeline.
  readonly years: string;
  readonly startOpen: string;
  readonly noEvents: string;
  /** Replaces a timeline that has no event. */
  readonly noEventsYet: string;
  readonly silence: (count: number, unit: "months" | "years", atLeast: boolean) => string;
  /** Name of a link to an event's place on the timeline. */
  readonly permalink: (title: string) => string;
  /** Name of a link to an event's sources. */
  readonly sourcesOf: (title: string) => string;

  // How reliable it is.
  readonly status: Readonly<Record<ArticleStatus, string>>;
  /** A sentence beside anything that is unverified. */
  readonly unverifiedNote: string;
  /** Beside an event whose date is later than the day of the site. */
  readonly ahead: string;
  readonly draftNote: string;
  readonly retractedNote: string;
  readonly readRetracted: string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  /** Replaces the caption of a quote if the one above has the same; and what that means, for screen readers. */
  readonly asAbove: string;
  readonly asAboveOf: string;
  readonly checks: Readonly<Record<QuoteCheck, string>>;
  /** The quotation was found in a copy of the source that was kept on a day and has this hash. */
  readonly checkedAgainstCopy: (kept: string, sha256: string) => string;

  // An article.
  /** Before the names of those who wrote it, and before the days on which it was published and updated. */
  readonly writtenBy: string;
  readonly publishedOn: string;
  readonly updatedOn: string;
  /** The link with which readers say what is wrong; shorter beside each event. */
  readonly wrong: string;
  readonly wrongShort: string;
  /** Title and text of the letter that it begins. */
  readonly wrongTitle: (title: string) => string;
  readonly wrongBody: (address: string, day: string) => string;
  readonly suggestChange: string;
  readonly place: string;
  readonly aboutDate: string;
  readonly dateHere: (date: string) => string;
  readonly eventsHere: string;
  readonly alsoReports: string;
  /** Beside an event that an article probably means. */
  readonly likelyMeant: string;
  readonly alsoReportedIn: string;
  readonly quotesHeading: string;
  readonly actorsHeading: string;
  readonly disagreements: string;
  readonly disagreementsElsewhere: string;
  readonly corrections: string;
  readonly corrected: (date: string) => string;
  readonly was: string;
  readonly now: string;
  readonly why: string;
  readonly readOn: string;
  readonly previous: string;
  readonly next: string;

  /** Names of the boxes that scroll sideways, numbered from 1 on each page. */
  readonly wideTable: (number: string) => string;
  readonly longLines: (number: string) => string;

  // Quotes.
  readonly translatedBy: (outlet: string | undefined, language: string | undefined) => string;
  readonly originalIn: (language: string) => string;
  readonly sourceNumber: (number: number) => string;

  // Statements.
  readonly statementsHeading: string;
  readonly who: string;
  readonly question: string;
  readonly dateNamed: string;
  readonly noDateNamed: string;
  readonly firmness: string;
  readonly statementStatus: Readonly<Record<StatementStatus, string>>;
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly outcomes: Readonly<Record<OutcomeStatus, string>>;

  // Figures.
  readonly figuresHeading: string;
  readonly what: string;
  readonly asWorded: string;
  readonly asOf: string;
  readonly source: string;
  readonly sourceNotStated: string;
  readonly doubtful: string;

  // Sources.
  readonly sourcesHeading: string;
  readonly sourcesOwnWords: string;
  /** Our description of a source whose headline is not known: "a report on the ceremony". */
  readonly describedAs: (about: string) => string;
  readonly published: (date: string) => string;
  readonly publishedUnknown: string;
  /** "relies on an agency"; `undefined`: the source does not name its own source. */
  readonly passesOn: (origin: string | undefined) => string;
  /** `undefined` if the page itself was read, as most are. */
  readonly howRead: (confidence: Confidence, via: string | undefined) => string | undefined;
  readonly archivedCopy: string;
  readonly notLinked: string;
  /** Replaces the title of a source if neither its headline nor its subject is known. */
  readonly itsPage: string;

  // Actors.
  readonly actorsLead: string;
  readonly actorKinds: Readonly<Record<BuiltInKind, string>>;
  readonly actorKindGroups: Readonly<Record<BuiltInKind, string>>;
  readonly aliases: string;
  readonly roles: string;
  readonly roleDates: (from: string | undefined, to: string | undefined) => string;
  /** Of a role that is known for one date only; the date has its preposition: "on 20 August 2020". */
  readonly roleOn: (date: string) => string;
  readonly roleUndated: string;
  readonly website: string;
  readonly noEventsOfActor: string;

  // The footer of every page, and the page for addresses that do not exist.
  readonly eventsFromSources: (events: string, sources: string) => string;
  readonly asOfDay: (date: string) => string;
  /** The date of the last entry, and the day for which the page was made. */
  readonly recordTo: (last: string, today: string) => string;
  readonly license: string;
  readonly contact: string;
  readonly notFound: string;
  readonly notFoundLead: string;
  readonly backToTimeline: string;
}
