/** Texts beside the marks of a chart, placed so that none covers another, a mark or a line; what has no room is left out. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LabelText {
  /** Of its mark. */
  readonly x: number;
  /** What its mark covers. */
  readonly box: Box;
  readonly lines: readonly string[];
  /** In the lane a text stands beside its mark, never above or below. */
  readonly inLane: boolean;
}

export interface Placed {
  readonly lines: readonly string[];
  readonly x: number;
  /** The baseline of the first line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly box: Box;
}

export interface Room {
  /** Size of the letters. */
  readonly text: number;
  readonly lineHeight: number;
  readonly bounds: Box;
  readonly obstacles: readonly Box[];
}

const GAP = 4;

/** In the order given: who comes first has the choice. */
export function placeLabels(texts: readonly LabelText[], room: Room): readonly Placed[] {
  const placed: Placed[] = [];
  for (const text of texts) {
    const taken = [...room.obstacles, ...placed.map(each => each.box)];
    const found = candidates(text, room).find(
      ({ box }) => isInside(box, room.bounds) && !taken.some(other => overlap(box, other)),
    );
    if (found !== undefined) placed.push(found);
  }
  return placed;
}

function candidates({ x, box, lines, inLane }: LabelText, room: Room): Placed[] {
  const { text, lineHeight } = room;
  const width = Math.max(...lines.map(line => textWidth(line, text)));
  const height = lineHeight * lines.length;
  const middle = (box.top + box.bottom) / 2;
  const beside = { top: middle - height / 2, bottom: middle + height / 2 };
  const above = { top: box.top - GAP - height, bottom: box.top - GAP };
  const below = { top: box.bottom + GAP, bottom: box.bottom + GAP + height };
  const at = (anchor: Placed["anchor"], from: number, rows: { readonly top: number; readonly bottom: number }) => {
    const left = anchor === "start" ? from : anchor === "end" ? from - width : from - width / 2;
    return {
      lines,
      x: from,
      y: Math.round((rows.top + text * 0.92) * 10) / 10,
      anchor,
      box: { left, right: left + width, ...rows },
    };
  };
  const sides = [at("start", box.right + GAP, beside), at("end", box.left - GAP, beside)];
  if (inLane) return sides;
  const reach = width / 2 - 12;
  return [
    at("middle", x, above),
    at("middle", x, below),
    at("start", box.left, above),
    at("end", box.right, above),
    ...sides,
    at("start", box.left, below),
    at("end", box.right, below),
    at("middle", x + reach / 2, above),
    at("middle", x - reach / 2, above),
    at("middle", x + reach / 2, below),
    at("middle", x - reach / 2, below),
  ];
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom
  );
}

/** Never less than the letters take up, in the widest of the fonts a page may stand in. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size;
}

function letterWidth(letter: string): number {
  if (/[MW@%]/.test(letter)) return 0.95;
  if (/[A-Zmw]/.test(letter)) return 0.8;
  return /[ .,:;'’il|!()]/.test(letter) ? 0.32 : 0.62;
}
