/** The diagonal of a chart: on it a day was named on that same day, below it the named day was over when it was named. */
import { type Box, crosses, isInside, overlap, type Stroke, widened } from "./box.ts";
import { fixedLabel, type PlacedLabel } from "./labels.ts";

export type Scale = (day: number) => number;

/** Days as numbers, and where they are on the drawing. */
export interface Days {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly across: Scale;
  readonly up: Scale;
}

export function diagonalOf({ x0, x1, y0, y1, across, up }: Days): Stroke | null {
  const from = Math.max(x0, y0);
  const to = Math.min(x1, y1);
  return from < to ? { x1: across(from), y1: up(from), x2: across(to), y2: up(to) } : null;
}

export type Corner = readonly [x: number, y: number];

/** The area in which the named days are over; empty if none is. */
export function pastOf({ x0, x1, y0, y1, across, up }: Days): readonly Corner[] {
  if (x1 <= y0) return [];
  const [left, right, top, bottom] = [across(x0), across(x1), up(y1), up(y0)];
  const below = { left: [left, bottom], right: [right, bottom] } as const;
  const above = { left: [left, top], right: [right, top] } as const;
  if (x0 >= y1) return [above.left, above.right, below.right, below.left];
  const begins: readonly Corner[] = y0 >= x0 ? [[across(y0), bottom]] : [below.left, [left, up(x0)]];
  const ends: readonly Corner[] = y1 >= x1 ? [[right, up(x1)]] : [[across(y1), top], above.right];
  return [...begins, ...ends, below.right];
}

/** How far up in the corner below the diagonal the words may be, best first. */
const HEIGHTS = [0.16, 0.28, 0.4, 0.08, 0.5];

/** The words in that corner, if it is free. */
export function pastLabelOf(
  text: string,
  plot: Box,
  strokes: readonly Stroke[],
  taken: readonly Box[],
): PlacedLabel | null {
  const end = plot.x + plot.width - 12;
  return (
    HEIGHTS.map(share => fixedLabel(text, end, plot.y + plot.height * (1 - share), "end")).find(
      ({ box }) =>
        isInside(box, plot) &&
        !taken.some(each => overlap(each, box, 6)) &&
        !strokes.some(stroke => crosses(stroke, widened(box, 8))),
    ) ?? null
  );
}
