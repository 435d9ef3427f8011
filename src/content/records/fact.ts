/** Fields that a story declares for its events, and the values of one event in them: its facts. */
import {
  amountOfFact,
  date,
  type Field,
  type Fields,
  flag,
  id,
  listOf,
  oneOf,
  type RecordOf,
  text,
} from "./field.ts";

export const FACT_TYPES = ["text", "number", "choice", "date", "flag"] as const;
export type FactType = (typeof FACT_TYPES)[number];

/** An entry of `fields` in story.yaml. */
export const declaredField = {
  id: id(
    "The id, which is the name of the field under `facts`, in an address and in the table of events: `/facts/<id>/`.",
    { required: true, example: "weapon" },
  ),
  label: text("The words that readers see.", { required: true, line: 60, example: "Weapon" }),
  type: oneOf(FACT_TYPES, "What its values are. A choice is one of the words in `choices`.", {
    required: true,
  }),
  choices: listOf(
    text("A word or a few.", { line: 80 }),
    "With type `choice`: the values, in the order of the site.",
    {
      example: "[drone, rocket]",
    },
  ),
  unit: text("With type `number`: what is counted.", { line: 40, example: "people" }),
  sum: flag("With type `number`: whether the site adds up the numbers of the events.", {
    otherwise: { is: false },
  }),
  filter: flag(
    "With type `choice` or `flag`: whether readers can narrow the timeline to the events with a value.",
    { otherwise: { is: false } },
  ),
  note: text("What readers should know about the field, such as what is counted and what is not."),
} as const;

export type DeclaredField = RecordOf<typeof declaredField>;

/** Returns the declared fields as those of a record: what is validated and exported follows from them, as from any other. */
export function fieldsOfFacts(declared: readonly DeclaredField[]): Fields {
  return Object.fromEntries(declared.map(each => [each.id, fieldOf(each)]));
}

function fieldOf({ type, label, unit, choices = [], note }: DeclaredField): Field {
  const counted = unit === undefined ? label : `${label} (${unit})`;
  const what = note === undefined ? `${counted}.` : `${counted}. ${note}`;
  switch (type) {
    case "text":
      return text(what, { prompt: "in a few words" });
    case "number":
      return amountOfFact(what);
    case "choice":
      return oneOf(choices, what, { prompt: "one of the choices" });
    case "date":
      return date(what, { prompt: "the day, such as 2024-08-15" });
    case "flag":
      return flag(what, { prompt: "true or false" });
  }
}

/** Returns the value that a choice or a flag has in addresses: lower-case letters, digits and hyphens; empty if it has none. */
export function addressOfValue(value: string | boolean): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return value
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{Nd}\p{M}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
