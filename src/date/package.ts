/** The door to the package `edtf`: its `parse` on text, its answer turned into plain data and compared at once. */
import { parse } from "edtf";
import type { CalendarDate, Fuzz, Part, Season } from "./expression.ts";

/** The package's answer as plain data, checked; null where it refuses the text. */
export interface Node {
  readonly type: string;
  readonly values: readonly number[];
  readonly unspecified: number;
  readonly uncertain: number | true;
  readonly approximate: number | true;
}

export function parseWithPackage(text: string): Node | null {
  let answer: unknown;
  try {
    answer = parse(text, { level: 2, seasonUncertainty: true });
  } catch {
    return null;
  }
  if (typeof answer !== "object" || answer === null || !("type" in answer) || !("values" in answer))
    return null;
  const { type, values } = answer;
  if (typeof type !== "string" || !Array.isArray(values)) return null;
  const bits = (name: string): number | true => {
    const value: unknown = Object.entries(answer).find(([key]) => key === name)?.[1];
    return value === true || typeof value === "number" ? value : 0;
  };
  const unspecified = bits("unspecified");
  return {
    type,
    values: values.map(Number),
    unspecified: unspecified === true ? 0 : unspecified,
    uncertain: bits("uncertain"),
    approximate: bits("approximate"),
  };
}

/** Whether the package read the same digits; where it puts a value in place of an `X`, only which digits are `X`. */
export function agrees(node: Node, date: CalendarDate): boolean {
  if (node.type !== "Date") return false;
  const parts = [date.year, date.month, date.day].filter(part => part !== null);
  const digits = parts.join("").replace("-", "");
  const mask = [...digits].reduce((bits, digit, i) => (digit === "X" ? bits | (1 << i) : bits), 0);
  if (node.values.length !== parts.length || node.unspecified !== mask) return false;
  return parts.every(
    (part, i) => part.includes("X") || Number(part) === (node.values[i] ?? 0) + (i === 1 ? 1 : 0),
  );
}

/** `edtf` gives `true` for the whole date, or a bit for each of YYYYMMDD. */
export function fuzzOf(node: Node, date: CalendarDate | Season): Fuzz {
  return { uncertain: partsOf(node.uncertain, date), approximate: partsOf(node.approximate, date) };
}

function partsOf(bits: number | true, date: CalendarDate | Season): Part[] {
  const parts: Part[] = ["year"];
  if (date.kind === "season" || date.month !== null) parts.push("month");
  if (date.kind === "date" && date.day !== null) parts.push("day");
  const bit = { year: 0b1111, month: 0b11_0000, day: 0b1100_0000 };
  return parts.filter(part => bits === true || (bits & bit[part]) !== 0);
}
