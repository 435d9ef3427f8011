/** What the reader is looking for, and how it is written in the address. */

export const NAMES = ["q", "actor", "kind", "deadline", "show", "from", "to"] as const;

/** The values of the fields, those that a story declares after those of every story; an empty text leaves out nothing. */
export type State = Readonly<Record<(typeof NAMES)[number], string>> & Readonly<Record<string, string>>;

export const ANYTHING: State = { q: "", actor: "", kind: "", deadline: "", show: "", from: "", to: "" };

const OF_EVERY_STORY: ReadonlySet<string> = new Set(NAMES);

/** Returns the state in which nothing is asked, of a page with these further fields. */
export function anythingWith(fields: readonly string[]): State {
  return { ...ANYTHING, ...Object.fromEntries(fields.map(name => [name, ""])) };
}

/** Returns the further fields of which something is asked. */
export function askedFields(state: State): readonly (readonly [name: string, value: string])[] {
  return Object.entries(state).filter(([name, value]) => value !== "" && !OF_EVERY_STORY.has(name));
}

/** `?q=…` -> state, with the fields of `anything`. Values that cannot be chosen are ignored. */
export function stateOf(
  query: string,
  canBe: (name: string, value: string) => boolean,
  anything = ANYTHING,
): State {
  const parameters = new URLSearchParams(query);
  const state: Record<string, string> = { ...anything };
  for (const name of Object.keys(anything)) {
    const value = parameters.get(name) ?? "";
    if (canBe(name, value)) state[name] = value;
  }
  return state as State;
}

/** State -> `?q=…`, or "" if nothing is asked. Other parameters of the current query are kept. */
export function queryOf(state: State, query: string): string {
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(state)) {
    parameters.delete(name);
    if (value.trim() !== "") parameters.set(name, value.trim());
  }
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
