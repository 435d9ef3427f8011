/**
 * A chart of how a date moved: across, the day of each statement; up, the date it named; a lane for those that named
 * none; the diagonal, where that day is here. Only places on paper: what a mark looks like is for the layouts.
 */
import { scaleLinear } from "d3-scale";
import { startSentence } from "../date.ts";
import type { Words } from "../words.ts";
import { numberOf, type Tick, ticksBetween } from "./chart/axis.ts";
import { type Box, crosses, isInside, overlap, type Stroke } from "./chart/box.ts";
import {
  type Crossing,
  fixedLabel,
  type PlacedLabel,
  placeLabels,
  SIZES,
  type Wanted,
  type Wording,
} from "./chart/labels.ts";
import { textWidth } from "./chart/letters.ts";
import { type Claim, claimOf } from "./claim.ts";
import type { StatementRow } from "./rows.ts";

export type ChartSize = "wide" | "medium" | "narrow";
export const CHART_SIZES: readonly ChartSize[] = ["wide", "medium", "narrow"];

export interface Mark {
  readonly row: StatementRow;
  readonly x: number;
  readonly y: number;
  /** In the lane of those that named no date. */
  readonly lane: boolean;
  /** The days that fit, where they are more than one: top and bottom. */
  readonly range: readonly [number, number] | null;
  /** "By" and "from" reach on without an end. */
  readonly reaches: "down" | "up" | null;
  readonly label: PlacedLabel | null;
}

/** A date in force from left to right; `late` after its day. */
export interface Hold extends Stroke {
  readonly kind: "stands" | "late";
  readonly unverified: boolean;
}

export interface AxisTick {
  readonly at: number;
  readonly label: PlacedLabel;
}

export interface Chart {
  readonly size: ChartSize;
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly lane: Box | null;
  readonly laneLabel: PlacedLabel | null;
  readonly across: readonly AxisTick[];
  readonly up: readonly AxisTick[];
  /** Where days named are over: corners; empty where none is. */
  readonly past: readonly (readonly [number, number])[];
  readonly pastLabel: PlacedLabel | null;
  readonly diagonal: Stroke | null;
  readonly today: { readonly x: number; readonly label: PlacedLabel | null } | null;
  readonly holds: readonly Hold[];
  /** One for each row, in the order of the rows. */
  readonly marks: readonly Mark[];
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
  narrow: { width: 328, plotHeight: 330, start: 78, end: 8, ticksAcross: 4, ticksUp: 5 },
};
/** A mark's own room, and that of a finger on it. */
const MARK = 8;
const TARGET = 25;
const LANE_ROWS = 4;

/** Whether there is anything to draw: two statements, one of them with a date. */
export function isDrawable(rows: readonly StatementRow[]): boolean {
  return rows.length > 1 && rows.some(({ statement }) => claimOf(statement) !== null);
}

export function chartOf(facts: ChartFacts, size: ChartSize): Chart {
  const { rows, today, settled, words } = facts;
  const geometry = GEOMETRY[size];
  const { width, start, end, plotHeight } = geometry;
  const claims = rows.map(({ statement }) => claimOf(statement));
  const [x0, x1] = spanAcross(facts);
  const [y0, y1] = spanUp(claims, x0, x1);
  const right = width - end;
  const across = scaleLinear([x0, x1], [start, right]);

  const xs = rows.map(({ row }) => across(row.known === null ? x0 : numberOf(row.known)));
  const wordings = rows.map((row, index) => wordingsOf(row, claims[index] === null, size, words));
  const laneRows = laneRowsOf(xs, claims, wordings);
  const laneHeight = laneRows.count === 0 ? 0 : laneRows.count * TARGET + 9;
  const lane = laneHeight === 0 ? null : { x: start, y: 4, width: right - start, height: laneHeight };
  const top = laneHeight === 0 ? 20 : laneHeight + 26;
  const bottom = top + plotHeight;
  const plot: Box = { x: start, y: top, width: right - start, height: plotHeight };
  const up = scaleLinear([y0, y1], [bottom, top]);

  const bare = rows.map((row, index): Omit<Mark, "label"> => {
    const claim = claims[index] ?? null;
    const x = xs[index] ?? start;
    if (claim === null) {
      const y = 4 + 4.5 + ((laneRows.rows.get(index) ?? 0) + 0.5) * TARGET;
      return { row, x, y, lane: true, range: null, reaches: null };
    }
    return { row, x, lane: false, ...heightOf(claim, up) };
  });

  const holds = rows.flatMap(row => holdsOf(row, { across, up, x0, x1, today }));
  const diagonal = diagonalOf(x0, x1, y0, y1, across, up);
  const todayX = settled || numberOf(today) > x1 ? null : across(numberOf(today));
  const strokes: Crossing[] = [
    ...holds.map(hold => ({ ...hold, cost: 13 })),
    ...(diagonal ? [{ ...diagonal, cost: 4 }] : []),
    ...(todayX === null ? [] : [{ x1: todayX, x2: todayX, y1: top, y2: bottom, cost: 6 }]),
  ];

  const ticksAcross = fitAcross(
    ticksBetween(x0, x1, geometry.ticksAcross, words),
    across,
    bottom + 17,
    width,
  );
  const ticksUp = ticksBetween(y0, y1, geometry.ticksUp, words).map(
    (tick): AxisTick => ({ at: up(tick.day), label: fixedLabel(tick.text, start - 10, up(tick.day), "end") }),
  );
  const laneLabel = lane && fixedLabel(words.deadline.noDate, start - 10, lane.y + lane.height / 2, "end");
  const todayLabel =
    todayX === null
      ? null
      : fixedLabel(words.deadline.today, Math.min(todayX, width - 18), top - 9, "middle");
  const fixed = [
    ...[...ticksAcross, ...ticksUp].map(({ label }) => label.box),
    ...[laneLabel, todayLabel].flatMap(label => label?.box ?? []),
  ];
  const placed = placeLabels(
    bare.map((mark, index) => wanted(mark, index, wordings[index] ?? [], plot, lane, width)),
    [...bare.flatMap(roomOf), ...fixed],
    strokes,
  );
  const labels = [...placed.values()].map(({ box }) => box);
  const past = pastOf(x0, x1, y0, y1, plot, across, up);
  return mirroredWhere(words.direction === "rtl", {
    size,
    width,
    height: bottom + 30,
    plot,
    lane,
    laneLabel,
    across: ticksAcross,
    up: ticksUp,
    past,
    pastLabel:
      past.length === 0 ? null : pastLabelOf(words, plot, strokes, [...bare.flatMap(roomOf), ...labels]),
    diagonal,
    today: todayX === null ? null : { x: todayX, label: todayLabel },
    holds,
    marks: bare.map((mark, index) => ({ ...mark, label: placed.get(index) ?? null })),
  });
}

type Scale = (day: number) => number;

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

/** The dates named, with room around them in which the diagonal can be seen and labels find their place. */
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
  const room = Math.ceil(height * 0.22);
  const low = Math.min(from - room, Math.max(x0, from - Math.ceil(height * 0.6)));
  return [low, to + room];
}

/** By, on and during stand at their last day, from at its first. */
function heightOf(claim: Claim, up: Scale): Pick<Mark, "y" | "range" | "reaches"> {
  const { earliest, latest } = claim;
  const at = numberOf(latest ?? earliest ?? claim.aim.to);
  const reaches = earliest === null ? "down" : latest === null ? "up" : null;
  const long = earliest !== null && latest !== null && earliest !== latest;
  return { y: up(at), range: long ? [up(numberOf(latest)), up(numberOf(earliest))] : null, reaches };
}

/** Marks without a date that would lie on one another, or on one another's label, stand below one another. */
function laneRowsOf(
  xs: readonly number[],
  claims: readonly (Claim | null)[],
  wordings: readonly (readonly Wording[])[],
) {
  const ends: { mark: number; label: number }[] = [];
  const rows = new Map<number, number>();
  for (const [index, x] of xs.entries()) {
    if (claims[index] !== null) continue;
    const line = wordings[index]?.[0]?.[0];
    const label = x + (line === undefined ? 0 : textWidth(line.text, SIZES[line.weight]));
    const free = ends.findIndex(end => end.label + 2 * TARGET <= x);
    const at = free >= 0 ? free : ends.length < LANE_ROWS ? ends.length : leastTaken(x);
    ends[at] = { mark: x, label };
    rows.set(index, at);
  }
  return { rows, count: ends.length };

  /** Of those with room for the mark the one whose label loses least; else the one that began first. */
  function leastTaken(x: number): number {
    const roomy = ends.filter(end => end.mark + TARGET <= x).sort((a, b) => a.label - b.label)[0];
    return ends.indexOf(roomy ?? ends.toSorted((a, b) => a.mark - b.mark)[0] ?? { mark: 0, label: 0 });
  }
}

interface Frame {
  readonly across: Scale;
  readonly up: Scale;
  readonly x0: number;
  readonly x1: number;
  readonly today: string;
}

/** In force until its day, and beyond it for as long as nothing else was set. */
function holdsOf({ row, unverified }: StatementRow, { across, up, x0, x1, today }: Frame): readonly Hold[] {
  const { stood, claim } = row;
  if (stood === null || claim === null) return [];
  const from = stood.from === null ? x0 : numberOf(stood.from);
  const to = Math.min(stood.until === null ? numberOf(today) : numberOf(stood.until), x1);
  const limit = claim.latest === null ? Number.POSITIVE_INFINITY : numberOf(claim.latest);
  const y = up(numberOf(claim.latest ?? claim.earliest ?? claim.aim.to));
  const line = (kind: Hold["kind"], a: number, b: number): Hold[] =>
    b > a ? [{ kind, unverified, x1: across(a), x2: across(b), y1: y, y2: y }] : [];
  return [...line("stands", from, Math.min(to, limit)), ...line("late", Math.max(from, limit), to)];
}

function diagonalOf(x0: number, x1: number, y0: number, y1: number, across: Scale, up: Scale): Stroke | null {
  const from = Math.max(x0, y0);
  const to = Math.min(x1, y1);
  return from < to ? { x1: across(from), y1: up(from), x2: across(to), y2: up(to) } : null;
}

function pastOf(
  x0: number,
  x1: number,
  y0: number,
  y1: number,
  plot: Box,
  across: Scale,
  up: Scale,
): readonly (readonly [number, number])[] {
  const { x: left, y: top } = plot;
  const right = left + plot.width;
  const bottom = top + plot.height;
  if (x1 <= y0) return [];
  if (x0 >= y1)
    return [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ];
  return [
    ...(y0 >= x0
      ? [[across(y0), bottom] as const]
      : ([
          [left, bottom],
          [left, up(x0)],
        ] as const)),
    ...(y1 >= x1
      ? [[right, up(x1)] as const]
      : ([
          [across(y1), top],
          [right, top],
        ] as const)),
    [right, bottom],
  ];
}

/** Those that would touch the one before are left out, years before months. */
function fitAcross(ticks: readonly Tick[], across: Scale, y: number, width: number): readonly AxisTick[] {
  const made = ticks.map(tick => ({
    at: across(tick.day),
    label: fixedLabel(tick.text, across(tick.day), y, "middle"),
  }));
  const kept: AxisTick[] = [];
  for (const tick of made) {
    const { box } = tick.label;
    const before = kept.at(-1)?.label.box;
    const free = before === undefined || before.x + before.width + 8 <= box.x;
    if (free && box.x >= 0 && box.x + box.width <= width) kept.push(tick);
  }
  return kept;
}

/** Where a mark is, its bar and its arrow with it. */
function roomOf({ x, y, range, reaches }: Omit<Mark, "label">): readonly Box[] {
  const own: Box = { x: x - MARK, y: y - MARK, width: 2 * MARK, height: 2 * MARK };
  if (range !== null) return [own, { x: x - 3, y: range[0], width: 6, height: range[1] - range[0] }];
  if (reaches === null) return [own];
  return [own, { x: x - 4, y: reaches === "down" ? y : y - REACH, width: 8, height: REACH }];
}

/** Length of the arrow of "by" and "from". */
export const REACH = 20;

function wanted(
  mark: Omit<Mark, "label">,
  key: number,
  wordings: readonly Wording[],
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

function importanceOf({ row, statement, elsewhere, effect }: StatementRow): number {
  if (elsewhere !== null || effect.firstSet || statement.status === "postponed") return 6;
  if (effect.moved) return 5;
  if (row.move === "met" || row.move === "missed") return 4;
  if (row.move === "first") return 3;
  return row.firm ? 2 : 1;
}

function wordingsOf(row: StatementRow, lane: boolean, size: ChartSize, words: Words): readonly Wording[] {
  const { dates, comma } = words;
  const number: Wording = [{ text: words.number(row.number), weight: "number" }];
  const what = startSentence(row.what, dates);
  const who = row.whoShort.length > 44 ? undefined : row.whoShort;
  const strong = (text: string) => ({ text, weight: "strong" as const });
  const plain = (text: string) => ({ text, weight: "plain" as const });
  if (lane) {
    const postponed = row.statement.status === "postponed";
    const weight = postponed ? strong : plain;
    const status = startSentence(words.statementStatus[row.statement.status], dates);
    const subject = row.elsewhere !== null ? what : postponed ? status : who;
    const full: Wording[] = subject === undefined ? [] : [[weight(subject + comma + row.said)]];
    const short: Wording[] = subject !== undefined && postponed ? [[weight(subject)]] : [];
    return [...(size === "narrow" ? [] : full), ...short, [weight(row.said)], number];
  }
  const second =
    who === undefined || size === "narrow" ? [] : [[strong(what), plain(row.said + comma + who)]];
  return [
    ...second,
    [strong(what), plain(row.said)],
    [strong(startSentence(row.date, dates)), plain(row.said)],
    [strong(startSentence(row.date, dates))],
    number,
  ];
}

/** In the corner under the diagonal, where it is free. */
function pastLabelOf(
  words: Words,
  plot: Box,
  strokes: readonly Stroke[],
  taken: readonly Box[],
): PlacedLabel | null {
  const end = plot.x + plot.width - 12;
  return (
    [0.16, 0.28, 0.4, 0.08, 0.5]
      .map(share => fixedLabel(words.deadline.past, end, plot.y + plot.height * (1 - share), "end"))
      .find(
        ({ box }) =>
          isInside(box, plot) &&
          !taken.some(each => overlap(each, box, 6)) &&
          !strokes.some(stroke => crosses(stroke, widened(box, 8))),
      ) ?? null
  );
}

function widened({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** In a script that runs from right to left, so does time. */
function mirroredWhere(mirrored: boolean, chart: Chart): Chart {
  if (!mirrored) return chart;
  const { width } = chart;
  const box = (each: Box): Box => ({ ...each, x: width - each.x - each.width });
  const label = (each: PlacedLabel): PlacedLabel => ({ ...each, x: width - each.x, box: box(each.box) });
  const stroke = <S extends Stroke>(each: S): S => ({ ...each, x1: width - each.x1, x2: width - each.x2 });
  return {
    ...chart,
    plot: box(chart.plot),
    lane: chart.lane && box(chart.lane),
    laneLabel: chart.laneLabel && label(chart.laneLabel),
    across: chart.across.map(tick => ({ at: width - tick.at, label: label(tick.label) })),
    up: chart.up.map(tick => ({ ...tick, label: label(tick.label) })),
    past: chart.past.map(([x, y]) => [width - x, y] as const),
    pastLabel: chart.pastLabel && label(chart.pastLabel),
    diagonal: chart.diagonal && stroke(chart.diagonal),
    today: chart.today && { x: width - chart.today.x, label: chart.today.label && label(chart.today.label) },
    holds: chart.holds.map(stroke),
    marks: chart.marks.map(mark => ({ ...mark, x: width - mark.x, label: mark.label && label(mark.label) })),
  };
}
