/** EDTF text -> `EdtfDate`, remembered by text. */
import type { Fault } from "../problems/problem.ts";
import type { EdtfDate } from "./edtfDate.ts";
import { explain } from "./explain.ts";
import { dateOf } from "./parts.ts";
import { readExpression } from "./read.ts";
import { NOT_EDTF } from "./reading.ts";

export type DateReading = { readonly date: EdtfDate } | { readonly fault: Fault };

/** In UTF-16 units, after trimming: more than any date needs, and little enough to read at once. */
export const LONGEST_DATE = 200;

const KEPT_READINGS = 20_000;
const readings = new Map<string, DateReading>();

/** Reads one EDTF date. Never throws. The same text gives the same object. */
export function parseDate(text: string): DateReading {
  const known = readings.get(text);
  if (known) return known;
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_DATE) return { fault: tooLong(trimmed.length) };
  const inner = read(trimmed.normalize("NFC"));
  const reading = trimmed === text || "fault" in inner ? inner : { fault: spaced(inner.date.edtf) };
  if (text.length > LONGEST_DATE) return reading;
  if (readings.size >= KEPT_READINGS) readings.clear();
  readings.set(text, reading);
  return reading;
}

function spaced(trimmed: string): Fault {
  return {
    rule: "date-format",
    message: "There is a space before or after this date.",
    hint: `Write ${trimmed} without the space.`,
  };
}

function tooLong(length: number): Fault {
  return {
    rule: "date-too-long",
    message: `This date has ${length} characters, but a date has at most ${LONGEST_DATE}.`,
    hint: "Write one EDTF date here, such as 2024-08-15, and put the rest in the text.",
  };
}

function read(edtf: string): DateReading {
  const reading = readExpression(edtf);
  if ("fault" in reading) return { fault: reading.fault === NOT_EDTF ? explain(edtf) : reading.fault };
  return { date: dateOf(edtf, reading.value) };
}
