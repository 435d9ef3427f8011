/**
 * A series of figures -> the geometry of its step chart: across, time; up, the number, from zero. A plain value, drawn by
 * `parts/StepChart.tsx`. The line carries each count on to the next; a range or a bound ends it, because from then on
 * another number is said; what is doubtful is drawn and takes no part in it.
 */
import { scaleLinear, scaleUtc } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import { addDays, daysBetween, formatDate, parseDate } from "../date.ts";
import type { Words } from "../words.ts";
import { type Box, type LabelText, placeLabels, textWidth } from "./chartLabels.ts";
import { dayOf, type Point, type Shape } from "./figures.ts";

/** `narrow`: for screens of a phone's width, where letters would else shrink with the drawing. */
export type ChartForm = "wide" | "narrow";

export interface StepChart {
  readonly form: ChartForm;
  readonly width: number;
  readonly height: number;
  /** Where numbers are drawn. `start` and `end` are those of the writing, which may run from the right. */
  readonly plot: { readonly start: number; readonly end: number; readonly top: number; readonly bottom: number };
  /** Above the plot, for figures that give no number; absent where all do. */
  readonly lane: { readonly top: number; readonly height: number } | null;
  readonly levels: readonly { readonly y: number; readonly label: string }[];
  readonly times: readonly { readonly x: number; readonly label: string }[];
  readonly steps: readonly Step[];
  readonly marks: readonly Mark[];
  readonly labels: readonly PlacedLabel[];
  readonly unit: string;
}

export interface Step {
  /** The `d` of an SVG path. */
  readonly path: string;
  /** Carries a count that is known only through a third party. */
  readonly unverified: boolean;
}

export interface Mark {
  readonly point: Point;
  readonly x: number;
  /** The count; the middle of a range; the bound. */
  readonly y: number;
  /** From the one to the other where the figure is of more than a day. */
  readonly across: readonly [number, number];
  /** Lowest and highest of a range, from the bottom up. */
  readonly up: readonly [number, number];
}

export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly x: number;
  /** The baseline of the first line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Sizes in units of the drawing, which is shown at about 0.8 to 1.2 of them. */
const FORMS = {
  wide: { width: 720, height: 300, text: 12.5, timeRoom: 52, dateRoom: 130, levels: 5, labels: 7, dated: true },
  narrow: { width: 340, height: 260, text: 13, timeRoom: 48, dateRoom: 110, levels: 4, labels: 4, dated: false },
} as const;

/** From the top: the unit's name, then the lane where there is one, then the plot. */
const HEAD = 26;
const LANE = { top: 22, height: 30, middle: 37 } as const;
const LINE_HEIGHT = 1.25;
/** Of the arrow of a bound, in units of the drawing. */
export const ARROW = 20;

/** null where fewer than two of the points have a day, or none a number. */
export function stepChart(points: readonly Point[], unit: string, words: Words, form: ChartForm): StepChart | null {
  const drawn = points.filter(point => dayOf(point.figure) !== null);
  const numbers = drawn.flatMap(({ figure }) => [figure.value, figure.min, figure.max]).filter(isNumber);
  const first = drawn[0] && dayOf(drawn[0].figure);
  if (drawn.length < 2 || numbers.length === 0 || first == null) return null;

  const size = FORMS[form];
  const lane = drawn.some(point => point.shape === "none");
  const up = scaleLinear().domain([Math.min(0, ...numbers), Math.max(0, ...numbers)]).nice(size.levels);
  const ticks = up.ticks(size.levels);
  const gutter = Math.max(...ticks.map(tick => textWidth(words.number(tick), size.text)));
  const plot = {
    start: Math.ceil(gutter) + 10,
    end: size.width - 14,
    top: (lane ? LANE.top + LANE.height + 14 : HEAD) + (drawn.some(point => point.shape === "more") ? ARROW - 6 : 0),
    bottom: size.height - 26,
  };
  up.range([plot.bottom, plot.top]);

  const days = (day: string) => daysBetween(first, day);
  const spans = drawn.map(({ figure }) => spanOf(figure, days));
  const last = Math.max(...spans.map(([, to]) => to));
  const margin = Math.max(last * 0.025, last === 0 ? 30 : 0);
  const domain = [-margin, last + margin] as const;
  const across = scaleLinear().domain(domain).range([plot.start, plot.end]);
  /** In a writing from the right, time runs from the right. */
  const side = (x: number) => (words.direction === "rtl" ? size.width - x : x);

  const marks = drawn.map((point, index): Mark => {
    const [from, to] = spans[index] ?? [0, 0];
    const { value, min, max } = point.figure;
    const low = value ?? min ?? max;
    const high = value ?? max ?? min;
    const ends = [low, high].map(value => (value === undefined ? LANE.middle : up(value)));
    const [bottom = LANE.middle, top = LANE.middle] = ends;
    return {
      point,
      x: across((from + to) / 2),
      y: (bottom + top) / 2,
      across: [across(from), across(to)],
      up: [bottom, top],
    };
  });
  const steps = stepsOf(marks, side);
  const labels = labelsOf(marks, form, words, plot);
  return {
    form,
    width: size.width,
    height: size.height,
    plot: { ...plot, start: side(plot.start), end: side(plot.end) },
    lane: lane ? { top: LANE.top, height: LANE.height } : null,
    levels: ticks.map(tick => ({ y: round(up(tick)), label: words.number(tick) })),
    times: timesOf(first, domain, form, words, across).map(each => ({ ...each, x: round(side(each.x)) })),
    steps,
    marks: marks.map(mark => mirrored(mark, side)),
    labels: labels.map(label => ({ ...label, x: round(side(label.x)) })),
    unit,
  };
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined;
}

/** First and last day a figure may be of, counted from the first of the chart. */
function spanOf(
  { asOf }: Point["figure"],
  days: (day: string) => number,
): readonly [number, number] {
  const from = asOf.from ?? asOf.to;
  const to = asOf.to ?? asOf.from;
  return from === null || to === null ? [0, 0] : [days(from), days(to)];
}

function mirrored(mark: Mark, side: (x: number) => number): Mark {
  return {
    ...mark,
    x: round(side(mark.x)),
    y: round(mark.y),
    across: [round(side(mark.across[0])), round(side(mark.across[1]))],
    up: [round(mark.up[0]), round(mark.up[1])],
  };
}

/** Tenths are finer than any screen shows. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Where each count is carried on to, in pieces that are drawn alike. */
function stepsOf(marks: readonly Mark[], side: (x: number) => number): Step[] {
  const draw = line<readonly [number, number]>()
    .x(([x]) => round(side(x)))
    .y(([, y]) => round(y))
    .curve(curveStepAfter);
  const steps: Step[] = [];
  let run: [number, number][] = [];
  let held: Mark | null = null;
  const finish = () => {
    if (held !== null && run.length > 1)
      steps.push({ path: draw(run) ?? "", unverified: held.point.unverified });
    run = [];
  };
  for (const mark of marks) {
    if (mark.point.doubtful) continue;
    const count = mark.point.shape === "count";
    if (held !== null) run.push([mark.x, count ? mark.y : held.y]);
    if (!count || held?.point.unverified !== mark.point.unverified) finish();
    if (!count) {
      held = null;
      continue;
    }
    if (run.length === 0) run.push([mark.x, mark.y]);
    held = mark;
  }
  finish();
  return steps;
}

/** Years, or months or days where the chart is of less. */
function timesOf(
  first: string,
  domain: readonly [number, number],
  form: ChartForm,
  words: Words,
  across: (days: number) => number,
): { readonly x: number; readonly label: string }[] {
  const { timeRoom, dateRoom, width, text } = FORMS[form];
  const start = daysBetween("1970-01-01", first);
  const inMilliseconds = domain.map(days => (start + days) * DAY);
  if (inMilliseconds.some(time => Math.abs(time) > FURTHEST)) return [];
  const scale = scaleUtc().domain(inMilliseconds);
  const room = across(domain[1]) - across(domain[0]);
  let days = scale.ticks(Math.max(2, Math.floor(room / timeRoom))).map(civilDay);
  if (!days.every(day => day.endsWith("-01-01")))
    days = scale.ticks(Math.max(2, Math.floor(room / dateRoom))).map(civilDay);
  const tail = days.every(day => day.endsWith("-01-01")) ? 6 : days.every(day => day.endsWith("-01")) ? 3 : 0;
  const times = days.map(day => {
    const reading = parseDate(tail === 0 ? day : day.slice(0, -tail));
    return {
      x: across(daysBetween(first, day)),
      label: "fault" in reading ? day : formatDate(reading.date, words.dates),
    };
  });
  const inside = times.filter(({ x, label }) => {
    const half = textWidth(label, text) / 2;
    return x - half >= 0 && x + half <= width;
  });
  return apart(inside, text);
}

const DAY = 86_400_000;
/** The last moment that a JavaScript Date can hold; d3 reckons ticks with it. */
const FURTHEST = 8.64e15;

function civilDay(tick: Date): string {
  return addDays("1970-01-01", Math.round(tick.getTime() / DAY)) ?? "1970-01-01";
}

/** Leaves out what would run into the label before it. */
function apart<T extends { readonly x: number; readonly label: string }>(times: readonly T[], text: number): T[] {
  const kept: T[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const time of times) {
    const half = textWidth(time.label, text) / 2;
    if (time.x - half < end + 8) continue;
    kept.push(time);
    end = time.x + half;
  }
  return kept;
}

/** The few figures that are worth a label on the chart, where there is room; all are in the table. */
function labelsOf(
  marks: readonly Mark[],
  form: ChartForm,
  words: Words,
  plot: { readonly start: number; readonly end: number; readonly bottom: number },
): readonly PlacedLabel[] {
  const { text, dated, labels } = FORMS[form];
  const wanted = byWorth(marks).slice(0, labels);
  const texts = wanted.map((mark): LabelText => {
    const lines = [words.amount(mark.point.figure, undefined)];
    if (dated) lines.push(dateLine(mark.point, words));
    return { x: mark.x, box: boxOf(mark), lines, inLane: mark.point.shape === "none" };
  });
  return placeLabels(texts, {
    text,
    lineHeight: text * LINE_HEIGHT,
    bounds: { left: plot.start + 2, right: plot.end + 12, top: LANE.top - 2, bottom: plot.bottom - 2 },
    obstacles: [...marks.map(boxOf), ...lineBoxes(marks)],
  });
}

function dateLine({ figure, doubtful, unverified }: Point, words: Words): string {
  return [
    formatDate(figure.asOf, words.dates),
    doubtful ? words.doubtful : undefined,
    unverified ? words.unverifiedMark : undefined,
  ]
    .filter(Boolean)
    .join(words.comma);
}

/** The last, the first, the highest; then where the number changed most; then what is doubtful. */
function byWorth(marks: readonly Mark[]): readonly Mark[] {
  const sound = marks.filter(mark => !mark.point.doubtful);
  const numbers = sound.filter(mark => mark.point.shape !== "none");
  const highest = numbers.toSorted((a, b) => a.y - b.y)[0];
  const changes = numbers
    .map((mark, index) => ({ mark, by: Math.abs(mark.y - (numbers[index - 1]?.y ?? mark.y)) }))
    .filter(({ by }) => by > 12)
    .toSorted((a, b) => b.by - a.by)
    .map(({ mark }) => mark);
  const none = marks.filter(mark => mark.point.shape === "none");
  const doubtful = marks.filter(mark => mark.point.doubtful);
  const wanted = [numbers.at(-1), numbers[0], highest, none.at(-1), ...changes, ...doubtful];
  return [...new Set(wanted)].filter(mark => mark !== undefined);
}

/** What a mark covers. */
function boxOf({ point, x, up }: Mark): Box {
  const reach = point.doubtful ? 8 : 6.5;
  const above = point.shape === "more" ? ARROW + 4 : 0;
  const below = point.shape === "fewer" ? ARROW + 4 : 0;
  return {
    left: x - reach - 1,
    right: x + reach + 1,
    top: Math.min(...up) - Math.max(reach, above),
    bottom: Math.max(...up) + Math.max(reach, below),
  };
}

/** What the line covers, level by level and riser by riser. */
function lineBoxes(marks: readonly Mark[]): Box[] {
  const boxes: Box[] = [];
  let held: Mark | null = null;
  for (const mark of marks) {
    if (mark.point.doubtful) continue;
    if (held !== null) boxes.push({ left: held.x, right: mark.x, top: held.y - 3, bottom: held.y + 3 });
    if (mark.point.shape !== "count") {
      held = null;
      continue;
    }
    if (held !== null)
      boxes.push({
        left: mark.x - 3,
        right: mark.x + 3,
        top: Math.min(held.y, mark.y),
        bottom: Math.max(held.y, mark.y),
      });
    held = mark;
  }
  return boxes;
}

/** The kinds of mark that a chart shows, for its key. */
export function shapesOf(chart: StepChart): {
  readonly shapes: readonly (Shape | "about")[];
  readonly doubtful: boolean;
  readonly unverified: boolean;
} {
  const sound = chart.marks.filter(mark => !mark.point.doubtful).map(({ point }) => point);
  const kinds = new Set(sound.map(point => (point.about ? "about" : point.shape)));
  const order = ["count", "about", "range", "more", "fewer", "none"] as const;
  return {
    shapes: order.filter(kind => kinds.has(kind)),
    doubtful: chart.marks.some(mark => mark.point.doubtful),
    unverified: chart.marks.some(mark => mark.point.unverified),
  };
}
