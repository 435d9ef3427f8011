import { describe, expect, it } from "vitest";
import { exponent, median, ratiosOf } from "../../bench/numbers.ts";
import { type Row, tableOf } from "../../bench/row.ts";

describe("numbers of several runs", () => {
  it.each([
    [[3], 3],
    [[10, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
  ])("have a median: %j", (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it("are compared pair by pair", () => {
    expect(ratiosOf([1, 6], [2, 3])).toEqual([0.5, 2]);
    expect(() => ratiosOf([1], [])).toThrow("1 runs cannot be compared with 0");
  });

  it.each([
    [2, 1],
    [4, 2],
    [1, 0],
  ])("grow with an exponent: a cost that is multiplied by %d where the size doubles", (factor, power) => {
    expect(exponent({ size: 10, cost: 3 }, { size: 20, cost: 3 * factor })).toBeCloseTo(power);
  });
});

describe("the table", () => {
  const row: Row = { what: "a build", unit: "s", ours: [1, 2, 3] };
  const lastLine = (rows: readonly Row[]) => tableOf(rows).split("\n").at(-1);

  it("shows the median and the spread", () => {
    expect(lastLine([row])).toBe("| a build | 2.00 s (1.00 to 3.00) |  |  |  |  |");
  });

  it("shows one value alone, a small one with three digits", () => {
    expect(lastLine([{ ...row, ours: [0.0414] }])).toBe("| a build | 0.041 s |  |  |  |  |");
  });

  it("takes the median of the ratios of pairs, not the ratio of the medians", () => {
    const other = { name: "Hugo", values: [1, 10, 2] };
    expect(lastLine([{ ...row, other, goal: { ratio: 1 } }])).toBe(
      "| a build | 2.00 s (1.00 to 3.00) | Hugo 2.00 s (1.00 to 10.00) | 1.00 (0.20 to 1.50) | at most 1.00 x | yes |",
    );
  });

  it.each([
    [600, "yes"],
    [599, "**no**"],
  ])("says whether a goal of %d MB holds", (atMost, holds) => {
    const memory: Row = { what: "memory", unit: "MB", ours: [600], goal: { atMost } };
    expect(lastLine([memory])).toBe(`| memory | 600 MB |  |  | at most ${atMost} MB | ${holds} |`);
  });

  it("says that a goal does not hold which nobody measured", () => {
    expect(lastLine([{ ...row, goal: { ratio: 1 } }])).toMatch(/\| \*\*no\*\* \|$/);
  });
});
