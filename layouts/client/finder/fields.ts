/** The fields of the bar: the question as the page holds it. */
import { anythingWith, askedFields, type State } from "../state.ts";
import type { Condition } from "./wording.ts";

export interface Fields {
  /** The question that leaves out nothing. */
  readonly anything: State;
  readonly read: () => State;
  readonly write: (state: State) => void;
  /** Whether a field could have this value. */
  readonly canBe: (name: string, value: string) => boolean;
  /** What a field says, as its reader sees it. */
  readonly conditionOf: (name: string) => Condition;
  readonly focus: (name: string) => void;
}

export function fieldsOf(form: HTMLFormElement): Fields {
  const fieldOf = (name: string) =>
    form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  const declared = Array.from(form.querySelectorAll<HTMLSelectElement>('[id^="find_"]'), ({ name }) => name);
  const anything = anythingWith(declared);
  return {
    anything,
    read() {
      const values = Object.keys(anything).map(name => [name, fieldOf(name)?.value ?? ""]);
      return Object.fromEntries(values) as State;
    },
    write(state) {
      for (const [name, value] of Object.entries(state)) {
        const field = fieldOf(name);
        if (field !== null && field.value !== value) field.value = value;
      }
      const more = form.querySelector("details");
      const { kind, deadline, from, to } = state;
      if (more !== null && (kind || deadline || from || to || askedFields(state).length > 0))
        more.open = true;
    },
    canBe(name, value) {
      const field = fieldOf(name);
      if (field instanceof HTMLSelectElement)
        return Array.from(field.options).some(option => option.value === value);
      return field !== null && !field.disabled;
    },
    conditionOf(name) {
      const field = fieldOf(name);
      if (field === null || field instanceof HTMLInputElement) return { value: field?.value ?? "" };
      return {
        label: field.labels[0]?.textContent ?? "",
        value: field.selectedOptions[0]?.textContent ?? "",
      };
    },
    focus: name => fieldOf(name)?.focus(),
  };
}
