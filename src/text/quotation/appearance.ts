/**
 * A word as a reader sees it: what looks the same is made the same, what looks different stays so. docs/quotations.md
 * lists it.
 */

/** A word without spaces -> the form in which it is compared; empty where nothing of it can be seen. */
export function appearanceOf(word: string): string {
  const plain = /^[\x20-\x7e]*$/.test(word) ? word : withoutForms(word);
  return plain.replace(/`/g, "'");
}

function withoutForms(word: string): string {
  return word
    .replace(/[\p{Default_Ignorable_Code_Point}\u0640]/gu, "")
    .replace(FORMS, sign => {
      const usual = sign.normalize("NFKC");
      return usual.includes(" ") ? sign : usual;
    })
    .normalize("NFC")
    .replace(TWINS, sign => USUAL.get(sign) ?? sign);
}

/**
 * Ligatures, letters of another width, of a position in the word or of an older standard: NFKC undoes them. It would also
 * undo what a reader distinguishes, such as ½ and ², so it is asked for these alone.
 */
const FORMS =
  /[\u00b5\u0132\u0133\u01c4-\u01cc\u01f1-\u01f3\u0675-\u0678\u0e33\u0eb3\u0edc\u0edd\u203c\u2047-\u2049\u2160-\u217f\u2e80-\u2fdf\ufb00-\ufdff\ufe10-\ufe19\ufe30-\ufeff\uff01-\uffee]/g;

/** Signs that print alike, each line as the first of it. */
const ALIKE: readonly string[] = [
  "'‘’‚‛′ʹʻʼ´‹›՚׳",
  '"“”„‟″ʺ«»「」『』〝〞〟״',
  "-‐‑−",
  "—―",
  "یي",
  "کك",
  "هہە",
  ...[..."۰۱۲۳۴۵۶۷۸۹"].map((digit, value) => digit + String.fromCodePoint(0x0660 + value)),
];

const USUAL: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap(([usual = "", ...others]) => others.map(other => [other, usual] as const)),
);

const TWINS = new RegExp(`[${[...USUAL.keys()].join("")}]`, "g");
