/** Marks that would lie on one another, moved aside by less than anyone reads off an axis, so that each can be seen. */

interface Placed {
  readonly x: number;
  readonly y: number;
}

/** Between the middles of two marks. */
const APART = 20;
/** No mark leaves its day by more than half its width: a crowd overlaps, but stands where it belongs. */
const FURTHEST = 10;
const ROUNDS = 100;
/** A mark makes room for so many on either side: where there are more, nothing could be told apart. */
const CROWD = 40;
/** By this much, the later of two days stays further on. */
const IN_ORDER = 0.5;

/** New places across, in the order given; those who stand alone, and the order of all, stay as they are. */
export function dodge(marks: readonly Placed[], from: number, to: number): readonly number[] {
  const inTurn = marks.map(({ x, y }, index) => ({ x, y, index, at: x })).sort((a, b) => a.x - b.x);
  const within = ({ x }: Placed, at: number) =>
    Math.min(Math.max(at, x - FURTHEST, Math.min(from, x)), x + FURTHEST, Math.max(to, x));
  /** Those that can come to lie on one another, or to pass one another, from left to right. */
  const pairs = inTurn.flatMap((left, index) =>
    inTurn
      .slice(index + 1, index + 1 + CROWD)
      .filter(right => right.x - left.x < 2 * FURTHEST + APART)
      .map(right => ({
        left,
        right,
        needed: Math.sqrt(Math.max(0, APART ** 2 - (left.y - right.y) ** 2)),
      })),
  );
  for (let round = 0; round < ROUNDS; round++) {
    let still = true;
    for (const { left, right, needed } of pairs) {
      const missing = needed - (right.at - left.at);
      if (missing < 0.1) continue;
      const [before, after] = [left.at, right.at];
      left.at = within(left, left.at - missing / 2);
      right.at = within(right, right.at + missing / 2);
      if (left.at !== before || right.at !== after) still = false;
    }
    if (still) break;
  }
  for (const [index, mark] of inTurn.entries()) {
    const last = inTurn[index - 1];
    if (last !== undefined) mark.at = Math.max(mark.at, last.at + Math.min(mark.x - last.x, IN_ORDER));
  }
  return inTurn.toSorted((a, b) => a.index - b.index).map(({ at }) => at);
}
