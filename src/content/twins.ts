/** Names that differ and still become one name in an address: on many disks, and to a reader who types them. */
import { type Fault, printable, type RuleCode } from "../problems/index.ts";

/**
 * A name as disks and people compare it: two names with one key must not both become addresses. Full case folding (The
 * Unicode Standard, section 3.13: `ß` is `ss`, `ſ` is `s`, `ς` is `σ`) of the compatibility form (UAX #15, NFKC: `ﬁ` is
 * `fi`), without characters that are not shown (UAX #44, Default_Ignorable_Code_Point), as in the NFKC_Casefold of UAX #31.
 * Beyond it, as in Turkish, `ı` and `İ` are `i`.
 */
export function twinKey(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return name.toUpperCase();
  return name
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .toLowerCase()
    .toUpperCase()
    .normalize("NFKD")
    .replace(/(I\p{M}*?)\u0307/gu, "$1")
    .normalize("NFKC");
}

/** Two that would have one address. `other` and `name` are ids, or the files that have them. */
export function twinFault(rule: RuleCode, name: string, other: string, hint: string): Fault {
  return {
    rule,
    message: `On some disks, "${printable(name)}" has the same address as ${other}, so one page would overwrite the other.`,
    hint,
  };
}
