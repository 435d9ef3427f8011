/** The grammar of single dates, held against the package `edtf`, which is generated from the standard's own grammar. */
import { parse } from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Part } from "../../src/date/expression.ts";
import { readExpression } from "../../src/date/read.ts";

interface Verdict {
  readonly type: string;
  /** Year, month or season, day, hour, minute and second; digits that are not known are X. */
  readonly values: readonly string[];
  readonly uncertain: readonly Part[];
  readonly approximate: readonly Part[];
}

const PARTS = ["year", "month", "day"] as const;
const BITS = { year: 0b1111, month: 0b11_0000, day: 0b1100_0000 };
const SIGNS = ["", "?", "~", "%"];
const DIGITS = [..."0123456789X"];
const PAIRS = DIGITS.flatMap(first => DIGITS.map(second => first + second));

/** null where the package refuses the text, or reads anything else than the digits of one date. */
function packageReads(text: string): Verdict | null {
  let answer: unknown;
  try {
    answer = parse(text, { level: 2, seasonUncertainty: true });
  } catch {
    return null;
  }
  // The package has no types.
  const node = answer as { type: string; values: number[] } & Readonly<Record<string, unknown>>;
  const { type, unspecified } = node;
  const numbers = node.values.map((value, i) => (type === "Date" && i === 1 ? value + 1 : value));
  const partsIn = (bits: unknown) =>
    PARTS.slice(0, numbers.length).filter(
      part => bits === true || (typeof bits === "number" && (bits & BITS[part]) !== 0),
    );
  if (!["Date", "Season", "Year"].includes(type) || numbers.some(Number.isNaN)) return null;
  const verdict = { type, uncertain: partsIn(node.uncertain), approximate: partsIn(node.approximate) };
  if (typeof unspecified !== "number") return { ...verdict, values: numbers.map(String) };
  const parts = text.match(/(?:^-)?[\dX]+/g) ?? [];
  const digits = parts.join("").replace("-", "");
  const isMasked = [...digits].every((digit, i) => (digit === "X") === ((unspecified & (1 << i)) !== 0));
  // For an X the package puts a digit of its own.
  const isRead = parts.every((part, i) => part.includes("X") || Number(part) === numbers[i]);
  return isMasked && isRead ? { ...verdict, values: parts } : null;
}

/** null where the project says no more than that the text is no EDTF; a text where it refuses it for another reason. */
function houseReads(text: string): Verdict | null | string {
  const reading = readExpression(text);
  if ("fault" in reading) return reading.fault.message === "" ? null : reading.fault.message;
  const date = reading.value;
  if (date.kind === "interval" || date.kind === "set") return "not a single date";
  const { uncertain, approximate } = date;
  switch (date.kind) {
    case "date": {
      const parts = [date.year, date.month, date.day].filter(part => part !== null);
      const values = text.includes("X") ? parts : parts.map(part => String(Number(part)));
      return { type: "Date", uncertain, approximate, values };
    }
    case "season":
      return { type: "Season", uncertain, approximate, values: [date.year, date.code].map(String) };
    case "year":
      return { type: "Year", uncertain, approximate, values: [String(date.year)] };
    case "time": {
      const values = [date.year, date.month, date.day, date.hour, date.minute, date.second].map(String);
      return { type: "Date", uncertain, approximate, values };
    }
  }
}

/** Returns how many of the texts both read. Expects that they read all of them alike. */
function readByBoth(texts: Iterable<string>): number {
  let read = 0;
  const different: unknown[] = [];
  for (const text of texts) {
    const house = houseReads(text);
    if (typeof house === "string") continue;
    const other = packageReads(text);
    if (house !== null && other !== null) read += 1;
    if (JSON.stringify(house) !== JSON.stringify(other)) different.push({ text, house, other });
  }
  expect(different.slice(0, 10)).toEqual([]);
  return read;
}

describe("a single date is read as the package edtf reads it", () => {
  it("with every digit of a month and a day, or an X in its place", () => {
    const texts = ["2023", "-0043", "X0X4"].flatMap(year => [
      year,
      ...PAIRS.map(month => `${year}-${month}`),
      ...PAIRS.flatMap(month => PAIRS.map(day => `${year}-${month}-${day}`)),
    ]);
    expect(readByBoth(texts)).toBeGreaterThan(3000);
  });

  it("with a sign at every place where one can be", () => {
    const before = SIGNS.flatMap(first => SIGNS.map(second => [first, second] as const));
    const texts = ["2024", "-0043", "202X"].flatMap(year =>
      before.flatMap(([a, b]) => [
        `${a}${year}${b}`,
        ...["06", "21", "41", "XX"].flatMap(month =>
          before.flatMap(([c, d]) => [
            `${a}${year}${b}-${c}${month}${d}`,
            ...(month === "06" ? before.map(([e, f]) => `${a}${year}${b}-${c}${month}${d}-${e}11${f}`) : []),
          ]),
        ),
      ]),
    );
    expect(readByBoth(texts)).toBeGreaterThan(8000);
  });

  it("as a year of more digits, or with fewer that count", () => {
    const texts = ["Y", "Y-", "", "-"].flatMap(sign =>
      ["0", "12", "0195", "1950", "12345", "01234", "170000002", "123456789012"].flatMap(digits =>
        ["", "E0", "E3", "E07", "E999"].flatMap(exponent =>
          ["", "S0", "S1", "S2", "S4", "S9", "S01", "S10", "S12"].map(
            significant => sign + digits + exponent + significant,
          ),
        ),
      ),
    );
    expect(readByBoth(texts)).toBeGreaterThan(100);
  });

  it("with a time in every offset from UTC", () => {
    const two = (n: number) => String(n).padStart(2, "0");
    const offsets = ["+", "-"].flatMap(sign =>
      Array.from({ length: 16 }, (_, hour) =>
        ["", ":00", ":01", ":30", ":59"].map(minute => `${sign}${two(hour)}${minute}`),
      ).flat(),
    );
    const texts = ["2024-02-29T23:59:59", "-0001-12-31T00:00:00"].flatMap(time =>
      ["Z", ...offsets].map(offset => time + offset),
    );
    expect(readByBoth(texts)).toBeGreaterThan(200);
  });

  it("whatever is written of the letters that dates are written with", () => {
    const known = ["2024-08-15", "2004-06~-11", "?2004-%06", "2024-21~", "156X-12-25", "1984-1X"];
    const edit = fc.record({
      at: fc.nat(12),
      cut: fc.nat(1),
      put: fc.constantFrom(..."0123456789-?~%XYE", ""),
    });
    const near = fc
      .tuple(fc.constantFrom(...known), fc.array(edit, { minLength: 1, maxLength: 3 }))
      .map(([text, edits]) =>
        edits.reduce((so, { at, cut, put }) => so.slice(0, at) + put + so.slice(at + cut), text),
      );
    fc.assert(
      fc.property(near, text => {
        readByBoth([text]);
      }),
      { numRuns: 5000 },
    );
  });

  it("except that a day must exist, which the package does not ask", () => {
    expect(packageReads("2023-02-29")).not.toBeNull();
    expect(houseReads("2023-02-29")).toContain("2023 has no 29 February");
  });
});
