/**
 * The whole timeline as one JSON object: everything that a page shows is in it. Field names are those of the model;
 * `timelineSchema.ts` describes it.
 */
import { actor } from "../content/records/actor.ts";
import { ownOfArticle } from "../content/records/article.ts";
import { correction } from "../content/records/correction.ts";
import { deadline } from "../content/records/deadline.ts";
import { disagreement } from "../content/records/disagreement.ts";
import { event } from "../content/records/event.ts";
import { figure } from "../content/records/figure.ts";
import { moved, withdrawn } from "../content/records/former.ts";
import { page } from "../content/records/page.ts";
import { quote } from "../content/records/quote.ts";
import { source } from "../content/records/source.ts";
import { statement } from "../content/records/statement.ts";
import { story } from "../content/records/story.ts";
import type { Article, Correction, Deadline, Event, Id, Quote, Statement } from "../model.ts";
import { addressOf } from "../routes.ts";
import type { Contradiction } from "../views/deadlines/contradiction.ts";
import { effectOf } from "../views/deadlines/effects.ts";
import type { Ledger, LedgerPart } from "../views/deadlines/ledger.ts";
import type { Move } from "../views/deadlines/ledgerRow.ts";
import { ledgerOf } from "../views/deadlines/siteLedgers.ts";
import type { DayRange } from "../views/deadlines/span.ts";
import type { Lateness } from "../views/deadlines/standing.ts";
import type { Site } from "../views/site.ts";
import { reportsOn } from "../views/sources/independentReports.ts";
import { dataOf, dateData } from "./recordData.ts";

/** Returns `data/timeline.json`. */
export function timelineJson(site: Site): string {
  return `${JSON.stringify(timelineData(site))}\n`;
}

/** Where the file says its schema is: beside it. */
export const SCHEMA_ADDRESS = "schema/timeline.json";

function timelineData(site: Site) {
  const { timeline } = site;
  const { deadlines: _, look: _look, ...siteFields } = story;
  return {
    $schema: SCHEMA_ADDRESS,
    asOf: site.today,
    story: dataOf(siteFields, timeline.story),
    articles: timeline.articles.map(articleData),
    events: timeline.events.map(event => eventData(site, event)),
    actors: timeline.actors.map(each => ({ ...dataOf(actor, each), page: addressOf("actor", each.id) })),
    quotes: timeline.quotes.map(quoteData),
    sources: timeline.sources.map(each => ({ ...dataOf(source, each), article: each.article })),
    deadlines: timeline.deadlines.map(each => deadlineData(each, ledgerOf(site, each.id))),
    statements: timeline.statements.map(each => statementData(each, effectOf(site, each.id)?.row)),
    figures: timeline.figures.map(each => ({ ...identity(each), ...dataOf(figure, each) })),
    corrections: timeline.corrections.map(correctionData),
    pages: timeline.pages.map(each => ({
      ...each,
      ...dataOf(page, each),
      url: addressOf("page", each.id),
    })),
    moved: timeline.moved.map(each => dataOf(moved, each)),
    withdrawn: timeline.withdrawn.map(each => dataOf(withdrawn, each)),
  };
}

/** What a record has in addition to its fields. */
function identity({ id, article }: { readonly id: Id; readonly article: Id }) {
  return { id, article };
}

/** Without its file, which is private to the writer. */
function articleData({ file: _file, path: _path, ...article }: Article) {
  return {
    ...article,
    ...dataOf(ownOfArticle, article),
    alsoReports: article.alsoReports.map(({ event, date, likely }) => ({
      event,
      ...(date && { date: dateData(date) }),
      ...(likely !== undefined && { likely }),
    })),
    corrections: article.corrections.map(correctionData),
    disagreements: article.disagreements.map(each => ({
      article: each.article,
      ...dataOf(disagreement, each),
    })),
    url: addressOf("article", article.id),
  };
}

function correctionData(each: Correction) {
  return { article: each.article, ...dataOf(correction, each) };
}

function eventData(site: Site, each: Event) {
  const { date, status, sources, alsoIn, url } = each;
  return {
    ...identity(each),
    date: dateData(date),
    ...dataOf(event, each),
    status,
    sources,
    alsoIn,
    url,
    reports: reportsOn(site, each),
  };
}

function quoteData(each: Quote) {
  const { check, copy } = each;
  return {
    ...identity(each),
    ...dataOf(quote, each),
    check,
    ...(copy && { copy: { ...copy, kept: dateData(copy.kept) } }),
  };
}

/** `move` and its size are `null` if the statement was not yet said on the day of the build, or is retracted. */
function statementData(each: Statement, move: Move | undefined) {
  return {
    ...identity(each),
    ...dataOf(statement, each),
    move: move?.move ?? null,
    days: rangeData(move?.days ?? null),
    comparedWith: move?.from ?? null,
  };
}

function deadlineData(each: Deadline, { whole, parts, contradictions }: Ledger) {
  return {
    ...dataOf(deadline, each),
    url: addressOf("deadline", each.id),
    standing: standingData(whole),
    standingOfParts: Object.fromEntries(parts.map(part => [part.part?.id ?? "", standingData(part)])),
    contradictions: contradictions.map(contradictionData),
  };
}

/** Its state on the day of the build. */
function standingData({ standing }: LedgerPart) {
  const idOf = (row: { readonly statement: { readonly id: Id } } | null) => row?.statement.id ?? null;
  return {
    state: standing.state,
    inForce: idOf(standing.inForce),
    daysOverdue: standing.daysOverdue,
    moves: standing.moves,
    shift: rangeData(standing.shift),
    firstPromise: idOf(standing.firstPromise),
    lastPromise: idOf(standing.lastPromise),
    lastWord: idOf(standing.lastWord),
    againstFirst: latenessData(standing.outcome?.againstFirst ?? null),
    againstLast: latenessData(standing.outcome?.againstLast ?? null),
  };
}

function contradictionData({ part, earlier, later, since, until }: Contradiction) {
  return { part, earlier: earlier.statement.id, later: later.statement.id, since, until };
}

function latenessData(lateness: Lateness | null) {
  if (lateness === null) return null;
  const { statement, limit, days, late, about } = lateness;
  return { statement, limit, days: rangeData(days), late: rangeData(late), about };
}

/** Least and most. */
function rangeData(days: DayRange | null) {
  return days && { min: days[0], max: days[1] };
}
