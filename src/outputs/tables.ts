/** Events, statements, quotes and figures as CSV tables; the columns carry the names of the fields. */
import type { Event, Figure, Id, Quote, Statement } from "../model.ts";
import { effectOf } from "../views/deadlines/effects.ts";
import type { Site } from "../views/site.ts";
import { type Columns, dateColumns, type Table } from "./csv.ts";

export function eventsTable(site: Site): Table<Event> {
  const columns: Columns<Event> = {
    id: event => event.id,
    ...dateColumns("date", event => event.date),
    title: event => event.title,
    summary: event => event.summary,
    kind: event => event.kind,
    key: event => event.key,
    status: event => event.status,
    place: event => event.place?.name,
    country: event => event.place?.country,
    lat: event => event.place?.lat,
    lon: event => event.place?.lon,
    actors: event => event.actors.join("; "),
    sources: event => event.sources.length,
    date_note: event => event.dateNote,
    article: event => event.article,
    url: event => absolute(site, event.url),
  };
  return { rows: site.timeline.events, columns };
}

export function statementsTable(site: Site): Table<Statement> {
  const rowOf = ({ id }: Statement) => effectOf(site, id)?.row;
  const columns: Columns<Statement> = {
    id: statement => statement.id,
    deadline: statement => statement.deadline,
    part: statement => statement.part,
    by: statement => statement.by.join("; "),
    by_text: statement => statement.byText,
    ...dateColumns("said", statement => statement.said),
    ...dateColumns("names", statement => statement.names),
    bound: statement => statement.bound,
    status: statement => statement.status,
    move: statement => rowOf(statement)?.move,
    days_min: statement => rowOf(statement)?.days?.[0],
    days_max: statement => rowOf(statement)?.days?.[1],
    confidence: statement => statement.confidence,
    ...sourceColumns(site),
    note: statement => statement.note,
    event: statement => statement.event,
    article: statement => statement.article,
    compared_with: statement => rowOf(statement)?.from,
  };
  return { rows: site.timeline.statements, columns };
}

export function quotesTable(site: Site): Table<Quote> {
  const columns: Columns<Quote> = {
    id: quote => quote.id,
    speaker: quote => quote.speakers.join("; "),
    as: quote => quote.as,
    text: quote => quote.text,
    ...dateColumns("said", quote => quote.said),
    translated: quote => quote.translated,
    original_lang: quote => quote.originalLang,
    check: quote => quote.check,
    ...sourceColumns(site),
    note: quote => quote.note,
    article: quote => quote.article,
  };
  return { rows: site.timeline.quotes, columns };
}

export function figuresTable(site: Site): Table<Figure> {
  const columns: Columns<Figure> = {
    id: figure => figure.id,
    series: figure => figure.series,
    ...dateColumns("as_of", figure => figure.asOf),
    value: figure => figure.value,
    min: figure => figure.min,
    max: figure => figure.max,
    approximate: figure => figure.approximate,
    doubtful: figure => figure.doubtful,
    text: figure => figure.text,
    confidence: figure => figure.confidence,
    ...sourceColumns(site),
    note: figure => figure.note,
    event: figure => figure.event,
    article: figure => figure.article,
  };
  return { rows: site.timeline.figures, columns };
}

/** Who printed it, by way of whom, and where. */
function sourceColumns(site: Site) {
  const source = (row: { readonly source?: Id }) =>
    row.source === undefined ? undefined : site.source(row.source);
  return {
    publisher: (row: { readonly source?: Id }) => source(row)?.publisher,
    via: (row: { readonly source?: Id }) => source(row)?.via,
    source_url: (row: { readonly source?: Id }) => source(row)?.url,
  };
}

/** In full where the site knows where it stands, else from its root. */
function absolute(site: Site, address: string): string {
  return `${site.timeline.story.url ?? ""}${address}`;
}
