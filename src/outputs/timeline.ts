/**
 * The whole timeline as one JSON object: everything that a page shows is in it. Field names are those of the model; what
 * it may hold is said by `timelineSchema.ts`.
 */
import type { EdtfDate } from "../date/edtfDate.ts";
import type { Article, Deadline, Event, Id, Quote, Statement } from "../model.ts";
import { addressOf } from "../routes.ts";
import type { DayRange } from "../views/deadlines/claim.ts";
import type { Contradiction } from "../views/deadlines/contradiction.ts";
import { effectOf } from "../views/deadlines/effects.ts";
import type { Ledger, LedgerPart } from "../views/deadlines/ledger.ts";
import type { Move } from "../views/deadlines/ledgerRow.ts";
import { ledgerOf } from "../views/deadlines/siteLedgers.ts";
import type { Lateness } from "../views/deadlines/standing.ts";
import type { Site } from "../views/site.ts";
import { reportsOn } from "../views/sources/independentReports.ts";
import type { Output } from "./output.ts";

export const timelineJson: Output = {
  path: "/data/timeline.json",
  text: site => `${JSON.stringify(timelineData(site))}\n`,
};

/** Where the file says its schema is: beside it. */
export const SCHEMA_ADDRESS = "schema/timeline.json";

export type TimelineData = ReturnType<typeof timelineData>;

export function timelineData(site: Site) {
  const {
    story,
    articles,
    events,
    actors,
    quotes,
    sources,
    deadlines,
    statements,
    figures,
    corrections,
    pages,
  } = site.timeline;
  return {
    $schema: SCHEMA_ADDRESS,
    asOf: site.today,
    story,
    articles: articles.map(articleData),
    events: events.map(event => eventData(site, event)),
    actors: actors.map(({ unlinked: _, ...actor }) => ({
      ...actor,
      roles: actor.roles.map(({ role, from, to }) => ({
        role,
        ...(from && { from: dateData(from) }),
        ...(to && { to: dateData(to) }),
      })),
      page: addressOf("actor", actor.id),
    })),
    quotes: quotes.map(quoteData),
    sources: sources.map(({ published, ...source }) => ({
      ...source,
      ...(published && { published: dateData(published) }),
    })),
    deadlines: deadlines.map(deadline => deadlineData(deadline, ledgerOf(site, deadline.id))),
    statements: statements.map(statement => statementData(statement, effectOf(site, statement.id)?.row)),
    figures: figures.map(figure => ({ ...figure, asOf: dateData(figure.asOf) })),
    corrections: corrections.map(correction => ({ ...correction, on: dateData(correction.on) })),
    pages: pages.map(page => ({ ...page, url: `/${page.id}/` })),
  };
}

/** Without its file name, which is the writer's own. */
function articleData({ file: _file, ...article }: Article) {
  return {
    ...article,
    alsoReports: article.alsoReports.map(({ event, date, likely }) => ({
      event,
      ...(likely !== undefined && { likely }),
      ...(date && { date: dateData(date) }),
    })),
    corrections: article.corrections.map(correction => ({ ...correction, on: dateData(correction.on) })),
    url: addressOf("article", article.id),
  };
}

function eventData(site: Site, event: Event) {
  const { order: _order, ...shown } = event;
  return { ...shown, date: dateData(event.date), reports: reportsOn(site, event) };
}

/** One speaker is a name, several are a list. */
function quoteData({ speakers, said, copy, ...quote }: Quote) {
  return {
    ...quote,
    ...(copy === undefined ? {} : { copy: { ...copy, kept: dateData(copy.kept) } }),
    speaker: speakers.length === 1 ? speakers[0] : speakers,
    said: dateData(said),
  };
}

/** `move` and its size are null where the statement was not yet said on the day of the build, or is retracted. */
function statementData({ said, names, ...statement }: Statement, move: Move | undefined) {
  return {
    ...statement,
    said: dateData(said),
    names: names && dateData(names),
    move: move?.move ?? null,
    days: rangeData(move?.days ?? null),
    comparedWith: move?.from ?? null,
  };
}

function deadlineData({ outcome, ...deadline }: Deadline, { whole, parts, contradictions }: Ledger) {
  return {
    ...deadline,
    ...(outcome && { outcome: { ...outcome, date: dateData(outcome.date) } }),
    url: addressOf("deadline", deadline.id),
    standing: standingData(whole),
    standingOfParts: Object.fromEntries(parts.map(part => [part.part?.id ?? "", standingData(part)])),
    contradictions: contradictions.map(contradictionData),
  };
}

/** Where it stands on the day of the build. */
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

/** `from` and `to` are civil days, YYYY-MM-DD, or null where open or unknown. */
function dateData({ edtf, from, to, precision, approximate, uncertain }: EdtfDate) {
  return { edtf, from, to, precision, approximate, uncertain };
}
