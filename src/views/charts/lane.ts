/** The lane of a chart: rows for marks that name no date, so that none overlaps another one or its words. */
import { type LabelText, SIZES } from "./labels.ts";
import { textWidth } from "./textWidth.ts";

/** A mark in the lane, and its best label. */
export interface LaneMark {
  readonly x: number;
  readonly wording: LabelText | undefined;
}

export interface LaneRows {
  /** The row of each mark, from 0. */
  readonly rows: readonly number[];
  readonly count: number;
}

/** The room that a finger needs on a mark, and the height of a row. */
export const LANE_ROW = 25;
const MOST_ROWS = 4;

/** In the order in which the marks come, from left to right. */
export function laneRowsOf(marks: readonly LaneMark[]): LaneRows {
  const ends: { mark: number; label: number }[] = [];
  const rows = marks.map(({ x, wording }) => {
    const line = wording?.[0];
    const label = x + (line === undefined ? 0 : textWidth(line.text, SIZES[line.weight]));
    const free = ends.findIndex(end => end.label + 2 * LANE_ROW <= x);
    const at = free >= 0 ? free : ends.length < MOST_ROWS ? ends.length : leastTaken(x);
    ends[at] = { mark: x, label };
    return at;
  });
  return { rows, count: ends.length };

  /** Of the rows with room for the mark, the one whose label loses least; otherwise the one that began first. */
  function leastTaken(x: number): number {
    const roomy = ends.filter(end => end.mark + LANE_ROW <= x).sort((a, b) => a.label - b.label)[0];
    return ends.indexOf(roomy ?? ends.toSorted((a, b) => a.mark - b.mark)[0] ?? { mark: 0, label: 0 });
  }
}
