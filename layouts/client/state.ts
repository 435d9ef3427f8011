/** What the reader is looking for, and how it is written in the address. */

/** The values of the fields; an empty text leaves out nothing. */
export interface State {
  readonly q: string;
  readonly actor: string;
  readonly kind: string;
  readonly deadline: string;
  readonly show: string;
  readonly from: string;
  readonly to: string;
}

export const NAMES = ["q", "actor", "kind", "deadline", "show", "from", "to"] as const;
export type Name = (typeof NAMES)[number];

export const ANYTHING: State = { q: "", actor: "", kind: "", deadline: "", show: "", from: "", to: "" };

/** `?q=…` -> state. Values that cannot be chosen are ignored. */
export function stateOf(query: string, canBe: (name: Name, value: string) => boolean): State {
  const parameters = new URLSearchParams(query);
  const state = { ...ANYTHING };
  for (const name of NAMES) {
    const value = parameters.get(name) ?? "";
    if (canBe(name, value)) state[name] = value;
  }
  return state;
}

/** State -> `?q=…`, or "" if nothing is asked. Other parameters of the current query are kept. */
export function queryOf(state: State, query: string): string {
  const parameters = new URLSearchParams(query);
  for (const name of NAMES) {
    parameters.delete(name);
    if (state[name].trim() !== "") parameters.set(name, state[name].trim());
  }
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
