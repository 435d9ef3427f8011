/** What the calendar of a story holds: its deadlines and its dated events, as whole days. docs/feeds.md explains the rules. */
import { addDays } from "../../date/calendar.ts";
import type { EdtfDate } from "../../date/edtfDate.ts";
import type { Event } from "../../model.ts";
import { addressOf } from "../../routes.ts";
import { knownFrom } from "../deadlines/claim.ts";
import type { LedgerPart } from "../deadlines/ledger.ts";
import type { LedgerRow } from "../deadlines/ledgerRow.ts";
import { ledgersOf } from "../deadlines/siteLedgers.ts";
import { eventsKnownFrom } from "../past/asKnownOn.ts";
import { view } from "../question.ts";
import type { Site } from "../site.ts";
import { labelOf } from "./entries.ts";
import { lastingIdOf } from "./lasting.ts";

export type Firmness = "TENTATIVE" | "CONFIRMED" | "CANCELLED";

export interface CalendarEntry {
  /** Its permanent address, from the root. */
  readonly id: string;
  /** The page to read, from the root. */
  readonly url: string;
  readonly title: string;
  readonly text?: string;
  /** The first day. */
  readonly start: string;
  /** The first day after it. */
  readonly end: string;
  readonly status: Firmness;
  /** How often it was changed. */
  readonly sequence: number;
  /** The day of the last change. */
  readonly changed: string;
}

/** In the order of the site, deadlines first. */
export const calendarEntries = view("calendar", (site: Site): readonly CalendarEntry[] => [
  ...ledgersOf(site).flatMap(({ deadline, whole, parts }) =>
    [whole, ...parts].flatMap(part => deadlineEntry(site, deadline.id, part)),
  ),
  ...site.events.flatMap(event => eventEntry(site, event)),
]);

/** Its address, if there is one: without `url` nothing in it could be told apart from what is in others. */
export const calendarFiles = view("calendar files", (site: Site): readonly string[] =>
  site.story.url === undefined || calendarEntries(site).length === 0 ? [] : ["/calendar.ics"],
);

/** The state of a deadline from a day on. */
interface State {
  readonly start: string;
  readonly end: string;
  readonly status: Firmness;
  readonly from: string | null;
}

function deadlineEntry(site: Site, deadline: string, part: LedgerPart): readonly CalendarEntry[] {
  const states = statesOf(part);
  const last = states.at(-1);
  if (last === undefined) return [];
  const { start, end, status, from } = last;
  const id = part.part?.id;
  const lasting = addressOf("deadline", lastingIdOf(site, "deadline", deadline));
  const label = labelOf(site, { deadline, ...(id !== undefined && { part: id }) });
  return [
    {
      id: id === undefined ? lasting : `${lasting}#part-${id}`,
      url: addressOf("deadline", deadline),
      title: label,
      text: site.deadline(deadline).question,
      start,
      end,
      status,
      sequence: states.length - 1,
      changed: isWritable(from) ? from : start,
    },
  ];
}

/** Every state that it was in. Of rows that change nothing there is none. */
function statesOf({ part, rows, standing }: LedgerPart): readonly State[] {
  const states: State[] = [];
  const add = (state: State | undefined) => {
    const last = states.at(-1);
    if (state === undefined) return;
    if (last?.start === state.start && last.end === state.end && last.status === state.status) return;
    states.push(state);
  };
  let isSet = false;
  for (const row of rows) {
    if (row.stood !== null) {
      isSet = true;
      add(stateOf(row, row.claim?.fuzzy ? "TENTATIVE" : "CONFIRMED"));
    } else if (rows.some(({ stood }) => stood?.by === row.statement.id && stood.ended === "withdrawal"))
      add(cancelled(states.at(-1), row.known));
    else if (!isSet) add(stateOf(row, "TENTATIVE"));
  }
  const { outcome } = standing;
  // The outcome of a part is not recorded.
  if (outcome === null || part !== null) return states;
  const from = knownFrom(outcome.date);
  const isKept = outcome.status === "met" || outcome.status === "met-late" || outcome.status === "partly-met";
  add(
    isKept ? spanOf(outcome.date.from, outcome.date.to, "CONFIRMED", from) : cancelled(states.at(-1), from),
  );
  return states;
}

function cancelled(last: State | undefined, from: string | null): State | undefined {
  return last && { ...last, status: "CANCELLED", from };
}

function stateOf({ claim, known }: LedgerRow, status: Firmness): State | undefined {
  return claim === null ? undefined : spanOf(claim.earliest, claim.latest, status, known);
}

function eventEntry(site: Site, event: Event): readonly CalendarEntry[] {
  const { date, status } = event;
  const span = spanOf(date.from, date.to, firmnessOf(date, status), null);
  if (span === undefined) return [];
  const { published, updated, corrections } = site.head(event.article);
  const first = published?.from ?? eventsKnownFrom(site.timeline).get(event.id) ?? null;
  const past = (day: string | null | undefined): day is string => isWritable(day) && day <= site.today;
  const changes = [...corrections.map(({ on }) => knownFrom(on)), updated?.from].filter(past);
  const days = [...new Set(changes)].filter(day => first === null || day > first).sort();
  return [
    {
      id: `/#${lastingIdOf(site, "event", event.id)}`,
      url: event.url,
      title: event.title,
      ...(event.summary !== undefined && { text: event.summary }),
      start: span.start,
      end: span.end,
      status: span.status,
      sequence: days.length,
      changed: days.at(-1) ?? (isWritable(first) ? first : span.start),
    },
  ];
}

function firmnessOf(date: EdtfDate, status: Event["status"]): Firmness {
  if (status === "retracted") return "CANCELLED";
  return status === "unverified" || date.approximate || date.uncertain ? "TENTATIVE" : "CONFIRMED";
}

/** All days from the first to the last; where one is not known, the other alone. `undefined` if a calendar cannot write them. */
function spanOf(
  first: string | null,
  last: string | null,
  status: Firmness,
  from: string | null,
): State | undefined {
  const start = first ?? last;
  const to = last ?? first;
  if (start === null || to === null) return undefined;
  const end = addDays(to, 1);
  return isWritable(start) && isWritable(end) ? { start, end, status, from } : undefined;
}

/** Whether its year is from 0001 to 9999. */
function isWritable(day: string | null | undefined): day is string {
  return day?.length === 10 && !day.startsWith("0000");
}
