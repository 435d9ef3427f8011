/**
 * The event model: read-only data, no behaviour. Each record is described in a file of its own in `content/records/`, where its
 * type follows from its fields; here is what is joined from them. Whatever can be computed (was a deadline kept, did a date
 * move) is a view and is not stored. References are ids; `timeline/` has made sure that every one of them exists.
 */
import type { Actor } from "./content/records/actor.ts";
import type { OwnOfArticle } from "./content/records/article.ts";
import type { Correction } from "./content/records/correction.ts";
import type { Deadline } from "./content/records/deadline.ts";
import type { Disagreement } from "./content/records/disagreement.ts";
import type { Event } from "./content/records/event.ts";
import type { Id } from "./content/records/field.ts";
import type { Figure } from "./content/records/figure.ts";
import type { Moved, Withdrawn } from "./content/records/former.ts";
import type { Page } from "./content/records/page.ts";
import type { Quote } from "./content/records/quote.ts";
import type { Source } from "./content/records/source.ts";
import type { Statement } from "./content/records/statement.ts";
import type { Story } from "./content/records/story.ts";
import type { EdtfDate } from "./date/edtfDate.ts";

export type { Actor, Role } from "./content/records/actor.ts";
export type { Correction } from "./content/records/correction.ts";
export type { Deadline, Label, Outcome } from "./content/records/deadline.ts";
export type { Disagreement, Side } from "./content/records/disagreement.ts";
export type { ArticleStatus, Event } from "./content/records/event.ts";
export type { DeclaredField } from "./content/records/fact.ts";
export type { Facts, FactValue, Id } from "./content/records/field.ts";
export type { Figure } from "./content/records/figure.ts";
export type { AddressKind, Moved, Withdrawn } from "./content/records/former.ts";
export type { Page } from "./content/records/page.ts";
export type { Quote, QuoteCheck, QuoteCopy } from "./content/records/quote.ts";
export type { Repository } from "./content/records/repository.ts";
export type { Source } from "./content/records/source.ts";
export type { Bound, Statement, StatementStatus } from "./content/records/statement.ts";
export type { ActorKind, Series, Story } from "./content/records/story.ts";

export interface Article extends OwnOfArticle {
  readonly id: Id;
  /** Path as the writer knows it, for problems. */
  readonly file: string;
  /** The same within the content folder: `articles/2024-08-15-put-off.md`. */
  readonly path: string;
  readonly lang: string;
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
  /** What was published under other ids. */
  readonly moved: readonly Moved[];
  /** What was published and is not any more. */
  readonly withdrawn: readonly Withdrawn[];
}
