import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunksIn, fold, wordsIn } from "../../src/text/fold.ts";

describe("folding", () => {
  it.each([
    ["Halvorsen", "halvorsen"],
    ["Erdoğan", "erdogan"],
    ["Ḥashd", "hashd"],
    ["Ba’ath", "baath"],
    ["Ba'ath", "baath"],
    ["council’s", "councils"],
    ["Straße", "strasse"],
    ["Ørsted", "orsted"],
    ["إيران", "ايران"],
    ["أحمد", "احمد"],
    ["ٱلله", "له"],
    ["مقاومة", "مقاومه"],
    ["مصطفى", "مصطفي"],
    ["العـــراق", "عراق"],
    ["الْعِرَاق", "عراق"],
    ["كردستان", "كردستان"],
    ["کردستان", "كردستان"],
    ["٢٠٢٤", "2024"],
    ["۲۰۲۴", "2024"],
    ["２０２４", "2024"],
    ["दिन", "दिन"],
    ["เดือน", "เดือน"],
    ["ガ".normalize("NFD"), "ガ".normalize("NFD")],
    ["שָׁלוֹם", "שלום"],
    ["Ёлка", "елка"],
  ])("makes %s %s", (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it("changes nothing when it is done again", () => {
    for (const word of ["Ba’ath", "العراق", "Ḥashd", "ße", "İstanbul"])
      expect(fold(fold(word))).toBe(fold(word));
  });

  it("says where in the text each word stands", () => {
    const text = "“al-Nasiri’s” visit – إلى نهر, 27.";
    expect(wordsIn(text).map(({ folded, start, end }) => [folded, text.slice(start, end)])).toEqual([
      ["alnasiris", "al-Nasiri’s"],
      ["al", "al"],
      ["nasiris", "Nasiri’s"],
      ["visit", "visit"],
      ["الي", "إلى"],
      ["نهر", "نهر"],
      ["27", "27"],
    ]);
  });
});

describe("a text of Latin letters", () => {
  it("has the chunks that it has beside a text of another script", () => {
    const sign = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...".,'’`-‐ \u00ad\u00a0\u2009\u202f\u200d\n") },
      { weight: 3, arbitrary: fc.constantFrom(..."aBcéÅ019²½ª") },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0x24f }).map(code => String.fromCharCode(code)) },
      {
        weight: 1,
        arbitrary: fc.integer({ min: 0x2000, max: 0x206f }).map(code => String.fromCharCode(code)),
      },
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 16 }), signs => {
        const text = signs.join("");
        expect(chunksIn(text)).toEqual(chunksIn(`${text} ; 字`).slice(0, -1));
      }),
      { numRuns: 5000 },
    );
  });
});
