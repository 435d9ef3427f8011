/** What a reader may type for a word of a story, in many languages, and what must not be found by it. */
import { describe, expect, it } from "vitest";
import { merged } from "../../layouts/client/marks.ts";
import { openSearch } from "../../layouts/client/search.ts";
import { loadTimeline } from "../../src/build/load.ts";
import { searchIndex } from "../../src/outputs/searchIndex.ts";
import { NO_ASSETS, Site } from "../../src/views/site.ts";
import { wordsFor } from "../../src/words/index.ts";
import { copyOf } from "../folders.ts";
import { SURVEY } from "../stories.ts";

/** Each an event of its own; the body stands after the stroke. */
const TEXTS: Readonly<Record<string, string>> = {
  chinese: "桥梁委员会推迟开放 | 工程费用\n没有增加。**隧**道不变。",
  japanese: "橋の開通が延期される | 委員会は大阪でバスとトンネルについて話した。",
  thai: "สะพานเปิดช้ากว่ากำหนด | ผู้ว่าราชการกล่าว",
  lao: "ຂົວຈະເປີດໃນເດືອນກັນຍາ | ບໍ່ມີ",
  khmer: "ស្ពាននឹងបើកនៅខែកញ្ញា | គ្មាន",
  burmese: "တံတားသည်စက်တင်ဘာလတွင်ဖွင့်မည် | မရှိပါ",
  french: "L’ouverture du pont d'Orval | Qu’Hélène le dise, l’usine s’étend.",
  italian: "L'apertura dell’opera | Nell'ufficio un'amica.",
  states: "The U.K. envoy meets the U.N. team | A J.R. Moss came. The E.U.-funded bridge is used.",
  thousands:
    "The bridge cost 14,500 crowns | It took 1.250.000 bricks, 3 700 stones, 9'400 nails and 12,50,000 rivets.",
  hyphen: "The thirty-second meeting on re-election | The non-payment at Al-Karim hall.",
  hindi: "पुल सितंबर में खुलेगा | दल ने मील देखी।",
  arabic: "الجسر سيفتح في أيلول | وقالت اللجنة بالمدينة وللعمال حق في السوق.",
  planning: "The builders planned a wall in May | Carried stones. Orna is named.",
  other: "The weather was calm in June | Ornu is named. A unit was painted. The harbor froze.",
};

function article(id: string, text: string, at: number): string {
  const [title = "", body = ""] = text.split(" | ");
  const source = id === "planning" ? "Harbour Courier" : "Town Herald";
  return `---
title: ${JSON.stringify(title)}
date: 2024-05-${String(at + 1).padStart(2, "0")}
sources:
  - id: paper
    publisher: ${source}
    title: ${id === "planning" ? "Masonry tomorrow" : "Notes"}
---

${body}
`;
}

const files = Object.entries(TEXTS).map(([id, text], at) => [
  `articles/2024-05-${String(at + 1).padStart(2, "0")}-${id}.md`,
  article(id, text, at),
]);
const { timeline } = loadTimeline(copyOf(SURVEY, Object.fromEntries(files)));
if (timeline === undefined) throw new Error("the story has problems");
const site = new Site({
  timeline,
  words: wordsFor("en"),
  today: "2026-11-23",
  assets: NO_ASSETS,
  live: false,
});
const search = openSearch(JSON.parse(JSON.stringify(searchIndex(site))));
const found = (query: string) => {
  const hits = search.find(query);
  return Object.keys(TEXTS).filter(id => hits?.has(id));
};

describe("a word is found as it is typed", () => {
  it.each([
    ["委员", "chinese"],
    ["推迟开放", "chinese"],
    ["费用没有", "chinese"],
    ["隧道", "chinese"],
    ["梁", "chinese"],
    ["放", "chinese"],
    ["大阪", "japanese"],
    ["トンネル", "japanese"],
    ["開通", "japanese"],
    ["กำหนด", "thai"],
    ["เปิด", "thai"],
    ["ເດືອນ", "lao"],
    ["ខែកញ្ញា", "khmer"],
    ["စက်တင်ဘာ", "burmese"],
    ["ouverture", "french"],
    ["l'ouverture", "french"],
    ["orval", "french"],
    ["helene", "french"],
    ["qu’hélène", "french"],
    ["opera", "italian"],
    ["ufficio", "italian"],
    ["amica", "italian"],
    ["UK", "states"],
    ["U.K", "states"],
    ["U.K.", "states"],
    ["UN team", "states"],
    ["EU", "states"],
    ["EU-funded", "states"],
    ["J. Moss", "states"],
    ["14500", "thousands"],
    ["14.500", "thousands"],
    ["14 500", "thousands"],
    ["14'500", "thousands"],
    ["1250000", "thousands"],
    ["1,250,000", "thousands"],
    ["3700", "thousands"],
    ["9400", "thousands"],
    ["1250000 rivets", "thousands"],
    ["thirtysecond", "hyphen"],
    ["thirty second", "hyphen"],
    ["thirty-second", "hyphen"],
    ["reelection", "hyphen"],
    ["payment", "hyphen"],
    ["alkarim", "hyphen"],
    ["karim", "hyphen"],
    ["सितंबर", "hindi"],
    ["मील", "hindi"],
    ["المدينة", "arabic"],
    ["مدينة", "arabic"],
    ["والمدينة", "arabic"],
    ["للمدينة", "arabic"],
    ["العمال", "arabic"],
    ["بالسوق", "arabic"],
    ["لجنة", "arabic"],
    ["Courier", "planning"],
    ["masonry", "planning"],
    ["plans", "planning"],
    ["planning", "planning"],
    ["plan", "planning"],
    ["carry", "planning"],
    ["carries", "planning"],
    ["stone wall", "planning"],
    ["wether", "other"],
  ])("%s: %s", (query, id) => {
    expect(found(query)).toContain(id);
  });
});

describe("what only looks like a word does not find it", () => {
  it.each([
    ["迟委", "chinese"],
    ["大橋", "japanese"],
    ["मूल", "hindi"],
    ["मिल", "hindi"],
    ["Orna", "other"],
    ["Ornu", "planning"],
    ["U.S.", "states"],
    ["united", "other"],
    ["145000", "thousands"],
    ["14 5000", "thousands"],
    ["bridge -nails", "thousands"],
    ["-wall", "planning"],
    ["Courier", "other"],
  ])("%s: %s", (query, id) => {
    expect(found(query)).not.toContain(id);
  });
});

describe("a minus", () => {
  it("before a word leaves out what has that word, and nothing else", () => {
    expect(found("named")).toEqual(["planning", "other"]);
    expect(found("named -ornu")).toEqual(["planning"]);
    expect(found("named -orn")).toEqual(["planning", "other"]);
    expect(found("-ornu")).toEqual(Object.keys(TEXTS).filter(id => id !== "other"));
  });

  it("inside a word or alone is none", () => {
    expect(found("thirty-second")).toEqual(["hyphen"]);
    expect(found("bridge - nails")).toEqual(["thousands"]);
  });
});

it("a hit does not hide what is spelt a little differently", () => {
  expect(found("meeting")).toEqual(["states", "hyphen"]);
  expect(found("harbour")).toEqual(["planning", "other"]);
  expect(found("harbor")).toEqual(["planning", "other"]);
  expect(found("Harbor Courier")).toEqual(["planning"]);
});

it("marks run together where words overlap", () => {
  const ranges = [
    { start: 4, end: 6 },
    { start: 0, end: 2 },
    { start: 1, end: 3 },
    { start: 4, end: 5 },
  ];
  expect(merged(ranges)).toEqual([
    { start: 0, end: 3 },
    { start: 4, end: 6 },
  ]);
});
