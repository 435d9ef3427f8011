/** One Markdown file -> its events and records, or what is wrong with it. Names of actors are still as written. */

import type { Id } from "../../model.ts";
import { type Fault, type Problem, printable, type RuleCode, START } from "../../problems/index.ts";
import { ProblemCollector, type ReportFault } from "../collector.ts";
import { type FrontMatter, readFrontMatter } from "../frontMatter/index.ts";
import type { FieldPath, Locate } from "../frontMatter/position.ts";
import { renderMarkdown } from "../markdown/index.ts";
import { readRecord } from "../readRecord.ts";
import { type ArticleFields, ownOfArticle } from "../records/article.ts";
import { FIELD_NAMES } from "../records/index.ts";
import { isReservedInArticle } from "../reserved.ts";
import { articleSchema } from "../schema/files.ts";
import { schemaAt } from "../schema/validate/schema.ts";
import { EMPTY, emptyAndNeeded, type Validation, validate } from "../schema/validate.ts";
import { fitsAnAddress, idOfFile, suggestAddress } from "./address.ts";
import type { ArticleDraft } from "./draft.ts";
import { readEvents } from "./events.ts";
import { NOT_IN_BODY } from "./faults.ts";
import { checkQuotations } from "./quotations.ts";
import {
  contextOf,
  readCorrections,
  readDisagreements,
  readFigures,
  readQuotes,
  readSources,
  readStatements,
  UNKNOWN_DATE,
} from "./records.ts";

export interface ArticleReading {
  /** Absent where the file could not be read as an article at all. */
  readonly draft?: ArticleDraft;
  readonly problems: readonly Problem[];
}

/** What it returns follows from the file alone, and is data that can be written as JSON and read again. */
export function readArticle(file: { readonly path: string; readonly text: string }): ArticleReading {
  const collector = new ProblemCollector(file.path);
  const { problems } = collector;
  const matter = readFrontMatter(file.text, FIELD_NAMES);
  if ("problems" in matter) {
    collector.reportAll(matter.problems);
    return { problems };
  }
  const validation = validateArticle(matter);
  const { recovered } = validation;
  const fields = collector.accept(validation);
  collector.proofread(file.text, matter.data, validation);
  if (fields === undefined) return { problems };
  const report = unlessItFollows(collector.reporter(validation), recovered);

  const slug = recovered.some(path => path[0] === "slug") ? undefined : fields.slug;
  const id = slug ?? idOfFile(file.path);
  if (!fitsAnAddress(id)) {
    if (slug === undefined) collector.report(misnamed(id), START);
    else report(misnamedSlug(id), ["slug"]);
  }
  const own = new Set([id, ...(fields.dates ?? []).flatMap(item => item.id ?? [])]);
  const body = renderMarkdown(
    matter.body,
    matter.bodyLine,
    place => own.has(place) || isReservedInArticle(place),
  );
  collector.reportAll(body.problems);
  const sourceId = sourceIds(id, fields);
  const { events, reports, reportPaths } = readEvents(fields, id, sourceId, report);
  const firstEvent = events[0]?.event.id ?? reports[0]?.event;
  if (firstEvent === undefined) return { problems };

  const context = contextOf({ article: id, fields, events, reports, firstEvent, report, sourceId });
  const sources = readSources(context);
  const checked = checkQuotations(fields.quotes ?? [], body, id, titlesIn(fields));
  if (!recovered.some(isWordsOfAQuote)) {
    for (const { fault, place, severity } of checked.misprinted) collector.report(fault, place, [], severity);
    for (const index of checked.missing) report(NOT_IN_BODY, ["quotes", index, "text"]);
  }
  const quotes = readQuotes(context, checked.checks, checked.texts);
  const statements = readStatements(context);
  const figures = readFigures(context);

  return {
    problems,
    draft: {
      article: {
        id,
        file: file.path,
        ...readRecord(ownOfArticle, fields, "alone"),
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
      recorded: (fields.quotes ?? []).map(quote => quote.text),
      statements,
      figures,
      reportPaths,
      stretches: body.pieces.map(piece => (piece.kind === "prose" ? piece.stretches : [])),
      links: body.links,
      recovered,
    },
  };
}

/** Returns where the fields of an article are whose reading has a draft. The text is read again when that is first asked. */
export function locatorOf(text: string): Locate {
  let known: Locate | undefined;
  return (path, what) => {
    if (known === undefined) {
      const matter = readFrontMatter(text, FIELD_NAMES);
      if ("problems" in matter) throw new Error("an article that cannot be read has no fields");
      known = validateArticle(matter).locate;
    }
    return known(path, what);
  };
}

function validateArticle({ data, locate }: FrontMatter): Validation<ArticleFields> {
  return needingADate(validate(articleSchema, data, locate));
}

/** The ids of an article's sources by their names: one text for each, however often it is named. */
function sourceIds(article: Id, { sources = [] }: ArticleFields): (name: string) => Id {
  const ids = new Map(sources.map(({ id }) => [id, `${article}-${id}`]));
  return name => ids.get(name) ?? `${article}-${name}`;
}

/** Titles of works that an article may print between quotation marks, as nobody's words. */
function titlesIn(fields: ArticleFields): string[] {
  return [fields, ...(fields.sources ?? []), ...(fields.dates ?? [])].flatMap(({ title }) => title ?? []);
}

function misnamed(id: string): Fault {
  return {
    rule: "file-name",
    message: `"${printable(id)}" cannot be the article's address.`,
    hint: `Rename the file, for example to ${suggestAddress(id)}.md if no other has that name. Or write \`slug\` and a name of lower-case letters, digits and hyphens.`,
  };
}

function misnamedSlug(id: string): Fault {
  return {
    rule: "file-name",
    message: `"${printable(id)}" cannot be the article's address, because some systems reserve the name.`,
    hint: `Write another name, such as ${suggestAddress(id)}.`,
  };
}

/** Leaves out what only follows from a record whose id was wrong, which is reported already. */
function unlessItFollows(report: ReportFault, recovered: readonly FieldPath[]): ReportFault {
  return (fault, path, what, severity) => {
    const list = RECORDS_BY_RULE[fault.rule];
    if (list !== undefined && recovered.some(each => namesARecord(each, list))) return;
    report(fault, path, what, severity);
  };
}

const RECORDS_BY_RULE: Readonly<Partial<Record<RuleCode, string>>> = {
  "source-unknown": "sources",
  "event-elsewhere": "dates",
  "field-place": "dates",
  "quote-number": "quotes",
};

function namesARecord([first, , third]: FieldPath, list: string): boolean {
  return first === list && (third === undefined || third === "id" || third === "event");
}

function isWordsOfAQuote([first, , third]: FieldPath): boolean {
  return first === "quotes" && (third === undefined || third === "text");
}

/** An article needs a date: if it has neither `date` nor `dates`, one of the two that is empty is an error. */
function needingADate(validation: Validation<ArticleFields>): Validation<ArticleFields> {
  const { value, faults, recovered } = validation;
  if (value === undefined || value.date !== undefined || value.dates !== undefined) return validation;
  const empty = faults.find(each => each.fault === EMPTY && /^dates?$/.test(each.path.join()));
  if (empty === undefined) return validation;
  return {
    ...validation,
    value: { ...value, date: UNKNOWN_DATE },
    faults: faults.map(each =>
      each === empty
        ? { ...each, fault: emptyAndNeeded(schemaAt(articleSchema, ["date"])), severity: "error" }
        : each,
    ),
    recovered: [...recovered, ["date"]],
  };
}
