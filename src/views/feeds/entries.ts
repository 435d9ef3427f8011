/** What feeds tell, each thing once. docs/feeds.md explains the rules. */
import { formatDate } from "../../date/words.ts";
import type { Deadline, Event, Id, Statement } from "../../model.ts";
import { addressOf } from "../../routes.ts";
import type { Told } from "../../words/feedWords.ts";
import { compareDays, knownFrom } from "../deadlines/claim.ts";
import { effectOf } from "../deadlines/effects.ts";
import type { LedgerRow } from "../deadlines/ledgerRow.ts";
import { ledgersOf } from "../deadlines/siteLedgers.ts";
import { dateText } from "../deadlines/statementTexts.ts";
import { eventsKnownFrom } from "../past/asKnownOn.ts";
import { question, view } from "../question.ts";
import type { Site } from "../site.ts";
import { isolated } from "../writing.ts";
import { lastingIdOf } from "./lasting.ts";

export interface FeedEntry {
  /** Its permanent address, from the root: of what is in no text of a page, one that leads to the page alone. */
  readonly id: string;
  /** The page to read, from the root. */
  readonly url: string;
  readonly told: readonly Told[];
  readonly title: string;
  /** Civil days. */
  readonly published: string;
  readonly updated: string;
  /** What happened, a sentence each. */
  readonly lines: readonly string[];
  readonly event?: Id;
  readonly actors: readonly Id[];
  readonly deadlines: readonly Id[];
}

/** Newest first, by the day on which each last changed. */
export const feedEntries = view("feed entries", (site: Site): readonly FeedEntry[] => {
  const entries = [...site.events.flatMap(event => eventEntry(site, event)), ...deadlineEntries(site)];
  return entries
    .reverse()
    .sort((a, b) => compareDays(b.updated, a.updated) || compareDays(b.published, a.published));
});

/** Without `url` there are none: nothing in a feed could be linked to. */
export const hasFeeds = view(
  "has feeds",
  (site: Site): boolean => site.story.url !== undefined && feedEntries(site).length > 0,
);

const byId = view(
  "feed entries by id",
  (site: Site): ReadonlyMap<string, FeedEntry> => new Map(feedEntries(site).map(each => [each.id, each])),
);

/** Throws if there is no such entry, which is a bug. */
export const feedEntry = question("feed entry", (site: Site, id): FeedEntry => {
  const found = byId(site).get(id);
  if (found === undefined) throw new Error(`no feed entry "${id}"`);
  return found;
});

function eventEntry(site: Site, event: Event): readonly FeedEntry[] {
  const { words, today } = site;
  const head = site.head(event.article);
  const published = head.published?.from ?? eventsKnownFrom(site.timeline).get(event.id) ?? null;
  if (!isPast(published, today)) return [];
  const corrections = head.corrections.filter(({ on }) => isPast(knownFrom(on), today));
  const corrected = corrections.flatMap(({ on }) => knownFrom(on) ?? []);
  const changed = [head.updated?.from ?? null].filter(day => isPast(day, today) && day > published);
  const statements = site.statementsOfEvent(event.id);
  const moves = statements.flatMap(statement => moveOf(site, statement));
  const told: readonly Told[] = [
    ...(event.status === "retracted" ? ["retracted" as const] : []),
    ...(corrections.length > 0 ? ["corrected" as const] : []),
    ...(changed.length > 0 && corrections.length === 0 ? ["changed" as const] : []),
    ...(moves.length > 0 ? ["date-moved" as const] : []),
  ];
  const plain = words.feeds.headline([...moves.map(({ line }) => line), isolated(event.title, words)]);
  const [first] = told;
  const days = [published, ...corrected, ...changed, ...moves.map(({ day }) => day)];
  return [
    {
      id: `/#${lastingIdOf(site, "event", event.id)}`,
      url: event.url,
      told: told.length === 0 ? ["new"] : told,
      title: first === undefined || first === "date-moved" ? plain : words.feeds.titled(first, plain),
      published,
      updated: latest(days.filter(day => isPast(day, today))) ?? published,
      lines: [
        ...moves.map(({ line }) => line),
        ...corrections.map(({ on, was, now }) =>
          words.feeds.correction(formatDate(on, words.dates), words.quoted(was), words.quoted(now)),
        ),
      ],
      event: event.id,
      actors: event.actors,
      deadlines: [...new Set(statements.map(({ deadline }) => deadline))],
    },
  ];
}

/** How a statement moved or withdrew the date that was in force. */
function moveOf(site: Site, statement: Statement): { readonly line: string; readonly day: string | null }[] {
  const effect = effectOf(site, statement.id);
  if (effect === undefined || effect.struck === null || effect.struck === "none") return [];
  const { feeds, dates } = site.words;
  const label = labelOf(site, statement);
  const { names: old } = effect.struck;
  if (old === null) return [];
  const from = formatDate(old, dates);
  const line =
    effect.moved && statement.names !== null
      ? feeds.moved(label, from, formatDate(statement.names, dates))
      : feeds.withdrawn(label, from);
  return [{ line, day: effect.row.known }];
}

/** The days that passed while they were in force, and the outcomes. */
function deadlineEntries(site: Site): readonly FeedEntry[] {
  const { words, today } = site;
  return ledgersOf(site).flatMap(({ deadline, whole, parts }) => {
    const url = addressOf("deadline", deadline.id);
    const lasting = addressOf("deadline", lastingIdOf(site, "deadline", deadline.id));
    const passed = new Map<string, FeedEntry>();
    for (const row of [whole, ...parts].flatMap(({ rows }) => rows)) {
      const { passed: day, part, statement } = row;
      if (!isPast(day, today) || !wasInForce(row, day)) continue;
      const id = `${lasting}#${["passed", part, day].filter(Boolean).join("-")}`;
      const title = words.feeds.passed(labelOf(site, statement), dateText(statement, words));
      passed.set(id, entryOf(deadline, { id, url, told: ["deadline-passed"], title, day }));
    }
    const { outcome } = whole.standing;
    const reached = outcome && knownFrom(outcome.date);
    if (outcome === null || !isPast(reached, today)) return [...passed.values()];
    const text = words.deadline.outcome(
      outcome.status,
      formatDate(outcome.date, words.dates, { bound: "on" }),
    );
    const title = words.feeds.outcome(isolated(deadline.label, words), text);
    const id = `${lasting}#outcome`;
    return [...passed.values(), entryOf(deadline, { id, url, told: ["outcome"], title, day: reached })];
  });
}

function entryOf(
  { id: deadline }: Deadline,
  { day, ...rest }: Pick<FeedEntry, "id" | "url" | "told" | "title"> & { readonly day: string },
): FeedEntry {
  return { ...rest, published: day, updated: day, lines: [rest.title], actors: [], deadlines: [deadline] };
}

function wasInForce({ stood }: LedgerRow, day: string): boolean {
  return stood !== null && (stood.until === null || compareDays(stood.until, day) >= 0);
}

export function labelOf(site: Site, { deadline, part }: Pick<Statement, "deadline" | "part">): string {
  const { label, parts } = site.deadline(deadline);
  return [label, parts.find(each => each.id === part)?.label ?? ""]
    .filter(Boolean)
    .map(name => isolated(name, site.words))
    .join(site.words.comma);
}

/** Whether it is a day that a feed can name (RFC 3339: years of four digits) and not after today. */
function isPast(day: string | null, today: string): day is string {
  return day?.length === 10 && day <= today;
}

function latest(days: readonly string[]): string | undefined {
  return days.toSorted(compareDays).at(-1);
}
