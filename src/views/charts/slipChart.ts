/**
 * A chart of how a date moved: across, the day of each statement; in height, the date that it named; a lane for statements without a
 * date; and the diagonal, on which both are the same day. It gives only places. The layouts decide how a mark looks.
 */
import { scaleLinear } from "d3-scale";
import type { Words } from "../../words/words.ts";
import { claimOf } from "../deadlines/claim.ts";
import type { Claim } from "../deadlines/span.ts";
import type { StatementRow } from "../deadlines/statementRows.ts";
import { type AxisTick, numberOf, ticksAcross, ticksBetween } from "./axis.ts";
import type { Box, Stroke } from "./box.ts";
import { type Corner, type Days, diagonalOf, pastLabelOf, pastOf, type Scale } from "./diagonal.ts";
import { dodge } from "./dodge.ts";
import { type ChartSize, type Drawing, mirrorAt, mirrored } from "./drawing.ts";
import {
  type Crossing,
  fixedLabel,
  type LabelText,
  type PlacedLabel,
  placeLabels,
  type Wanted,
} from "./labels.ts";
import { importanceOf, labelTextsOf } from "./labelTexts.ts";
import { LANE_ROW, laneRowsOf } from "./lane.ts";

export interface Mark {
  readonly row: StatementRow;
  readonly x: number;
  readonly y: number;
  /** Whether it is in the lane of statements without a date. */
  readonly lane: boolean;
  /** The days that fit, if there are several: top and bottom. */
  readonly range: readonly [number, number] | null;
  /** "By" and "from" have no end on one side. */
  readonly reaches: "down" | "up" | null;
  readonly label: PlacedLabel | null;
}

/** A date in force from left to right; `late` after its day. */
export interface Hold extends Stroke {
  readonly kind: "stands" | "late";
  readonly unverified: boolean;
}

export interface Chart extends Drawing {
  readonly laneLabel: PlacedLabel | null;
  /** The corners of the area in which named days are over; empty if none is. */
  readonly past: readonly Corner[];
  readonly pastLabel: PlacedLabel | null;
  readonly diagonal: Stroke | null;
  readonly today: { readonly x: number; readonly label: PlacedLabel | null } | null;
  readonly holds: readonly Hold[];
  /** One for each row, in the order of the rows. */
  readonly marks: readonly Mark[];
  /** Whether some marks are beside their day so that they do not overlap. */
  readonly movedApart: boolean;
}

export interface ChartFacts {
  readonly rows: readonly StatementRow[];
  readonly today: string;
  /** Whether the question is answered: today is then not drawn. */
  readonly settled: boolean;
  readonly words: Words;
}

interface Geometry {
  readonly width: number;
  readonly plotHeight: number;
  readonly start: number;
  readonly end: number;
  readonly ticksAcross: number;
  readonly ticksUp: number;
}

const GEOMETRY: Readonly<Record<ChartSize, Geometry>> = {
  wide: { width: 1072, plotHeight: 330, start: 88, end: 16, ticksAcross: 7, ticksUp: 5 },
  medium: { width: 704, plotHeight: 340, start: 84, end: 12, ticksAcross: 7, ticksUp: 5 },
  narrow: { width: 312, plotHeight: 330, start: 72, end: 8, ticksAcross: 4, ticksUp: 5 },
};
/** From the middle of a mark to the edge of its room. */
const MARK = 8;
/** The same for an unverified mark. */
const RING = 12;
/** Length of the arrow of "by" and "from". */
export const REACH = 20;
/** What crossing a line costs a label: the line of a date in force is crossed only if the label would otherwise be only a number. */
const ON_HOLD = 40;
const ON_TODAY = 6;
const ON_DIAGONAL = 4;

type BareMark = Omit<Mark, "label">;

/** Returns whether there is something to draw: at least two statements, one of them with a date. */
export function isDrawable(rows: readonly StatementRow[]): boolean {
  return rows.length > 1 && rows.some(({ statement }) => claimOf(statement) !== null);
}

export function chartOf(facts: ChartFacts, size: ChartSize): Chart {
  const { rows, today, settled, words } = facts;
  const { width, start, end, plotHeight, ...ticks } = GEOMETRY[size];
  const right = width - end;
  const claims = rows.map(({ statement }) => claimOf(statement));
  const [x0, x1] = spanAcross(facts);
  const [y0, y1] = spanUp(claims, x0, x1);
  const across = scaleLinear([x0, x1], [start, right]);
  const drawn = rows.map((row, index) => {
    const claim = claims[index] ?? null;
    const x = across(row.row.known === null ? x0 : numberOf(row.row.known));
    return { row, claim, x, wordings: labelTextsOf(row, claim === null, size, words) };
  });

  const dateless = drawn.filter(({ claim }) => claim === null);
  const placeInLane = new Map(dateless.map((each, index) => [each, index]));
  const laneRows = laneRowsOf(dateless.map(({ x, wordings }) => ({ x, wording: wordings[0] })));
  const laneHeight = laneRows.count * LANE_ROW + 9;
  const lane = laneRows.count === 0 ? null : { x: start, y: 4, width: right - start, height: laneHeight };
  const top = lane ? laneHeight + 26 : 20;
  const bottom = top + plotHeight;
  const plot: Box = { x: start, y: top, width: right - start, height: plotHeight };
  const up = scaleLinear([y0, y1], [bottom, top]);
  const named = drawn.flatMap(({ row, claim, x }) =>
    claim === null ? [] : [{ row, x, lane: false, ...heightOf(claim, up) }],
  );
  const places = dodge(named, start, width - RING);
  const inPlot = new Map(named.map((mark, index) => [mark.row, { ...mark, x: places[index] ?? mark.x }]));
  const bare = drawn.map((each): BareMark => {
    const { row, x } = each;
    const own = inPlot.get(row);
    if (own !== undefined) return own;
    const laneRow = laneRows.rows[placeInLane.get(each) ?? 0] ?? 0;
    return { row, x, y: 8.5 + (laneRow + 0.5) * LANE_ROW, lane: true, range: null, reaches: null };
  });

  const days: Days = { x0, x1, y0, y1, across, up };
  const holds = rows.flatMap(row => holdsOf(row, days, today, inPlot.get(row)?.x));
  const diagonal = diagonalOf(days);
  const todayX = settled || numberOf(today) > x1 ? null : across(numberOf(today));
  const strokes: Crossing[] = [
    ...holds.map(hold => ({ ...hold, cost: ON_HOLD })),
    ...(diagonal ? [{ ...diagonal, cost: ON_DIAGONAL }] : []),
    ...(todayX === null ? [] : [{ x1: todayX, x2: todayX, y1: top, y2: bottom, cost: ON_TODAY }]),
  ];

  const axisAcross = ticksAcross(ticksBetween(x0, x1, ticks.ticksAcross, words), across, bottom + 17, width);
  const axisUp = ticksBetween(y0, y1, ticks.ticksUp, words).map(
    (tick): AxisTick => ({ at: up(tick.day), label: fixedLabel(tick.text, start - 10, up(tick.day), "end") }),
  );
  const laneLabel = lane && fixedLabel(words.deadline.noDate, start - 10, lane.y + lane.height / 2, "end");
  const todayLabel =
    todayX === null
      ? null
      : fixedLabel(words.deadline.today, Math.min(todayX, width - 18), top - 9, "middle");
  const rooms = bare.map((mark, key) => ({ key, room: roomOf(mark) }));
  const fixed = [...axisAcross, ...axisUp].map(({ label }) => label.box);
  for (const label of [laneLabel, todayLabel]) if (label !== null) fixed.push(label.box);
  const placed = placeLabels(
    bare.map((mark, key) => wanted(mark, key, drawn[key]?.wordings ?? [], plot, lane, width)),
    rooms,
    fixed,
    strokes,
  );
  const taken = [...rooms.flatMap(({ room }) => room), ...[...placed.values()].map(({ box }) => box)];
  const chart: Chart = {
    size,
    width,
    height: bottom + 30,
    plot,
    lane,
    laneLabel,
    across: axisAcross,
    up: axisUp,
    past: pastOf(days),
    pastLabel: diagonal && pastLabelOf(words.deadline.past, plot, strokes, taken),
    diagonal,
    today: todayX === null ? null : { x: todayX, label: todayLabel },
    holds,
    marks: bare.map((mark, key) => ({ ...mark, label: placed.get(key) ?? null })),
    movedApart: named.some(({ x }, index) => places[index] !== x),
  };
  return words.direction === "rtl" ? mirrorImage(chart) : chart;
}

/** From the first statement to the last; to today while the question is open. */
function spanAcross({ rows, today, settled }: ChartFacts): readonly [number, number] {
  const days = rows.flatMap(({ row }) => (row.known === null ? [] : [numberOf(row.known)]));
  const ends = rows.flatMap(({ row: { stood } }) => (stood?.until ? [numberOf(stood.until)] : []));
  const all = [...days, ...ends, ...(settled && days.length > 0 ? [] : [numberOf(today)])];
  const from = Math.min(...all);
  const to = Math.max(...all, from + 30);
  const room = Math.ceil((to - from) * 0.035) + 1;
  return [from - room, to + room];
}

/** The dates that were named, with room around them for the diagonal and the labels. */
function spanUp(claims: readonly (Claim | null)[], x0: number, x1: number): readonly [number, number] {
  const days = claims.flatMap(claim =>
    claim === null
      ? []
      : [claim.earliest, claim.latest].flatMap(day => (day === null ? [] : [numberOf(day)])),
  );
  if (days.length === 0) return [x0, x1];
  const from = Math.min(...days);
  const to = Math.max(...days);
  const height = Math.max(to - from, (x1 - x0) * 0.3, 30);
  const below = Math.ceil(height * 0.22);
  const above = Math.ceil(height * 0.3);
  const low = Math.min(from - below, Math.max(x0, from - Math.ceil(height * 0.6)));
  return [low, to + above];
}

/** By, on and during are at their last day, from is at its first. */
function heightOf(claim: Claim, up: Scale): Pick<Mark, "y" | "range" | "reaches"> {
  const { earliest, latest } = claim;
  const at = numberOf(latest ?? earliest ?? claim.aim.to);
  const reaches = earliest === null ? "down" : latest === null ? "up" : null;
  const long = earliest !== null && latest !== null && earliest !== latest;
  return { y: up(at), range: long ? [up(numberOf(latest)), up(numberOf(earliest))] : null, reaches };
}

/** In force until its day, and beyond it for as long as nothing else was set. */
function holdsOf(
  { row, unverified }: StatementRow,
  { across, up, x0, x1 }: Days,
  today: string,
  /** The place of its mark, even if it was moved aside. */
  mark = Number.POSITIVE_INFINITY,
): readonly Hold[] {
  const { stood, claim } = row;
  if (stood === null || claim === null) return [];
  const from = stood.from === null ? x0 : numberOf(stood.from);
  const to = Math.min(stood.until === null ? numberOf(today) : numberOf(stood.until), x1);
  const limit = claim.latest === null ? Number.POSITIVE_INFINITY : numberOf(claim.latest);
  const y = up(numberOf(claim.latest ?? claim.earliest ?? claim.aim.to));
  const line = (kind: Hold["kind"], a: number, b: number): Hold[] =>
    b > a ? [{ kind, unverified, x1: across(a), x2: across(b), y1: y, y2: y }] : [];
  const [first, ...others] = [
    ...line("stands", from, Math.min(to, limit)),
    ...line("late", Math.max(from, limit), to),
  ];
  return first === undefined ? [] : [{ ...first, x1: Math.min(first.x1, mark) }, ...others];
}

/** Where a mark is, its bar and its arrow with it. */
function roomOf({ x, y, range, reaches }: BareMark): readonly Box[] {
  const own: Box = { x: x - MARK, y: y - MARK, width: 2 * MARK, height: 2 * MARK };
  if (range !== null) return [own, { x: x - 3, y: range[0], width: 6, height: range[1] - range[0] }];
  if (reaches === null) return [own];
  return [own, { x: x - 4, y: reaches === "down" ? y : y - REACH, width: 8, height: REACH }];
}

function wanted(
  mark: BareMark,
  key: number,
  wordings: readonly LabelText[],
  plot: Box,
  lane: Box | null,
  width: number,
): Wanted<number> {
  const { row, x, y } = mark;
  const within =
    mark.lane && lane !== null
      ? { ...lane, x: lane.x - 4, width: width - lane.x + 2 }
      : { x: 1, y: plot.y - 2, width: width - 2, height: plot.height };
  return { key, x, y, importance: importanceOf(row), wordings, within, beside: mark.lane };
}

function mirrorImage(chart: Chart): Chart {
  const mirror = mirrorAt(chart.width);
  const { x, label, stroke } = mirror;
  return {
    ...mirrored(chart, mirror),
    laneLabel: chart.laneLabel && label(chart.laneLabel),
    past: chart.past.map(([px, py]) => [x(px), py] as const),
    pastLabel: chart.pastLabel && label(chart.pastLabel),
    diagonal: chart.diagonal && stroke(chart.diagonal),
    today: chart.today && { x: x(chart.today.x), label: chart.today.label && label(chart.today.label) },
    holds: chart.holds.map(stroke),
    marks: chart.marks.map(mark => ({ ...mark, x: x(mark.x), label: mark.label && label(mark.label) })),
  };
}
