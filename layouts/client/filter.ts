/** Which events match the reader’s choices. */
import { askedFields, type State } from "./state.ts";

export interface Facets {
  readonly id: string;
  readonly actors: readonly string[];
  readonly kind: string;
  readonly deadlines: readonly string[];
  readonly marks: readonly string[];
  /** Of fields that the story declares: `weapon=drone`, `killed=3`, `killed=?`. */
  readonly facts: readonly string[];
  /** Years; NaN if not known. */
  readonly from: number;
  readonly to: number;
}

/** `hits`: the events that contain the words; `null` if no words are searched for. */
export function matches(event: Facets, state: State, hits: { has(id: string): boolean } | null): boolean {
  const { actor, kind, deadline, show } = state;
  if (hits !== null && !hits.has(event.id)) return false;
  if (actor !== "" && !event.actors.includes(actor)) return false;
  if (kind !== "" && event.kind !== kind) return false;
  if (deadline !== "" && !event.deadlines.includes(deadline)) return false;
  if (show !== "" && !event.marks.includes(show)) return false;
  if (!askedFields(state).every(([name, value]) => event.facts.includes(`${name}=${value}`))) return false;
  return isWithin(event, state);
}

/** Whether any part of the event is within the years. If the first year is later than the last, they are swapped. */
function isWithin({ from, to }: Facets, state: State): boolean {
  if (state.from === "" && state.to === "") return true;
  const ends = [
    state.from === "" ? -Infinity : Number(state.from),
    state.to === "" ? Infinity : Number(state.to),
  ];
  return to >= Math.min(...ends) && from <= Math.max(...ends);
}

/** An entry of the timeline, by its attributes. */
export function facetsOf({ id, dataset }: { readonly id: string; readonly dataset: DOMStringMap }): Facets {
  const { actors, kind, deadlines, marks, facts, from, to } = dataset;
  return {
    id,
    actors: list(actors),
    kind: kind ?? "",
    deadlines: list(deadlines),
    marks: list(marks),
    facts: list(facts),
    from: Number(from ?? Number.NaN),
    to: Number(to ?? from ?? Number.NaN),
  };
}

export function list(text: string | undefined): readonly string[] {
  return text === undefined || text === "" ? [] : text.split(" ");
}
