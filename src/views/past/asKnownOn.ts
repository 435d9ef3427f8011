/**
 * The timeline as it could be known on an earlier day: what was not yet known is left out, what was corrected since is as it was,
 * what ended since is open. docs/as-known-on.md explains the rules.
 */

import type { EdtfDate } from "../../date/edtfDate.ts";
import { openFrom, startOf } from "../../date/interval.ts";
import type {
  Actor,
  Article,
  Correction,
  Deadline,
  Disagreement,
  Event,
  Id,
  Quote,
  Source,
  Statement,
  Timeline,
} from "../../model.ts";
import { compareDays, compareEarliest, isKnownOn, knownFrom } from "../deadlines/claim.ts";

/** Returns the timeline of a civil day. A later day has all that an earlier one has, except for corrections and open ends. */
export function asKnownOn(timeline: Timeline, day: string): Timeline {
  const events = eventsKnownOn(timeline, day);
  const known = new Set(events.map(event => event.id));
  const told = (record: { readonly event: Id }) => known.has(record.event);

  const tells = ({ events, alsoReports }: Article) =>
    events.some(id => known.has(id)) || alsoReports.some(({ event }) => known.has(event));
  const written = new Set(timeline.articles.filter(tells).map(article => article.id));

  const sources = timeline.sources.filter(source => written.has(source.article) && hasAppeared(source, day));
  const appeared = new Set(sources.map(source => source.id));
  const quotes = timeline.quotes
    .filter(quote => told(quote) && isKnownOn(quote.said, day))
    .map(quote => citing(quote, appeared));
  const quoted = new Set(quotes.map(quote => quote.id));
  const statements = timeline.statements
    .filter(statement => told(statement) && isKnownOn(statement.said, day))
    .map(statement => quoting(citing(statement, appeared), quoted));
  const stated = new Set(statements.map(statement => statement.id));
  const figures = timeline.figures
    .filter(figure => told(figure) && isKnownOn(figure.asOf, day))
    .map(figure => citing(figure, appeared));
  const counted = new Set(figures.map(figure => figure.id));

  const undone = undoneOn(timeline, day);
  const articles = timeline.articles
    .filter(article => written.has(article.id))
    .map(
      (article): Article => ({
        ...datedBy(corrected(article, undone.get(article.id)), day),
        events: article.events.filter(id => known.has(id)),
        alsoReports: article.alsoReports.filter(report => known.has(report.event)),
        sources: article.sources.filter(id => appeared.has(id)),
        quotes: article.quotes.filter(id => quoted.has(id)),
        statements: article.statements.filter(id => stated.has(id)),
        figures: article.figures.filter(id => counted.has(id)),
        corrections: article.corrections.filter(correction => isKnownOn(correction.on, day)),
        disagreements: article.disagreements.flatMap(each => disagreementOn(each, known, appeared)),
        // Written by somebody who knew what came later, and nothing in it has a day.
        body: [],
      }),
    );

  const { summary, ...story } = timeline.story;
  return {
    ...timeline,
    story,
    articles,
    events: events.map(event => ({
      ...corrected(underWay(event, day), undone.get(event.article)),
      sources: event.sources.filter(id => appeared.has(id)),
      alsoIn: event.alsoIn.filter(id => written.has(id)),
    })),
    actors: timeline.actors.map(actor => actorOn(actor, day)),
    quotes,
    sources,
    deadlines: timeline.deadlines.map(deadline => deadlineOn(deadline, day, known, appeared)),
    statements,
    figures,
    corrections: timeline.corrections.filter(({ on, article }) => written.has(article) && isKnownOn(on, day)),
  };
}

/** The article, without a day on which it was published or updated later. */
function datedBy<T extends Pick<Article, "published" | "updated">>(article: T, day: string): T {
  const isLater = (date: EdtfDate | undefined) => date !== undefined && !isKnownOn(date, day);
  if (!isLater(article.published) && !isLater(article.updated)) return article;
  const copy = { ...article };
  const open: { published?: EdtfDate; updated?: EdtfDate } = copy;
  if (isLater(article.published)) delete open.published;
  if (isLater(article.updated)) delete open.updated;
  return copy;
}

const found = new WeakMap<Timeline, ReadonlyMap<Id, string | null>>();

/**
 * Returns the day from which each event is known: the last day on which it can have begun, or an earlier one on which words about it
 * were certainly said. The day of the first report does not matter, because reports come days after their event. `null` means from
 * the beginning.
 */
export function eventsKnownFrom(timeline: Timeline): ReadonlyMap<Id, string | null> {
  const made = found.get(timeline);
  if (made !== undefined) return made;
  const words = new Map<Id, EdtfDate[]>(timeline.events.map(event => [event.id, []]));
  for (const { event, said } of [...timeline.quotes, ...timeline.statements]) words.get(event)?.push(said);
  const since = new Map(
    timeline.events.map(({ id, date }) => [id, firstSurelyKnown(date, words.get(id) ?? [])]),
  );
  found.set(timeline, since);
  return since;
}

/** What was said before the event can have begun predicts it, or is reported with it. */
function firstSurelyKnown(date: EdtfDate, said: readonly EdtfDate[]): string | null {
  const days = said.map(knownFrom).filter(day => day !== null);
  const since = days.filter(day => date.from === null || compareDays(day, date.from) >= 0);
  return [surelyBegun(date), ...since].reduce((a, b) => (compareEarliest(b, a) < 0 ? b : a));
}

/** Of an interval, the last day that its start can mean. */
function surelyBegun(date: EdtfDate): string | null {
  const start = startOf(date);
  return start === undefined ? knownFrom(date) : knownFrom(start);
}

/** An interval that is not over has an open end. Its summary and its facts were written after its end, so they are left out. */
function underWay(event: Event, day: string): Event {
  const { date } = event;
  if (isKnownOn(date, day)) return event;
  const start = startOf(date);
  if (start === undefined) return event;
  const { summary, facts, dateNote, ...rest } = event;
  return { ...rest, date: openFrom(start) };
}

/** Returns the events that are known by a day, in the site's order. */
export function eventsKnownOn(timeline: Timeline, day: string): readonly Event[] {
  const since = eventsKnownFrom(timeline);
  return timeline.events.filter(event => isBy(since.get(event.id) ?? null, day));
}

function isBy(known: string | null, day: string): boolean {
  return known === null || compareDays(known, day) <= 0;
}

/** It cannot be shown that a source without a day had been published. */
function hasAppeared({ published }: Source, day: string): boolean {
  return published !== undefined && isKnownOn(published, day);
}

/** Returns the record without its source if that had not been published. */
function citing<T extends { readonly source?: Id }>(record: T, appeared: ReadonlySet<Id>): T {
  if (record.source === undefined || appeared.has(record.source)) return record;
  const copy = { ...record };
  const open: { source?: Id } = copy;
  delete open.source;
  return copy;
}

/** The statement, without words that were said later. */
function quoting(statement: Statement, quoted: ReadonlySet<Quote["id"]>): Statement {
  if (statement.quote === undefined || quoted.has(statement.quote)) return statement;
  const { quote, ...rest } = statement;
  return rest;
}

/** A disagreement is known when all its events are, with the sides whose sources had been published. */
function disagreementOn(
  disagreement: Disagreement,
  known: ReadonlySet<Id>,
  appeared: ReadonlySet<Id>,
): readonly Disagreement[] {
  if (!disagreement.events.every(id => known.has(id))) return [];
  const sides = disagreement.sides.filter(({ source }) => source === undefined || appeared.has(source));
  return sides.length < 2 ? [] : [{ ...disagreement, sides }];
}

/** An outcome that was reached later, or that a later event decided, is open again. */
function deadlineOn(
  deadline: Deadline,
  day: string,
  known: ReadonlySet<Id>,
  appeared: ReadonlySet<Id>,
): Deadline {
  const { outcome, ...rest } = deadline;
  if (outcome === undefined) return deadline;
  const reached = isKnownOn(outcome.date, day) && (outcome.event === undefined || known.has(outcome.event));
  return reached ? { ...rest, outcome: citing(outcome, appeared) } : rest;
}

/** Roles that began later are left out, and those that ended later continue. */
function actorOn(actor: Actor, day: string): Actor {
  const roles = actor.roles
    .filter(({ from }) => from === undefined || isKnownOn(from, day))
    .map(role => {
      const { to, ...open } = role;
      return to === undefined || isKnownOn(to, day) ? role : open;
    });
  return { ...actor, roles };
}

/** The corrections of each article that were made later, the latest first. */
function undoneOn({ articles }: Timeline, day: string): ReadonlyMap<Id, readonly Correction[]> {
  const later = articles.map(
    ({ id, corrections }) =>
      [
        id,
        corrections
          .filter(({ on }) => !isKnownOn(on, day))
          .toReversed()
          .toSorted((a, b) => compareEarliest(knownFrom(b.on), knownFrom(a.on))),
      ] as const,
  );
  return new Map(later.filter(([, corrections]) => corrections.length > 0));
}

/** Title and summary as they were, if they contain the words of a correction exactly once. */
function corrected<T extends { readonly title: string; readonly summary?: string }>(
  text: T,
  undone: readonly Correction[] | undefined,
): T {
  if (undone === undefined) return text;
  const undo = (now: string) =>
    undone.reduce((each, correction) => {
      const parts = each.split(correction.now);
      return parts.length === 2 ? parts.join(correction.was) : each;
    }, now);
  return {
    ...text,
    title: undo(text.title),
    ...(text.summary !== undefined && { summary: undo(text.summary) }),
  };
}
