/** Numbers that look random and are the same for the same seed, on every machine. */

export interface Random {
  /** 0 <= number < 1 */
  readonly number: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** As many of the items as asked for, each once. */
  readonly some: <T>(items: readonly T[], count: number) => T[];
  /** True in this share of cases, 0 to 1. */
  readonly chance: (share: number) => boolean;
}

/** mulberry32 by Tommy Ettinger, public domain: 32 bits of state, more than good enough to make up a story. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const number = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(number() * (to - from + 1));
  const pick = <T>(items: readonly T[]) => items[whole(0, items.length - 1)]!;
  return {
    number,
    whole,
    pick,
    some<T>(items: readonly T[], count: number) {
      const found = new Set<T>();
      while (found.size < Math.min(count, items.length)) found.add(pick(items));
      return [...found];
    },
    chance: share => number() < share,
  };
}
