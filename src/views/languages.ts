/** In which direction a language is written. */
import type { Words } from "../words/words.ts";

export type Direction = Words["direction"];

/** Scripts that are written from right to left, by their codes in ISO 15924. */
const RIGHT_TO_LEFT = new Set(
  (
    "Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat " +
    "Nkoo Orkh Ougr Palm Phli Phlp Phlv Phnx Prti Rohg Samr Sarb Sidt Sogd Sogo Syrc Syre Syrj Syrn Thaa Yezi"
  ).split(" "),
);

/**
 * Returns the direction of a language tag (BCP 47): that of the script it names, or else of the script its language is
 * mostly written in. Returns `undefined` for tags that do not say: `und`, `mul`, `zxx`.
 */
export function directionOf(tag: string): Direction | undefined {
  const { script } = new Intl.Locale(tag).maximize();
  if (script === undefined || tag === "und") return undefined;
  return RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
}
