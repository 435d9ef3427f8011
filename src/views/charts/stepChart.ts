/**
 * The step chart of a series of figures: across, time; in height, the number, from zero. It gives only places. The layouts decide how
 * a mark looks. The line continues each count to the next figure. A range or a bound ends it, because the count is then no longer
 * known. A doubtful number is drawn and is not part of the line. Numbers that cannot be compared have no line.
 */
import { scaleLinear } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import type { EdtfDate } from "../../date/edtfDate.ts";
import { formatDate } from "../../date/words.ts";
import type { Words } from "../../words/words.ts";
import type { Point, Shape } from "../sources/figures.ts";
import { type AxisTick, numberOf, ticksAcross, ticksBetween } from "./axis.ts";
import type { Box, Stroke } from "./box.ts";
import { type ChartSize, type Drawing, mirrorAt, mirrored } from "./drawing.ts";
import { fixedLabel, type LabelText, type PlacedLabel, placeLabels, type Wanted } from "./labels.ts";
import { textWidth } from "./textWidth.ts";

/** The lane is for figures that give no number. Upwards, the first level is zero, unless there are numbers below it. */
export interface StepChart extends Drawing {
  readonly unitLabel: PlacedLabel;
  readonly steps: readonly Step[];
  /** One for each point, in their order. */
  readonly marks: readonly StepMark[];
}

export interface Step {
  /** The `d` of an SVG path. */
  readonly path: string;
  /** Whether its count is known only through a third party. */
  readonly unverified: boolean;
}

export interface StepMark {
  readonly point: Point;
  readonly x: number;
  /** The count; the bound; the middle of a range. */
  readonly y: number;
  /** From the first to the last day that it may be for; `null` if the mark covers them. */
  readonly days: readonly [number, number] | null;
  /** Top and bottom of a range. */
  readonly range: readonly [number, number] | null;
  readonly label: PlacedLabel | null;
}

type BareMark = Omit<StepMark, "label">;

interface Geometry {
  readonly width: number;
  readonly plotHeight: number;
  readonly end: number;
  readonly ticksAcross: number;
  readonly ticksUp: number;
  readonly labels: number;
}

const GEOMETRY: Readonly<Record<ChartSize, Geometry>> = {
  wide: { width: 1072, plotHeight: 240, end: 14, ticksAcross: 14, ticksUp: 5, labels: 9 },
  medium: { width: 704, plotHeight: 230, end: 12, ticksAcross: 12, ticksUp: 5, labels: 6 },
  narrow: { width: 312, plotHeight: 200, end: 10, ticksAcross: 6, ticksUp: 4, labels: 4 },
};
const LANE = 30;
/** Above the highest number, for its label or its arrow. */
const HEADROOM = 36;
const MARK = 8;
/** Length of the arrow of "at least" and "at most". */
export const ARROW = 20;

/** Returns the chart, or `null` if there is nothing to draw: no number, or only one day. */
export function stepChart(
  points: readonly Point[],
  unit: string,
  words: Words,
  size: ChartSize,
  comparable = true,
): StepChart | null {
  const { width, plotHeight, end, ticksUp, labels, ...ticks } = GEOMETRY[size];
  const numbers = points.flatMap(({ figure: { value, min, max } }) =>
    [value, min, max].filter(number => number !== undefined),
  );
  const spans = points.map(({ figure }) => spanOf(figure.asOf));
  const first = Math.min(...spans.map(([from]) => from));
  const last = Math.max(...spans.map(([, to]) => to));
  if (numbers.length === 0 || first === last) return null;

  const up = scaleLinear([Math.min(0, ...numbers), Math.max(0, ...numbers)], [0, 1]).nice(ticksUp);
  const levels = up.ticks(ticksUp);
  const gutter = Math.max(...levels.map(level => textWidth(words.number(level), 12)));
  const start = gutter + 12;
  const lane = points.some(({ shape }) => shape === "none")
    ? { x: start, y: 22, width: width - end - start, height: LANE }
    : null;
  const top = (lane ? lane.y + LANE : 14) + HEADROOM;
  const plot: Box = { x: start, y: top, width: width - end - start, height: plotHeight };
  const bottom = top + plotHeight;
  up.range([bottom, top]);
  const room = Math.ceil((last - first) * 0.02) + 1;
  const across = scaleLinear([first - room, last + room], [plot.x, plot.x + plot.width]);

  const bare = points.map((point, index): BareMark => {
    const [from, to] = spans[index] ?? [first, first];
    const { value, min, max } = point.figure;
    const low = value ?? min ?? max;
    const range = point.shape === "range" ? ([round(up(max ?? 0)), round(up(min ?? 0))] as const) : null;
    const middle = lane ? lane.y + LANE / 2 : top;
    return {
      point,
      x: round(across((from + to) / 2)),
      y: round(range ? (range[0] + range[1]) / 2 : low === undefined ? middle : up(low)),
      days: across(to) - across(from) > 2 * MARK ? [round(across(from)), round(across(to))] : null,
      range,
    };
  });
  const timeLabels = ticksAcross(
    ticksBetween(first - room, last + room, ticks.ticksAcross, words),
    day => round(across(day)),
    bottom + 17,
    width,
  );
  const levelLabels = levels.map(
    (level): AxisTick => ({
      at: round(up(level)),
      label: fixedLabel(words.number(level), start - 10, up(level), "end"),
    }),
  );
  const held = comparable ? holds(bare) : [];
  const placed = placeLabels(
    byWorth(bare)
      .slice(0, labels)
      .map((mark, index) => wanted(mark, labels - index, size, words, lane, plot, width)),
    bare.map(mark => ({ key: mark, room: roomOf(mark) })),
    levelLabels.map(({ label }) => label.box),
    heldLines(held),
  );
  const rightToLeft = words.direction === "rtl";
  const chart: StepChart = {
    size,
    width,
    height: bottom + 30,
    plot,
    lane,
    unitLabel: fixedLabel(unit, 0, 9, "start"),
    across: timeLabels,
    up: levelLabels,
    steps: stepsOf(held, rightToLeft ? width : null),
    marks: bare.map(mark => ({ ...mark, label: placed.get(mark) ?? null })),
  };
  return rightToLeft ? mirrorImage(chart) : chart;
}

/** If one end is open, the other is used for both. */
function spanOf({ from, to }: EdtfDate): readonly [number, number] {
  const first = from ?? to;
  const last = to ?? from;
  return first === null || last === null ? [0, 0] : [numberOf(first), numberOf(last)];
}

/** The last, the first, the highest; then where the number changed most; then what is doubtful. */
function byWorth(marks: readonly BareMark[]): readonly BareMark[] {
  const sound = marks.filter(({ point }) => !point.doubtful);
  const numbers = sound.filter(({ point }) => point.shape !== "none");
  const changes = numbers
    .map((mark, index) => ({ mark, by: Math.abs(mark.y - (numbers[index - 1]?.y ?? mark.y)) }))
    .filter(({ by }) => by > 2)
    .toSorted((a, b) => b.by - a.by)
    .map(({ mark }) => mark);
  const wanted = [
    numbers.at(-1),
    numbers[0],
    numbers.toSorted((a, b) => a.y - b.y)[0],
    sound.findLast(({ point }) => point.shape === "none"),
    ...changes,
    ...marks.filter(({ point }) => point.doubtful),
  ];
  return [...new Set(wanted)].filter(mark => mark !== undefined);
}

function wanted(
  mark: BareMark,
  importance: number,
  size: ChartSize,
  words: Words,
  lane: Box | null,
  plot: Box,
  width: number,
): Wanted<BareMark> {
  const within =
    mark.point.shape === "none" && lane !== null
      ? { ...lane, width: width - lane.x }
      : { x: plot.x + 2, y: plot.y - HEADROOM, width: width - plot.x - 2, height: plot.height + HEADROOM };
  return {
    key: mark,
    x: mark.x,
    y: mark.y,
    importance,
    wordings: wordingsOf(mark.point, size, words),
    within,
  };
}

function wordingsOf(
  { figure, shape, doubtful, unverified }: Point,
  size: ChartSize,
  words: Words,
): LabelText[] {
  const amount = { text: words.amount(figure, undefined), weight: "strong" } as const;
  const doubt = [doubtful && words.doubtful, unverified && words.records.unverifiedMark].filter(Boolean);
  const date = { text: formatDate(figure.asOf, words.dates), weight: "plain" } as const;
  const full = { text: [date.text, ...doubt].join(words.comma), weight: "plain" } as const;
  if (shape === "none" || (size === "narrow" && doubt.length === 0)) return [[amount]];
  return size === "narrow"
    ? [[amount, { text: doubt.join(words.comma), weight: "plain" }], [amount]]
    : [[amount, full], [amount, date], [amount]];
}

/** Where a mark is, its bar and its arrow with it. */
function roomOf({ point, x, y, range }: BareMark): readonly Box[] {
  const own: Box = { x: x - MARK, y: y - MARK, width: 2 * MARK, height: 2 * MARK };
  if (range !== null)
    return [own, { x: x - MARK, y: range[0] - 3, width: 2 * MARK, height: range[1] - range[0] + 6 }];
  if (point.shape === "more") return [own, { x: x - 6, y: y - ARROW - 4, width: 12, height: ARROW + 4 }];
  if (point.shape === "fewer") return [own, { x: x - 6, y, width: 12, height: ARROW + 4 }];
  return [own];
}

/** Each count up to the next figure: level, then up or down if that is a count too. */
function heldLines(held: readonly Hold[]): Stroke[] {
  return held.flatMap(({ from, to }) => {
    const level: Stroke = { x1: from.x, y1: from.y, x2: to.x, y2: from.y };
    return to.point.shape === "count" ? [level, { x1: to.x, y1: from.y, x2: to.x, y2: to.y }] : [level];
  });
}

interface Hold {
  readonly from: BareMark;
  readonly to: BareMark;
}

/** A count and the next figure that is not doubtful. */
function holds(marks: readonly BareMark[]): Hold[] {
  const sound = marks.filter(({ point }) => !point.doubtful);
  return sound.flatMap((from, index) => {
    const to = sound[index + 1];
    return from.point.shape === "count" && to !== undefined ? [{ from, to }] : [];
  });
}

/** Holds that follow one another and are drawn alike make one path. */
function stepsOf(held: readonly Hold[], mirror: number | null): Step[] {
  const draw = line<readonly [number, number]>()
    .x(([x]) => round(mirror === null ? x : mirror - x))
    .y(([, y]) => round(y))
    .curve(curveStepAfter);
  const steps: Step[] = [];
  let run: (readonly [number, number])[] = [];
  for (const [index, { from, to }] of held.entries()) {
    const { unverified } = from.point;
    if (run.length === 0) run.push([from.x, from.y]);
    run.push([to.x, to.point.shape === "count" ? to.y : from.y]);
    const next = held[index + 1];
    if (next !== undefined && next.from === to && next.from.point.unverified === unverified) continue;
    steps.push({ path: draw(run) ?? "", unverified });
    run = [];
  }
  return steps;
}

/** Tenths are finer than a screen can show. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What the drawings of a series show, for their key. */
export function keyOf(charts: readonly StepChart[]): readonly KeyEntry[] {
  const marks = charts.flatMap(chart => chart.marks);
  const drawn = marks.map(({ point }) => point);
  const sound = new Set(
    drawn.filter(({ doubtful }) => !doubtful).map(({ about, shape }) => (about ? "about" : shape)),
  );
  return [
    ...(["count", "about", "range", "more", "fewer", "none"] as const).filter(entry => sound.has(entry)),
    ...(drawn.some(({ doubtful }) => doubtful) ? (["doubtful"] as const) : []),
    ...(drawn.some(({ unverified }) => unverified) ? (["unverified"] as const) : []),
    ...(marks.some(({ days }) => days !== null) ? (["days"] as const) : []),
  ];
}

export type KeyEntry = Shape | "about" | "doubtful" | "unverified" | "days";

/** The mirror image of everything except the steps, whose paths are drawn on their final side. */
function mirrorImage(chart: StepChart): StepChart {
  const mirror = mirrorAt(chart.width);
  const { x, label } = mirror;
  return {
    ...mirrored(chart, mirror),
    unitLabel: label(chart.unitLabel),
    marks: chart.marks.map(mark => ({
      ...mark,
      x: x(mark.x),
      days: mark.days && [x(mark.days[0]), x(mark.days[1])],
      label: mark.label && label(mark.label),
    })),
  };
}
