import { expect, it } from "vitest";
import { wholeYears } from "../../../src/views/deadlines/claim.ts";

const day = (day: string) => ({ from: day, to: day });

it.each([
  ["2025-09-30", "2026-09-30", 1],
  ["2024-02-29", "2028-02-29", 4],
  ["2026-09-30", "2025-09-30", -1],
  ["-0044-03-15", "-0043-03-15", 1],
  ["2025-09-30", "2026-10-01", null],
  ["2024-02-29", "2025-02-28", null],
  ["2025-09-30", "2025-09-30", 0],
])("from %s to %s are whole years: %s", (from, to, years) => {
  expect(wholeYears(day(from), day(to))).toBe(years);
});

it("a day that is not known to the day is no whole number of years away", () => {
  const september = { from: "2026-09-01", to: "2026-09-30" };
  expect(wholeYears(day("2025-09-30"), september)).toBeNull();
  expect(wholeYears(september, day("2027-09-01"))).toBeNull();
});
