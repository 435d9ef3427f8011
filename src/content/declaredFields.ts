/** What can be wrong with the fields that a story declares, beyond the form of each line. */
import { type Fault, printable } from "../problems/index.ts";
import { fitsAnAddress } from "./article/address.ts";
import type { ReportFault } from "./collector.ts";
import { addressOfValue, type FactType } from "./records/fact.ts";
import type { StoryFields } from "./records/story.ts";
import { isReservedForField } from "./reserved.ts";
import { isEmpty } from "./schema/validate/empty.ts";
import { twinKey } from "./twins.ts";

type Declared = NonNullable<StoryFields["fields"]>[number];

/** Reports it; that two have one id is reported with the other lists of the story. */
export function checkDeclaredFields(declared: readonly Declared[], report: ReportFault): void {
  const dates = new Set(declared.flatMap(({ id, type }) => (type === "date" ? [id] : [])));
  for (const [index, field] of declared.entries()) {
    const { id, type, choices } = field;
    const path = ["fields", index];
    const first = /^(.+)-(?:from|to)$/.exec(id)?.[1];
    if (isReservedForField(id)) report(taken(id), [...path, "id"]);
    else if (first !== undefined && dates.has(first)) report(columnTaken(id, first), [...path, "id"]);
    else if (!fitsAnAddress(id)) report(notAnAddress(id), [...path, "id"]);
    for (const [name, types] of Object.entries(OPTIONS))
      if (isGiven(field[name as Option]) && !types.includes(type))
        report(misplaced(name as Option, types), [...path, name], "key");
    if (type !== "choice") continue;
    if (choices === undefined) report(WITHOUT_CHOICES, [...path, "type"]);
    checkChoices(choices ?? [], (fault, at) => report(fault, [...path, "choices", at]));
  }
}

type Option = "choices" | "unit" | "sum" | "filter";

/** The types that have each option. */
const OPTIONS: Readonly<Record<Option, readonly FactType[]>> = {
  choices: ["choice"],
  unit: ["number"],
  sum: ["number"],
  filter: ["choice", "flag"],
};

function isGiven(option: Declared[Option]): boolean {
  return option !== undefined && option !== false;
}

/** Each has a page of its own. */
function checkChoices(choices: readonly string[], report: (fault: Fault, index: number) => void): void {
  const firsts = new Map<string, string>();
  for (const [index, choice] of choices.entries()) {
    const address = addressOfValue(choice);
    const key = twinKey(address);
    const first = firsts.get(key);
    if (isEmpty(choice)) report(noChoice(choice), index);
    else if (!fitsAnAddress(address)) report(notAnAddress(choice), index);
    else if (first !== undefined) report(choiceTwice(choice, first), index);
    else firsts.set(key, choice);
  }
}

function taken(id: string): Fault {
  return {
    rule: "id-taken",
    message: `Events already have something called "${id}".`,
    hint: "Choose another id. The label can stay as it is.",
  };
}

function columnTaken(id: string, date: string): Fault {
  return {
    rule: "id-taken",
    message: `The table of events already has the column "${id.replaceAll("-", "_")}": it belongs to the date "${date}".`,
    hint: "Choose another id. The label can stay as it is.",
  };
}

function notAnAddress(text: string): Fault {
  const isReserved = addressOfValue(text) !== "" && text.length < 60;
  return {
    rule: "choice-address",
    message: `"${printable(text, 60)}" cannot be part of an address${isReserved ? ", because some systems reserve the name" : ""}.`,
    hint: isReserved ? "Write another word, or two." : "Write a few words with letters or digits in them.",
  };
}

function noChoice(choice: string): Fault {
  return {
    rule: "choice-address",
    message: `"${printable(choice)}" is how YAML says that there is no value, so no event could have it.`,
    hint: "Write another word, or two.",
  };
}

function choiceTwice(choice: string, first: string): Fault {
  return {
    rule: "choice-duplicate",
    message:
      choice === first
        ? `"${printable(choice)}" occurs twice in \`choices\`.`
        : `"${printable(choice)}" would have the same address as "${printable(first)}".`,
    hint: choice === first ? "Delete one of the two." : "Delete one of the two, or write it in other words.",
  };
}

function misplaced(option: Option, types: readonly FactType[]): Fault {
  const kinds = types.map(type => `\`${type}\``).join(" or ");
  return {
    rule: "field-option",
    message: `Only a field of type ${kinds} can have \`${option}\`.`,
    hint: `Delete \`${option}\`, or change \`type\` to ${kinds}.`,
  };
}

const WITHOUT_CHOICES: Fault = {
  rule: "field-option",
  message: "A field of type `choice` needs `choices`.",
  hint: "Add a line with its values, such as `choices: [drone, rocket]`.",
};
