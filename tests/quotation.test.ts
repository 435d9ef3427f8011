/** Printed words against the record of what was said. */
import { describe, expect, it } from "vitest";
import { compareQuotation, toRecorded } from "../src/quotation.ts";

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
