/** What every chart has: a size, a plot and two axes; and its mirror image. */
import type { AxisTick } from "./axis.ts";
import type { Box, Stroke } from "./box.ts";
import type { PlacedLabel } from "./labels.ts";

/** A chart is drawn once for each size. A page shows the one that fits. */
export type ChartSize = "wide" | "medium" | "narrow";
export const CHART_SIZES: readonly ChartSize[] = ["wide", "medium", "narrow"];

export interface Drawing {
  readonly size: ChartSize;
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** Above the plot, for marks without a place in it; `null` if there are none. */
  readonly lane: Box | null;
  readonly across: readonly AxisTick[];
  readonly up: readonly AxisTick[];
}

/** The things on a drawing in its mirror image. */
export interface Mirror {
  readonly x: (x: number) => number;
  readonly box: (box: Box) => Box;
  readonly stroke: <S extends Stroke>(stroke: S) => S;
  readonly label: (label: PlacedLabel) => PlacedLabel;
}

export function mirrorAt(width: number): Mirror {
  const x = (each: number) => width - each;
  const box = (each: Box): Box => ({ ...each, x: width - each.x - each.width });
  const stroke = <S extends Stroke>(each: S): S => ({ ...each, x1: x(each.x1), x2: x(each.x2) });
  const label = (each: PlacedLabel): PlacedLabel => ({
    ...each,
    x: x(each.x),
    box: box(each.box),
    leader: each.leader && stroke(each.leader),
  });
  return { x, box, stroke, label };
}

/** Returns the mirror image: in a script that runs from right to left, time does too. */
export function mirrored<D extends Drawing>(drawing: D, { x, box, label }: Mirror): D {
  return {
    ...drawing,
    plot: box(drawing.plot),
    lane: drawing.lane && box(drawing.lane),
    across: drawing.across.map(tick => ({ at: x(tick.at), label: label(tick.label) })),
    up: drawing.up.map(tick => ({ ...tick, label: label(tick.label) })),
  };
}
