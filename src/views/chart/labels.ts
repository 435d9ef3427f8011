/** Puts labels beside their marks so that none lies on another, on a mark or on the words of the axes. */
import { type Box, crosses, isInside, overlap, type Stroke } from "./box.ts";
import { textWidth } from "./letters.ts";

/** One way to label a mark, best first in `Wanted.wordings`. */
export type Wording = readonly Line[];

export interface Line {
  readonly text: string;
  readonly weight: "strong" | "plain" | "number";
}

export interface Wanted<Key> {
  readonly key: Key;
  readonly x: number;
  readonly y: number;
  /** Higher is placed first. */
  readonly importance: number;
  readonly wordings: readonly Wording[];
  readonly within: Box;
  /** Only beside the mark: above and below it stand others. */
  readonly beside?: boolean;
}

/** A line that a label had better not lie on, and how much better: a dozen is worth a shorter wording. */
export interface Crossing extends Stroke {
  readonly cost?: number;
}

export interface PlacedLabel {
  readonly lines: readonly (Line & { readonly y: number })[];
  /** Where the lines begin, end, or have their middle: the letters' own direction decides which side that is. */
  readonly x: number;
  readonly anchor: "start" | "middle" | "end";
  readonly box: Box;
}

export const SIZES: Readonly<Record<Line["weight"], number>> = { strong: 13, plain: 12, number: 12 };
const LINE = 15.5;
/** From the middle of a mark to its label. */
const GAP = 13;
const APART = 3;
const ON_A_LINE = 4;
const FURTHER = 2;
const SHORTER = 12;

interface Place {
  readonly anchor: PlacedLabel["anchor"];
  readonly dx: number;
  /** Of the label's middle. */
  readonly dy: (height: number) => number;
  readonly cost: number;
}

const PLACES: readonly Place[] = [
  { anchor: "start", dx: GAP, dy: () => 0, cost: 0 },
  { anchor: "end", dx: -GAP, dy: () => 0, cost: 0.5 },
  { anchor: "start", dx: 0, dy: height => GAP + height / 2, cost: 1 },
  { anchor: "start", dx: 0, dy: height => -GAP - height / 2, cost: 1 },
  { anchor: "middle", dx: 0, dy: height => -GAP - height / 2, cost: 1.2 },
  { anchor: "middle", dx: 0, dy: height => GAP + height / 2, cost: 1.2 },
  { anchor: "end", dx: 0, dy: height => -GAP - height / 2, cost: 1.4 },
  { anchor: "end", dx: 0, dy: height => GAP + height / 2, cost: 1.4 },
  { anchor: "start", dx: GAP, dy: height => GAP / 2 + height / 2, cost: 1.1 },
  { anchor: "start", dx: GAP, dy: height => -GAP / 2 - height / 2, cost: 1.1 },
  { anchor: "end", dx: -GAP, dy: height => GAP / 2 + height / 2, cost: 1.5 },
  { anchor: "end", dx: -GAP, dy: height => -GAP / 2 - height / 2, cost: 1.5 },
  { anchor: "start", dx: GAP, dy: height => GAP + height, cost: FURTHER },
  { anchor: "start", dx: GAP, dy: height => -GAP - height, cost: FURTHER },
  { anchor: "end", dx: -GAP, dy: height => GAP + height, cost: FURTHER + 0.5 },
  { anchor: "end", dx: -GAP, dy: height => -GAP - height, cost: FURTHER + 0.5 },
];

/** The most important first; one that finds no room in any of its wordings has no label. */
export function placeLabels<Key>(
  wanted: readonly Wanted<Key>[],
  obstacles: readonly Box[],
  strokes: readonly Crossing[],
): ReadonlyMap<Key, PlacedLabel> {
  const taken = [...obstacles];
  const placed = new Map<Key, PlacedLabel>();
  const inTurn = wanted
    .map((each, index) => ({ each, index }))
    .sort((a, b) => b.each.importance - a.each.importance || a.index - b.index);
  for (const { each } of inTurn) {
    const best = bestOf(each, taken, strokes);
    if (best === undefined) continue;
    taken.push(best.box);
    placed.set(each.key, best);
  }
  return placed;
}

function bestOf<Key>(
  { x, y, wordings, within, beside = false }: Wanted<Key>,
  taken: readonly Box[],
  strokes: readonly Crossing[],
): PlacedLabel | undefined {
  let best: { readonly label: PlacedLabel; readonly cost: number } | undefined;
  for (const [index, wording] of wordings.entries())
    for (const place of beside ? PLACES.slice(0, 2) : PLACES) {
      const near = wording.every(line => line.weight === "number") ? 2 : 0;
      const label = labelAt(x + place.dx - Math.sign(place.dx) * near, y, place, wording);
      if (!isInside(label.box, within) || taken.some(box => overlap(label.box, box, APART))) continue;
      const on = strokes.filter(stroke => crosses(stroke, label.box));
      const cost = on.reduce((sum, stroke) => sum + (stroke.cost ?? ON_A_LINE), place.cost + index * SHORTER);
      if (best === undefined || cost < best.cost) best = { label, cost };
    }
  return best?.label;
}

function labelAt(x: number, y: number, { anchor, dy }: Place, wording: Wording): PlacedLabel {
  const width = Math.max(...wording.map(({ text, weight }) => textWidth(text, SIZES[weight])));
  const height = wording.length * LINE;
  const top = y + dy(height) - height / 2;
  const start = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return {
    lines: wording.map((line, index) => ({ ...line, y: top + (index + 0.76) * LINE })),
    x,
    anchor,
    box: { x: start, y: top, width, height },
  };
}

/** A single line where it must stand, as on an axis. `y` is the middle of the letters. */
export function fixedLabel(text: string, x: number, y: number, anchor: PlacedLabel["anchor"]): PlacedLabel {
  const place: Place = { anchor, dx: 0, dy: () => 0, cost: 0 };
  return labelAt(x, y, place, [{ text, weight: "plain" }]);
}
