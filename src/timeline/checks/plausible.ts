/** Dates that are probably mistyped: `2062` for `2026`. Only a warning: a story may reach far. */
import type { ArticleDraft } from "../../content/article/draft.ts";
import type { FieldPath } from "../../content/frontMatter/position.ts";
import type { EdtfDate } from "../../date/edtfDate.ts";
import type { Event, Id } from "../../model.ts";
import { type Fault, type Problem, printable } from "../../problems/index.ts";
import type { Material } from "../material.ts";
import { problemIn } from "../problemIn.ts";

export function plausible({ taking, today }: Pick<Material, "taking" | "today">): readonly Problem[] {
  const latest = latestOf(taking.flatMap(draft => draft.events.map(({ event }) => event)));
  const lastYear = Number.parseInt(today, 10) + YEARS_AHEAD;
  return taking.flatMap(draft =>
    implausibleDates(draft, latest, lastYear).flatMap(({ fault, path }) => problemIn(draft, fault, path)),
  );
}

/** What was said, printed or corrected so many years from now was not: nobody plans words so far ahead. */
const YEARS_AHEAD = 5;

/** An event that is ahead is probably mistyped if every other event of the story is so many years earlier. */
const YEARS_APART = 30;

interface ImplausibleDate {
  readonly fault: Fault;
  readonly path: FieldPath;
}

/**
 * Returns the dates of an article that are surprising, each once: those after `lastYear`; `events` are those of all
 * articles. The dates that statements name may be as far ahead as they like.
 */
function implausibleDates(draft: ArticleDraft, events: LatestEvents, lastYear: number): ImplausibleDate[] {
  const isAhead = (date: EdtfDate | undefined) => yearOf(date) > lastYear;
  const found: ImplausibleDate[] = [];
  const named = Number(/(?:^|\/)(\d{4})(?:-[^/]*)\.md$/i.exec(draft.article.file)?.[1]);
  const told = draft.events.map(({ event }) => event.date.edtf);
  const isSpokenOn = (date: EdtfDate) =>
    [...draft.quotes, ...draft.statements].some(({ said }) => said.edtf === date.edtf);
  for (const { event, path } of draft.events) {
    const { date } = event;
    const at = [...path, "date"];
    if (yearOf(date) > named + 1) found.push({ fault: notAsNamed(date, named), path: at });
    else if (isAhead(date) && (isSpokenOn(date) || yearOf(date) > events.latestBut(event) + YEARS_APART))
      found.push({ fault: ahead("This event is", date), path: at });
  }
  const see = (what: string, day: EdtfDate | undefined, list: string, index: number, field: string) => {
    if (day !== undefined && isAhead(day) && !told.includes(day.edtf))
      found.push({ fault: ahead(what, day), path: [list, index, field] });
  };
  for (const [index, { said }] of draft.quotes.entries()) see("This was said", said, "quotes", index, "said");
  for (const [index, { said }] of draft.statements.entries())
    see("This was said", said, "statements", index, "said");
  for (const [index, { published }] of draft.sources.entries())
    see("This source was published", published, "sources", index, "published");
  for (const [index, { on }] of draft.article.corrections.entries())
    see("This correction was made", on, "corrections", index, "on");
  return found;
}

/** The years of the two latest events of a story, of which one may be the event that is asked about. */
interface LatestEvents {
  /** The year of the latest event but the given one; of none, no year is later. */
  readonly latestBut: (event: Event) => number;
}

function latestOf(events: readonly Event[]): LatestEvents {
  let first: { readonly id: Id; readonly year: number } | undefined;
  let second: typeof first;
  for (const { id, date } of events) {
    const year = yearOf(date);
    if (first === undefined || year > first.year) [first, second] = [{ id, year }, first];
    else if (second === undefined || year > second.year) second = { id, year };
  }
  return {
    latestBut: event => (event.id === first?.id ? second : first)?.year ?? Number.POSITIVE_INFINITY,
  };
}

/** The year in which a date begins at the earliest; before all others if that is not known. */
function yearOf(date: EdtfDate | undefined): number {
  return date?.from == null ? Number.NEGATIVE_INFINITY : Number.parseInt(date.from, 10);
}

function notAsNamed(date: EdtfDate, named: number): Fault {
  return {
    rule: "date-file-name",
    message: `The name of the file begins with ${named}, but the date is ${printable(date.edtf)}.`,
    hint: "Correct the date, or rename the file.",
  };
}

function ahead(what: string, date: EdtfDate): Fault {
  return {
    rule: "date-ahead",
    message: `${what} on ${printable(date.edtf)}, which is more than ${YEARS_AHEAD} years ahead.`,
    hint: "Correct the date. If it is right, ignore this warning.",
  };
}
