/** Which names are one to a disk, in any script. */
import { describe, expect, it } from "vitest";
import { twinKey } from "../../src/content/twins.ts";

const TWINS: readonly (readonly [string, string])[] = [
  ["straße", "strasse"],
  ["STRAẞE", "straße"],
  ["kız", "kiz"],
  ["İzmir", "izmir"],
  ["i̇zmir", "izmir"],
  ["ﬁx", "fix"],
  ["ﬄ", "ffl"],
  ["ſources", "sources"],
  ["λόγος", "λόγοσ"],
  ["ΛΌΓΟΣ", "λόγος"],
  ["\u212aelvin", "kelvin"],
  ["\u212bngstrom", "ångström".replace("ö", "o")],
  ["ｆｉｘ", "fix"],
  ["a\u00adb", "ab"],
  ["a\u034fb", "ab"],
  ["a\ufe0f", "a"],
  ["a\u200db", "ab"],
  ["e\u0301", "é"],
  ["ᾳ", "αι"],
  ["և", "եւ"],
  ["ŉ", "ʼn"],
  ["ǆ", "dž"],
  ["ﷺ".normalize("NFKC"), "ﷺ"],
  ["ｶﾞ", "ガ"],
  ["ᏸ", "Ᏸ"],
];

const OTHERS: readonly (readonly [string, string])[] = [
  ["strase", "strasse"],
  ["ż", "z"],
  ["e", "é"],
  ["ä", "ae"],
  ["а", "a"],
  ["l", "i"],
  ["٣", "3"],
  ["か", "が"],
];

describe("the key of a name", () => {
  it.each(TWINS)("is one for %s and %s", (a, b) => {
    expect(twinKey(a)).toBe(twinKey(b));
  });

  it.each(OTHERS)("is not one for %s and %s", (a, b) => {
    expect(twinKey(a)).not.toBe(twinKey(b));
  });

  it("is its own key", () => {
    for (const [a] of TWINS) expect(twinKey(twinKey(a))).toBe(twinKey(a));
  });
});
