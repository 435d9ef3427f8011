/** What the timeline answers to a reader's question: values only, nothing of the page. */
import { type Facets, matches } from "../filter.ts";
import type { Search } from "../search.ts";
import type { State } from "../state.ts";

/** The events that contain the words, each with the words it contains; `null` if no words are searched for. */
export type Hits = ReturnType<Search["find"]>;

export interface Answer<Event extends Facets> {
  /** Whether the question leaves out anything at all. */
  readonly isNarrowed: boolean;
  /** The ids of the entries on this page that match. */
  readonly shown: ReadonlySet<string>;
  /** The events of other pages that match; empty if nothing was asked. */
  readonly others: readonly Event[];
  readonly total: number;
}

/**
 * @param entries the events on this page
 * @param events all events of the timeline, as far as they are known; those of this page among them
 */
export function answerTo<Event extends Facets>(
  state: State,
  hits: Hits,
  entries: readonly Facets[],
  events: readonly Event[],
): Answer<Event> {
  const isNarrowed = hits !== null || hasChoice(state);
  const here = new Set(entries.map(entry => entry.id));
  const shown = new Set(entries.filter(entry => matches(entry, state, hits)).map(entry => entry.id));
  const others = isNarrowed ? events.filter(event => !here.has(event.id) && matches(event, state, hits)) : [];
  return { isNarrowed, shown, others, total: shown.size + others.length };
}

/** A question with one condition less. */
export interface WiderQuestion {
  /** The condition that is gone. */
  readonly without: string;
  readonly state: State;
  /** How many events it finds. */
  readonly total: number;
}

/** The questions with one condition less that find something, in the order of the fields. */
export function widerQuestions(
  state: State,
  hits: Hits,
  events: readonly Facets[],
): readonly WiderQuestion[] {
  return Object.keys(state)
    .filter(name => state[name]?.trim() !== "")
    .map(without => {
      const wider = { ...state, [without]: "" };
      const found = events.filter(event => matches(event, wider, without === "q" ? null : hits));
      return { without, state: wider, total: found.length };
    })
    .filter(({ total }) => total > 0);
}

export function hasWords({ q }: State): boolean {
  return q.trim() !== "";
}

/** Whether anything is chosen beside the words. */
export function hasChoice(state: State): boolean {
  return Object.entries(state).some(([name, value]) => name !== "q" && value !== "");
}
