/** The fields of the bar: the question as the page holds it. */
import { ANYTHING, NAMES, type Name, type State } from "../state.ts";
import type { Condition } from "./wording.ts";

export interface Fields {
  readonly read: () => State;
  readonly write: (state: State) => void;
  /** Whether a field could have this value. */
  readonly canBe: (name: Name, value: string) => boolean;
  /** What a field says, as its reader sees it. */
  readonly conditionOf: (name: Name) => Condition;
  readonly focus: (name: Name) => void;
}

export function fieldsOf(form: HTMLFormElement): Fields {
  const fieldOf = (name: Name) =>
    form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  return {
    read() {
      const state = { ...ANYTHING };
      for (const name of NAMES) state[name] = fieldOf(name)?.value ?? "";
      return state;
    },
    write(state) {
      for (const name of NAMES) {
        const field = fieldOf(name);
        if (field !== null && field.value !== state[name]) field.value = state[name];
      }
      const more = form.querySelector("details");
      if (more !== null && (state.kind || state.deadline || state.from || state.to)) more.open = true;
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
