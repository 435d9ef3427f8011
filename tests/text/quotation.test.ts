/** Printed words against the record of what was said. */
import { describe, expect, it } from "vitest";
import {
  compareQuotation,
  countWords,
  Lexicon,
  toPrinted,
  toRecorded,
} from "../../src/text/quotation/index.ts";

const RECORD = toRecorded("We need four more weeks, not a day less; the east side isn't ready.");
const check = (printed: string) => compareQuotation(printed, RECORD).check;

describe("a quotation", () => {
  it.each([
    [
      "is verbatim with the record's own words",
      "We need four more weeks, not a day less; the east side isn't ready.",
      "verbatim",
    ],
    [
      "is verbatim with other apostrophes and spaces",
      "We need four more weeks,  not a day less; the east side isn’t ready.",
      "verbatim",
    ],
    ["is trimmed where a part is printed", "four more weeks, not a day less", "trimmed"],
    ["is trimmed where a full stop follows an omission", "We need four more weeks […].", "trimmed"],
    ["is trimmed where it begins with a capital of its own", "Not a day less.", "trimmed"],
    [
      "is trimmed where an omission is marked",
      "We need four more weeks […] the east side isn't ready.",
      "trimmed",
    ],
    [
      "is altered where an omission is not marked",
      "We need four more weeks; the east side isn't ready.",
      "altered",
    ],
    ["is altered where a word is another", "We need three more weeks, not a day less", "altered"],
    [
      "is altered where parts change places",
      "the east side isn't ready […] We need four more weeks",
      "altered",
    ],
    [
      "is altered where it goes on after the record ends",
      "the east side isn't ready. Nor is the west.",
      "altered",
    ],
  ])("%s", (_title, printed, expected) => {
    expect(check(printed)).toBe(expected);
  });

  it("that is altered says the first word that differs, and the one in its place", () => {
    expect(compareQuotation("We need three more weeks, not a day less", RECORD)).toMatchObject({
      printed: "three",
      recorded: "four",
      word: 2,
    });
  });
});

describe("what a reader cannot tell apart is the same", () => {
  it.each([
    ["a ligature", "The ﬁrst oﬃce of the ﬂeet", "The first office of the fleet"],
    ["a hyphen of another kind", "a twenty‐one‑year lease", "a twenty-one-year lease"],
    ["a minus sign", "It was −5 degrees", "It was -5 degrees"],
    ["digits of another width", "carries １２０ people", "carries 120 people"],
    ["letters of another width", "ﾌｪﾘｰ は ＯＫ", "フェリー は OK"],
    ["a voiced sound mark of its own", "ｶﾞﾗｽ", "ガラス"],
    ["Persian and Arabic letters", "هیئت مدیره کشتی", "هيئت مديره كشتي"],
    ["presentation forms", "ﻛﺘﺎﺏ", "كتاب"],
    ["tatweel", "كتـــاب", "كتاب"],
    ["joiners that cannot be seen", "می\u200cگوید", "میگوید"],
    ["the Kurdish letter for a vowel", "بە", "به\u200c"],
    ["digits of Persian and of Arabic", "سال ۲۰۲۴", "سال ٢٠٢٤"],
    ["a soft hyphen", "We re\u00adturn", "We return"],
    ["an accent of its own", "Cafe\u0301 is open", "Café is open"],
    ["a space that does not break", "10\u00a0000 euros", "10 000 euros"],
    ["French spaces", "« Quoi ? » dit-il\u202f!", "«Quoi?» dit-il!"],
    ["marks of another language", "„Ja“, sagte er: ‚nein‘", "\"Ja\", sagte er: 'nein'"],
    ["East Asian marks", "他说「是」", "他说“是”"],
    ["a letter that stands for an apostrophe", "Hawai\u02bbi", "Hawai'i"],
    ["spaces in a script without them", "渡轮 很安全", "渡轮很安全"],
    ["an ellipsis", "Wait... what", "Wait … what"],
    ["bullets", "Two:\n- the hull,\n- the crew.", "Two:\n\nthe hull,\n\nthe crew."],
    ["a Roman numeral", "Louis Ⅳ", "Louis IV"],
    ["the sign for a millionth", "5 µm", "5 μm"],
  ])("%s", (_title, printed, recorded) => {
    expect(compareQuotation(printed, toRecorded(recorded)).check).toBe("verbatim");
    expect(compareQuotation(recorded, toRecorded(printed)).check).toBe("verbatim");
  });

  it.each([
    ["a raised digit", "about 10² of them", "about 102 of them"],
    ["a fraction", "we need ½ more", "we need 1⁄2 more"],
    ["a degree", "it is 5 ℃ here", "it is 5 °C here"],
    ["a dash", "the years 2020–2024 passed", "the years 2020-2024 passed"],
    ["a letter of another script", "they раss the bill", "they pass the bill"],
    ["the Arabic letters of “on” and “Ali”", "قال على ذلك", "قال علي ذلك"],
    ["an accent", "the resume is here", "the résumé is here"],
    ["a capital within", "we saw the mayor", "we saw The mayor"],
    ["a comma", "we, saw it", "we saw it"],
    ["a per cent sign at the end", "it fell by 50", "it fell by 50%"],
  ])("and what a reader can is not: %s", (_title, printed, recorded) => {
    expect(compareQuotation(printed, toRecorded(recorded)).check).toBe("altered");
  });
});

describe("parts of a record", () => {
  const spans = (printed: string) => compareQuotation(printed, RECORD);

  it.each([
    [
      "We need […] ready",
      [
        { from: 0, to: 2 },
        { from: 13, to: 14 },
      ],
    ],
    ["We need four […]", [{ from: 0, to: 3 }]],
    ["[The council] need four more weeks", [{ from: 1, to: 5 }]],
    ["weeks […] weeks", undefined],
  ])("%s", (printed, expected) => {
    const compared = spans(printed);
    expect(compared.check === "trimmed" ? compared.spans : undefined).toEqual(expected);
  });

  it.each([
    ["渡轮很安全[…]八月再开航。", "trimmed"],
    ["我们八月再开航", "trimmed"],
    ["渡轮不安全", "altered"],
  ])("are found in a script without spaces: %s", (printed, check) => {
    expect(
      compareQuotation(printed, toRecorded("渡轮很安全，我们会在八月再开航。我们八月再开航。")).check,
    ).toBe(check);
  });
});

describe("the first word that differs", () => {
  it.each([
    ["They need four more weeks", "They", "We"],
    ["four more months, not a day less", "months,", "weeks,"],
    ["We need about four more weeks", "about", "four"],
    ["The need four more weeks, not a day less", "The", "We"],
    ["We need four more weeks […] the west side", "west", "east"],
    ["the east side isn't ready. Nor is the west", "Nor", ""],
  ])("of “%s” is “%s”, for “%s”", (printed, word, recorded) => {
    expect(compareQuotation(printed, RECORD)).toMatchObject({ printed: word, recorded });
  });
});

describe("words are counted", () => {
  it.each([
    ["one two three", 3],
    ["one – two … three!", 3],
    ["渡轮很安全", 2.5],
    ["เราต้องการ", 4.5],
    ["渡轮 Ida 2024", 3],
  ])("%s", (text, expected) => {
    expect(countWords(toPrinted(text, new Lexicon()))).toBe(expected);
  });
});

describe("the work of a comparison grows with the texts, not with their product", () => {
  const WORST: readonly (readonly [
    name: string,
    printed: (n: number) => string,
    recorded: (n: number) => string,
  ])[] = [
    ["one word repeated", n => `${"word ".repeat(n / 4)}end`, n => "word ".repeat(n)],
    ["two words in turn", n => `${"a b ".repeat(n / 8)}c a`, n => "a b ".repeat(n / 2)],
    ["many omissions", n => `${"a a … ".repeat(n / 8)}b`, n => "a ".repeat(n)],
    ["words that are all different", n => numbers(n / 4, 3), n => numbers(n, 1)],
    ["letters without spaces", n => `${"渡".repeat(n / 4)}轮`, n => "渡".repeat(n)],
  ];
  const numbers = (count: number, step: number) =>
    Array.from({ length: count }, (_, index) => `w${index * step}`).join(" ");
  const steps = (printed: string, recorded: string) => {
    const lexicon = new Lexicon();
    compareQuotation(printed, toRecorded(recorded, lexicon));
    return lexicon.steps;
  };

  it.each(WORST)("%s", (_name, printed, recorded) => {
    const small = steps(printed(1000), recorded(1000));
    const large = steps(printed(100_000), recorded(100_000));
    expect(small).toBeGreaterThan(1000);
    expect(large).toBeLessThan(small * 110);
  });
});
