/** Dates that are probably mistyped: `2062` for `2026`. Only a warning: a story may reach far. */
import type { ArticleDraft } from "../../content/article/draft.ts";
import type { FieldPath } from "../../content/frontMatter/position.ts";
import type { EdtfDate } from "../../date/edtfDate.ts";
import type { Event } from "../../model.ts";
import { type Fault, type Problem, printable } from "../../problems/index.ts";
import type { Material } from "../material.ts";
import { problemIn } from "../problemIn.ts";

export function plausible({ taking, today }: Pick<Material, "taking" | "today">): readonly Problem[] {
  const latest = latestOf(taking.flatMap(draft => draft.events.map(({ event }) => event)));
  return taking.flatMap(draft =>
    implausibleDates(draft, latest, today).flatMap(({ fault, path }) => problemIn(draft, fault, path)),
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
 * Returns the dates of an article that are surprising, each once. `today` is a civil day; `events` are those of all
 * articles. The dates that statements name may be as far ahead as they like.
 */
function implausibleDates(draft: ArticleDraft, events: LatestEvents, today: string): ImplausibleDate[] {
  const isAhead = (date: EdtfDate | undefined) => yearOf(date) > Number.parseInt(today, 10) + YEARS_AHEAD;
  const found: ImplausibleDate[] = [];
  const named = Number(/(?:^|\/)(\d{4})(?:-[^/]*)\.md$/i.exec(draft.article.file)?.[1]);
  const told = draft.events.map(({ event }) => event.date.edtf);
  const spokenOn = new Set([...draft.quotes, ...draft.statements].map(({ said }) => said.edtf));
  for (const { event, path } of draft.events) {
    const { date } = event;
    const at = [...path, "date"];
    if (yearOf(date) > named + 1) found.push({ fault: notAsNamed(date, named), path: at });
    else if (
      isAhead(date) &&
      (spokenOn.has(date.edtf) || yearOf(date) > events.latestBut(event) + YEARS_APART)
    )
      found.push({ fault: ahead("This event is", date), path: at });
  }
  const ownDays = [
    ...draft.quotes.map(({ said }, index) => ({
      day: said,
      path: ["quotes", index, "said"],
      what: "This was said",
    })),
    ...draft.statements.map(({ said }, index) => ({
      day: said,
      path: ["statements", index, "said"],
      what: "This was said",
    })),
    ...draft.sources.map(({ published }, index) => ({
      day: published,
      path: ["sources", index, "published"],
      what: "This source was published",
    })),
    ...draft.article.corrections.map(({ on }, index) => ({
      day: on,
      path: ["corrections", index, "on"],
      what: "This correction was made",
    })),
  ];
  for (const { day, path, what } of ownDays)
    if (day !== undefined && isAhead(day) && !told.includes(day.edtf))
      found.push({ fault: ahead(what, day), path });
  return found;
}

/** The years of the two latest events of a story, of which one may be the event that is asked about. */
interface LatestEvents {
  /** The year of the latest event but the given one; of none, no year is later. */
  readonly latestBut: (event: Event) => number;
}

function latestOf(events: readonly Event[]): LatestEvents {
  const [first, second] = [...events].sort((a, b) => yearOf(b.date) - yearOf(a.date));
  return {
    latestBut: event => {
      const other = event.id === first?.id ? second : first;
      return other === undefined ? Number.POSITIVE_INFINITY : yearOf(other.date);
    },
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
