/**
 * The places of each page that an address can end in, `/years/2024/#year-2024`: the ids of its elements. The pages and parts
 * in `layouts` write them; tests/built/siteMap.test.ts compares the two.
 */
import type { Article, Block, Event, Id } from "../model.ts";
import { recordAnchor, sourceAnchor } from "../views/citation.ts";
import { otherDates } from "../views/deadlines/answer.ts";
import { ledgerOf, ledgersOf, mainLedger } from "../views/deadlines/siteLedgers.ts";
import { statementAnchor, statementRowsOf } from "../views/deadlines/statementRows.ts";
import { articleEventsOf } from "../views/events/articleEvents.ts";
import { choicesOf } from "../views/events/facets.ts";
import { eventsOnHome, kindPages, yearPages } from "../views/events/timelinePages.ts";
import { yearStrip, yearsOf } from "../views/events/years.ts";
import { declaredFields } from "../views/facts/facts.ts";
import { fieldPages, valuePages } from "../views/facts/pages.ts";
import { fieldTotals } from "../views/facts/totals.ts";
import { hasFeeds } from "../views/feeds/entries.ts";
import { formerIds } from "../views/former.ts";
import { pageOf } from "../views/pages.ts";
import { listPageAt } from "../views/pagination.ts";
import { pastSite } from "../views/past/pastSite.ts";
import { pastDays } from "../views/past/recordDays.ts";
import { actorStatementsOf } from "../views/people/actorStatements.ts";
import { actorPages, actorsByKind, participantsOf } from "../views/people/actors.ts";
import type { Site } from "../views/site.ts";
import { quotesSoFarOf } from "../views/sources/datedLater.ts";
import { figureAnchor, seriesAnchor, seriesRecords } from "../views/sources/figures.ts";
import { quotePages } from "../views/sources/quotes.ts";
import { publishersOf, sourcePages } from "../views/sources/sources.ts";

type Anchors = readonly string[];

/** On every page. */
export const EVERYWHERE: Anchors = ["main", "theme"];

export function ofHome(site: Site): Anchors {
  const { events } = site.timeline;
  return [
    ...ofOpening(site),
    ...when(yearStrip(yearsOf(events)).length > 1, "years"),
    ...(events.length === 0 ? [] : ofFinder(site)),
    ...ofTimeline(site, eventsOnHome(site)),
  ];
}

/** The choices of the finder, by their names in an address: the values that can be chosen. */
export function choicesByName(site: Site): Readonly<Record<string, readonly string[]>> {
  const { actors, marks, kinds, deadlines, years, facts } = choicesOf(site);
  return {
    actor: actors.map(({ actor }) => actor.id),
    show: marks,
    kind: kinds.map(({ id }) => id),
    deadline: deadlines.map(({ id }) => id),
    from: years.map(String),
    to: years.map(String),
    ...Object.fromEntries(facts.map(({ field, values }) => [field.id, values.map(({ id }) => id)])),
  };
}

function ofFinder(site: Site): Anchors {
  const choices = Object.entries(choicesByName(site)).filter(([, values]) => values.length > 0);
  const declared = new Set(declaredFields(site).map(({ id }) => id));
  return [
    "find",
    ...choices.map(([name]) => (declared.has(name) ? `find_${name}` : `find-${name}`)),
    "keys-title",
  ];
}

function ofOpening(site: Site): Anchors {
  const main = mainLedger(site);
  return when(main !== undefined && otherDates(site, main.deadline.id).length > 0, "other-dates");
}

function ofTimeline(site: Site, events: readonly Event[]): Anchors {
  if (events.length === 0) return [];
  const places = events.flatMap(({ id }) => placesOf(site, "event", id));
  return ["timeline", ...yearsOf(events, "some").map(({ id }) => id), ...places];
}

/** The id of a record, and those that it had before. */
function placesOf(site: Site, kind: "event" | "quote" | "statement", id: Id): Anchors {
  return [id, ...formerIds(site, kind, id)];
}

export function ofYearPage(site: Site, address: string): Anchors {
  return ["keys-title", ...ofTimeline(site, listPageAt(yearPages(site), address).items)];
}

export function ofKindPage(site: Site, address: string): Anchors {
  return ["keys-title", ...ofTimeline(site, listPageAt(kindPages(site), address).items)];
}

export function ofFieldPage(site: Site, address: string): Anchors {
  const { field, items, number } = listPageAt(fieldPages(site), address);
  const others = fieldTotals(site, field.id).byField.map(({ field: { id } }) => `by_${id}`);
  return [...when(field.sum && number === 1, "years", ...others), ...when(items.length > 0, "events")];
}

export function ofValuePage(site: Site, address: string): Anchors {
  const { items } = listPageAt(valuePages(site), address);
  return items.length === 0 ? [] : ["keys-title", ...ofTimeline(site, items)];
}

export function ofPastDays(site: Site): Anchors {
  return when(pastDays(site).days.length > 0, "day");
}

export function ofPastDay(present: Site, day: string): Anchors {
  const { site, events } = pastSite(present, day);
  return ["day", ...ofOpening(site), ...ofTimeline(site, events)];
}

export function ofArticle(site: Site, id: Id): Anchors {
  const article = site.article(id);
  const { only, events, alsoReports, alsoIn, elsewhere } = articleEventsOf(site, article);
  const statements = article.statements.map(each => recordAnchor("statement", site.statement(each)));
  const figures = article.figures.map(each => recordAnchor("figure", site.figure(each)));
  return [
    ...ofBody(site, article),
    ...(only === undefined ? [] : placesOf(site, "event", only.id)),
    ...when(article.corrections.length > 0, "corrections"),
    ...when(events.length > 1, "events", ...events.flatMap(({ id }) => placesOf(site, "event", id))),
    ...when(alsoReports.length > 0, "also-reports"),
    ...when(statements.length > 0, "statements", ...statements),
    ...when(article.disagreements.length + elsewhere.length > 0, "accounts"),
    ...when(figures.length > 0, "figures", ...figures),
    ...when(participantsOf(site, events).length > 0, "actors"),
    ...when(
      article.sources.length > 0,
      "sources",
      ...article.sources.map(each => sourceAnchor(site.source(each))),
    ),
    ...when(alsoIn.length > 0, "also-in"),
  ];
}

function ofBody(site: Site, { body }: Article): Anchors {
  return body.flatMap((block: Block) =>
    block.kind === "prose" ? headingsIn(block.html) : [recordAnchor("quote", site.quote(block.quote))],
  );
}

export function ofPage(site: Site, id: Id): Anchors {
  return headingsIn(pageOf(site, id).html);
}

/** The headings of HTML that Markdown was made into: nothing else in it has an id. */
function headingsIn(html: string): Anchors {
  return Array.from(html.matchAll(/<h[1-6] id="([^"]*)"/g), match => match[1] ?? "");
}

export function ofActors(site: Site): Anchors {
  return actorsByKind(site).map(({ kind }) => kind);
}

export function ofActorPage(site: Site, address: string): Anchors {
  const { actor, items, number, of } = listPageAt(actorPages(site), address);
  const isFirst = number === 1;
  const has = (what: "event" | "quote") => items.some(item => what in item);
  const quotesAhead = site.quotesOfActor(actor.id).length - quotesSoFarOf(site, actor.id).length;
  return [
    ...when(isFirst || has("event"), "events"),
    ...when(isFirst && actorStatementsOf(site, actor.id).length > 0, "statements"),
    ...when(has("quote") || (number === of && quotesAhead > 0), "quotes"),
  ];
}

export function ofDeadlines(site: Site): Anchors {
  return ledgersOf(site).map(({ deadline }) => deadline.id);
}

export function ofDeadline(site: Site, id: Id): Anchors {
  const { deadline, whole, parts, contradictions } = ledgerOf(site, id);
  const rows = statementRowsOf(site, id, null);
  const anchors = (of: typeof rows) =>
    of.flatMap(({ anchor, statement }) => [
      anchor,
      ...formerIds(site, "statement", statement.id).map(statementAnchor),
    ]);
  return [
    ...when(rows.length > 0, "table", ...anchors(rows)),
    ...when(rows.filter(({ effect }) => effect.firstSet || effect.moved).length > 1, "moves"),
    ...parts.flatMap(({ part, rows: own }) =>
      part === null || own.length === 0
        ? []
        : [part.id, `table-${part.id}`, ...anchors(statementRowsOf(site, id, part.id))],
    ),
    ...when(contradictions.length > 0, "contradictions"),
    ...when(whole.standing.outcome !== null, "outcome"),
    ...when(deadline.scope !== undefined, "scope"),
  ];
}

export function ofQuotePage(site: Site, address: string): Anchors {
  return listPageAt(quotePages(site), address).items.flatMap(({ group, items }) => [
    group.id,
    ...items.flatMap(({ id }) => placesOf(site, "quote", id)),
  ]);
}

export function ofSourcePage(site: Site, address: string): Anchors {
  const { number, items } = listPageAt(sourcePages(site), address);
  return [
    ...when(number === 1 && publishersOf(site).length > 0, "counting", "captures"),
    ...items.flatMap(({ group, items: own }) => [group.id, ...own.map(({ source }) => source.id)]),
  ];
}

export function ofFigures(site: Site): Anchors {
  return seriesRecords(site).flatMap(({ series, points }) => [
    seriesAnchor(series),
    ...points.map(({ figure }) => figureAnchor(figure)),
  ]);
}

export function ofCorrections({ timeline }: Site): Anchors {
  const { corrections, withdrawn } = timeline;
  return [
    ...when(corrections.length + withdrawn.length === 0, "none"),
    ...when(corrections.length > 0, "corrections"),
    ...when(withdrawn.length > 0, "withdrawn"),
  ];
}

export function ofData(site: Site): Anchors {
  return [
    ...when(hasFeeds(site), "subscribe"),
    "timeline",
    "tables",
    "events",
    "statements",
    "quotes",
    "figures",
    "dates",
    "spreadsheet",
    "citing",
    "editors",
    "hashes",
    "licence",
  ];
}

function when(there: boolean, ...places: Anchors): Anchors {
  return there ? places : [];
}
