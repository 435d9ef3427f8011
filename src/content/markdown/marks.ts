/**
 * Quotation marks in running text, of many languages: which opens and which closes, and which are no quotation marks but
 * inches, feet and apostrophes. One pass and a few looks ahead that are worked out before: time grows with the text.
 */

/** A stretch between two marks that belong together, by their UTF-16 units. */
export interface Pair {
  readonly open: number;
  readonly close: number;
  /** Whether the mark that closes is of another kind than the one that opens. */
  readonly mismatched: boolean;
}

/** A mark alone. */
export interface Stray {
  readonly at: number;
  readonly mark: string;
  readonly kind: "unclosed" | "unopened";
}

export interface Marked {
  /** Those that are in no other, in order. */
  readonly pairs: readonly Pair[];
  readonly strays: readonly Stray[];
}

/** What may close a quotation, by what opens it. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "＂": "＂",
  "“": "”",
  "„": "“”",
  "‟": "”",
  "”": "”",
  "«": "»",
  "»": "«»",
  "〝": "〞〟",
  "「": "」",
  "『": "』",
  "｢": "｣",
  "﹁": "﹂",
  "﹃": "﹄",
  "'": "'’",
  "‘": "’'",
  "‚": "‘’'",
  "‛": "’",
  "’": "’",
  "‹": "›",
  "›": "‹›",
};

const SINGLE = new Set("'‘’‚‛‹›");
/** Alone they are apostrophes. */
const APOSTROPHES = new Set("'’‛›");
/** Signs that may mean inches or feet after a number, or an apostrophe. */
const AMBIGUOUS = new Set("\"”'’");
const ALL = /["＂“”„‟«»〝〞〟「」『』｢｣﹁﹂﹃﹄'‘’‚‛‹›]/g;
/** An apostrophe on both sides of one letter. */
const ROCK_N_ROLL = /['’‘](?<=\s.)[nN]['’](?=\s)/g;
/** Between paragraphs of one run. */
const BREAK = "\n\n";

/** The marks that can close what a mark opens, for a writer. */
export function closersOf(mark: string): string {
  return [...(CLOSING[mark] ?? "")].join(" or ");
}

export function isSingle(mark: string): boolean {
  return SINGLE.has(mark);
}

interface Open {
  readonly mark: string;
  readonly at: number;
}

/** `words` are one paragraph, or several in a row with an empty line between. */
export function findMarks(words: string): Marked {
  const text = words.replace(ROCK_N_ROLL, "xnx");
  const signs = [...text.matchAll(ALL)].map(match => new Sign(text, match.index));
  lookAhead(signs, text);
  let open: Open[] = [];
  const pairs: Pair[] = [];
  const strays: Stray[] = [];
  const drop = (dropped: readonly Open[]) => {
    for (const { mark, at } of dropped)
      if (!APOSTROPHES.has(mark)) strays.push({ at, mark, kind: "unclosed" });
  };
  const close = (index: number, at: number, mismatched: boolean) => {
    drop(open.splice(index + 1));
    const opened = open.pop();
    if (opened !== undefined) pairs.push({ open: opened.at, close: at, mismatched });
  };
  for (const sign of signs) {
    const { mark, at } = sign;
    const single = SINGLE.has(mark);
    if (sign.startsParagraph) {
      const again = sign.begins && goesOn(mark, open.at(-1)?.mark);
      const kept = (each: Open) => !SINGLE.has(each.mark) || (again && each === open.at(-1));
      drop(open.filter(each => !kept(each)));
      open = open.filter(kept);
      if (again) continue;
    }
    const inside = open.findLastIndex(each => SINGLE.has(each.mark) === single);
    if (sign.isNoMark(inside !== -1)) continue;
    const index = open.findLastIndex(each => CLOSING[each.mark]?.includes(mark));
    if (index !== -1 && sign.mayClose()) {
      close(index, at, false);
      continue;
    }
    if (sign.mayOpen()) {
      // A straight mark that surely opens shows that the one before it was never closed.
      if (mark === '"' && open.at(-1)?.mark === '"') drop(open.splice(-1));
      if (open.length === DEEPEST) drop(open.splice(0, 1));
      open.push({ mark, at });
    } else if (!single && inside !== -1) close(inside, at, true);
    else if (!single) strays.push({ at, mark, kind: "unopened" });
  }
  drop(open);
  return { pairs: outermost(pairs), strays: strays.sort((a, b) => a.at - b.at) };
}

/** Quotations within quotations are opened no deeper than this. */
const DEEPEST = 16;

/** Each paragraph of a long quotation begins with the mark that opened it; in French also with the one that closes it. */
export function goesOn(mark: string, open: string | undefined): boolean {
  return open !== undefined && (mark === open || (open === "«" && mark === "»"));
}

function outermost(pairs: readonly Pair[]): Pair[] {
  const kept: Pair[] = [];
  for (const pair of [...pairs].sort((a, b) => a.open - b.open))
    if (pair.open > (kept.at(-1)?.close ?? -1)) kept.push(pair);
  return kept;
}

/** One mark among its neighbours. */
class Sign {
  readonly mark: string;
  readonly at: number;
  /** Whether it is what a paragraph begins with. */
  readonly begins: boolean;
  /** Whether it is the first mark of a paragraph that follows another. */
  startsParagraph = false;
  readonly #opens: boolean;
  readonly #closes: boolean;
  readonly #afterNumber: boolean;
  readonly #elides: boolean;
  readonly #ofYear: boolean;
  readonly #leads: boolean;
  readonly #possessive: boolean;
  readonly #within: boolean;
  readonly #blank: boolean;
  /** Whether the next mark of its kind that is in no doubt, in this paragraph, closes or opens. */
  next: "closes" | "opens" | undefined;

  constructor(text: string, at: number) {
    const before = at === 0 ? "" : text.slice(Math.max(0, at - 2), at);
    const previous = [...before].at(-1) ?? "";
    const after = [...text.slice(at + 1, at + 3)][0] ?? "";
    this.mark = text[at] ?? "";
    this.at = at;
    this.begins = at === 0 || before === BREAK;
    const wordBefore = isOfWord(previous);
    const wordAfter = isOfWord(after);
    const spaceBefore = /^\s?$/.test(previous);
    const spaceAfter = /^\s?$/.test(after);
    this.#opens =
      !wordBefore &&
      !spaceAfter &&
      !/^(?:[,;:!?)\]}]|\.(?!\.))/.test(text.slice(at + 1, at + 3)) &&
      (spaceBefore || OPENING.test(previous) || isSpaceless(previous));
    this.#closes = !spaceBefore && !wordAfter;
    this.#afterNumber = /\p{N}/u.test(previous);
    this.#within = wordBefore && wordAfter;
    this.#leads = /[\p{L}\p{N}\p{Ps}\p{Pi}"…]/u.test(after);
    this.#blank = spaceBefore && spaceAfter;
    this.#elides = ELIDED.test(text.slice(at + 1, at + 8));
    this.#ofYear = !wordBefore && OF_YEAR.test(text.slice(at + 1, at + 5));
    this.#possessive = /[sxzSXZ]/.test(previous) && /^\s\p{L}/u.test(text.slice(at + 1, at + 4));
  }

  /** Inches, feet, apostrophes, a sign by itself. `inside`: a quotation of its kind is open. */
  isNoMark(inside: boolean): boolean {
    if (this.#afterNumber && AMBIGUOUS.has(this.mark)) return !inside || this.next === "closes";
    if (this.mark === '"') return this.#blank && !inside;
    if (this.mark === "‚") return !this.#opens;
    if (this.mark !== "'" && this.mark !== "’" && this.mark !== "‘") return false;
    if (this.#within) return true;
    if (this.#ofYear) return true;
    if (this.#opens && !this.#closes && this.#elides) return this.next !== "closes";
    return inside && this.#possessive && this.next === "closes";
  }

  mayClose(): boolean {
    switch (this.mark) {
      case '"':
      case "»":
      case "›":
        return !this.surelyOpens();
      case "'":
      case "’":
        return this.#closes;
      default:
        return true;
    }
  }

  mayOpen(): boolean {
    switch (this.mark) {
      case "„":
      case "‟":
      case "«":
      case "“":
      case "「":
      case "『":
      case "｢":
      case "﹁":
      case "﹃":
      case "〝":
        return !this.surelyCloses() || isWide(this.mark);
      case '"':
      case "＂":
        return !this.surelyCloses();
      case "”":
      case "»":
      case "›":
        return this.surelyOpens();
      case "'":
      case "’":
        return this.#opens && this.#leads;
      case "‘":
      case "‚":
      case "‛":
      case "‹":
        return this.#opens;
      default:
        return false;
    }
  }

  surelyOpens(): boolean {
    return this.#opens && !this.#closes;
  }

  surelyCloses(): boolean {
    return this.#closes && !this.#opens;
  }

  /** Whether its place alone leaves open what it is. */
  isInDoubt(): boolean {
    if (!AMBIGUOUS.has(this.mark)) return false;
    return (
      this.#afterNumber ||
      this.#within ||
      this.#ofYear ||
      this.#possessive ||
      (this.surelyOpens() && this.#elides)
    );
  }
}

/** Tells each mark what the next one of its kind is that is in no doubt, in its paragraph. */
function lookAhead(signs: readonly Sign[], text: string): void {
  let next: { double?: Sign["next"]; single?: Sign["next"] } = {};
  for (const [index, sign] of [...signs.entries()].reverse()) {
    const kind = SINGLE.has(sign.mark) ? "single" : "double";
    sign.next = next[kind];
    if (!sign.isInDoubt()) {
      if (sign.surelyOpens()) next[kind] = "opens";
      else if (sign.surelyCloses()) next[kind] = "closes";
    }
    const before = signs[index - 1];
    if (before === undefined || !text.slice(before.at, sign.at).includes(BREAK)) continue;
    sign.startsParagraph = true;
    next = {};
  }
}

/** After one of these a mark opens. */
const OPENING = /[\p{Ps}\p{Pi}\p{Pd}\p{Sm}/:、，：。"'»›]/u;
/** Words that begin with an apostrophe, in English, Dutch and Afrikaans. */
const ELIDED = /^(?:tis|twas|till?|em|cause|bout|round|cos|n|t|s|k)(?![\p{L}\p{N}])/iu;
/** `’90s` */
const OF_YEAR = /^\d\ds?(?![\p{L}\p{N}])/u;

function isOfWord(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign) && !isSpaceless(sign);
}

/** A letter of a script that sets no spaces between words: a mark may be on both sides of it. */
function isSpaceless(sign: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー]/u.test(
    sign,
  );
}

/** Brackets of East Asia, of which each has one meaning. */
function isWide(mark: string): boolean {
  return "「『｢﹁﹃〝".includes(mark);
}
