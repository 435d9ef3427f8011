/** The records of an article: sources, quotes, statements, figures, corrections, disagreements. */
import type { EdtfDate } from "../../date/edtfDate.ts";
import type {
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
import { readRecord, type Surroundings } from "../readRecord.ts";
import type { ArticleFields } from "../records/article.ts";
import { correction } from "../records/correction.ts";
import { disagreement } from "../records/disagreement.ts";
import { figure } from "../records/figure.ts";
import { quote } from "../records/quote.ts";
import { source } from "../records/source.ts";
import { statement } from "../records/statement.ts";
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
  /** The id of a source by its name within the article. */
  readonly sourceId: (name: string) => Id;
  /** How the names in a record of this article are resolved. */
  readonly around: Surroundings;
}

export function contextOf(article: Omit<Context, "around">): Context {
  return { ...article, around: surroundings(article) };
}

export function readSources(context: Context): Source[] {
  const { article, fields, report, sourceId } = context;
  const seen = new Set<string>();
  return (fields.sources ?? []).map((written, index) => {
    if (seen.has(written.id)) report(twice("source-duplicate", written.id), ["sources", index, "id"]);
    seen.add(written.id);
    if (written.title !== undefined && written.about !== undefined)
      report(TITLE_AND_ABOUT, ["sources", index, "about"], "key");
    return {
      ...readRecord(source, written, context.around, ["sources", index]),
      article,
      id: sourceId(written.id),
    };
  });
}

export function readQuotes(
  context: Context,
  checks: readonly QuoteCheck[],
  texts: readonly string[],
): Quote[] {
  return (context.fields.quotes ?? []).map((written, index) => ({
    ...readRecord(quote, written, context.around, ["quotes", index], identity(context, "q", index)),
    text: texts[index] ?? written.text,
    check: checks[index] ?? "missing",
  }));
}

export function readStatements(context: Context): Statement[] {
  return (context.fields.statements ?? []).map((written, index) => {
    const path: FieldPath = ["statements", index];
    if (written.by === undefined && written["by-text"] === undefined) context.report(NOBODY, [...path, "by"]);
    if (written.names === null && written.bound !== undefined)
      context.report(BOUND_WITHOUT_DATE, [...path, "bound"], "key");
    const { bound = "on", ...record } = readRecord(
      statement,
      written,
      context.around,
      path,
      identity(context, "s", index),
    );
    return {
      ...record,
      ...given("bound", record.names === null ? undefined : bound),
    };
  });
}

export function readFigures(context: Context): Figure[] {
  return (context.fields.figures ?? []).map((written, index) => {
    const path: FieldPath = ["figures", index];
    const { value, min, max } = written;
    if (value !== undefined && (min !== undefined || max !== undefined))
      context.report(VALUE_AND_RANGE, [...path, "value"], "key");
    if (min !== undefined && max !== undefined && min > max) context.report(MIN_OVER_MAX, [...path, "min"]);
    return readRecord(figure, written, context.around, path, identity(context, "f", index));
  });
}

export function readCorrections(context: Context): Correction[] {
  const { article, fields, report } = context;
  return (fields.corrections ?? []).map((written, index) => {
    if (written.was === written.now) report(NOTHING_CORRECTED, ["corrections", index, "now"]);
    return readRecord(correction, written, context.around, ["corrections", index], { article });
  });
}

export function readDisagreements(context: Context): Disagreement[] {
  return (context.fields.disagreements ?? []).map((written, index) => {
    const path: FieldPath = ["disagreements", index];
    if (written.sides.length < 2) context.report(ONE_SIDE, [...path, "sides"]);
    return readRecord(disagreement, written, context.around, path, { article: context.article });
  });
}

/** The id of a record that is counted within its article, and that of the article. */
function identity(
  { article }: Context,
  letter: string,
  index: number,
): { readonly id: Id; readonly article: Id } {
  return { id: `${article}-${letter}${index + 1}`, article };
}

/** How the names in a record of this article are resolved; what is wrong with them is reported. */
function surroundings(context: Omit<Context, "around">): Surroundings {
  const { article, fields, firstEvent, report, sourceId } = context;
  return {
    firstEvent,
    sourceOf: (named, path) => {
      if (!fields.sources?.some(source => source.id === named)) report(unknownSource(named, fields), path);
      return sourceId(named);
    },
    checkEvent: (named, path) => {
      const here = [
        ...context.events.map(({ event }) => event),
        ...context.reports.map(({ event: id }) => ({ id })),
      ];
      if (!here.some(({ id }) => id === named)) report(eventElsewhere(named, here), path);
    },
    dateOf: (event, path) => {
      const found = context.events.find(each => each.event.id === event);
      if (found !== undefined) return found.event.date;
      if (context.reports.some(report => report.event === event))
        report(dateElsewhere(String(path.at(-1))), path);
      return UNKNOWN_DATE;
    },
    quoteOf: (number, path) => {
      const quotes = fields.quotes?.length ?? 0;
      if (!(Number.isInteger(number) && number >= 1 && number <= quotes)) report(noSuchQuote(quotes), path);
      return `${article}-q${number}`;
    },
    confidenceOf: source => fields.sources?.find(each => each.id === source)?.confidence ?? "read",
  };
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
