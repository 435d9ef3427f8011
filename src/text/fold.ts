/**
 * Text as a search sees it, the same in the build and in the browser: words without accents, Arabic letters in one form,
 * all in lower case. "Al-Ḥashd", "al-Hashd" and "AL HASHD" are the same words, and so are "إيران" and "ايران".
 */

export interface Word {
  /** As it is searched for. */
  readonly folded: string;
  /** Its position in the text: from `start` up to but without `end`. */
  readonly start: number;
  readonly end: number;
}

/** What a reader sees as one word, and may write in several ways. */
export interface Chunk {
  /** Each way to find it: all words of the way. "twenty-first" is found by "twentyfirst", or by "twenty" and "first". */
  readonly ways: readonly (readonly Word[])[];
  /** Words that find it too, and that nobody means who writes the chunk: the letters of "U.S.". */
  readonly also: readonly Word[];
  /** Its end is written: "U.S." is not the beginning of "used". */
  readonly isWhole: boolean;
}

/** Scripts that put no spaces between words. */
const DENSE = String.raw`(?=[\p{L}\p{Nl}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
/** A letter of such a script, with its marks and with what allows a line to end after it. */
const SYLLABLE = String.raw`${DENSE}[\p{M}\u200b-\u200d\u2060]*`;
/** Signs of elision and joiners inside a word belong to it: "Ba’ath", "coalition’s". */
const APOSTROPHES = "'’‘ʼʾʿ`´";

/** Parts of a pattern: any letter, mark, number or decimal digit; and what says that a letter of a dense script does not follow. */
interface Classes {
  readonly letter: string;
  readonly mark: string;
  readonly number: string;
  readonly digit: string;
  readonly notDense: string;
}

function chunks({ letter, mark, number, digit, notDense }: Classes): readonly string[] {
  const sign = `${notDense}[${letter}${mark}${number}]`;
  const plain = String.raw`(?:${sign})+(?:[${APOSTROPHES}\u00ad\u200c\u200d\u2060]+(?:${sign})+)*`;
  const initial = `${notDense}[${letter}]${mark && `[${mark}]*`}(?![${letter}${mark}${number}])`;
  return [
    // Groups of three digits: "12,000", "12 000", "12'000"; of two before the last, as in India: "12,00,000".
    String.raw`(?<number>(?<![${letter}${digit}]|[${digit}][.,])[${digit}]{1,3}(?:(?<by>[.,٬'’ \u00a0\u2009\u202f])[${digit}]{3}(?:\k<by>[${digit}]{3})*|(?:,[${digit}]{2})+,[${digit}]{3})(?![${digit}])(?:${notDense}[${letter}])*)`,
    String.raw`(?<initials>(?<![${letter}${mark}${number}])${initial}(?:\. ?${initial})+)`,
    `${plain}(?:[-‐‑]${plain})*`,
  ];
}

/** Made for the first text: to read it takes a browser longer than all that runs when a page arrives. */
const anyChunk = lazily(() => {
  const classes = {
    letter: String.raw`\p{L}`,
    mark: String.raw`\p{M}`,
    number: String.raw`\p{N}`,
    digit: String.raw`\p{Nd}`,
    notDense: `(?!${DENSE})`,
  };
  const run = String.raw`(?<run>${SYLLABLE}(?:\n?${SYLLABLE})*)`;
  return new RegExp([run, ...chunks(classes)].join("|"), "gu");
});

/** The same for a text of Latin letters and of punctuation, several times as fast. */
const latinChunk = lazily(() => {
  const classes = {
    letter: String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f`,
    mark: "",
    number: String.raw`0-9\u00b2\u00b3\u00b9\u00bc-\u00be`,
    digit: "0-9",
    notDense: "",
  };
  return new RegExp(chunks(classes).join("|"), "g");
});

const LATIN = /^[\0-\u024f\u2000-\u206f]*$/;

function chunkPattern(text: string): RegExp {
  return LATIN.test(text) ? latinChunk() : anyChunk();
}

/** The chunks of a text as they are written, each as often as it is. */
export function spelledIn(text: string): readonly string[] {
  return text.match(chunkPattern(text)) ?? [];
}

export function chunksIn(text: string): readonly Chunk[] {
  return Array.from(text.matchAll(chunkPattern(text)), toChunk).filter(({ ways }) => ways.length > 0);
}

/** Words that find a text. They may overlap: "twenty-first" is three. */
export function wordsIn(text: string): readonly Word[] {
  return chunksIn(text).flatMap(({ ways, also }) => [...new Set(ways.flat()), ...also]);
}

function toChunk({ 0: text, index, groups }: RegExpExecArray): Chunk {
  if (groups?.run !== undefined) return runChunk(text, index);
  if (groups?.number !== undefined) {
    const whole = word(text.replace(/[^\p{L}\p{M}\p{N}]/gu, ""), index, text.length);
    // Two numbers may be side by side: "on May 10 200 people".
    const parts = groups.by === " " ? partsOf(text, /\S+/gu, index) : [];
    return { ways: waysOf([whole], parts), also: [], isWhole: false };
  }
  if (groups?.initials !== undefined) {
    const whole = word(text.replace(/[. ]/g, ""), index, text.length);
    return { ways: waysOf([whole]), also: partsOf(text, /[^. ]+/gu, index), isWhole: true };
  }
  return compoundChunk(text, index);
}

/** Letters two by two, so that a word is found wherever it begins; and the last, which begins no pair. */
function runChunk(text: string, index: number): Chunk {
  const letters = partsOf(text, new RegExp(SYLLABLE, "gu"), index);
  const pairs = letters.slice(1).map((to, at) => ({
    folded: (letters[at]?.folded ?? "") + to.folded,
    start: letters[at]?.start ?? 0,
    end: to.end,
  }));
  return pairs.length === 0
    ? { ways: waysOf(letters), also: [], isWhole: false }
    : { ways: waysOf(pairs), also: letters.slice(-1), isWhole: false };
}

/** "twenty-first": as one word, and as its parts, each with and without an elided word before it. */
function compoundChunk(text: string, index: number): Chunk {
  const parts = Array.from(text.matchAll(/[^-‐‑]+/g), match => withoutElided(match[0], index + match.index));
  let ways: readonly (readonly Word[])[] = [[]];
  for (const part of parts) ways = ways.flatMap(way => part.map(each => [...way, each]));
  if (parts.length === 1 || !/\p{L}/u.test(text)) return { ways: waysOf(...ways), also: [], isWhole: false };
  const joined = word(text.replace(/[-‐‑]/g, ""), index, text.length);
  return { ways: waysOf([joined], ...ways), also: [], isWhole: false };
}

/** French, Italian and Catalan words that lose their end before a vowel, and the Irish "O'". */
const elision = lazily(
  () =>
    new RegExp(
      `^(?:[cdjlmnostvy]|(?:jus|lors|puis|quoi|pres|quel)?qu|un|(?:d?a|de|ne|su|co|que|be)ll|quest|sant|tutt|(?:de|da|a|ne|su)?gl)[${APOSTROPHES}](?=\\p{L}{2})`,
      "iu",
    ),
);

/** "l'accord" -> the whole, and "accord". */
function withoutElided(text: string, start: number): readonly Word[] {
  const whole = word(text, start, text.length);
  const elided = elision().exec(text)?.[0].length ?? 0;
  return elided === 0 ? [whole] : [whole, ...withoutElided(text.slice(elided), start + elided)];
}

function partsOf(text: string, part: RegExp, index: number): readonly Word[] {
  return Array.from(text.matchAll(part), match => word(match[0], index + match.index, match[0].length));
}

function word(text: string, start: number, length: number): Word {
  return { folded: fold(text), start, end: start + length };
}

/** Without words of which nothing counts. */
function waysOf(...ways: readonly (readonly Word[])[]): Chunk["ways"] {
  return ways.map(way => way.filter(({ folded }) => folded !== "")).filter(way => way.length > 0);
}

/** One word, folded. Empty where nothing of it counts. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  const letters = lower
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(/[^a-z]/g, letter => LETTERS[letter] ?? letter);
  return ARTICLE.test(letters) ? letters.slice(2) : letters;
}

/**
 * Accents of Latin, Greek and Cyrillic, points of Hebrew, vowels and small signs of Arabic; and what is not seen. The signs
 * of other scripts stay: in Devanagari and Thai a vowel sign is a part of the word, and "दान" is not "दिन".
 */
const MARKS =
  /(?![\u3099\u309a])(?=\p{M})[\p{sc=Inherited}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Cyrillic}]|[\p{Cf}ءـ'’‘ʼʾʿ`´]/gu;

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
  ...digits("०"),
  ...digits("০"),
  ...digits("๐"),
  ...digits("໐"),
  ...digits("០"),
  ...digits("၀"),
};

/** The ten digits of a script, from its zero on, each to 0 to 9. */
function digits(zero: string): Record<string, string> {
  const first = zero.codePointAt(0) ?? 0;
  return Object.fromEntries(
    Array.from({ length: 10 }, (_, value) => [String.fromCodePoint(first + value), String(value)]),
  );
}

function lazily(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
