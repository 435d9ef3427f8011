/** What the numbers of the events that are found add up to, beside the count of the events. */
import type { Facets } from "../filter.ts";
import { fill } from "../text.ts";
import type { Numbers } from "./wording.ts";

export interface Totals {
  /** Adds up the numbers of these events; `null` is all of the timeline. */
  readonly show: (events: readonly Facets[] | null) => void;
  /** While it is not known which events are found. */
  readonly hide: () => void;
}

/** The texts of the totals, with names in braces: see FactWords. */
interface Words {
  readonly silentOne: string;
  readonly silentMany: string;
  readonly noNumber: string;
}

/** Returns `undefined` if nothing is added up in this story. */
export function totalsIn(form: HTMLFormElement, numbers: Numbers): Totals | undefined {
  const box = form.querySelector<HTMLElement>(".totals");
  if (box === null) return undefined;
  const words = JSON.parse(box.dataset.words ?? "{}") as Words;
  const rows = Array.from(box.querySelectorAll<HTMLElement>("dd"), element => {
    const sum = element.querySelector("span");
    const silent = element.querySelector("small");
    return {
      sum,
      silent,
      field: element.dataset.field ?? "",
      amount: element.dataset.amount ?? "",
      ofAll: [sum?.textContent, silent?.textContent],
    };
  });
  return {
    hide() {
      box.hidden = true;
    },
    show(events) {
      box.hidden = false;
      for (const { sum, silent, field, amount, ofAll } of rows) {
        const [sumText = "", silentText = ""] =
          events === null ? ofAll : textsOf(totalOf(field, events), amount, words, numbers);
        if (sum !== null) sum.textContent = sumText;
        if (silent !== null) silent.textContent = silentText;
      }
    },
  };
}

interface Total {
  readonly sum: number;
  readonly given: number;
  readonly silent: number;
}

/** As views/facts/totals.ts adds up: an event that is not counted has no mark of the field. */
export function totalOf(field: string, events: readonly Facets[]): Total {
  const start = `${field}=`;
  const marks = events.flatMap(({ facts }) => facts.find(mark => mark.startsWith(start)) ?? []);
  const values = marks.map(mark => Number(mark.slice(start.length))).filter(value => !Number.isNaN(value));
  const sum = values.reduce((a, b) => a + b, 0);
  return { sum: Number(sum.toFixed(9)), given: values.length, silent: marks.length - values.length };
}

function textsOf(
  { sum, given, silent }: Total,
  amount: string,
  words: Words,
  { format }: Numbers,
): [sum: string, silent: string] {
  const several = silent === 1 ? words.silentOne : fill(words.silentMany, { n: format(silent) });
  return [
    given === 0 ? words.noNumber : fill(amount, { n: format(sum) }),
    given === 0 || silent === 0 ? "" : several,
  ];
}
