/** By how much a date of timeline.json has moved. */
import { isDay, numberOfDay } from "../date/calendar.ts";
import { isRow } from "./data.ts";

/** At least and at most. */
export interface Days {
  readonly min: number;
  readonly max: number;
}

/** Returns the days from one date to another, or `undefined` if one is no date, has an open end, or both begin and end on the same days. */
export function daysBetween(from: unknown, to: unknown): Days | undefined {
  const [old, now] = [boundsOf(from), boundsOf(to)];
  if (old === undefined || now === undefined) return undefined;
  const moves = [now.first - old.first, now.last - old.last];
  const [min, max] = [Math.min(...moves), Math.max(...moves)];
  return min === 0 && max === 0 ? undefined : { min, max };
}

function boundsOf(date: unknown): { readonly first: number; readonly last: number } | undefined {
  if (!isRow(date)) return undefined;
  const { edtf, from, to } = date;
  if (typeof edtf !== "string" || !isCivil(from) || !isCivil(to)) return undefined;
  return { first: numberOfDay(from), last: numberOfDay(to) };
}

function isCivil(day: unknown): day is string {
  return typeof day === "string" && isDay(day);
}

/** "30 days later", "1 day earlier", "28 to 31 days later"; empty if it moved to both sides. */
export function daysInWords({ min, max }: Days): string {
  if (min < 0 && max > 0) return "";
  const [least, most] = [Math.min(Math.abs(min), Math.abs(max)), Math.max(Math.abs(min), Math.abs(max))];
  const number = least === most ? `${most}` : `${least} to ${most}`;
  return `${number} day${most === 1 ? "" : "s"} ${max > 0 ? "later" : "earlier"}`;
}
