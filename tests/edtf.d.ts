/** `edtf` ships no types; this is the one function of it that Dateline calls. */
declare module "edtf" {
  export function parse(
    text: string,
    constraints?: {
      level?: 0 | 1 | 2 | 3;
      types?: string[];
      seasonIntervals?: boolean;
      seasonUncertainty?: boolean;
    },
  ): unknown;
}
