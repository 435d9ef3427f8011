/** The records of an article: sources, quotes, statements, figures, corrections, disagreements. */
import type { EdtfDate } from "../../date/edtfDate.ts";
import type {
  Confidence,
  Correction,
  Disagreement,
  Figure,
  Id,
  Quote,
  QuoteCheck,
  Report,
  Source,
  Statement,
} from "../../model.ts";
import { given, type ReportFault } from "../collector.ts";
import type { FieldPath } from "../frontMatter/position.ts";
import type { ArticleFields } from "../records/index.ts";
import type { EventDraft } from "./draft.ts";
import {
  BOUND_WITHOUT_DATE,
  dateElsewhere,
  eventElsewhere,
  MIN_OVER_MAX,
  NOBODY,
  NOTHING_CORRECTED,
  noSuchQuote,
  ONE_SIDE,
  TITLE_AND_ABOUT,
  twice,
  unknownSource,
  VALUE_AND_RANGE,
} from "./faults.ts";

/** What the readers of an article's parts share. */
export interface Context {
  readonly article: Id;
  readonly fields: ArticleFields;
  readonly events: readonly EventDraft[];
  readonly reports: readonly Report[];
  readonly firstEvent: Id;
  readonly report: ReportFault;
}

export function readSources({ article, fields, report }: Context): Source[] {
  const seen = new Set<string>();
  return (fields.sources ?? []).map((source, index) => {
    if (seen.has(source.id)) report(twice("source-duplicate", source.id), ["sources", index, "id"]);
    seen.add(source.id);
    if (source.title !== undefined && source.about !== undefined)
      report(TITLE_AND_ABOUT, ["sources", index, "about"], "key");
    return {
      id: `${article}-${source.id}`,
      article,
      publisher: source.publisher,
      ...given("title", source.title),
      ...given("about", source.about),
      ...given("published", source.published),
      ...given("url", source.url),
      ...given("archived", source.archived),
      ...given("via", source.via),
      ...given("origin", source.origin),
      link: source.link ?? "follow",
      confidence: source.confidence ?? "read",
      ...given("note", source.note),
    };
  });
}

export function readQuotes(
  context: Context,
  checks: readonly QuoteCheck[],
  texts: readonly string[],
): Quote[] {
  return (context.fields.quotes ?? []).map((quote, index) => ({
    id: `${context.article}-q${index + 1}`,
    article: context.article,
    event: recordEvent(context, quote.event, ["quotes", index]),
    speakers: quote.speaker,
    ...given("as", quote.as),
    text: texts[index] ?? quote.text,
    said: quote.said ?? eventDate(context, quote.event, ["quotes", index], "said"),
    ...given("translated", quote.translated),
    ...given("originalLang", quote["original-lang"]),
    ...given("source", sourceId(context, quote.source, ["quotes", index, "source"])),
    ...given("note", quote.note),
    check: checks[index] ?? "missing",
  }));
}

export function readStatements(context: Context): Statement[] {
  return (context.fields.statements ?? []).map((statement, index) => {
    const path: FieldPath = ["statements", index];
    if (statement.by === undefined && statement["by-text"] === undefined)
      context.report(NOBODY, [...path, "by"]);
    if (statement.names === null && statement.bound !== undefined)
      context.report(BOUND_WITHOUT_DATE, [...path, "bound"], "key");
    const quotes = context.fields.quotes?.length ?? 0;
    const number = statement.quote;
    if (number !== undefined && !(Number.isInteger(number) && number >= 1 && number <= quotes))
      context.report(noSuchQuote(quotes), [...path, "quote"]);
    const source = sourceId(context, statement.source, [...path, "source"]);
    return {
      id: `${context.article}-s${index + 1}`,
      article: context.article,
      event: recordEvent(context, statement.event, path),
      deadline: statement.deadline,
      ...given("part", statement.part),
      by: statement.by ?? [],
      ...given("byText", statement["by-text"]),
      said: statement.said ?? eventDate(context, statement.event, path, "said"),
      names: statement.names,
      ...given("bound", statement.names === null ? undefined : (statement.bound ?? "on")),
      status: statement.status,
      ...given("quote", number === undefined ? undefined : `${context.article}-q${number}`),
      ...given("source", source),
      confidence: statement.confidence ?? confidenceOf(context, statement.source),
      ...given("note", statement.note),
    };
  });
}

export function readFigures(context: Context): Figure[] {
  return (context.fields.figures ?? []).map((figure, index) => {
    const path: FieldPath = ["figures", index];
    if (figure.value !== undefined && (figure.min !== undefined || figure.max !== undefined))
      context.report(VALUE_AND_RANGE, [...path, "value"], "key");
    if (figure.min !== undefined && figure.max !== undefined && figure.min > figure.max)
      context.report(MIN_OVER_MAX, [...path, "min"]);
    return {
      id: `${context.article}-f${index + 1}`,
      article: context.article,
      event: recordEvent(context, figure.event, path),
      series: figure.series,
      ...given("value", figure.value),
      ...given("min", figure.min),
      ...given("max", figure.max),
      approximate: figure.approximate ?? false,
      doubtful: figure.doubtful ?? false,
      asOf: figure["as-of"] ?? eventDate(context, figure.event, path, "as-of"),
      ...given("text", figure.text),
      ...given("source", sourceId(context, figure.source, [...path, "source"])),
      confidence: figure.confidence ?? confidenceOf(context, figure.source),
      ...given("note", figure.note),
    };
  });
}

export function readCorrections({ article, fields, report }: Context): Correction[] {
  return (fields.corrections ?? []).map(({ on, was, now, why }, index) => {
    if (was === now) report(NOTHING_CORRECTED, ["corrections", index, "now"]);
    return { article, on, was, now, ...given("why", why) };
  });
}

export function readDisagreements(context: Context): Disagreement[] {
  return (context.fields.disagreements ?? []).map((each, index) => {
    const path: FieldPath = ["disagreements", index];
    if (each.sides.length < 2) context.report(ONE_SIDE, [...path, "sides"]);
    return {
      article: context.article,
      about: each.about,
      events: each.events ?? [context.firstEvent],
      sides: each.sides.map((side, at) => ({
        who: side.who,
        says: side.says,
        ...given("source", sideSource(context, side.source, [...path, "sides", at, "source"])),
      })),
      ...given("note", each.note),
    };
  });
}

/** The event a record belongs to: the one it names, else the first of the article. */
function recordEvent(context: Context, named: string | undefined, path: FieldPath): Id {
  if (named === undefined) return context.firstEvent;
  const here = [
    ...context.events.map(({ event }) => event),
    ...context.reports.map(({ event: id }) => ({ id })),
  ];
  if (!here.some(({ id }) => id === named)) context.report(eventElsewhere(named, here), [...path, "event"]);
  return named;
}

/** The date of a record that gives none; reported where its event's date is not known here. */
function eventDate(context: Context, named: string | undefined, path: FieldPath, field: string): EdtfDate {
  const id = named ?? context.firstEvent;
  const found = context.events.find(each => each.event.id === id);
  if (found !== undefined) return found.event.date;
  if (context.reports.some(report => report.event === id))
    context.report(dateElsewhere(field), [...path, field]);
  return UNKNOWN_DATE;
}

/** Stands for a date while the article is refused for the lack of it. */
export const UNKNOWN_DATE: EdtfDate = {
  edtf: "",
  from: null,
  to: null,
  precision: "interval",
  approximate: false,
  uncertain: false,
};

function sourceId(context: Context, named: string | undefined, path: FieldPath): Id | undefined {
  if (named === undefined) return undefined;
  if (!context.fields.sources?.some(source => source.id === named))
    context.report(unknownSource(named, context.fields), path);
  return `${context.article}-${named}`;
}

/** A side may rest on another article's source: `article/source` stays as written until all articles are together. */
function sideSource(context: Context, named: string | undefined, path: FieldPath): Id | undefined {
  return named?.includes("/") ? named : sourceId(context, named, path);
}

function confidenceOf(context: Context, source: string | undefined): Confidence {
  return context.fields.sources?.find(each => each.id === source)?.confidence ?? "read";
}
