/** What several runs say together. */

/** The middle of them, or halfway between the two in the middle. NaN if there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** Each of ours divided by the one that was measured beside it. Throws if one has no partner. */
export function ratiosOf(ours: readonly number[], theirs: readonly number[]): readonly number[] {
  if (ours.length !== theirs.length)
    throw new Error(`${ours.length} runs cannot be compared with ${theirs.length}: they are pairs.`);
  return ours.map((value, run) => value / (theirs[run] ?? NaN));
}

/**
 * How cost grows with size, from two sizes and what each of them cost: 1 means that twice the articles cost twice as much, 2
 * that they cost four times as much.
 */
export function exponent(
  small: { readonly size: number; readonly cost: number },
  large: { readonly size: number; readonly cost: number },
): number {
  return Math.log(large.cost / small.cost) / Math.log(large.size / small.size);
}
