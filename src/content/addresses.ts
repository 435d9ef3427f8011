/**
 * `addresses.txt`: a line for each address that was published, and what became of those that are gone. A line is `article start`,
 * `article start -> beginning`, or `article start withdrawn 2026-10-08: The source took it back.`
 */

import { parseDate } from "../date/index.ts";
import type { Id } from "../model.ts";
import { type Fault, nearest, type Position, type Problem, printable, START } from "../problems/index.ts";
import { ID } from "../text/id.ts";
import { fitsAnAddress } from "./article/address.ts";
import type { SourceFile } from "./files/sourceFile.ts";
import { problemOf } from "./problemOf.ts";
import type { AddressesReading, Fate, PublishedAddress } from "./reading.ts";
import { ADDRESS_KINDS, type AddressKind } from "./records/former.ts";
import { isReservedAddress } from "./reserved.ts";

/** After so many lines that are wrong, the others are not reported. */
export const MOST_WRONG = 1000;

export const TOO_MANY_WRONG: Fault = {
  rule: "addresses-many",
  message: `More than ${MOST_WRONG} lines of this file are wrong. No more are reported.`,
  hint: "Correct these, and check again.",
};

/** Returns what a file says, each address once, and what is wrong with it. A line that is not understood is left out. */
export function readAddresses({ path, text }: SourceFile): AddressesReading & {
  readonly problems: readonly Problem[];
} {
  const addresses = new Map<string, PublishedAddress>();
  const problems: Problem[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const read = readLine(line, index + 1);
    if ("fault" in read) {
      problems.push(problemOf(path, read.fault, read.position));
      continue;
    }
    const key = `${read.kind} ${read.id}`;
    const known = addresses.get(key);
    // Two branches may have added one address, and one of them may have withdrawn it.
    if (known?.fate === undefined) addresses.set(key, read);
    else if (read.fate !== undefined && !isSameFate(known.fate, read.fate))
      problems.push(problemOf(path, twice(key, known.position.line), read.position));
  }
  const reported = problems.slice(0, MOST_WRONG);
  if (problems.length > MOST_WRONG) reported.push(problemOf(path, TOO_MANY_WRONG, START));
  return { file: path, addresses: [...addresses.values()], problems: reported };
}

type LineReading = PublishedAddress | { readonly fault: Fault; readonly position: Position };

function readLine(text: string, line: number): LineReading {
  const [, before = "", kind = "", between = "", id = "", space = "", rest = ""] = LINE.exec(text) ?? [];
  const at = (column: number): Position => ({ line, column: column + 1 });
  const idAt = before.length + kind.length + between.length;
  const restAt = idAt + id.length + space.length;
  if (!isKind(kind)) return { fault: unknownKind(kind), position: at(before.length) };
  if (!isId(kind, id)) return { fault: noId(kind, id), position: at(idAt) };
  const address = { kind, id, position: at(before.length) };
  if (rest === "") return address;
  const [, arrow = "", to] = /^(->\s*)(\S+)$/.exec(rest) ?? [];
  if (to !== undefined) {
    const position = at(restAt + arrow.length);
    return isId(kind, to) ? { ...address, fate: { to, position } } : { fault: noId(kind, to), position };
  }
  const [, day, why] = /^withdrawn\s+([^\s:]+)\s*:\s*(\S.*)$/.exec(rest) ?? [];
  if (day === undefined || why === undefined) return { fault: noFate(kind, id, rest), position: at(restAt) };
  const reading = parseDate(day);
  if ("fault" in reading || reading.date.precision !== "day")
    return { fault: noDay(day), position: at(restAt + rest.indexOf(day)) };
  return { ...address, fate: { on: reading.date, why: why.trimEnd() } };
}

const LINE = /^(\s*)(\S+)(\s*)(\S*)(\s*)(.*?)\s*$/;

function isKind(text: string): text is AddressKind {
  return ADDRESS_KINDS.some(kind => kind === text);
}

/** Whether it can have been the id of something of a kind: never that of a page of the site's own. */
function isId(kind: AddressKind, id: string): boolean {
  if (id !== id.normalize("NFC")) return false;
  if (kind === "value") return /^[^/]+\/[^/]+$/.test(id) && id.split("/").every(part => ID.test(part));
  return kind === "article" || kind === "page"
    ? fitsAnAddress(id) && !(kind === "page" && isReservedAddress(id))
    : ID.test(id) && Buffer.byteLength(id) <= 500;
}

function isSameFate(a: Fate, b: Fate): boolean {
  if ("to" in a || "to" in b) return "to" in a && "to" in b && a.to === b.to;
  return a.why === b.why && a.on.edtf === b.on.edtf;
}

function unknownKind(kind: string): Fault {
  const meant = nearest(kind, ADDRESS_KINDS);
  return {
    rule: "address-line",
    message: `A line begins with what the address belongs to, and "${printable(kind)}" is no kind of it.`,
    hint:
      meant === undefined
        ? `Write ${ADDRESS_KINDS.slice(0, -1).join(", ")} or ${ADDRESS_KINDS.at(-1)}, and an id. Put # before a comment.`
        : `Did you mean "${meant}"?`,
  };
}

function noId(kind: AddressKind, id: string): Fault {
  return {
    rule: "address-line",
    message:
      id === ""
        ? `The id of the ${kind} is missing.`
        : `"${printable(id)}" cannot have been the id of ${withArticle(kind)}.`,
    hint: `Write the id as it was published, such as "${kind} ${EXAMPLE_ID[kind]}", or delete the line.`,
  };
}

const EXAMPLE_ID: { readonly [Kind in AddressKind]: string } = {
  actor: "city-council",
  article: "bridge-opens",
  deadline: "opening",
  event: "bridge-opens",
  field: "weapon",
  kind: "delay",
  page: "about",
  quote: "bridge-opens-q1",
  statement: "bridge-opens-s1",
  value: "weapon/drone",
};

function noFate(kind: AddressKind, id: Id, rest: string): Fault {
  return {
    rule: "address-line",
    message: `What follows the id cannot be read: "${printable(rest)}".`,
    hint: `If it has another id now, write "${kind} ${printable(id)} -> NEW-ID". If it was withdrawn, write the day and the reason, such as "${kind} ${printable(id)} withdrawn 2026-10-08: REASON".`,
  };
}

function noDay(day: string): Fault {
  return {
    rule: "address-line",
    message: `"${printable(day)}" is not a day.`,
    hint: "Write the day on which it was withdrawn, such as 2026-10-08.",
  };
}

function twice(key: string, line: number): Fault {
  return {
    rule: "address-twice",
    message: `Line ${line} says something else of "${printable(key)}".`,
    hint: "Keep one of the two lines.",
  };
}

/** "an article", "a quote" */
export function withArticle(kind: AddressKind): string {
  return `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;
}
