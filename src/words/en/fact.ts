/** Facts, in English. */
import type { FactWords } from "../factWords.ts";
import type { Nouns } from "./nouns.ts";

const numbers = new Intl.NumberFormat("en");

export const english = ({ facts, events, timeline }: Nouns): FactWords => {
  const counted = (number: number, one: string, many: string) =>
    `${events.count(number, numbers.format(number))} ${number === 1 ? one : many}`;
  return {
    title: facts.title("Facts"),
    lead: `What the ${timeline.one} records of its ${events.many}, field by field.`,
    by: facts.by("by fact"),
    amount: (number, unit) => (unit === undefined ? number : `${number} ${unit}`),
    any: "Any",
    yes: "Yes",
    no: "No",
    valueTitle: (field, value) => `${field}: ${value}`,
    otherFields: facts.title("Facts"),
    all: "All values",
    value: "Value",
    events: events.title("Events"),
    year: "Year",
    byYear: "By year",
    total: "Total",
    notStated: "not stated",
    silent: number => (number === 0 ? undefined : `${counted(number, "says", "say")} nothing about it`),
    stated: number => counted(number, "states it", "state it"),
    noEvents: `No ${events.one} has this value yet.`,
    notCounted: number =>
      `${counted(number, "is retracted or in the future. It is", "are retracted or in the future. They are")} in no total.`,
    totals: "Totals",
    noNumber: "no number given",
    noNumbers: number => (number === 0 ? undefined : counted(number, "gives no number", "give no number")),
    script: {
      silentOne: `1 ${events.one} gives no number`,
      silentMany: `{n} ${events.many} give no number`,
    },
  };
};
