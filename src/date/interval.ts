/** Intervals of which one end is all that is known. */
import type { EdtfDate } from "./edtfDate.ts";
import { dateOf } from "./parts.ts";
import { readExpression } from "./read.ts";

/** Returns the start of an interval as a date; `undefined` if the date is no interval, or its start is open or not known. */
export function startOf({ edtf, precision }: EdtfDate): EdtfDate | undefined {
  return precision === "interval" ? dateFrom(edtf.slice(0, edtf.indexOf("/"))) : undefined;
}

/** Returns the interval that begins with a date and has an open end. Throws if a date of that kind cannot begin one: a bug. */
export function openFrom({ edtf }: EdtfDate): EdtfDate {
  const date = dateFrom(`${edtf}/..`);
  if (date === undefined) throw new Error(`"${edtf}" cannot begin an interval`);
  return date;
}

function dateFrom(edtf: string): EdtfDate | undefined {
  const reading = readExpression(edtf);
  return "fault" in reading ? undefined : dateOf(edtf, reading.value);
}
