/** One Markdown file -> its events and records, or what is wrong with it. Names of actors are still as written. */
import { basename } from "node:path/posix";
import type { EdtfDate } from "./date.ts";
import { type ArticleFields, articleFields, type DatesItem, ID, suggestId } from "./fields.ts";
import { type FieldPath, type Locate, readFrontMatter } from "./frontMatter.ts";
import { type Piece, type Quotation, type Rendered, renderMarkdown } from "./markdown.ts";
import type {
  Article,
  ArticleStatus,
  Block,
  Confidence,
  Correction,
  Disagreement,
  Event,
  Figure,
  Id,
  Quote,
  QuoteCheck,
  Report,
  Source,
  Statement,
} from "./model.ts";
import { type Fault, nearest, type Place, type Problem } from "./problem.ts";
import { compareQuotation } from "./quotation.ts";
import { type Complain, Findings, given } from "./reader.ts";
import { printable, validate } from "./validate.ts";

/** An article read on its own: what it says of others is not yet looked up. */
export interface ArticleDraft {
  readonly article: Omit<Article, "lang"> & { readonly lang?: string };
  /** `actors` holds names as written; `alsoIn` is empty. */
  readonly events: readonly EventDraft[];
  readonly sources: readonly Source[];
  /** `speakers` holds names as written. */
  readonly quotes: readonly Quote[];
  /** `by` holds names as written. */
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  /** Where each of `article.alsoReports` stands in the front matter. */
  readonly reportPaths: readonly FieldPath[];
  readonly locate: Locate;
}

export interface EventDraft {
  readonly event: Event;
  /** Where its fields stand in the front matter. */
  readonly path: FieldPath;
}

export interface ArticleReading {
  /** Absent where the file could not be read as an article at all. */
  readonly draft?: ArticleDraft;
  readonly problems: readonly Problem[];
}

export function readArticle(file: { readonly path: string; readonly text: string }): ArticleReading {
  const findings = new Findings(file.path);
  const { problems } = findings;
  const matter = readFrontMatter(file.text);
  if ("problems" in matter) {
    for (const { fault, place } of matter.problems) findings.report(fault, place);
    return { problems };
  }
  const fields = findings.accept(validate(articleFields, matter.data, matter.locate));
  if (fields === undefined) return { problems };
  const complain = findings.complainAt(matter.locate);

  const id = articleId(file.path, fields.slug);
  if ("fault" in id) {
    findings.report(id.fault, START);
    return { problems };
  }
  const { events, reports, reportPaths } = readEvents(fields, id.id, complain);
  const firstEvent = events[0]?.event.id ?? reports[0]?.event;
  if (firstEvent === undefined) return { problems };

  const context: Context = { article: id.id, fields, events, reports, firstEvent, complain };
  const sources = readSources(context);
  const body = renderMarkdown(matter.body, matter.bodyLine);
  for (const { fault, place } of body.problems) findings.report(fault, place);
  const checked = checkQuotations(fields.quotes ?? [], body, id.id);
  for (const { fault, place } of checked.misprinted) findings.report(fault, place);
  for (const index of checked.missing) complain(NOT_IN_BODY, ["quotes", index, "text"]);
  const quotes = readQuotes(context, checked.checks);
  const statements = readStatements(context);
  const figures = readFigures(context);

  return {
    problems,
    draft: {
      article: {
        id: id.id,
        file: file.path,
        title: fields.title,
        ...given("summary", fields.summary),
        status: fields.status ?? "verified",
        ...given("lang", fields.lang),
        tags: fields.tags ?? [],
        events: events.map(each => each.event.id),
        alsoReports: reports,
        sources: sources.map(each => each.id),
        quotes: quotes.map(each => each.id),
        statements: statements.map(each => each.id),
        figures: figures.map(each => each.id),
        corrections: readCorrections(context),
        disagreements: readDisagreements(context),
        body: checked.blocks,
      },
      events,
      sources,
      quotes,
      statements,
      figures,
      reportPaths,
      locate: matter.locate,
    },
  };
}

const START: Place = { line: 1, column: 1 };

/** What the readers of an article's parts share. */
interface Context {
  readonly article: Id;
  readonly fields: ArticleFields;
  readonly events: readonly EventDraft[];
  readonly reports: readonly Report[];
  readonly firstEvent: Id;
  readonly complain: Complain;
}

/** A file's name without its ending and without a leading date. */
export function idOfFile(path: string): string {
  return basename(path)
    .replace(/\.md$/i, "")
    .replace(/^\d{4}(-\d{2}){0,2}-(?=.)/, "")
    .normalize("NFC");
}

const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** From the slug, or the file's name without its leading date. */
function articleId(path: string, slug: string | undefined): { readonly id: Id } | { readonly fault: Fault } {
  const id = slug ?? idOfFile(path);
  const fits = ID.test(id) && new TextEncoder().encode(id).length <= 200 && !DEVICE_NAME.test(id);
  if (fits) return { id };
  return {
    fault: {
      rule: "file-name",
      message: `"${printable(id)}" cannot be the article's address.`,
      hint: `Rename the file, for example to ${suggestId(id)}.md, or write slug: and a name of lower-case letters, digits and hyphens.`,
    },
  };
}

/** The one event of the short form, or those of the long form. */
function readEvents(
  fields: ArticleFields,
  article: Id,
  complain: Complain,
): {
  readonly events: readonly EventDraft[];
  readonly reports: readonly Report[];
  readonly reportPaths: readonly FieldPath[];
} {
  const url = `/articles/${article}/`;
  const sources = (fields.sources ?? []).map(source => `${article}-${source.id}`);
  if (fields.dates === undefined) {
    if (fields.date === undefined) {
      complain(NO_DATE, []);
      return { events: [], reports: [], reportPaths: [] };
    }
    const event = eventFrom(
      fields,
      fields.title,
      fields.date,
      { id: article, article, sources, url },
      fields.status,
    );
    return { events: [{ event, path: [] }], reports: [], reportPaths: [] };
  }
  if (fields.date !== undefined) complain(DATE_AND_DATES, ["date"], "key");
  for (const name of EVENT_FIELDS)
    if (fields[name] !== undefined) complain(fieldOfEvent(name), [name], "key");
  if (fields.dates.length === 0) complain(NO_DATE, ["dates"]);

  const events: EventDraft[] = [];
  const reports: Report[] = [];
  const reportPaths: FieldPath[] = [];
  const seen = new Set<string>();
  for (const [index, item] of fields.dates.entries()) {
    const path: FieldPath = ["dates", index];
    const id = item.id ?? item.event;
    if (id === undefined || (item.id !== undefined && item.event !== undefined)) {
      complain(ID_OR_EVENT, path);
      continue;
    }
    if (seen.has(id)) complain(twice("event", id), [...path, item.id === undefined ? "event" : "id"]);
    seen.add(id);
    if (item.id === undefined) {
      for (const name of OWN_FIELDS)
        if (item[name] !== undefined) complain(fieldOfOther(name), [...path, name], "key");
      reports.push({ event: id, ...given("date", item.date) });
      reportPaths.push(path);
      continue;
    }
    if (item.title === undefined || item.date === undefined) {
      const name = item.title === undefined ? "title" : "date";
      complain(eventLacks(id, name), [...path, "id"]);
      continue;
    }
    const own = item.sources?.map(source => `${article}-${source}`);
    for (const [at, source] of (item.sources ?? []).entries())
      if (!sources.includes(`${article}-${source}`))
        complain(unknownSource(source, fields), [...path, "sources", at]);
    const made = { id, article, sources: own ?? sources, url: `${url}#${id}` };
    events.push({ event: eventFrom(item, item.title, item.date, made, item.status ?? fields.status), path });
  }
  return { events, reports, reportPaths };
}

const EVENT_FIELDS = ["place", "kind", "key", "actors", "date-note", "order"] as const;
const OWN_FIELDS = [
  "title",
  "summary",
  "place",
  "kind",
  "key",
  "actors",
  "date-note",
  "order",
  "status",
  "sources",
] as const;

function eventFrom(
  fields: Pick<DatesItem, "summary" | "kind" | "key" | "place" | "actors" | "date-note" | "order">,
  title: string,
  date: EdtfDate,
  made: { readonly id: Id; readonly article: Id; readonly sources: readonly Id[]; readonly url: string },
  status: ArticleStatus | undefined,
): Event {
  const { name, country, lat, lon } = fields.place ?? {};
  return {
    id: made.id,
    article: made.article,
    title,
    ...given("summary", fields.summary),
    date,
    ...given("dateNote", fields["date-note"]),
    ...given(
      "place",
      name === undefined
        ? undefined
        : { name, ...given("country", country), ...given("lat", lat), ...given("lon", lon) },
    ),
    ...given("kind", fields.kind),
    key: fields.key ?? false,
    status: status ?? "verified",
    actors: fields.actors ?? [],
    sources: made.sources,
    alsoIn: [],
    order: fields.order ?? 0,
    url: made.url,
  };
}

function readSources({ article, fields, complain }: Context): Source[] {
  const seen = new Set<string>();
  return (fields.sources ?? []).map((source, index) => {
    if (seen.has(source.id)) complain(twice("source", source.id), ["sources", index, "id"]);
    seen.add(source.id);
    if (source.title !== undefined && source.about !== undefined)
      complain(TITLE_AND_ABOUT, ["sources", index, "about"], "key");
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
      link: source.link ?? "follow",
      confidence: source.confidence ?? "read",
      ...given("note", source.note),
    };
  });
}

function readQuotes(context: Context, checks: readonly QuoteCheck[]): Quote[] {
  return (context.fields.quotes ?? []).map((quote, index) => ({
    id: `${context.article}-q${index + 1}`,
    article: context.article,
    event: recordEvent(context, quote.event, ["quotes", index]),
    speakers: quote.speaker,
    ...given("as", quote.as),
    text: quote.text,
    said: quote.said ?? eventDate(context, quote.event, ["quotes", index], "said"),
    ...given("translated", quote.translated),
    ...given("originalLang", quote["original-lang"]),
    ...given("source", sourceId(context, quote.source, ["quotes", index, "source"])),
    ...given("note", quote.note),
    check: checks[index] ?? "missing",
  }));
}

function readStatements(context: Context): Statement[] {
  return (context.fields.statements ?? []).map((statement, index) => {
    const path: FieldPath = ["statements", index];
    if (statement.by === undefined && statement["by-text"] === undefined) context.complain(NOBODY, path);
    if (statement.names === null && statement.bound !== undefined)
      context.complain(BOUND_WITHOUT_DATE, [...path, "bound"], "key");
    const quotes = context.fields.quotes?.length ?? 0;
    const number = statement.quote;
    if (number !== undefined && !(Number.isInteger(number) && number >= 1 && number <= quotes))
      context.complain(noSuchQuote(quotes), [...path, "quote"]);
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

function readFigures(context: Context): Figure[] {
  return (context.fields.figures ?? []).map((figure, index) => {
    const path: FieldPath = ["figures", index];
    if (figure.value !== undefined && (figure.min !== undefined || figure.max !== undefined))
      context.complain(VALUE_AND_RANGE, [...path, "value"], "key");
    if (figure.min !== undefined && figure.max !== undefined && figure.min > figure.max)
      context.complain(MIN_OVER_MAX, [...path, "min"]);
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

function readCorrections({ article, fields }: Context): Correction[] {
  return (fields.corrections ?? []).map(({ on, was, now, why }) => ({
    article,
    on,
    was,
    now,
    ...given("why", why),
  }));
}

function readDisagreements(context: Context): Disagreement[] {
  return (context.fields.disagreements ?? []).map((each, index) => {
    const path: FieldPath = ["disagreements", index];
    if (each.sides.length < 2) context.complain(ONE_SIDE, [...path, "sides"]);
    return {
      article: context.article,
      about: each.about,
      events: each.events ?? [context.firstEvent],
      sides: each.sides.map((side, at) => ({
        who: side.who,
        says: side.says,
        ...given("source", sourceId(context, side.source, [...path, "sides", at, "source"])),
      })),
      ...given("note", each.note),
    };
  });
}

/** The event a record belongs to: the one it names, else the first of the article. */
function recordEvent(context: Context, named: string | undefined, path: FieldPath): Id {
  if (named === undefined) return context.firstEvent;
  const here = [...context.events.map(each => each.event.id), ...context.reports.map(each => each.event)];
  if (!here.includes(named)) {
    const meant = nearest(named, here);
    context.complain(
      {
        rule: "event-elsewhere",
        message: `this article has no event "${printable(named)}".`,
        hint: meant === undefined ? `Its events are: ${here.join(", ")}.` : `Did you mean "${meant}"?`,
      },
      [...path, "event"],
    );
  }
  return named;
}

/** The date of a record that gives none; reported where its event's date is not known here. */
function eventDate(context: Context, named: string | undefined, path: FieldPath, field: string): EdtfDate {
  const id = named ?? context.firstEvent;
  const found = context.events.find(each => each.event.id === id);
  if (found !== undefined) return found.event.date;
  context.complain(
    {
      rule: "field-missing",
      message: `the field "${field}" is missing, and the event is dated in another article.`,
      hint: `Add a line ${field}: with the date.`,
    },
    path,
  );
  return UNKNOWN_DATE;
}

/** Stands for a date while the article is refused for the lack of it. */
const UNKNOWN_DATE: EdtfDate = {
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
    context.complain(unknownSource(named, context.fields), path);
  return `${context.article}-${named}`;
}

function confidenceOf(context: Context, source: string | undefined): Confidence {
  return context.fields.sources?.find(each => each.id === source)?.confidence ?? "read";
}

interface Checked {
  readonly checks: readonly QuoteCheck[];
  /** Indices of records that the body does not print. */
  readonly missing: readonly number[];
  readonly misprinted: readonly { readonly fault: Fault; readonly place: Place }[];
  readonly blocks: readonly Block[];
}

/** From this share of common words on, a printed quotation is taken for an altered record rather than for another. */
const LIKE = 0.5;
/** Shorter runs between quotation marks are names and turns of phrase, not quotations. */
const QUOTED_WORDS = 4;

/** Lays every quotation in the body beside the records, word for word. */
function checkQuotations(
  records: NonNullable<ArticleFields["quotes"]>,
  body: Rendered,
  article: Id,
): Checked {
  const checks: QuoteCheck[] = records.map(() => "missing");
  const misprinted: { fault: Fault; place: Place }[] = [];

  const match = (quotation: Quotation): number | undefined => {
    const compared = records.map((record, index) => ({
      index,
      ...compareQuotation(quotation.text, record.text),
    }));
    const exact =
      compared.find(each => each.check === "verbatim") ?? compared.find(each => each.check === "trimmed");
    if (exact !== undefined) {
      if (checks[exact.index] !== "verbatim") checks[exact.index] = exact.check;
      return exact.index;
    }
    const words = quotation.text.split(/\s+/).length;
    if (quotation.form === "inline" && words < QUOTED_WORDS) return undefined;
    const altered = compared
      .filter(each => each.check === "altered")
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (altered === undefined || altered.likeness < LIKE) {
      misprinted.push({ fault: notRecorded(quotation.text), place: quotation.place });
      return undefined;
    }
    if (checks[altered.index] === "missing") checks[altered.index] = "altered";
    misprinted.push({
      fault: misquoted(altered.printed, altered.recorded, altered.index),
      place: quotation.placeOfWord(altered.word),
    });
    return altered.index;
  };

  const blocks = body.pieces.map((piece: Piece): Block => {
    if (piece.kind === "prose") return piece;
    const index = match(piece.quotation);
    return index === undefined
      ? { kind: "prose", html: piece.html }
      : { kind: "quote", quote: `${article}-q${index + 1}` };
  });
  for (const quotation of body.inline) match(quotation);
  const missing = checks.flatMap((check, index) => (check === "missing" ? [index] : []));
  return { checks, missing, misprinted, blocks };
}

function misquoted(printed: string, recorded: string, index: number): Fault {
  const there = recorded === "" ? "nothing more" : `"${printable(recorded)}"`;
  const here = printed === "" ? "the quotation ends" : `the body prints "${printable(printed)}"`;
  return {
    rule: "quote-altered",
    message: `${here} where quotes[${index}].text has ${there}.`,
    hint: "Print the words as they are recorded; mark what you leave out with […].",
  };
}

function notRecorded(text: string): Fault {
  return {
    rule: "quote-unrecorded",
    message: `this quotation, "${printable(text)}", has no record among the article's quotes.`,
    hint: "Add it to quotes: with speaker, text and source, or say it in your own words.",
  };
}

const NOT_IN_BODY: Fault = {
  rule: "quote-missing",
  message: "the body of the article does not print this quotation.",
  hint: 'Add it to the body as a line that begins with "> ", or delete the record.',
};

const NO_DATE: Fault = {
  rule: "field-missing",
  message: "the article has no date.",
  hint: "Add a line date: with an EDTF date such as 2024-08-15, or dates: for several events.",
};

const DATE_AND_DATES: Fault = {
  rule: "date-and-dates",
  message: "the article has both date and dates.",
  hint: "Delete date: and give every event under dates: its own.",
};

const ID_OR_EVENT: Fault = {
  rule: "dates-item",
  message: "this entry has neither id nor event, or both.",
  hint: "Write id: for an event that this article tells, or event: for one that another article tells.",
};

const TITLE_AND_ABOUT: Fault = {
  rule: "source-title",
  message: "this source has a title, so about is not shown.",
  hint: "Keep title: if it is the printed headline, else about:.",
};

const NOBODY: Fault = {
  rule: "statement-speaker",
  message: "this statement does not say who made it.",
  hint: "Add by: with an actor, or by-text: with words such as An official, not named, to The Herald.",
};

const BOUND_WITHOUT_DATE: Fault = {
  rule: "statement-bound",
  message: "a statement that names no date has no bound.",
  hint: "Delete the line bound:.",
};

const VALUE_AND_RANGE: Fault = {
  rule: "figure-range",
  message: "a figure has either value, or min and max.",
  hint: "Delete value: or delete min: and max:.",
};

const MIN_OVER_MAX: Fault = {
  rule: "figure-range",
  message: "min is larger than max.",
  hint: "Exchange the two.",
};

const ONE_SIDE: Fault = {
  rule: "disagreement-sides",
  message: "a disagreement has at least two sides.",
  hint: "Add the other side, or delete the disagreement.",
};

function twice(what: string, id: string): Fault {
  return {
    rule: `${what}-duplicate`,
    message: `the ${what} "${printable(id)}" stands in this article twice.`,
    hint: "Give one of the two another id.",
  };
}

function eventLacks(id: string, name: string): Fault {
  return {
    rule: "field-missing",
    message: `the event "${printable(id)}" has no ${name}.`,
    hint: `Add a line ${name}: to it; or write event: instead of id: if another article tells it.`,
  };
}

function fieldOfEvent(name: string): Fault {
  return {
    rule: "field-place",
    message: `in an article with dates, ${name} belongs to one of its events.`,
    hint: "Move the line into an entry of dates:.",
  };
}

function fieldOfOther(name: string): Fault {
  return {
    rule: "field-place",
    message: `${name} is said by the article that tells this event.`,
    hint: "Delete the line; an entry with event: has at most date: beside it.",
  };
}

function unknownSource(named: string, fields: ArticleFields): Fault {
  const ids = (fields.sources ?? []).map(source => source.id);
  const meant = nearest(named, ids);
  return {
    rule: "source-unknown",
    message: `this article has no source "${printable(named)}".`,
    hint:
      meant !== undefined
        ? `Did you mean "${meant}"?`
        : ids.length > 0
          ? `Its sources are: ${ids.join(", ")}.`
          : "Add it to sources:.",
  };
}

function noSuchQuote(quotes: number): Fault {
  return {
    rule: "quote-number",
    message: "this article has no quote of that number.",
    hint: quotes === 0 ? "Add the quote, or delete the line." : `Write a number from 1 to ${quotes}.`,
  };
}
