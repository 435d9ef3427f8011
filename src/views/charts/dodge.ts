/** Moves overlapping marks apart, by less than a reader can see on the axis, so that each mark can be seen. */

interface Placed {
  readonly x: number;
  readonly y: number;
}

/** The distance between the middles of two marks. */
const APART = 20;
/** No mark leaves its day by more than half its width: many marks overlap, but stay where they belong. */
const FURTHEST = 10;
const ROUNDS = 100;
/** A mark makes room for at most this many on either side: among more, no mark could be recognised. */
const CROWD = 40;
/** By this much the later of two days stays the later one. */
const IN_ORDER = 0.5;

/** Returns new x values in the given order. Marks that are alone stay where they are, and the order of all marks stays the same. */
export function dodge(marks: readonly Placed[], from: number, to: number): readonly number[] {
  const inTurn = marks.map(({ x, y }, index) => ({ x, y, index, at: x })).sort((a, b) => a.x - b.x);
  const within = ({ x }: Placed, at: number) =>
    Math.min(Math.max(at, x - FURTHEST, Math.min(from, x)), x + FURTHEST, Math.max(to, x));
  /** Pairs that can overlap or change their order, from left to right. */
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
