import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EdtfDate } from "../../../src/date/edtfDate.ts";
import { parseDate } from "../../../src/date/index.ts";
import type { Figure } from "../../../src/model.ts";
import { overlap } from "../../../src/views/charts/box.ts";
import { CHART_SIZES, type ChartSize } from "../../../src/views/charts/drawing.ts";
import { keyOf, type StepChart, stepChart } from "../../../src/views/charts/stepChart.ts";
import { type Point, pointOf } from "../../../src/views/sources/figures.ts";
import { wordsFor } from "../../../src/words/index.ts";

const WORDS = wordsFor("en");

function date(text: string): EdtfDate {
  const reading = parseDate(text);
  if ("fault" in reading) throw new Error(reading.fault.message);
  return reading.date;
}

type Said = Partial<Omit<Figure, "asOf">> & { readonly asOf: string };

function points(...all: readonly Said[]): Point[] {
  return all.map(({ asOf, ...figure }, index) =>
    pointOf({
      id: `a-f${index + 1}`,
      article: "a",
      event: "a",
      series: "cranes",
      approximate: false,
      doubtful: false,
      confidence: "read",
      ...figure,
      asOf: date(asOf),
    }),
  );
}

function chartOf(all: readonly Point[], size: ChartSize = "wide", words = WORDS): StepChart {
  const chart = stepChart(all, "cranes", words, size);
  if (chart === null) throw new Error("nothing to draw");
  return chart;
}

/** The corners of a path that has only straight pieces. */
function corners(path: string): number[][] {
  return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

const FOUR = points(
  { asOf: "2019-01-10", value: 40 },
  { asOf: "2019-06-10", value: 40 },
  { asOf: "2020-01-10", value: 90 },
  { asOf: "2021-01-10", value: 10 },
);

describe("a step chart", () => {
  it("has one mark for every figure, in their order, at every size", () => {
    for (const size of CHART_SIZES) expect(chartOf(FOUR, size).marks.map(mark => mark.point)).toEqual(FOUR);
  });

  it("goes across with time and up with the number, from zero", () => {
    const { marks, up, plot } = chartOf(FOUR);
    const [first, second, third, fourth] = marks;
    expect(marks.map(mark => mark.x)).toEqual(marks.map(mark => mark.x).toSorted((a, b) => a - b));
    expect(first?.y).toBe(second?.y);
    expect(third?.y).toBeLessThan(first?.y ?? 0);
    expect(fourth?.y).toBeGreaterThan(first?.y ?? 0);
    expect(up[0]?.at).toBe(plot.y + plot.height);
    expect(up[0]?.label.lines[0]?.text).toBe("0");
  });

  it("has zero among its levels also where numbers are below it", () => {
    const { up } = chartOf(points({ asOf: "2019", value: -5 }, { asOf: "2020", value: 5 }));
    expect(up.map(({ label }) => label.lines[0]?.text)).toContain("0");
  });

  it("holds a number level until the day of the next, and then steps", () => {
    const { steps, marks } = chartOf(FOUR);
    const [first, , third, fourth] = marks;
    expect(steps).toHaveLength(1);
    const path = corners(steps[0]?.path ?? "");
    expect(path[0]).toEqual([first?.x, first?.y]);
    expect(path).toContainEqual([third?.x, first?.y]);
    expect(path).toContainEqual([fourth?.x, third?.y]);
    expect(path.at(-1)).toEqual([fourth?.x, fourth?.y]);
  });

  it("does not join what is doubtful to the line", () => {
    const doubtful = points({ asOf: "2019-08-01", value: 70, doubtful: true });
    const lines = ([first, ...rest]: readonly Point[], more: readonly Point[]) =>
      chartOf([first, ...more, ...rest].filter(point => point !== undefined)).steps;
    expect(lines(FOUR, doubtful)).toEqual(lines(FOUR, []));
    expect(lines(FOUR, points({ asOf: "2019-08-01", value: 70 }))).not.toEqual(lines(FOUR, []));
  });

  it("ends the line where a bound or a range is said, and begins it again at the next count", () => {
    for (const said of [{ min: 50 }, { max: 60 }, { min: 50, max: 60 }, {}]) {
      const { steps, marks } = chartOf([
        ...FOUR.slice(0, 2),
        ...points({ asOf: "2019-08-01", ...said }),
        ...FOUR.slice(2),
      ]);
      expect(steps).toHaveLength(2);
      expect(corners(steps[0]?.path ?? "").at(-1)).toEqual([marks[2]?.x, marks[1]?.y]);
      expect(corners(steps[1]?.path ?? "")[0]).toEqual([marks[3]?.x, marks[3]?.y]);
    }
  });

  it("has no line where the numbers do not compare, and the same marks", () => {
    for (const size of CHART_SIZES) {
      const apart = stepChart(FOUR, "cranes", WORDS, size, false);
      expect(apart?.steps).toEqual([]);
      expect(apart?.marks.map(({ x, y }) => [x, y])).toEqual(
        chartOf(FOUR, size).marks.map(({ x, y }) => [x, y]),
      );
      expect(chartOf(FOUR, size).steps).toHaveLength(1);
    }
  });

  it("draws apart what is known only through a third party", () => {
    const all = [
      ...FOUR,
      ...points({ asOf: "2022", value: 30, confidence: "second-hand" }, { asOf: "2023", value: 20 }),
    ];
    const { steps } = chartOf(all);
    expect(steps.map(step => step.unverified)).toEqual([false, true]);
    expect(keyOf([chartOf(all)])).toContain("unverified");
  });

  it("draws a range from its least to its most, and says about only of a count", () => {
    const all = points(
      { asOf: "2019", value: 40, approximate: true },
      { asOf: "2020", min: 50, max: 60, approximate: true },
      { asOf: "2021", min: 50, approximate: true },
      { asOf: "2022", max: 60 },
      { asOf: "2023" },
    );
    expect(all.map(point => point.shape)).toEqual(["count", "range", "more", "fewer", "none"]);
    expect(all.map(point => point.about)).toEqual([true, false, false, false, false]);
    const { marks, lane } = chartOf(all);
    expect(marks[1]?.range?.[0]).toBe(marks[3]?.y);
    expect(marks[1]?.range?.[1]).toBe(marks[2]?.y);
    expect(marks[4]?.y).toBeGreaterThan(lane?.y ?? Number.POSITIVE_INFINITY);
    expect(marks[4]?.y).toBeLessThan((lane?.y ?? 0) + (lane?.height ?? 0));
    expect(keyOf([chartOf(all)])).toEqual(["about", "range", "more", "fewer", "none", "days"]);
  });

  it('says no more than its record: one bound is "at least" or "at most"', () => {
    const all = points({ asOf: "2021", min: 5, approximate: true }, { asOf: "2022", max: 60 });
    expect(all.map(({ figure }) => WORDS.amount(figure, "people"))).toEqual([
      "at least 5 people",
      "at most 60 people",
    ]);
  });

  it("shows the days that a month may mean where they are wider than the mark", () => {
    const [month] = chartOf(points({ asOf: "2024-01", value: 1 }, { asOf: "2024-04-01", value: 2 })).marks;
    expect(month?.days).not.toBeNull();
    const [narrow] = chartOf(points({ asOf: "2014-01", value: 1 }, { asOf: "2044-04-01", value: 2 })).marks;
    expect(narrow?.days).toBeNull();
  });

  it("runs from the right where the writing does", () => {
    const left = chartOf(FOUR);
    const right = chartOf(FOUR, "wide", { ...WORDS, direction: "rtl" });
    const near = (value: number | undefined) => Math.round((value ?? Number.NaN) * 10) / 10;
    for (const [index, mark] of left.marks.entries())
      expect(near(right.marks[index]?.x)).toBe(near(left.width - mark.x));
    expect(right.marks.map(mark => mark.y)).toEqual(left.marks.map(mark => mark.y));
    expect(corners(right.steps[0]?.path ?? "")[0]?.[0]).toBe(near(right.marks[0]?.x));
  });

  it("draws nothing where there is no number, or no time between", () => {
    expect(stepChart(points({ asOf: "2019" }, { asOf: "2020" }), "", WORDS, "wide")).toBeNull();
    expect(stepChart(points({ asOf: "2019-01-01", value: 1 }), "", WORDS, "wide")).toBeNull();
    expect(stepChart([], "", WORDS, "wide")).toBeNull();
  });
});

const anySaid = fc.record({
  asOf: fc
    .tuple(
      fc.integer({ min: 1990, max: 2030 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(parts => parts.map(part => String(part).padStart(2, "0")).join("-")),
  number: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 2_000_000 })),
  shape: fc.constantFrom("count", "more", "fewer", "range", "none"),
  approximate: fc.boolean(),
  doubtful: fc.boolean(),
  confidence: fc.constantFrom("read", "second-hand" as const),
});

const anyPoints = fc.array(anySaid, { minLength: 2, maxLength: 30 }).map(all =>
  points(
    ...all
      .toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1))
      .map(({ number, shape, ...said }): Said => {
        if (shape === "none") return said;
        if (shape === "range") return { ...said, min: number, max: number * 2 + 1 };
        return { ...said, [shape === "count" ? "value" : shape === "more" ? "min" : "max"]: number };
      }),
  ),
);

describe("of any figures, the labels of a chart", () => {
  it("lie neither on one another nor on a mark's middle, nor outside the drawing", () => {
    fc.assert(
      fc.property(anyPoints, fc.constantFrom(...CHART_SIZES), (all, size) => {
        const chart = stepChart(all, "cranes", WORDS, size);
        if (chart === null) return;
        const labels = [
          ...chart.marks.flatMap(({ label }) => label ?? []),
          ...chart.across.map(({ label }) => label),
          ...chart.up.map(({ label }) => label),
        ].map(({ box }) => box);
        for (const [index, box] of labels.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(-1);
          expect(box.x + box.width).toBeLessThanOrEqual(chart.width + 1);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height).toBeLessThanOrEqual(chart.height);
          for (const other of labels.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        }
        for (const { label } of chart.marks)
          for (const { x, y } of chart.marks)
            if (label) expect(overlap(label.box, { x: x - 1, y: y - 1, width: 2, height: 2 })).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("and its numbers are all finite", () => {
    fc.assert(
      fc.property(anyPoints, fc.constantFrom(...CHART_SIZES), (all, size) => {
        expect(JSON.stringify(stepChart(all, "cranes", WORDS, size))).not.toMatch(/NaN|:null,"y"|Infinity/);
        for (const mark of stepChart(all, "cranes", WORDS, size)?.marks ?? [])
          expect([mark.x, mark.y].every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
