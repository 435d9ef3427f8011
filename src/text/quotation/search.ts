/** Looking for a run of words in a long text, in time that grows as the two lengths do. */

/** A run of numbers to be looked for, made ready once for every text. */
export interface Pattern {
  readonly run: readonly number[];
  /** For each length of its beginning, the longest shorter beginning that is also the end of it. */
  readonly back: readonly number[];
}

/**
 * Looks through a text for a run: Knuth, Morris and Pratt, "Fast pattern matching in strings" (1977). Calls
 * `met(length, end)` after each number of the text, with how much of the run ends there, until it returns true. Returns how
 * many steps that took.
 */
export function meet(
  { run, back }: Pattern,
  text: readonly number[],
  from: number,
  met: (length: number, end: number) => boolean,
): number {
  let steps = 0;
  let length = 0;
  for (let at = from; at < text.length; at++) {
    steps++;
    if (length === run.length) length = back[length] ?? 0;
    while (length > 0 && run[length] !== text[at]) {
      length = back[length] ?? 0;
      steps++;
    }
    if (run[length] === text[at]) length++;
    if (met(length, at + 1)) break;
  }
  return steps;
}

export function patternOf(run: readonly number[]): Pattern {
  const back = [0, 0];
  let length = 0;
  for (let at = 1; at < run.length; at++) {
    while (length > 0 && run[length] !== run[at]) length = back[length] ?? 0;
    if (run[length] === run[at]) length++;
    back.push(length);
  }
  return { run, back };
}
