/**
 * Text as a search sees it, the same in the build and in the browser: words without accents, Arabic letters in one form,
 * all in lower case. "Al-Ḥashd", "al-Hashd" and "AL HASHD" are the same words, and so are "إيران" and "ايران".
 */

export interface Word {
  /** As it is searched for. */
  readonly folded: string;
  /** Where it stands in the text: from `start` up to but without `end`. */
  readonly start: number;
  readonly end: number;
}

/** Letters, marks and digits; signs of elision and joiners inside a word belong to it: "Ba’ath", "coalition’s". */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼʾʿ`´\u200c\u200d]+[\p{L}\p{M}\p{N}]+)*/gu;

export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(WORD), match => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })).filter(word => word.folded !== "");
}

/** The words of a text as they are written, each as often as it is. */
export function spelledIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** One word, folded. Empty where nothing of it counts. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  const letters = lower
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}ءـ'’‘ʼʾʿ`´]/gu, "")
    .replace(/[^a-z]/g, letter => LETTERS[letter] ?? letter);
  return ARTICLE.test(letters) ? letters.slice(2) : letters;
}

/** The Arabic article, before at least two letters. */
const ARTICLE = /^ال\p{L}{2}/u;

/** Letters that no decomposition makes equal to those people type for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ة: "ه",
  ۀ: "ه",
  ە: "ه",
  ہ: "ه",
  ھ: "ه",
  ک: "ك",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ð: "d",
  đ: "d",
  ħ: "h",
  ł: "l",
  ı: "i",
  þ: "th",
  ς: "σ",
  ...digits("٠"),
  ...digits("۰"),
};

/** The ten digits of a script, from its zero on, each to 0 to 9. */
function digits(zero: string): Record<string, string> {
  const first = zero.codePointAt(0) ?? 0;
  return Object.fromEntries(
    Array.from({ length: 10 }, (_, value) => [String.fromCodePoint(first + value), String(value)]),
  );
}
