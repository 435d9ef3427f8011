/**
 * The event model: read-only data, no behaviour. Whatever can be computed (was a deadline kept, did a date move)
 * is a view and is not stored. References are ids; `timeline.ts` has made sure that every one of them exists.
 */
import type { EdtfDate } from "./date/edtfDate.ts";

/** A URL-safe name, unique among its kind: lower-case letters of any script, digits, hyphens. */
export type Id = string;

export const ACTOR_KINDS = [
  "person",
  "government",
  "ministry",
  "legislature",
  "military",
  "armed-group",
  "coalition",
  "commission",
  "state",
  "organisation",
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** How far an article can be trusted. Only `draft` stays out of a build. */
export const ARTICLE_STATUSES = ["draft", "unverified", "verified", "retracted"] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

/** How the named date binds: on the day, not later than it, not before it, at some time within it. */
export const BOUNDS = ["on", "by", "from", "during"] as const;
export type Bound = (typeof BOUNDS)[number];

/** How firmly a date was named, loosest first; the last four say what became of it. */
export const STATEMENT_STATUSES = [
  "reported",
  "proposed",
  "announced",
  "agreed",
  "confirmed",
  "denied",
  "postponed",
  "met",
  "missed",
] as const;
export type StatementStatus = (typeof STATEMENT_STATUSES)[number];

/** How we came to know: the page itself, a re-publication of it, or a third party that names it. */
export const CONFIDENCES = ["read", "copy", "second-hand"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** `met-late` and `missed` are outcomes that somebody declared; `superseded` means another deadline took its place. */
export const OUTCOME_STATUSES = ["met", "met-late", "partly-met", "missed", "superseded"] as const;
export type OutcomeStatus = (typeof OUTCOME_STATUSES)[number];

export interface Story {
  readonly title: string;
  readonly question?: string;
  readonly summary?: string;
  /** Where the site stands, without a slash at the end; absent while it is not known. */
  readonly url?: string;
  readonly lang: string;
  readonly languages: readonly string[];
  /** IANA name; the zone in which `today` is reckoned. */
  readonly timeZone: string;
  readonly license?: string;
  readonly contact?: string;
  readonly kinds: readonly Label[];
  readonly series: readonly Series[];
}

export interface Label {
  readonly id: Id;
  readonly label: string;
}

/** One quantity counted over time. */
export interface Series extends Label {
  readonly unit: string;
  /** Whether its numbers compare with one another: those that do not are never joined by a line. */
  readonly comparable: boolean;
  readonly note?: string;
}

export interface Article {
  readonly id: Id;
  /** Path as the writer knows it, for problems and for "edit this page". */
  readonly file: string;
  readonly title: string;
  readonly summary?: string;
  readonly status: ArticleStatus;
  readonly lang: string;
  readonly tags: readonly string[];
  /** Events defined here, in the site's order. */
  readonly events: readonly Id[];
  /** Events defined elsewhere that this article reports too. */
  readonly alsoReports: readonly Report[];
  /** Ids of the records made in this article, in the writer's order. */
  readonly sources: readonly Id[];
  readonly quotes: readonly Id[];
  readonly statements: readonly Id[];
  readonly figures: readonly Id[];
  readonly corrections: readonly Correction[];
  readonly disagreements: readonly Disagreement[];
  readonly body: readonly Block[];
}

/** An event of another article, with the date that this article gives it where that differs. */
export interface Report {
  readonly event: Id;
  readonly date?: EdtfDate;
  /** Whether it is only likely that the article means this event. */
  readonly likely?: boolean;
}

/** A piece of an article's body, already HTML: prose, or a quotation that is a record or a part of one, as printed. */
export type Block =
  | { readonly kind: "prose"; readonly html: string }
  | { readonly kind: "quote"; readonly quote: Id; readonly html: string };

export interface Event {
  readonly id: Id;
  readonly article: Id;
  readonly title: string;
  readonly summary?: string;
  readonly date: EdtfDate;
  /** Why this date, or why another one circulates. */
  readonly dateNote?: string;
  readonly place?: Place;
  /** One of the story's kinds, or the writer's own word. */
  readonly kind?: string;
  readonly key: boolean;
  readonly status: ArticleStatus;
  readonly actors: readonly Id[];
  readonly sources: readonly Id[];
  /** Articles, other than its own, that report it. */
  readonly alsoIn: readonly Id[];
  /** Tie-breaker among events of one day and one precision. */
  readonly order: number;
  /** Root-relative address of the page that tells it. */
  readonly url: string;
}

export interface Place {
  readonly name: string;
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
}

export interface Actor {
  readonly id: Id;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  /** Names and aliases that texts use for something else too: they are never made links. */
  readonly unlinked?: readonly string[];
  /** Its name in other languages, by language tag. */
  readonly names: Readonly<Record<string, string>>;
  readonly roles: readonly Role[];
  readonly description?: string;
  readonly url?: string;
}

export interface Role {
  readonly role: string;
  readonly from?: EdtfDate;
  readonly to?: EdtfDate;
}

export interface Source {
  /** `<article>-<id given by the writer>`. */
  readonly id: Id;
  readonly article: Id;
  readonly publisher: string;
  /** The headline as printed. Absent where only `about` is known. */
  readonly title?: string;
  /** Our own description of a source whose headline is not known: never printed as a headline. */
  readonly about?: string;
  readonly published?: EdtfDate;
  readonly url?: string;
  readonly archived?: string;
  /** Where a re-publication was read. */
  readonly via?: string;
  /** Whose word it passes on, where that is not its publisher's. */
  readonly origin?: string;
  /** `avoid`: name it and do not link to it. */
  readonly link: "follow" | "avoid";
  readonly confidence: Confidence;
  readonly note?: string;
}

/** What the body of the article prints of a quote's text. */
export type QuoteCheck = "verbatim" | "trimmed" | "altered" | "missing";

export interface Quote {
  /** `<article>-q<number>`, counted from 1. */
  readonly id: Id;
  readonly article: Id;
  readonly event: Id;
  /** Actors whose words these are: mostly one, two for a joint statement. */
  readonly speakers: readonly Id[];
  /** In what form or capacity, in words: "statement", "to a newspaper". */
  readonly as?: string;
  /** The words as the article prints them: where it leaves some out, they are in no page and no file. Lines end in `\n`. */
  readonly text: string;
  readonly said: EdtfDate;
  /** Absent: not known whether the words are a translation. */
  readonly translated?: boolean;
  readonly originalLang?: string;
  readonly source?: Id;
  readonly note?: string;
  readonly check: QuoteCheck;
  /** Present where a kept copy of the source holds the words. */
  readonly copy?: QuoteCopy;
}

/** A copy of a source, kept and not published. */
export interface QuoteCopy {
  /** Of its text, hexadecimal. */
  readonly sha256: string;
  /** The day it was kept. */
  readonly kept: EdtfDate;
}

/** A date that is promised. */
export interface Deadline {
  readonly id: Id;
  readonly question: string;
  readonly label: string;
  /** What the question covers and what it does not. */
  readonly scope?: string;
  readonly main: boolean;
  /** The deadline whose date this one is about: the day on which that date is made public. */
  readonly announces?: Id;
  /** Parts of the question whose dates are compared only with each other. */
  readonly parts: readonly Label[];
  readonly outcome?: Outcome;
}

export interface Outcome {
  readonly date: EdtfDate;
  readonly status: OutcomeStatus;
  readonly note?: string;
  readonly event?: Id;
  readonly source?: Id;
  readonly confidence: Confidence;
}

/** Who said, on which day, which date for which deadline, how firmly. */
export interface Statement {
  /** `<article>-s<number>`, counted from 1. */
  readonly id: Id;
  readonly article: Id;
  readonly event: Id;
  readonly deadline: Id;
  /** One of the deadline's parts; absent: the whole of it. */
  readonly part?: Id;
  readonly by: readonly Id[];
  /** The speaker in words where no actor is named, or to say more than the actor's name. */
  readonly byText?: string;
  readonly said: EdtfDate;
  /** The date named; null where the statement names none. */
  readonly names: EdtfDate | null;
  /** Absent where no date is named. */
  readonly bound?: Bound;
  readonly status: StatementStatus;
  readonly quote?: Id;
  readonly source?: Id;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** A number as of a date. `min` alone: at least; `max` alone: at most; no number: not disclosed. */
export interface Figure {
  /** `<article>-f<number>`, counted from 1. */
  readonly id: Id;
  readonly article: Id;
  readonly event: Id;
  readonly series: Id;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly approximate: boolean;
  readonly doubtful: boolean;
  readonly asOf: EdtfDate;
  /** The figure as its source words it. */
  readonly text?: string;
  readonly source?: Id;
  readonly confidence: Confidence;
  readonly note?: string;
}

export interface Correction {
  readonly article: Id;
  readonly on: EdtfDate;
  readonly was: string;
  readonly now: string;
  readonly why?: string;
}

/** Two or more accounts of one thing that do not agree. */
export interface Disagreement {
  readonly article: Id;
  readonly about: string;
  /** The events it concerns, here and in other articles. */
  readonly events: readonly Id[];
  readonly sides: readonly Side[];
  readonly note?: string;
}

export interface Side {
  readonly who: string;
  readonly says: string;
  readonly source?: Id;
}

/** A page that is not part of the timeline: About, Method. */
export interface Page {
  readonly id: Id;
  readonly title: string;
  readonly html: string;
}

/** Everything, validated, resolved and in the site's order. */
export interface Timeline {
  readonly story: Story;
  readonly articles: readonly Article[];
  readonly events: readonly Event[];
  readonly actors: readonly Actor[];
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  readonly deadlines: readonly Deadline[];
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly corrections: readonly Correction[];
  readonly pages: readonly Page[];
}
