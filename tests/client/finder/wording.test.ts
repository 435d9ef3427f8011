import { describe, expect, it } from "vitest";
import { wordingOf } from "../../../layouts/client/finder/wording.ts";
import { wordsFor } from "../../../src/words/index.ts";

const { find, events } = wordsFor("en");
const wording = wordingOf(find.script, new Intl.NumberFormat("en"));

describe("the bar", () => {
  it("says how many events of all it shows, with the language's numbers", () => {
    expect(wording.some(1200, events(61000))).toBe("1,200 of 61,000 events");
  });

  it("says how many results it does not list", () => {
    expect(wording.more(1500)).toMatch(/^1,500 more /);
  });

  it("names a condition by its label and its value, without the number of its events", () => {
    expect(wording.without({ label: "Actor", value: "Mayor (of Orra) (12)" }, 3)).toBe(
      "Without “Actor: Mayor (of Orra)” (3)",
    );
  });

  it("quotes the words as they are, whatever they are", () => {
    expect(wording.without({ value: " {n} $& (1) " }, 3)).toBe("Without “{n} $& (1)” (3)");
  });
});
