/** Other forms of a word that a text may use. Words are folded. */

/** Nouns and verbs in English, by rule: "stopped" -> stop, stops, stopped, stopping. Other languages have few such words. */
export function englishForms(word: string): readonly string[] {
  if (!/^[a-z]{3,}$/.test(word) || NO_FORMS.has(word)) return [];
  const bases = basesOf(word).filter(base => formsOf(base).includes(word));
  return [...new Set([word, ...bases].flatMap(formsOf))].filter(form => !NO_FORMS.has(form));
}

/** They look like forms of other words. */
const NO_FORMS: ReadonlySet<string> = new Set(["news", "united", "evening", "evenings", "hundred", "during"]);

/** Words of which this one might be a form. */
function basesOf(word: string): readonly string[] {
  const stem = /^(.+?)(?:s|es|ed|ing)$/.exec(word)?.[1];
  if (stem === undefined) return [];
  const stems = [stem, stem.replace(/(.)\1$/, "$1"), stem.replace(/i$/, "y"), stem.replace(/ie$/, "y")];
  return [...stems, `${stem}e`].filter(base => /^(?=.*[aeiouy])[a-z]{3,}$/.test(base));
}

function formsOf(base: string): readonly string[] {
  if (base.length < 3) return [base];
  return [base, plural(base), ...stemsOf(base).flatMap(stem => [`${stem}ed`, `${stem}ing`]), ...ofY(base)];
}

function plural(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
}

function ofY(base: string): readonly string[] {
  return /[^aeiou]y$/.test(base) ? [`${base.slice(0, -1)}ied`] : [];
}

/** To which "ed" and "ing" are added: hop -> hopp, hope -> hop, visit -> visit. */
function stemsOf(base: string): readonly string[] {
  if (/[^aeiou]e$/.test(base)) return [base.slice(0, -1)];
  if (/ee$/.test(base)) return [base.slice(0, -1), base];
  const doubled = base + base.slice(-1);
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base)) return [doubled];
  return /[^aeiou][aeiou][^aeiouwxy]$/.test(base) ? [base, doubled] : [base];
}

/** What Arabic writes before a word without a space: "and", "to", "in", "as", "so", with the article. */
const WITH_ARTICLE = ["وال", "بال", "فال", "كال", "لل", "وبال", "ولل", "وكال", "فبال"];
const WITHOUT = ["و", "ب", "ل", "ف", "ك"];
const PREFIXED = /^(?:[وف]?[بك]ال|[وف]ال|[وف]?لل)(?=\p{L}{3})/u;

/** A word with and without its prefixes: "ميناء" -> "بالميناء", and the other way round. The results are beginnings of words. */
export function arabicForms(word: string, isKnown: (word: string) => boolean): readonly string[] {
  if (!/^[\u0621-\u064a]{3,}$/.test(word)) return [];
  const bare = [word, word.replace(PREFIXED, ""), ...(isKnown(word.slice(1)) ? [withoutLetter(word)] : [])];
  return [...new Set(bare)].flatMap(each => [
    each,
    ...WITH_ARTICLE.map(prefix => prefix + each),
    // Before short words a letter is more often their own.
    ...(each.length > 3 ? WITHOUT.map(prefix => prefix + each) : []),
  ]);
}

function withoutLetter(word: string): string {
  return word.replace(/^[وبلفك](?=\p{L}{4})/u, "");
}
