/** Which parts of a date are uncertain (`?`), approximate (`~`) or both (`%`). */
import type { Fuzz, Part } from "./expression.ts";

const PARTS: readonly Part[] = ["year", "month", "day"];

/**
 * Reads the signs of a date such as `2004-06~-11`. A sign before a part qualifies that part; a sign after it qualifies that
 * part and every part before it (ISO 8601-2, 8.4). The second part of a season is its "month".
 */
export function fuzzOf(text: string): Fuzz {
  const signs = [...text.matchAll(/([?~%]?)-?[\dX]+([?~%]?)/g)];
  const partsWith = (sign: "?" | "~"): Part[] => {
    const has = (found: string | undefined) => found === sign || found === "%";
    return PARTS.filter((_, i) => has(signs[i]?.[1]) || signs.slice(i).some(([, , after]) => has(after)));
  };
  return { uncertain: partsWith("?"), approximate: partsWith("~") };
}
