/** The word a writer most likely meant. */
import { distance } from "fastest-levenshtein";

/** The candidate a writer most likely meant, or none if nothing is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const wanted = skeleton(word);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: { readonly candidate: string; readonly steps: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit + 2) continue;
    const other = skeleton(candidate);
    const close = swapped(wanted, other) || isPluralOf(wanted, other) || isPluralOf(other, wanted);
    const steps = close ? 1 : distance(wanted, other);
    if (steps <= limit && (best === undefined || steps < best.steps)) best = { candidate, steps };
  }
  return best?.candidate;
}

/** Whether two words differ by two neighbours that have changed places: `titel`. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** `aliases` of `alias`. */
function isPluralOf(word: string, singular: string): boolean {
  return word === `${singular}s` || word === `${singular}es`;
}

/** In UTF-16 units: nothing that is named has a longer name. */
const LONGEST = 300;

/** The candidate that looks the same and is not: letters of another script, or characters that cannot be seen. */
export function confusable(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const wanted = skeleton(word);
  if (wanted === word.toLowerCase()) return undefined;
  for (const candidate of candidates)
    if (candidate !== word && skeleton(candidate) === wanted) return candidate;
  return undefined;
}

/** Letters of Greek and Cyrillic that print like Latin ones, after https://www.unicode.org/reports/tr39/. */
const TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["аα", "a"],
    ["вβ", "b"],
    ["сϲ", "c"],
    ["ԁ", "d"],
    ["еεҽ", "e"],
    ["ɡ", "g"],
    ["һнη", "h"],
    ["іιı", "i"],
    ["ј", "j"],
    ["кκ", "k"],
    ["ӏ", "l"],
    ["мμ", "m"],
    ["пո", "n"],
    ["оοօ", "o"],
    ["рρ", "p"],
    ["ԛ", "q"],
    ["ѕ", "s"],
    ["тτ", "t"],
    ["υս", "u"],
    ["ѵν", "v"],
    ["ԝω", "w"],
    ["хχ", "x"],
    ["уγ", "y"],
    ["‐‑‒–—−", "-"],
  ].flatMap(([twins = "", latin = ""]) => [...twins].map(twin => [twin, latin])),
);

/** A text as the eye takes it in: small letters, no marks that cannot be seen, twins of Latin letters as these. */
function skeleton(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Cf}\u00ad]/gu, "")
    .replace(/[^\x20-\x7e]/gu, letter => (Object.hasOwn(TWINS, letter) ? (TWINS[letter] ?? letter) : letter));
}
