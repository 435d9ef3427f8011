/** Which way a text runs, and what it needs beside others. */
import { describe, expect, it } from "vitest";
import { directionOf } from "../../src/views/languages.ts";
import { isolated, writingOf } from "../../src/views/writing.ts";

const ENGLISH = { lang: "en", direction: "ltr" } as const;
const ARABIC = { lang: "ar", direction: "rtl" } as const;

describe("a language", () => {
  it.each(
    (
      "ar ar-EG fa ps sd ug ur ks ckb azb prs skr pnb bal rhg he he-IL yi lad iw dv syr aii nqo arc ku-Arab ku-IQ az-Arab az-IR " +
      "pa-Arab pa-PK uz-AF kk-CN ms-Arab ha-Arab ff-Adlm man-Nkoo tr-Arab en-Arab sr-Hebr und-Arab mid sam hu-Hung ur-Aran"
    ).split(" "),
  )("such as %s is written from right to left", tag => {
    expect(directionOf(tag)).toBe("rtl");
  });

  it.each(
    (
      "en fr de pl tr vi ru uk el ka hy hi bn th my km bo am zh zh-Hant ja ko ku az uz pa pa-IN kk ms ha ff sr sr-Latn sr-Cyrl ar-Latn " +
      "he-Latn fa-Latn ur-Latn ug-Latn ar-Cyrl mn mn-Mong iu-Cans"
    ).split(" "),
  )("such as %s is written from left to right", tag => {
    expect(directionOf(tag)).toBe("ltr");
  });

  it.each(["und", "mul", "zxx"])("such as %s says no direction", tag => {
    expect(directionOf(tag)).toBeUndefined();
  });
});

describe("a text on a page", () => {
  it.each([
    ["the page's own language", "The ferry sails", "en", {}],
    ["no language", "The ferry sails", undefined, {}],
    ["no language, with marks on small letters", "“garçon” – naïve, ½ straße…", undefined, {}],
    ["no language, with a mark on a capital", "École", undefined, { class: "marked" }],
    ["no language, with two marks on a small letter", "e\u0301\u0323", undefined, { class: "marked" }],
    ["another language of the same direction", "Die Fähre", "de", { lang: "de" }],
    ["Arabic", "توقفت العبارة Marrow 2 (مؤقتا)!", "ar", { lang: "ar", dir: "rtl", class: "tall" }],
    [
      "Arabic that begins with a name",
      "Marrow 2 خارج الخدمة!",
      "ar",
      { lang: "ar", dir: "rtl", class: "tall" },
    ],
    ["Arabic in Latin letters", "al-ʿabbāra", "ar-Latn", { lang: "ar-Latn" }],
    ["Kurdish in Arabic letters", "بەلەم", "ku-Arab", { lang: "ku-Arab", dir: "rtl", class: "tall" }],
    ["Kurdish in Latin letters", "Keştî", "ku", { lang: "ku" }],
    ["Arabic, the text in Latin letters alone", "Marrow 2 (out of service!)", "ar", { lang: "ar" }],
    ["Arabic, the text in signs alone", "12!", "ar", { lang: "ar", dir: "rtl" }],
    ["the page's own, the text Arabic", "العبارة", "en", { dir: "rtl", class: "tall" }],
    ["none, the text Hebrew", "המעבורת 2", undefined, { dir: "rtl", class: "tall" }],
    ["none, most of the text Arabic", "Marrow 2 خارج الخدمة!", undefined, { dir: "rtl", class: "tall" }],
    ["none, most of the text Latin", "العبارة is out of service", undefined, { dir: "ltr", class: "tall" }],
    ["none, what is Arabic isolated", "\u2068العبارة\u2069 (2)", undefined, { class: "tall" }],
    ["one that is not said", "العبارة", "und", { lang: "und", dir: "rtl", class: "tall" }],
    ["German, with an Arabic word", "Das Wort العبارة", "de", { lang: "de", dir: "ltr", class: "tall" }],
    ["Rohingya", "𐴀𐴞𐴊𐴝", "rhg", { lang: "rhg", dir: "rtl", class: "tall" }],
  ])("in %s", (_, text, lang, writing) => {
    expect(writingOf(text, lang, ENGLISH)).toEqual(writing);
  });

  it("is seen from the direction of the page", () => {
    expect(writingOf("العبارة", "ar", ARABIC)).toEqual({ class: "tall" });
    expect(writingOf("The ferry", "en", ARABIC)).toEqual({ lang: "en", dir: "ltr" });
    expect(writingOf("The ferry", undefined, ARABIC)).toEqual({ dir: "ltr" });
    expect(writingOf("کشتی", "ur", ARABIC)).toEqual({ lang: "ur", class: "tall" });
  });

  it.each([
    ["Latin", "Fähre, garçon, naïve", undefined],
    ["Latin with marked capitals", "ÜBER DIE FÄHRE", "marked"],
    ["Latin with two marks on a letter", "bến", "marked"],
    ["Latin with two marks on a capital", "BẾN PHÀ", "tall"],
    ["the same in decomposed letters", "BẾN PHÀ".normalize("NFD"), "tall"],
    ["Greek", "Η βάρκα", undefined],
    ["Cyrillic", "Паром", undefined],
    ["Devanagari", "नौका", "tall"],
    ["Thai", "เรือ", "tall"],
    ["Georgian", "ბორანი", "tall"],
    ["Chinese", "渡轮", "tall"],
    ["Hebrew", "מעבורת", "tall"],
    ["Arabic", "أعلنت الهيئة", "tall"],
    ["Arabic with vowels", "عَبَّارَة", "towering"],
    ["Burmese", "သင်္ဘော", "towering"],
    ["Tibetan", "གྲུ་གཟིངས", "towering"],
    ["signs and digits", "“1,234” – 50 €", undefined],
  ])("has room for its letters: %s", (_, text, room) => {
    expect(writingOf(text, undefined, ENGLISH).class).toBe(room);
  });
});

describe("a text within a sentence", () => {
  it("is isolated where it runs against the page, and left alone where it does not", () => {
    expect(isolated("العبارة!", ENGLISH)).toBe("\u2068العبارة!\u2069");
    expect(isolated("Port Board (العبارة)", ENGLISH)).toBe("\u2068Port Board (العبارة)\u2069");
    expect(isolated("Port Board (2)", ENGLISH)).toBe("Port Board (2)");
    expect(isolated("Port Board (2)", ARABIC)).toBe("\u2068Port Board (2)\u2069");
    expect(isolated("العبارة 2", ARABIC)).toBe("العبارة 2");
  });
});
