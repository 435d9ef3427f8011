/** Places labels beside their marks so that none overlaps another one, a mark, or the words of the axes. */
import { type Box, crosses, isInside, overlap, type Stroke } from "./box.ts";
import { textWidth } from "./textWidth.ts";

/** One way to label a mark, best first in `Wanted.wordings`. */
export type LabelText = readonly Line[];

export interface Line {
  readonly text: string;
  readonly weight: "strong" | "plain" | "number";
}

export interface Wanted<Key> {
  readonly key: Key;
  /** The middle of the mark. */
  readonly x: number;
  readonly y: number;
  /** Higher is placed first. */
  readonly importance: number;
  readonly wordings: readonly LabelText[];
  readonly within: Box;
  /** Only beside the mark: others are above and below it. */
  readonly beside?: boolean;
}

/** A line that a label should not cross, and the cost of crossing it: twelve costs as much as a shorter wording. */
export interface Crossing extends Stroke {
  readonly cost?: number;
}

export interface PlacedLabel extends Spot {
  readonly lines: readonly (Line & { readonly y: number })[];
}

interface Spot {
  /** Where the lines begin, end or have their middle. The direction of the letters decides which side that is. */
  readonly x: number;
  readonly anchor: "start" | "middle" | "end";
  readonly box: Box;
  /** From the mark to a label that is away from it; `null` if the label is beside the mark. */
  readonly leader: Stroke | null;
}

/** A mark and the room it takes, whether or not it wants a label. */
export interface Marked<Key> {
  readonly key: Key;
  readonly room: readonly Box[];
}

export const SIZES: Readonly<Record<Line["weight"], number>> = { strong: 13, plain: 12, number: 12 };
const LINE = 15.5;
/** From the middle of a mark to its label. */
const GAP = 13;
const APART = 3;
const ON_A_LINE = 4;
const FURTHER = 2;
const SHORTER = 12;
/** A label nearer than this to another mark, or with a leader past it, seems to belong to that mark. This costs more than a shorter wording. */
const NEAR = 12;
const MISLEADING = 13;

interface Place {
  readonly anchor: PlacedLabel["anchor"];
  readonly dx: number;
  /** Of the label's middle. */
  readonly dy: (height: number) => number;
  readonly cost: number;
  /** Whether it is away from the mark, so that a line leads to it. */
  readonly apart?: boolean;
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
  { anchor: "start", dx: GAP, dy: height => GAP + height, cost: FURTHER, apart: true },
  { anchor: "start", dx: GAP, dy: height => -GAP - height, cost: FURTHER, apart: true },
  { anchor: "end", dx: -GAP, dy: height => GAP + height, cost: FURTHER + 0.5, apart: true },
  { anchor: "end", dx: -GAP, dy: height => -GAP - height, cost: FURTHER + 0.5, apart: true },
];

/** No chart has room for more labels: no place is searched for the others. */
const MOST_LABELS = 150;

/**
 * Returns the places of the labels. The most important ones are placed first. A mark without room for any of its wordings has no
 * label. `fixed` is other things that take room. Strokes can be crossed, at a cost.
 */
export function placeLabels<Key>(
  wanted: readonly Wanted<Key>[],
  marks: readonly Marked<Key>[],
  fixed: readonly Box[],
  strokes: readonly Crossing[],
): ReadonlyMap<Key, PlacedLabel> {
  const ground: Ground = { rooms: [...marks.flatMap(({ room }) => room), ...fixed], labels: [], strokes };
  const placed = new Map<Key, PlacedLabel>();
  const inTurn = wanted
    .map((each, index) => ({ each, index }))
    .sort((a, b) => b.each.importance - a.each.importance || a.index - b.index)
    .slice(0, MOST_LABELS);
  for (const { each } of inTurn) {
    const others = each.beside ? [] : marks.filter(({ key }) => key !== each.key);
    const best = bestOf(each, others, ground);
    if (best === undefined) continue;
    ground.labels.push(best);
    placed.set(each.key, best);
  }
  return placed;
}

/** What is on the drawing already. */
interface Ground {
  readonly rooms: readonly Box[];
  readonly labels: PlacedLabel[];
  readonly strokes: readonly Crossing[];
}

function bestOf<Key>(
  { x, y, wordings, within, beside = false }: Wanted<Key>,
  others: readonly Marked<Key>[],
  ground: Ground,
): PlacedLabel | undefined {
  let best: { readonly spot: Spot; readonly wording: LabelText; readonly cost: number } | undefined;
  for (const [index, wording] of wordings.entries()) {
    const width = widthOf(wording);
    for (const place of beside ? PLACES.slice(0, 2) : PLACES) {
      const least = place.cost + index * SHORTER;
      if (best !== undefined && least >= best.cost) continue;
      const spot = spotAt(x, y, place, wording, width);
      const { box, leader } = spot;
      if (!isInside(box, within) || !isFree(spot, ground)) continue;
      const on = ground.strokes.filter(stroke => crosses(stroke, box));
      const onLines = on.reduce((sum, stroke) => sum + (stroke.cost ?? ON_A_LINE), least);
      if (best !== undefined && onLines >= best.cost) continue;
      const near = others.filter(({ room }) =>
        room.some(each => overlap(box, each, NEAR) || (leader && crosses(leader, each))),
      );
      const cost = onLines + near.length * MISLEADING;
      if (best === undefined || cost < best.cost) best = { spot, wording, cost };
    }
  }
  return best && labelOf(best.wording, best.spot);
}

/** Neither the label nor its leader overlaps what is there, and no other leader crosses the label. */
function isFree({ box, leader }: Spot, { rooms, labels }: Ground): boolean {
  if (rooms.some(each => overlap(box, each, APART))) return false;
  return labels.every(
    each =>
      !overlap(box, each.box, APART) &&
      !(leader && crosses(leader, each.box)) &&
      !(each.leader && crosses(each.leader, box)),
  );
}

function widthOf(wording: LabelText): number {
  return Math.max(...wording.map(({ text, weight }) => textWidth(text, SIZES[weight])));
}

function spotAt(x: number, y: number, place: Place, wording: LabelText, width: number): Spot {
  const { anchor, dy, apart = false } = place;
  const height = wording.length * LINE;
  const top = y + dy(height) - height / 2;
  const nearer = wording.every(line => line.weight === "number") ? 2 : 0;
  const at = x + place.dx - Math.sign(place.dx) * nearer;
  const start = anchor === "start" ? at : anchor === "end" ? at - width : at - width / 2;
  const edge = top > y ? top : top + height;
  return {
    x: at,
    anchor,
    box: { x: start, y: top, width, height },
    leader: apart ? { x1: x, y1: y, x2: at, y2: edge } : null,
  };
}

function labelOf(wording: LabelText, spot: Spot): PlacedLabel {
  return {
    ...spot,
    lines: wording.map((line, index) => ({ ...line, y: spot.box.y + (index + 0.76) * LINE })),
  };
}

/** A single line with a fixed place, as on an axis. `y` is the middle of the letters. */
export function fixedLabel(text: string, x: number, y: number, anchor: PlacedLabel["anchor"]): PlacedLabel {
  const place: Place = { anchor, dx: 0, dy: () => 0, cost: 0 };
  const wording: LabelText = [{ text, weight: "plain" }];
  return labelOf(wording, spotAt(x, y, place, wording, widthOf(wording)));
}
